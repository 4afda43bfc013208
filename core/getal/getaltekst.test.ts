import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { keer } from '../willekeur.hulp';
import { getaltekst, kortGetal, volGetal } from './getaltekst';

describe('getaltekst', () => {
  it.each([
    [1234567.891, 2, '1.234.567,89'],
    [-416458.87, 0, '−416.459'],
    [-0.4, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [0.5, 1, '0,5'],
    [0.5, 0, '1'],
    [-0.5, 0, '−1'],
    [1.005, 2, '1,01'],
    [-1.005, 2, '−1,01'],
    [10.235, 2, '10,24'],
    [0.285 * 100, 0, '29'],
    [1.1 * 1.1 - 1.21, 2, '0,00'],
    [0.004, 2, '0,00'],
    [-0.004, 2, '0,00'],
  ])('%d met %d decimalen is %s', (getal, decimalen, tekst) => {
    expect(getaltekst(getal, decimalen)).toBe(tekst);
  });

  it('rondt precies een halve cent af zoals een cel: van nul af', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (cent) => {
        const getal = Number(`${cent}5e-3`);
        const verwacht = cent < 0 ? cent - 1 : cent + 1;
        const geschreven = getaltekst(getal, 2).replace('−', '-').replace(/\./g, '').replace(',', '.');
        expect(Math.round(Number(geschreven) * 100)).toBe(cent === 0 ? 1 : verwacht);
      }),
      keer(1000),
    );
  });

  it.each([
    [1.004, '1,004'],
    [-0.004, '−0,004'],
    [12.0049, '12,0049'],
    [1234.5, '1.234,50'],
    [12, '12'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [0.1 + 0.2, '0,30'],
  ])('vol is %d %s', (getal, tekst) => {
    expect(volGetal(getal)).toBe(tekst);
  });

  it.each([
    [1234.5, '1.234,50'],
    [1234, '1.234'],
    [-0.001, '0'],
    [1.005, '1,01'],
  ])('kort is %d gewoon %s', (getal, tekst) => {
    expect(kortGetal(getal)).toBe(tekst);
  });
});
