import type { IRange } from '@univerjs/core';
import { adresVan, rechthoekVan } from '../../werkmap';

/** Een adres als bereik van het rekenblad. */
export function rangeVan(adres: string): IRange {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  return { startRow: rij, endRow: rij + rijen - 1, startColumn: kolom, endColumn: kolom + kolommen - 1 };
}

/** Een bereik van het rekenblad als adres. */
export function adresVanRange({ startRow, endRow, startColumn, endColumn }: IRange): string {
  return adresVan({
    rij: startRow,
    kolom: startColumn,
    rijen: endRow - startRow + 1,
    kolommen: endColumn - startColumn + 1,
  });
}
