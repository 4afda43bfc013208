import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  numfmt,
  type Nullable,
  Worksheet,
} from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
  SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import { inHetNederlands } from '../../werkmap/formule';
import { schrijfCelgetal, toonCelgetal, wordtIetsAnders } from './celinvoer';
import { naarNederlands } from '../../werkmap/formule';
import { isTeksttype } from '../rekenblad/celwaarde';
import { getalopmaakVan } from '../rekenblad/stijlen';
import type { Rekenblad } from '../rekenblad/rekenblad';

type Celgegevens = Nullable<ICellDataForSheetInterceptor>;

// Na de getalopmaak van Univer.
const LAATST = 1;
const LUCHT = { l: 6, r: 6 };

/** Laat cellen en formulebalk getallen en formules op zijn Nederlands zien. */
export function toonNederlands({ injector }: Rekenblad): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('nl');
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAATST,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cel, _plek, volgende) => volgende(omTeTonen(cel)),
  });
  toonNederlandsInEditor();
  telLuchtMee();
}

/** Univer meet de lucht niet mee, en zou het eind afsnijden van tekst die maar net over de rand van haar cel loopt. */
function telLuchtMee(): void {
  const skelet: Tekstmeter = SpreadsheetSkeleton.prototype;
  const kolommenOnder = skelet.getOverflowPosition;
  skelet.getOverflowPosition = function (omvang, ...plek) {
    return kolommenOnder.call(this, { ...omvang, width: omvang.width + LUCHT.l + LUCHT.r }, ...plek);
  };
}

type Meting = SpreadsheetSkeleton['getOverflowPosition'];

interface Tekstmeter {
  getOverflowPosition: (this: SpreadsheetSkeleton, ...argumenten: Parameters<Meting>) => ReturnType<Meting>;
}

function omTeTonen(cel: Celgegevens): Celgegevens {
  if (!cel) return cel;
  const getoond = { ...cel, interceptorStyle: { ...cel.interceptorStyle, pd: LUCHT } };
  if (cel.t === CellValueType.BOOLEAN) {
    return { ...getoond, v: Number(cel.v) ? 'WAAR' : 'ONWAAR', t: CellValueType.STRING };
  }
  if (typeof cel.v === 'string') return { ...getoond, v: inHetNederlands(cel.v) };
  return typeof cel.v === 'number'
    ? { ...getoond, v: toonCelgetal(cel.v), t: CellValueType.NUMBER }
    : getoond;
}

/**
 * Wat in de cel en de formulebalk komt om te bewerken loopt door één methode van het werkblad. De haak die Univer er
 * zelf voor heeft slaat formules over.
 */
function toonNederlandsInEditor(): void {
  const werkblad: Editorbron = Worksheet.prototype;
  const inEditor = werkblad.getCellDocumentModelWithFormula;
  werkblad.getCellDocumentModelWithFormula = function (cel, rij, kolom) {
    return inEditor.call(this, omTeBewerken(this, cel, rij, kolom), rij, kolom);
  };
}

interface Editorbron {
  getCellDocumentModelWithFormula: (
    this: Worksheet,
    cel: ICellData,
    rij: number,
    kolom: number,
  ) => ReturnType<Worksheet['getCellDocumentModelWithFormula']>;
}

function omTeBewerken(
  blad: Worksheet,
  getoond: ICellDataForSheetInterceptor,
  rij: number,
  kolom: number,
): ICellData {
  // Met de lucht om de getoonde waarde heen past de tekst niet in de editor.
  const cel: ICellDataForSheetInterceptor = { ...getoond, interceptorStyle: null };
  if (cel.f) return { ...cel, f: naarNederlands(cel.f) };
  const bewaard = blad.getCellRaw(rij, kolom);
  if (bewaard && typeof bewaard.v === 'string' && isTeksttype(bewaard)) {
    return { ...cel, t: metApostrof(blad, bewaard, bewaard.v) };
  }
  if (bewaard?.t !== CellValueType.NUMBER || typeof bewaard.v !== 'number') return cel;
  const opmaak = getalopmaakVan(blad.getComposedCellStyle(rij, kolom));
  return numfmt.isDateFormat(opmaak) ? cel : { ...cel, v: schrijfCelgetal(bewaard.v, opmaak) };
}

/** Wie niets verandert verandert niets: zonder apostrof werd van de tekst =1+1 een formule, en van 0748 een getal. */
function metApostrof(blad: Worksheet, cel: ICellData, tekst: string): CellValueType {
  const stijl = typeof cel.s === 'string' ? blad.getStyleDataByHash(cel.s) : cel.s;
  // Met deze getalopmaak is alles tekst, en de apostrof ook.
  const altijdTekst = stijl?.n?.pattern === '@';
  return wordtIetsAnders(tekst) && !altijdTekst ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
