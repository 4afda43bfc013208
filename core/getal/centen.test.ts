import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import { alsEuros, centenVan, minimum, nietNegatief, som } from './centen';
import { alsGetal, decimaalVanGetal } from './decimaal';

describe('centenVan', () => {
  it.each([
    [1, 100n],
    [0.5, 50n],
    [1.005, 101n],
    [-1.005, -101n],
    [2.675, 268n],
    [1.0049999, 100n],
    [0.004, 0n],
    [-0.004, 0n],
    [9999999999999.99, 999999999999999n],
  ])('%d euro is %d cent: een halve cent gaat van nul af', (euros, centen) => {
    expect(centenVan(decimaalVanGetal(euros))).toBe(centen);
  });

  it('een bedrag op de cent gaat heen en terug zonder verlies, tot 10.000 miljard', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), (centen) => {
        expect(centenVan(decimaalVanGetal(alsGetal(alsEuros(centen))))).toBe(centen);
      }),
      keer(1000),
    );
  });
});

describe('som, minimum en nietNegatief', () => {
  it('duizend keer tien cent is honderd euro', () => {
    expect(som(Array.from({ length: 1000 }, () => 10n))).toBe(10_000n);
    expect(som([])).toBe(0n);
  });

  it('minimum kiest de kleinste, ook als die negatief is', () => {
    expect([minimum(3n, 2n), minimum(-3n, 2n), minimum(2n, 2n)]).toEqual([2n, -3n, 2n]);
  });

  it('nietNegatief maakt van een tekort 0', () => {
    expect([nietNegatief(-1n), nietNegatief(0n), nietNegatief(1n)]).toEqual([0n, 0n, 1n]);
  });
});
