import { CellValueType, HorizontalAlign, type ICellData, InterceptorEffectEnum } from '@univerjs/core';
import {
  FormulaDataModel,
  INTERCEPTOR_POINT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { STIJLEN } from '../../werkmap';
import { kolombreedte } from './bladgegevens';
import type { Rekenblad } from './rekenblad';
import { getalopmaakVan } from './stijlen';

// Na de opmaak van de cel zelf.
const LAATST = 0;

/**
 * Zet een kop rechts als er een getal onder staat, net als het getal. Pas bij het tekenen is bekend wat een formule die
 * over meer cellen loopt daar neerzet.
 */
export function lijnKoppenUit({ injector }: Rekenblad): void {
  const formules = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAATST,
    effect: InterceptorEffectEnum.Style,
    handler: (cel, plek, volgende) => {
      if (!cel || !isKop(plek) || !past(cel, plek) || !staatBovenGetal(plek, formules)) return volgende(cel);
      const interceptorStyle = { ...cel.interceptorStyle, ht: HorizontalAlign.RIGHT };
      return volgende({ ...cel, interceptorStyle });
    },
  });
}

/** Van een kop die niet in zijn kolom past hoort het begin te zien te blijven. */
function past({ v }: ICellData, { worksheet, col }: Plek): boolean {
  return kolombreedte(String(v ?? '').length) <= worksheet.getColumnWidth(col);
}

type Plek = Pick<ISheetLocation, 'unitId' | 'subUnitId' | 'workbook' | 'worksheet' | 'row' | 'col'>;

function isKop({ workbook, worksheet, row, col }: Plek): boolean {
  return workbook.getStyles().get(worksheet.getCellRaw(row, col)?.s)?.bg?.rgb === STIJLEN.kop.vlak;
}

function staatBovenGetal(
  { unitId, subUnitId, worksheet, row, col }: Plek,
  formules: FormulaDataModel,
): boolean {
  const gemorst = formules.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row + 1]?.[col];
  const eronder = gemorst ?? worksheet.getCellRaw(row + 1, col);
  if (typeof eronder?.v === 'number') return eronder.t !== CellValueType.BOOLEAN;
  const isLeeg = (eronder?.v ?? '') === '';
  return isLeeg && getalopmaakVan(worksheet.getComposedCellStyle(row + 1, col)) !== '';
}
