import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { type Blad, rechthoekVan } from '../core/werkmap';
import { inhoudVan } from './celwaarde';
import { BASISSTIJL, KEUZESTIJL, stijlVan } from './stijlen';

const RIJEN = 200;
const KOLOMMEN = 26;
const RIJHOOGTE = 24;
const PIXELS_PER_TEKEN = 7.5;
const CELRAND = 16;

/** De breedte in pixels van een kolom waar zoveel tekens in passen. */
export function kolombreedte(tekens: number): number {
  return tekens * PIXELS_PER_TEKEN + CELRAND;
}

/** Zet een blad van de poort om naar een werkblad van het rekenblad, dat `ruimte` pixels breed is. */
export function bladgegevens(blad: Blad, ruimte: number): Partial<IWorksheetData> {
  const { cellen, kolombreedtes, vast } = blad;
  const breedtes = kolombreedtes.map(kolombreedte);
  const vasteBreedte = breedtes.slice(0, vast.kolommen).reduce((som, breedte) => som + breedte, 0);
  // Op een smal scherm zou er naast de vaste kolommen niets meer te zien zijn.
  const kolommen = vasteBreedte <= ruimte / 2 ? vast.kolommen : 0;
  const { rijen } = vast;
  return {
    name: blad.naam,
    cellData: cellData(blad),
    rowCount: Math.max(RIJEN, cellen.length),
    columnCount: Math.max(KOLOMMEN, ...cellen.map((rij) => rij.length)),
    defaultRowHeight: RIJHOOGTE,
    defaultStyle: BASISSTIJL,
    columnData: Object.fromEntries(breedtes.map((w, kolom) => [kolom, { w }])),
    freeze:
      rijen === 0 && kolommen === 0
        ? { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 }
        : { startRow: rijen, startColumn: kolommen, xSplit: kolommen, ySplit: rijen },
  };
}

type Cellen = Record<number, Record<number, ICellData>>;

function cellData({ cellen, opmaak, validaties = [] }: Blad): Cellen {
  const uit: Cellen = {};
  const zet = (rij: number, kolom: number, cel: ICellData) => {
    const regel = (uit[rij] ??= {});
    regel[kolom] = { ...regel[kolom], ...cel };
  };
  const zetStijl = (rij: number, kolom: number, stijl: IStyleData) =>
    zet(rij, kolom, { s: { ...stijlIn(uit, rij, kolom), ...stijl } });
  cellen.forEach((regel, rij) => regel.forEach((waarde, kolom) => zet(rij, kolom, inhoudVan(waarde))));
  for (const regel of opmaak) {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(regel.adres);
    for (let r = rij; r < rij + rijen; r += 1) {
      for (let k = kolom; k < kolom + kolommen; k += 1) zetStijl(r, k, stijlVan(regel));
    }
  }
  for (const { adres, regel } of validaties) {
    if (regel.soort === 'getal') continue;
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    for (let r = rij; r < rij + rijen; r += 1) {
      for (let k = kolom; k < kolom + kolommen; k += 1) zetStijl(r, k, KEUZESTIJL);
    }
  }
  return uit;
}

function stijlIn(cellen: Cellen, rij: number, kolom: number): IStyleData | undefined {
  const stijl = cellen[rij]?.[kolom]?.s;
  return typeof stijl === 'object' && stijl !== null ? stijl : undefined;
}
