import type { ICellData, IFreeze, IStyleData, IWorksheetData } from '@univerjs/core';
import { type Blad, rechthoekVan } from '../../werkmap';
import { inhoudVan } from './celwaarde';
import { BASISSTIJL, KEUZESTIJL, stijlVan } from './stijlen';

export const RIJEN = 200;
export const KOLOMMEN = 26;
export const RIJHOOGTE = 24;
// Wat het rekenblad een kolom zonder eigen breedte geeft.
const GEWONE_BREEDTE = 88;
const PIXELS_PER_TEKEN = 7.5;
const CELRAND = 16;

/** De breedte in pixels van een kolom waar zoveel tekens in passen. */
export function kolombreedte(tekens: number): number {
  return tekens * PIXELS_PER_TEKEN + CELRAND;
}

/** Hoeveel tekens er in een kolom van zoveel pixels passen. */
export function tekensIn(pixels: number): number {
  return Math.max(0, Math.round(((pixels - CELRAND) / PIXELS_PER_TEKEN) * 100) / 100);
}

/** Wat er blijft staan bij het schuiven. Op een smal scherm zou er naast de vaste kolommen niets meer te zien zijn. */
export function vastgezet(
  vast: Blad['vast'],
  tekens: (kolom: number) => number | undefined,
  ruimte: number,
): IFreeze {
  const breedtes = Array.from({ length: vast.kolommen }, (_, kolom) => {
    const breedte = tekens(kolom);
    return breedte === undefined ? GEWONE_BREEDTE : kolombreedte(breedte);
  });
  const vasteBreedte = breedtes.reduce((som, breedte) => som + breedte, 0);
  const kolommen = vasteBreedte <= ruimte / 2 ? vast.kolommen : 0;
  const { rijen } = vast;
  return rijen === 0 && kolommen === 0
    ? { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 }
    : { startRow: rijen, startColumn: kolommen, xSplit: kolommen, ySplit: rijen };
}

/** Zet een blad van de poort om naar een werkblad van het rekenblad, dat `ruimte` pixels breed is. */
export function bladgegevens(blad: Blad, ruimte: number): Partial<IWorksheetData> {
  const { cellen, kolombreedtes, vast } = blad;
  // Een formule die over meer cellen loopt vult ook cellen onder de laatste gevulde rij; hun opmaak zegt tot waar.
  const vlakken = blad.opmaak.map(({ adres }) => rechthoekVan(adres));
  return {
    name: blad.naam,
    cellData: cellData(blad),
    rowCount: Math.max(RIJEN, cellen.length, ...vlakken.map(({ rij, rijen }) => rij + rijen)),
    columnCount: Math.max(
      KOLOMMEN,
      ...cellen.map((rij) => rij.length),
      ...vlakken.map(({ kolom, kolommen }) => kolom + kolommen),
    ),
    defaultRowHeight: RIJHOOGTE,
    defaultStyle: BASISSTIJL,
    columnData: Object.fromEntries(
      kolombreedtes.map((tekens, kolom) => [kolom, { w: kolombreedte(tekens) }]),
    ),
    freeze: vastgezet(vast, (kolom) => kolombreedtes[kolom], ruimte),
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
