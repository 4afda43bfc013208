import { ICommandService, type IRange, UndoCommandId } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import type { Grafiek } from '../../werkmap';
import {
  metHernoemdBlad,
  verschovenAdres,
  verschovenVoorwaarde,
  type Verschuiving,
} from '../../werkmap/formule';
import { huidigBoek, type Rekenblad } from './rekenblad';
import { type Overgang, Terugzetter, zoalsHetWas } from './terugzetten';
import type { Bladtoebehoren, Toebehoren } from './toebehoren';

interface Plaats {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Wat een wijziging van Univer met het toebehoren van een blad doet. */
interface Wijziging {
  readonly sleutel: string;
  /** De sleutel van de wijziging waarmee Univer deze ongedaan maakt. */
  readonly terug: string;
  readonly nieuw: (oud: Bladtoebehoren, blad: string) => Bladtoebehoren;
}

interface Soort {
  readonly langs: Verschuiving['langs'];
  readonly teken: 1 | -1;
  readonly terug: string;
}

const SOORTEN: ReadonlyMap<string, Soort> = new Map<string, Soort>([
  [InsertRowMutation.id, { langs: 'rij', teken: 1, terug: RemoveRowMutation.id }],
  [RemoveRowMutation.id, { langs: 'rij', teken: -1, terug: InsertRowMutation.id }],
  [InsertColMutation.id, { langs: 'kolom', teken: 1, terug: RemoveColMutation.id }],
  [RemoveColMutation.id, { langs: 'kolom', teken: -1, terug: InsertColMutation.id }],
]);

/**
 * Laat grafieken en voorwaarden meegaan als er rijen of kolommen bij komen of weggaan en als een blad een andere naam
 * krijgt, en zet ze terug als dat ongedaan wordt gemaakt.
 */
export function schuifMee(rekenblad: Rekenblad, toebehoren: Toebehoren): void {
  const opdrachten = rekenblad.injector.get(ICommandService);
  const terugzetter = new Terugzetter();
  let ongedaan = false;
  let oudeNaam = '';

  const naamVan = (bladId: string): string | undefined =>
    huidigBoek(rekenblad)
      .getSheets()
      .find((blad) => blad.getSheetId() === bladId)
      ?.getSheetName();

  function wijzigingVan(id: string, params: object | undefined): Wijziging | null {
    if (id === SetWorksheetNameMutation.id) {
      return hernoemen(oudeNaam, params as Plaats & { readonly name: string });
    }
    const soort = SOORTEN.get(id);
    if (!soort) return null;
    const waar = params as Plaats & { readonly range: IRange };
    const naam = naamVan(waar.subUnitId);
    return naam === undefined ? null : verschuiven(id, soort, waar, naam);
  }

  function pasToe({ sleutel, terug, nieuw }: Wijziging): void {
    const eerder = ongedaan ? terugzetter.neem(sleutel) : null;
    const overgangen = new Map<string, Overgang>();
    // Ook een voorwaarde op een ander blad kan naar het veranderde blad kijken.
    for (const blad of huidigBoek(rekenblad).getSheets()) {
      const voor = toebehoren.van(blad.getSheetId());
      if (voor.grafieken.length + voor.voorwaarden.length === 0 && !eerder) continue;
      const na = zoalsHetWas(eerder?.get(blad.getSheetId()), voor) ?? nieuw(voor, blad.getSheetName());
      overgangen.set(blad.getSheetId(), { voor, na });
      toebehoren.zet(blad.getSheetId(), na);
    }
    if (!ongedaan && overgangen.size > 0) terugzetter.onthoud(terug, overgangen);
  }

  opdrachten.beforeCommandExecuted(({ id, params }) => {
    if (id === UndoCommandId) ongedaan = true;
    else if (id === SetWorksheetNameMutation.id) oudeNaam = naamVan((params as Plaats).subUnitId) ?? '';
  });
  opdrachten.onCommandExecuted(({ id, params }) => {
    if (id === UndoCommandId) ongedaan = false;
    const wijziging = wijzigingVan(id, params);
    if (wijziging) pasToe(wijziging);
  });
}

function hernoemen(van: string, { unitId, subUnitId, name }: Plaats & { readonly name: string }): Wijziging {
  const sleutel = (naam: string) => [SetWorksheetNameMutation.id, unitId, subUnitId, naam].join();
  return {
    sleutel: sleutel(name),
    terug: sleutel(van),
    nieuw: ({ grafieken, voorwaarden }) => ({
      grafieken,
      voorwaarden: voorwaarden.map((voorwaarde) => ({
        ...voorwaarde,
        formule: metHernoemdBlad(voorwaarde.formule, van, name),
      })),
    }),
  };
}

function verschuiven(
  id: string,
  { langs, teken, terug }: Soort,
  { unitId, subUnitId, range }: Plaats & { readonly range: IRange },
  veranderd: string,
): Wijziging {
  const [vanaf, totEnMet] =
    langs === 'rij' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const verschuiving = { langs, vanaf, aantal: teken * (totEnMet - vanaf + 1) };
  const sleutel = (soort: string) => [soort, unitId, subUnitId, vanaf, totEnMet].join();
  return {
    sleutel: sleutel(id),
    terug: sleutel(terug),
    nieuw: ({ grafieken, voorwaarden }, eigen) => ({
      grafieken:
        eigen === veranderd
          ? grafieken.flatMap((grafiek) => verschovenGrafiek(grafiek, verschuiving))
          : grafieken,
      voorwaarden: voorwaarden.flatMap((voorwaarde) => {
        const verschoven = verschovenVoorwaarde(voorwaarde, verschuiving, { eigen, veranderd });
        return verschoven ? [{ ...voorwaarde, ...verschoven }] : [];
      }),
    }),
  };
}

/** Een grafiek zonder categorieën of reeksen is er niet meer. */
function verschovenGrafiek(grafiek: Grafiek, verschuiving: Verschuiving): Grafiek[] {
  const categorieen = verschovenAdres(grafiek.categorieen, verschuiving);
  const reeksen = grafiek.reeksen.flatMap((reeks) => {
    const adres = verschovenAdres(reeks.adres, verschuiving);
    return adres === null ? [] : [{ ...reeks, adres }];
  });
  if (categorieen === null || reeksen.length === 0) return [];
  const plaats = verschovenAdres(grafiek.plaats, verschuiving) ?? grafiek.plaats;
  return [{ ...grafiek, categorieen, reeksen, plaats }];
}
