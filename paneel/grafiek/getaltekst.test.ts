import { describe, expect, it } from 'vitest';
import { getaltekst } from './getaltekst';

describe('getaltekst', () => {
  it.each([
    [1234567.891, 2, '1.234.567,89'],
    [-416458.87, 0, '−416.459'],
    [-0.4, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [0.5, 1, '0,5'],
  ])('%d met %d decimalen is %s', (getal, decimalen, tekst) => {
    expect(getaltekst(getal, decimalen)).toBe(tekst);
  });
});
