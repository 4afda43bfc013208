import { describe, expect, it } from 'vitest';
import { eTot, ln, macht, wortel } from './machten';

const dichtbij = (hier: number, daar: number, marge: number) =>
  expect(Math.abs(hier - daar)).toBeLessThanOrEqual(marge * Math.abs(daar));

describe('machten met alleen + − × ÷', () => {
  it.each([-700, -96.5, -40, -8, -1, -0.3, -1e-9, 0, 0.5, 1, 20, 300])('e tot de macht %d', (x) => {
    dichtbij(eTot(x), Math.exp(x), 1e-14);
  });

  it('buiten wat een getal kan bevatten: 0 en oneindig', () => {
    expect([eTot(-800), eTot(-Infinity), eTot(800)]).toEqual([0, 0, Infinity]);
  });

  it.each([1e-300, 1e-9, 0.3, 0.75, 1, 1.5, 2, 6.283, 1e6, 1e300])('ln %d', (x) => {
    if (x === 1) expect(ln(x)).toBe(0);
    else dichtbij(ln(x), Math.log(x), 4e-15);
  });

  it.each([0, 1, 2, 24, 1e-8, 12345.678, 1e12])('de wortel van %d', (x) => {
    dichtbij(wortel(x), Math.sqrt(x), 1e-15);
  });

  it.each([
    [0.5, 0],
    [0.97, 1],
    [0.97, 247],
    [2, 52],
    [0.9999, 100_000],
  ])('%d tot de macht %d', (grondtal, exponent) => {
    dichtbij(macht(grondtal, exponent), grondtal ** exponent, 1e-11);
  });
});

describe('vaste bits', () => {
  // Verandert een van deze waarden, dan verandert elke uitkomst met een zaad: een bewuste keuze met een nieuwe versie.
  it('geven in elke JavaScript-machine hetzelfde', () => {
    expect([eTot(-8), eTot(-1.3), ln(3), wortel(2), macht(29 / 30, 247)]).toEqual([
      0.00033546262790251185, 0.27253179303401254, 1.0986122886681098, 1.414213562373095,
      0.00023086365405426598,
    ]);
  });
});
