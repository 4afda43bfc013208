import { expect, it } from 'vitest';
import { uitkomstenVan, veranderdeVlakken } from './uitkomsten';

const vak = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
/** Eén formule in A1 van blad b in boek w, uitgelopen over een kolom. */
function kolom(...waarden: (number | string)[]) {
  return uitkomstenVan({
    getArrayFormulaRange: () => ({ w: { b: { 0: { 0: vak(0, 0, waarden.length - 1, 0) } } } }),
    getArrayFormulaCellData: () => ({
      w: { b: Object.fromEntries(waarden.map((v, rij) => [rij, { 0: { v } }])) },
    }),
  });
}
const NIETS = uitkomstenVan({ getArrayFormulaRange: () => ({}), getArrayFormulaCellData: () => ({}) });
const opBlad = (range: ReturnType<typeof vak>) => ({ unitId: 'w', sheetId: 'b', range });

it('noemt niets als alles gelijk bleef', () => {
  expect(veranderdeVlakken(kolom(1, 2), kolom(1, 2))).toEqual([]);
});

it('noemt het vlak waarin een waarde veranderde', () => {
  expect(veranderdeVlakken(kolom(1, 2), kolom(1, 3))).toEqual([opBlad(vak(0, 0, 1, 0))]);
});

it('houdt een getal en dezelfde cijfers als tekst uit elkaar', () => {
  expect(veranderdeVlakken(kolom(1), kolom('1'))).toHaveLength(1);
});

it('noemt bij langer en korter het oude en het nieuwe vlak', () => {
  const beide = [opBlad(vak(0, 0, 2, 0)), opBlad(vak(0, 0, 1, 0))];
  expect(veranderdeVlakken(kolom(1, 2, 3), kolom(1, 2))).toEqual(beide);
  expect(veranderdeVlakken(kolom(1, 2), kolom(1, 2, 3))).toEqual([...beide].reverse());
});

it('noemt wat er kwam en wat er ging', () => {
  expect(veranderdeVlakken(NIETS, kolom(1))).toEqual([opBlad(vak(0, 0, 0, 0))]);
  expect(veranderdeVlakken(kolom(1), NIETS)).toEqual([opBlad(vak(0, 0, 0, 0))]);
});
