import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { metKomma, metPuntkomma } from '../../werkmap';
import type { Vergelijking, Werkregel, Werkvalidatie } from '../bestand';
import { adresVanRange, rangeVan } from './bereik';

const VERGELIJKINGEN: Readonly<Record<Vergelijking, DataValidationOperator>> = {
  tussen: DataValidationOperator.BETWEEN,
  'niet tussen': DataValidationOperator.NOT_BETWEEN,
  gelijk: DataValidationOperator.EQUAL,
  ongelijk: DataValidationOperator.NOT_EQUAL,
  groter: DataValidationOperator.GREATER_THAN,
  kleiner: DataValidationOperator.LESS_THAN,
  minstens: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  hoogstens: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const SOORTEN = {
  getal: DataValidationType.DECIMAL,
  'heel getal': DataValidationType.WHOLE,
  datum: DataValidationType.DATE,
  tijd: DataValidationType.TIME,
  tekstlengte: DataValidationType.TEXT_LENGTH,
} as const;
// Univer zegt dat elke tekst een soort mag zijn.
const SOORT_BIJ: ReadonlyMap<string, DataValidationType> = new Map(
  Object.values(DataValidationType).map((soort) => [soort, soort]),
);
type Getalsoort = keyof typeof SOORTEN;
// Het rekenblad heeft geen eigen plek om te onthouden dat een bestand weigert in plaats van waarschuwt.
const STRENG = ' streng';

/** Wat er in een cel mag als regel van het rekenblad. */
export function naarUniverregel(validatie: Werkvalidatie, uid: string): ISheetDataValidationRule {
  const { adres, regel, leegMag, streng, uitleg, melding = uitleg } = validatie;
  return {
    ...regelVan(regel),
    uid: streng ? uid + STRENG : uid,
    ranges: [rangeVan(adres)],
    allowBlank: leegMag,
    // Wat iemand typte blijft altijd staan.
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: true,
    renderMode: DataValidationRenderMode.ARROW,
    ...(melding !== undefined && { error: melding }),
    ...(uitleg !== undefined && { prompt: uitleg }),
  };
}

/** De regels van het rekenblad als regels voor een bestand; een soort die een bestand niet kent valt weg. */
export function vanUniverregel(regel: ISheetDataValidationRule): Werkvalidatie[] {
  const gelezen = leesRegel(regel);
  if (!gelezen) return [];
  const { uid, allowBlank, error: melding, prompt: uitleg } = regel;
  return regel.ranges.map((range) => ({
    adres: adresVanRange(range),
    regel: gelezen,
    leegMag: allowBlank ?? true,
    streng: uid.endsWith(STRENG),
    ...(melding !== undefined && { melding }),
    ...(uitleg !== undefined && { uitleg }),
  }));
}

function regelVan(regel: Werkregel): Pick<
  ISheetDataValidationRule,
  'type' | 'operator' | 'formula1' | 'formula2'
> & {
  showDropDown?: boolean;
} {
  switch (regel.soort) {
    case 'lijst':
      return { type: DataValidationType.LIST, formula1: regel.keuzes.join(','), showDropDown: true };
    case 'lijst uit bereik':
      return { type: DataValidationType.LIST, formula1: metKomma(regel.bron), showDropDown: true };
    case 'formule':
      return { type: DataValidationType.CUSTOM, formula1: metKomma(regel.formule) };
    default:
      return {
        type: SOORTEN[regel.soort],
        operator: VERGELIJKINGEN[regel.vergelijking],
        formula1: grensVan(regel.van),
        ...(regel.tot !== undefined && { formula2: grensVan(regel.tot) }),
      };
  }
}

function leesRegel({
  type: soortnaam,
  operator,
  formula1 = '',
  formula2,
}: ISheetDataValidationRule): Werkregel | null {
  const type = SOORT_BIJ.get(soortnaam);
  if (type === DataValidationType.LIST) {
    return formula1.startsWith('=')
      ? { soort: 'lijst uit bereik', bron: metPuntkomma(formula1) }
      : { soort: 'lijst', keuzes: formula1.split(',') };
  }
  if (type === DataValidationType.CUSTOM) return { soort: 'formule', formule: metPuntkomma(formula1) };
  const soort = (Object.keys(SOORTEN) as Getalsoort[]).find((naam) => SOORTEN[naam] === type);
  const vergelijking = (Object.keys(VERGELIJKINGEN) as Vergelijking[]).find(
    (naam) => VERGELIJKINGEN[naam] === operator,
  );
  if (!soort || !vergelijking) return null;
  const tot = vergelijking.endsWith('tussen') ? formula2 : undefined;
  return { soort, vergelijking, van: leesGrens(formula1), ...(tot !== undefined && { tot: leesGrens(tot) }) };
}

function grensVan(grens: string): string {
  return Number.isFinite(Number(grens)) ? grens : metKomma(`=${grens}`);
}

function leesGrens(grens: string): string {
  return metPuntkomma(grens.replace(/^=/, ''));
}
