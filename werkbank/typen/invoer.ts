import {
  BooleanNumber,
  CellValueType,
  ICommandService,
  type ICellData,
  type IRange,
  type IStyleData,
  ObjectMatrix,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  FormulaDataModel,
  type ISetRangeValuesMutationParams,
  type ISheetLocation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { leesCelinvoer } from './celinvoer';
import { isNederlands, naarRekenblad } from '../../werkmap/formule';
import type { Rekenblad } from '../rekenblad/rekenblad';
import { getalopmaakVan } from '../rekenblad/stijlen';

// Voor alles wat Univer zelf met getypte tekst doet, want dat leest Amerikaans.
const EERST = 1000;

/** Laat het rekenblad lezen wat een Nederlander typt of plakt. */
export function leesNederlands({ injector }: Rekenblad): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: EERST,
    handler: (cel, plek, volgende) => {
      if (!cel) return volgende(cel);
      if (cel.f) return getypteFormule(cel, plek, injector.get(FormulaDataModel));
      return getypteWaarde(cel, plek, injector.get(SheetDataValidationModel)) ?? volgende(cel);
    },
  });
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesMutation.id) vertaalGeplakt(params as ISetRangeValuesMutationParams);
  });
}

function getypteFormule(cel: ICellData, plek: ISheetLocation, formules: FormulaDataModel): ICellData {
  const bewaard = plek.worksheet.getCellRaw(plek.row, plek.col);
  const f = naarRekenblad(cel.f ?? '');
  // Wie niets verandert laat alles zoals het was, ook in een cel waar de uitkomst van een andere overheen loopt.
  return f === bewaard?.f || f === formuleOver(plek, formules) ? { ...bewaard } : { ...cel, f };
}

/** Een formule die uit een Nederlands werkblad is geplakt komt langs elke editor heen binnen. */
function vertaalGeplakt({ cellValue }: ISetRangeValuesMutationParams): void {
  if (!cellValue) return;
  new ObjectMatrix(cellValue).forValue((_rij, _kolom, cel) => {
    if (cel?.f && isNederlands(cel.f)) cel.f = naarRekenblad(cel.f);
  });
}

/** De formule waarvan de uitkomst over deze cel loopt. */
function formuleOver(
  { unitId, subUnitId, worksheet, row, col }: ISheetLocation,
  formules: FormulaDataModel,
): string | undefined {
  let formule: string | undefined;
  new ObjectMatrix<IRange>(formules.getArrayFormulaRange()[unitId]?.[subUnitId]).forValue(
    (rij, kolom, bereik) => {
      const { startRow, endRow, startColumn, endColumn } = bereik;
      if (row < startRow || row > endRow || col < startColumn || col > endColumn) return;
      formule = worksheet.getCellRaw(rij, kolom)?.f ?? undefined;
    },
  );
  return formule;
}

/** De cel zoals zij bewaard wordt, of `null` als er geen gewone tekst is getypt. */
function getypteWaarde(
  cel: ICellData,
  plek: ISheetLocation,
  regels: SheetDataValidationModel,
): ICellData | null {
  const { v, t } = cel;
  if (typeof v !== 'string' || v.trim() === '' || cel.p || (t !== undefined && t !== null)) return null;
  const invoer = leesCelinvoer(v, isProcentcel(plek, regels));
  switch (invoer.soort) {
    case 'getal':
      return { ...cel, v: invoer.getal, t: CellValueType.NUMBER, ...metOpmaak(cel, plek, invoer.opmaak) };
    case 'janee':
      return {
        ...cel,
        v: invoer.waarde ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        t: CellValueType.BOOLEAN,
      };
    case 'fout':
      return { ...cel, v: invoer.code, t: CellValueType.STRING };
    case 'tekst':
      return { ...cel, t: CellValueType.STRING };
  }
}

/** Of een kaal getal hier procenten is. Een cel met een invoerregel zegt zelf wat erin hoort, zoals een deel tussen 0 en 1. */
function isProcentcel(plek: ISheetLocation, regels: SheetDataValidationModel): boolean {
  const { unitId, subUnitId, worksheet, row, col } = plek;
  // Een procentteken tussen aanhalingstekens staat er alleen achter.
  const opmaak = getalopmaakVan(worksheet.getComposedCellStyle(row, col)).replace(/"[^"]*"|\\./g, '');
  return opmaak.includes('%') && !regels.getRuleByLocation(unitId, subUnitId, row, col);
}

/** Alleen een cel zonder eigen getalopmaak neemt de opmaak over die in het getypte zat. */
function metOpmaak(cel: ICellData, plek: ISheetLocation, pattern: string | undefined): { s?: IStyleData } {
  const { worksheet, workbook, row, col } = plek;
  if (pattern === undefined || getalopmaakVan(worksheet.getComposedCellStyle(row, col)) !== '') return {};
  return { s: { ...workbook.getStyles().get(cel.s), n: { pattern } } };
}
