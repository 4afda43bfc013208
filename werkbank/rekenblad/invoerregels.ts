import { ICommandService, type ISheetDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation, SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Invoerregel, Validatie } from '../../werkmap';
import type { Werkregel, Werkvalidatie } from '../bestand';
import { leesVerwijzing } from '../../werkmap/formule';
import { naarUniverregel, vanUniverregel } from './invoerregel';
import { huidigBoek, type Rekenblad } from './rekenblad';

/** Zet de keuzes en grenzen van de invoercellen van een blad. */
export function zetInvoerregels(
  rekenblad: Rekenblad,
  subUnitId: string,
  validaties: readonly Werkvalidatie[],
): void {
  if (validaties.length === 0) return;
  const rule = validaties.map((validatie, nummer) => naarUniverregel(validatie, `${subUnitId} ${nummer}`));
  const unitId = huidigBoek(rekenblad).getId();
  rekenblad.injector
    .get(ICommandService)
    .syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule });
}

/** De regels die het rekenblad voor een blad heeft. */
export function invoerregels(
  { injector }: Rekenblad,
  boekId: string,
  bladId: string,
): ISheetDataValidationRule[] {
  return injector.get(SheetDataValidationModel).getRules(boekId, bladId);
}

/** Wat er volgens de poort op een blad in invoercellen mag; een regel die zij niet kent valt weg. */
export function leesInvoerregels(rekenblad: Rekenblad, boekId: string, bladId: string): Validatie[] {
  return invoerregels(rekenblad, boekId, bladId)
    .flatMap(vanUniverregel)
    .flatMap(({ adres, regel, melding = '', uitleg = melding }) => {
      const gelezen = invoerregelVan(regel);
      return gelezen ? [{ adres, regel: gelezen, uitleg }] : [];
    });
}

function invoerregelVan(regel: Werkregel): Invoerregel | null {
  switch (regel.soort) {
    case 'lijst':
      return { soort: 'lijst', keuzes: regel.keuzes.map(keuzeVan) };
    case 'lijst uit bereik': {
      const bereik = leesVerwijzing(regel.bron);
      return bereik && { soort: 'lijst uit bereik', ...bereik };
    }
    case 'getal':
    case 'heel getal': {
      const [minimum, maximum] = [Number(regel.van), Number(regel.tot)];
      const past = regel.vergelijking === 'tussen' && Number.isFinite(minimum) && Number.isFinite(maximum);
      return past ? { soort: 'getal', minimum, maximum } : null;
    }
    default:
      return null;
  }
}

/** Een keuze die precies als getal geschreven is was een getal. */
function keuzeVan(tekst: string): string | number {
  return tekst !== '' && String(Number(tekst)) === tekst ? Number(tekst) : tekst;
}
