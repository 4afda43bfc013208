import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import { percentielen } from './percentiel';

/** De omschrijving letterlijk: de kleinste waarde met minstens dat deel eronder of gelijk. */
function letterlijk(waarden: readonly number[], deel: number): number {
  return Math.min(
    ...waarden.filter((grens) => waarden.filter((x) => x <= grens).length * 10 >= deel * waarden.length),
  );
}

describe('percentielen', () => {
  it.each([
    [[5], [5, 5, 5]],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1, 5, 9],
    ],
    [
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
      [1, 5, 9],
    ],
    [
      [0, 0, 0, 0, 7],
      [0, 0, 7],
    ],
    [
      [3, 1_000_000_000],
      [3, 3, 1_000_000_000],
    ],
  ])('%j', (waarden, verwacht) => {
    expect(percentielen(Int32Array.from(waarden))).toEqual(verwacht);
  });

  it('zijn de omschrijving letterlijk, of er nu geteld of gesorteerd wordt', () => {
    const waarden = fc.oneof(
      fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 60 }),
      fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 60 }),
    );
    fc.assert(
      fc.property(waarden, (rij) => {
        const verwacht = [1, 5, 9].map((deel) => letterlijk(rij, deel));
        expect(percentielen(Int32Array.from(rij))).toEqual(verwacht);
      }),
      keer(500),
    );
  });
});
