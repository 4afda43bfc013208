import { describe, expect, it } from 'vitest';
import { decimaalVanGetal } from './decimaal';
import { schrijfGetal } from './schrijfGetal';

describe('schrijfGetal', () => {
  it.each([
    [0, '0'],
    [5, '5'],
    [999, '999'],
    [1000, '1.000'],
    [1234567.5, '1.234.567,5'],
    [-1234.56, '-1.234,56'],
    [-0.5, '-0,5'],
    [0.05, '0,05'],
    [1e-9, '0,000000001'],
    [1e13, '10.000.000.000.000'],
  ])('schrijft %d als %s', (getal, tekst) => {
    expect(schrijfGetal(decimaalVanGetal(getal))).toBe(tekst);
  });

  it('vult aan tot het gevraagde aantal decimalen, maar kort nooit in', () => {
    const metTwee = [0.4, 0.05, 0.025, 3].map((getal) => schrijfGetal(decimaalVanGetal(getal), 2));
    expect(metTwee).toEqual(['0,40', '0,05', '0,025', '3,00']);
  });
});
