import { type ICellData, type Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel, type FWorkbook } from '@univerjs/preset-sheets-core';
import { adresVan } from '../../werkmap';
import { waardeVan } from './celwaarde';
import { huidigBoek, type Rekenblad } from './rekenblad';

/** Een blad van het rekenblad. */
export type Werkblad = ReturnType<FWorkbook['getActiveSheet']>;

/** De cel zoals de gebruiker haar ziet, ook als de uitkomst van een andere formule eroverheen loopt. */
export function celIn(rekenblad: Rekenblad, blad: Werkblad, rij: number, kolom: number): Nullable<ICellData> {
  return gemorst(rekenblad, blad)?.[rij]?.[kolom] ?? blad.getSheet().getCellRaw(rij, kolom);
}

/** De formule in een cel zoals het rekenblad haar bewaart; `''` als er geen staat. */
export function formuleIn(rekenblad: Rekenblad, blad: Werkblad, rij: number, kolom: number): string {
  const formules = rekenblad.injector.get(FormulaDataModel);
  const boekId = huidigBoek(rekenblad).getId();
  return formules.getFormulaStringByCell(rij, kolom, blad.getSheetId(), boekId) ?? '';
}

/** Het bereik vanaf A1 met alles wat op het blad staat; `null` bij een leeg blad. */
export function gebruiktBereik(rekenblad: Rekenblad, blad: Werkblad): string | null {
  let [rijen, kolommen] = [0, 0];
  const tel = (rij: number, kolom: number, cel: Nullable<ICellData>) => {
    if (!cel || (!cel.f && !cel.si && waardeVan(cel) === '')) return;
    rijen = Math.max(rijen, rij + 1);
    kolommen = Math.max(kolommen, kolom + 1);
  };
  blad.getSheet().getCellMatrix().forValue(tel);
  new ObjectMatrix<Nullable<ICellData>>(gemorst(rekenblad, blad) ?? {}).forValue(tel);
  return rijen === 0 ? null : adresVan({ rij: 0, kolom: 0, rijen, kolommen });
}

function gemorst(rekenblad: Rekenblad, blad: Werkblad) {
  const cellen = rekenblad.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return cellen[huidigBoek(rekenblad).getId()]?.[blad.getSheetId()];
}
