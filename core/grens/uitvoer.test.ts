import { describe, expect, it } from 'vitest';
import { naarCellen } from './uitvoer';

describe('naarCellen', () => {
  it('centen worden euro’s, zonder ruis', () => {
    expect([1n, -1n, 10n, 33n, 123456789012345n].map(naarCellen)).toEqual([
      0.01, -0.01, 0.1, 0.33, 1234567890123.45,
    ]);
  });

  it('niets wordt een lege cel, geen 0', () => {
    expect(naarCellen(null)).toBe('');
    expect(naarCellen([[1n, null]])).toEqual([[0.01, '']]);
  });

  it('tekst, WAAR en gewone getallen blijven wat ze zijn', () => {
    expect(naarCellen([['ja', true, 0.5]])).toEqual([['ja', true, 0.5]]);
  });

  it('een uitkomst zonder cellen wordt één lege cel: een host kan geen leeg bereik plaatsen', () => {
    expect(naarCellen([])).toEqual([['']]);
    expect(naarCellen([[]])).toEqual([['']]);
  });

  it('min nul bestaat niet in een cel', () => {
    expect(Object.is(naarCellen(-0), 0)).toBe(true);
    expect(Object.is(naarCellen(0n), 0)).toBe(true);
  });

  it.each([NaN, Infinity, -Infinity])('%d komt nooit in een cel', (getal) => {
    expect(() => naarCellen([[getal]])).toThrow(RangeError);
  });
});
