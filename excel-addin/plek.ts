import { adresVan, type Bereik, type Rechthoek, rechthoekVan } from '../werkmap';

/** Waar iets gebeurt: hoe de gebruiker het noemt, en het blad als het over één blad gaat. */
export interface Plek {
  readonly zin: string;
  readonly blad?: string;
}

export const DE_WERKMAP: Plek = { zin: 'De werkmap' };

export function opBlad(blad: string): Plek {
  return { zin: `Het blad ${blad}`, blad };
}

export function opBereik({ blad, adres }: Bereik): Plek {
  return { zin: `${blad}!${adres}`, blad };
}

/** Zoekt een bereik op; bestaat het blad niet, dan zegt Excel dat bij de volgende `sync`. */
export function zoek(context: Excel.RequestContext, { blad, adres }: Bereik): Excel.Range {
  return context.workbook.worksheets.getItem(blad).getRange(adres);
}

/** De hoeken die geladen moeten zijn voor `rechthoekUit`. */
export const HOEKEN = 'rowIndex, columnIndex, rowCount, columnCount';

export function rechthoekUit({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rechthoek {
  return { rij: rowIndex, kolom: columnIndex, rijen: rowCount, kolommen: columnCount };
}

/** Een aantal rijen van een bereik, te beginnen bij rij `begin` ervan (vanaf 0). */
export function rijenVan({ blad, adres }: Bereik, begin: number, rijen: number): Bereik {
  const { rij, kolom, kolommen } = rechthoekVan(adres);
  return { blad, adres: adresVan({ rij: rij + begin, kolom, rijen, kolommen }) };
}
