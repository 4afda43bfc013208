import {
  CellValueType,
  type ICellData,
  ICommandService,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  ISheetClipboardService,
  type ISheetClipboardHook,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import { BLIJFT_TEKST } from './schoonPlaksel';
import { isTeksttype, waardeVan } from '../rekenblad/celwaarde';
import type { Rekenblad } from '../rekenblad/rekenblad';

/** Houdt wat in een geplakte tabel tekst was ook in het rekenblad tekst, hoe zij ook begint. */
export function houdPlaktekst({ injector }: Rekenblad): void {
  const klembord = injector.get(ISheetClipboardService);
  klembord.getClipboardHooks().forEach(houdSoort);
  // Wat nog moet beginnen meldt zich later aan.
  const voegToe = klembord.addClipboardHook.bind(klembord);
  klembord.addClipboardHook = (manier) => {
    houdSoort(manier);
    return voegToe(manier);
  };
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, opties) => {
    if (id !== SetRangeValuesMutation.id || opties?.['fromFormula']) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    maakTekst(cellValue);
    const blad = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
    if (blad) laatTekst(cellValue, (rij, kolom) => blad.getCellRaw(rij, kolom));
  });
}

/** Laat een manier van plakken tekst die hier gekopieerd is tekst; alleen formules plakken las 0011 als het getal 11. */
function houdSoort(manier: ISheetClipboardHook): void {
  const plak = manier.onPasteCells?.bind(manier);
  if (!plak) return;
  manier.onPasteCells = (van, naar, bron, hoe) => {
    const gevolg = plak(van, naar, bron, hoe);
    if (!van) return gevolg;
    const { rows, cols } = naar.range;
    for (const { id, params } of gevolg.redos) {
      if (id !== SetRangeValuesMutation.id) continue;
      zoalsBron((params as ISetRangeValuesMutationParams).cellValue, (rij, kolom) =>
        bron.getValue(rows.indexOf(rij), cols.indexOf(kolom)),
      );
    }
    return gevolg;
  };
}

/** Geeft tekst zonder soort de soort van de cel waar zij vandaan komt, als die daar tekst is. */
export function zoalsBron(
  cellen: ISetRangeValuesMutationParams['cellValue'],
  bron: (rij: number, kolom: number) => Nullable<ICellData>,
): void {
  new ObjectMatrix(cellen ?? {}).forValue((rij, kolom, cel) => {
    if (typeof cel?.v !== 'string' || (cel.t ?? null) !== null) return;
    const van = bron(rij, kolom);
    if (van && isTeksttype(van)) cel.t = CellValueType.STRING;
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
