import { afterEach, expect, it, vi } from 'vitest';
import { metSlot } from './slot';

afterEach(() => vi.unstubAllGlobals());

/** Een slot dat opschrijft wat ermee gebeurt. */
function metGang() {
  const gang: string[] = [];
  const zeg = (wat: string) => () => void gang.push(wat);
  vi.stubGlobal('LockService', {
    getDocumentLock: () => ({ tryLock: () => gang.push('vast') > 0, releaseLock: zeg('los') }),
  });
  return { gang, zeg };
}
const gooi = (zin: string) => () => {
  throw new Error(zin);
};

it('schrijft met het slot vast, en laat het pas los als alles vastligt', () => {
  const { gang, zeg } = metGang();
  metSlot(zeg('schrijf'), zeg('vastleggen'));
  expect(gang).toEqual(['vast', 'schrijf', 'vastleggen', 'los']);
});

it('laat het slot los als schrijven niet lukt, na wat er al stond vast te leggen', () => {
  const { gang, zeg } = metGang();
  expect(() => metSlot(gooi('schrijven'), zeg('vastleggen'))).toThrow('schrijven');
  expect(gang).toEqual(['vast', 'vastleggen', 'los']);
});

it('laat het slot los als vastleggen niet lukt: anders schrijft daarna niemand meer', () => {
  const { gang, zeg } = metGang();
  expect(() => metSlot(zeg('schrijf'), gooi('vastleggen'))).toThrow('vastleggen');
  expect(gang).toEqual(['vast', 'schrijf', 'los']);
});
