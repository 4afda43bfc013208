import { CellValueType, type ICellData, ICommandService, ObjectMatrix } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { BLIJFT_TEKST } from './schoonPlaksel';
import { waardeVan } from '../rekenblad/celwaarde';
import type { Rekenblad } from '../rekenblad/rekenblad';

/** Houdt wat in een geplakte tabel tekst was ook in het rekenblad tekst, hoe zij ook begint. */
export function houdPlaktekst({ injector }: Rekenblad): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, opties) => {
    if (id !== SetRangeValuesMutation.id || opties?.['fromFormula']) return;
    maakTekst((params as ISetRangeValuesMutationParams).cellValue);
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
