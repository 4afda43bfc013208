import {
  CellValueType,
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { BLIJFT_TEKST } from './schoonPlaksel';
import { isTeksttype, waardeVan } from '../rekenblad/celwaarde';
import type { Rekenblad } from '../rekenblad/rekenblad';

/** Houdt wat in een geplakte tabel tekst was ook in het rekenblad tekst, hoe zij ook begint. */
export function houdPlaktekst({ injector }: Rekenblad): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, opties) => {
    if (id !== SetRangeValuesMutation.id || opties?.['fromFormula']) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    maakTekst(cellValue);
    const blad = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    if (blad) laatTekst(cellValue, (rij, kolom) => blad.getCellRaw(rij, kolom));
  });
}

/** Waarden plakken zet een tekst neer en haalt daarna de formule weg; bij dat tweede las Univer 0748 als getal. */
export function laatTekst(
  cellen: ISetRangeValuesMutationParams['cellValue'],
  staatEr: (rij: number, kolom: number) => Nullable<ICellData>,
): void {
  new ObjectMatrix(cellen ?? {}).forValue((rij, kolom, cel) => {
    if (typeof cel?.v !== 'string' || cel.t !== undefined) return;
    const nu = staatEr(rij, kolom);
    if (nu?.v === cel.v && isTeksttype(nu)) cel.t = CellValueType.STRING;
  });
}

/** Haalt het merkteken van tekst weg en maakt van die cellen gewone tekst. */
export function maakTekst(cellen: ISetRangeValuesMutationParams['cellValue']): void {
  new ObjectMatrix(cellen ?? {}).forValue((_, __, cel) => {
    const waarde = waardeVan(cel);
    if (!cel || typeof waarde !== 'string' || !waarde.startsWith(BLIJFT_TEKST)) return;
    const tekst: ICellData = {
      v: waarde.slice(BLIJFT_TEKST.length),
      p: null,
      f: null,
      si: null,
      t: CellValueType.STRING,
    };
    Object.assign(cel, tekst);
  });
}
