import { type IRange, type IStyleData, InterceptorEffectEnum } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  OtherFormulaBizType,
  RegisterOtherFormulaService,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { metKomma } from '../../werkmap';
import type { Werkvoorwaarde } from '../bestand';
import { rangeVan } from './bereik';
import { naarUniverstijl } from './celstijl';
import { huidigBoek, type Rekenblad } from './rekenblad';
import type { Toebehoren } from './toebehoren';
import { volgBlad } from './volgen';

interface Lopend {
  readonly range: IRange;
  readonly formuleId: string;
  readonly stijl: IStyleData;
  readonly stopt: boolean;
}

// Na de opmaak van de cel zelf.
const LAATST = 0;

/**
 * Geeft cellen de stijl van een voorwaarde zolang die WAAR is. Het rekenblad rekent de formule voor elke cel uit; alleen
 * de voorwaarden van het blad dat te zien is lopen.
 */
export function tekenVoorwaarden(rekenblad: Rekenblad, toebehoren: Toebehoren): void {
  const formules = rekenblad.injector.get(RegisterOtherFormulaService);
  let plek = { boekId: '', bladId: '' };
  let bron: readonly Werkvoorwaarde[] = [];
  let lopend: readonly Lopend[] = [];

  function volg(): void {
    const boek = huidigBoek(rekenblad);
    const [boekId, bladId] = [boek.getId(), boek.getActiveSheet().getSheetId()];
    const { voorwaarden } = toebehoren.van(bladId);
    if (voorwaarden === bron && bladId === plek.bladId && boekId === plek.boekId) return;
    if (lopend.length > 0) {
      const nummers = lopend.map(({ formuleId }) => formuleId);
      formules.deleteFormula(plek.boekId, plek.bladId, nummers);
    }
    plek = { boekId, bladId };
    bron = voorwaarden;
    lopend = voorwaarden.map(({ adres, formule, stijl, stopt = false }, nummer) => {
      const range = rangeVan(adres);
      const formuleId = formules.registerFormulaWithRange(
        boekId,
        bladId,
        metKomma(formule),
        [range],
        {},
        OtherFormulaBizType.CONDITIONAL_FORMATTING,
        String(nummer),
      );
      return { range, formuleId, stijl: naarUniverstijl(stijl), stopt };
    });
  }

  function geldt({ range, formuleId }: Lopend, rij: number, kolom: number): boolean {
    const { startRow, endRow, startColumn, endColumn } = range;
    if (rij < startRow || rij > endRow || kolom < startColumn || kolom > endColumn) return false;
    const uitkomst = formules.getFormulaValueSync(plek.boekId, plek.bladId, formuleId)?.result;
    const waarde = uitkomst?.[rij - startRow]?.[kolom - startColumn]?.[0]?.[0]?.v;
    return waarde === true || (typeof waarde === 'number' && waarde !== 0);
  }

  function stijlOp(rij: number, kolom: number): IStyleData | null {
    const gelden = lopend.filter((voorwaarde) => geldt(voorwaarde, rij, kolom));
    const eind = gelden.findIndex(({ stopt }) => stopt);
    const tellen = eind < 0 ? gelden : gelden.slice(0, eind + 1);
    // Een eerdere voorwaarde gaat voor een latere.
    const stijlen = tellen.map(({ stijl }) => stijl).reverse();
    return tellen.length === 0 ? null : (Object.assign({}, ...stijlen) as IStyleData);
  }

  rekenblad.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAATST,
    effect: InterceptorEffectEnum.Style,
    handler: (cel, { subUnitId, row, col }, volgende) => {
      const stijl = lopend.length > 0 && subUnitId === plek.bladId ? stijlOp(row, col) : null;
      if (!stijl) return volgende(cel);
      return volgende({ ...cel, interceptorStyle: { ...cel?.interceptorStyle, ...stijl } });
    },
  });
  formules.formulaResult$.subscribe(() => {
    if (lopend.length > 0) huidigBoek(rekenblad).getActiveSheet().refreshCanvas();
  });
  volgBlad(rekenblad, volg);
  toebehoren.bijWijziging(volg);
}
