import { ICommandService } from '@univerjs/core';
import { ErrorType, SetFormulaCalculationStartMutation } from '@univerjs/preset-sheets-core';
import { adresVan, metPuntkomma } from '../../werkmap';
import { metCel, noemtNaam, onbekendeFunctie, roeptEigenFunctieAan } from '../../werkmap/formule';
import type { Foutzinnen } from '../typen/foutzinnen';
import { bereiknamen } from '../rekenblad/bereiknamen';
import { celIn, formuleIn } from '../rekenblad/bladlezen';
import { waardeVan } from '../rekenblad/celwaarde';
import type { Kringen } from '../rekenblad/kringen';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Rekenwerk } from '../rekenblad/rekenwerk';
import { VERSCHUIVINGEN } from '../rekenblad/verschuivingen';

/** Een cel met een fout en de zin die zegt wat eraan scheelt. */
export interface Melding {
  readonly blad: string;
  readonly adres: string;
  /** Een zin over een kring loopt haar helemaal af: vraag alleen wat er getoond wordt. */
  readonly zin: () => string;
  /** Of de cel zichzelf meetelt: dan klopt ook niet wat ervan afhangt. */
  readonly kring?: true;
}

/** Een melding met haar zin erbij. */
export type Meldingtekst = Omit<Melding, 'zin'> & { readonly zin: string };

/** De meldingen van dit moment. */
export interface Meldingen {
  readonly alle: () => Melding[];
  readonly bij: (blad: string, rij: number, kolom: number) => Melding | undefined;
}

const ALGEMEEN: Readonly<Record<string, string>> = {
  [ErrorType.DIV_BY_ZERO]: 'hier wordt door 0 gedeeld.',
  [ErrorType.NUM]: 'dit getal kan niet worden berekend.',
  [ErrorType.NA]: 'de gezochte waarde is er niet.',
  [ErrorType.CYCLE]: 'deze formule rekent met een cel die zichzelf meetelt.',
  [ErrorType.REF]: 'deze formule verwijst naar een cel die er niet meer is.',
  [ErrorType.SPILL]: 'de uitkomst past niet; maak de cellen eronder en ernaast leeg.',
  [ErrorType.NULL]: 'deze bereiken hebben geen cel gemeen.',
};
const GEEN_NAAM = 'deze naam bestaat niet; controleer hoe die is geschreven.';
const ANDERS = 'deze formule rekent met een cel waarin een fout of tekst staat.';

/** Houdt de zinnen bij terwijl het blad rekent, en leest ze samen met de fouten die in de cellen staan. */
export function maakMeldingen(
  rekenblad: Rekenblad,
  zinnen: Foutzinnen,
  kringen: Kringen,
  rekenwerk: Rekenwerk,
): Meldingen {
  const { api, injector } = rekenblad;
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) zinnen.nieuweBerekening();
  });
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    // De plek bij een zin klopt dan niet meer.
    if (!VERSCHUIVINGEN.has(id) || zinnen.aantal + rekenwerk.aantal() === 0) return;
    zinnen.vergeetAlles();
    rekenwerk.vergeetPlekken();
    api.getFormula().executeCalculation();
  });

  const plekbron = {
    naam: (naam: string) =>
      bereiknamen(rekenblad).find((bekend) => bekend.naam.toUpperCase() === naam.toUpperCase()),
    waarde: (naam: string, rij: number, kolom: number) => {
      const blad = huidigBoek(rekenblad).getSheetByName(naam);
      return blad ? waardeVan(celIn(rekenblad, blad, rij, kolom)) : null;
    },
  };
  /** De formule in een cel, zoals het paneel haar ziet. */
  function overDePoort(bladId: string, rij: number, kolom: number): string {
    const blad = huidigBoek(rekenblad).getSheetBySheetId(bladId);
    return blad ? metPuntkomma(formuleIn(rekenblad, blad, rij, kolom)) : '';
  }

  function alle(): Melding[] {
    const boek = huidigBoek(rekenblad);
    return boek.getAllFormulaError().map(({ sheetName, row, column, formula, errorType }) => {
      const bladId = boek.getSheetByName(sheetName)?.getSheetId() ?? '';
      const plek = { bladId, rij: row, kolom: column };
      const kring = kringen.bij(bladId, row, column);
      const eigenZin = () => {
        const eigen = roeptEigenFunctieAan(formula) ? zinnen.van(plek) : undefined;
        return eigen && metCel(eigen, overDePoort(bladId, row, column), sheetName, plekbron);
      };
      return {
        blad: sheetName,
        adres: adresVan({ rij: row, kolom: column, rijen: 1, kolommen: 1 }),
        zin: kring ?? (() => rekenwerk.bij(plek, formula) ?? eigenZin() ?? algemeneZin(errorType, formula)),
        ...(kring && { kring: true }),
      };
    });
  }

  return {
    alle,
    bij: (blad, rij, kolom) => {
      const adres = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
      return alle().find((melding) => melding.blad === blad && melding.adres === adres);
    },
  };
}

function algemeneZin(fout: ErrorType, formule: string): string {
  if (fout !== ErrorType.NAME) return ALGEMEEN[fout] ?? ANDERS;
  const geschreven = metPuntkomma(formule);
  return onbekendeFunctie(geschreven, 'de werkbank') ?? (noemtNaam(geschreven) ? GEEN_NAAM : ANDERS);
}
