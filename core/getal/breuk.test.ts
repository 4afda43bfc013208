import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import { breukAlsGetal } from './breuk';

describe('breukAlsGetal', () => {
  it.each([
    [1n, 3n, 1 / 3],
    [2n, 3n, 2 / 3],
    [-1n, 8n, -0.125],
    [0n, 7n, 0],
    [5n, 5n, 1],
    [10n ** 400n, 10n ** 399n, 10],
    [1n, 10n ** 30n, 1e-30],
    [1n, 10n ** 300n, 1e-300],
    [2n ** 70n + 1n, 1n, 2 ** 70],
  ])('%d/%d is %d', (teller, noemer, getal) => {
    expect(breukAlsGetal(teller, noemer)).toBe(getal);
  });

  const geheel = fc.integer({ min: 1, max: 2 ** 53 - 1 });

  it('is tot op de laatste bit gelijk aan gewoon delen', () => {
    fc.assert(
      fc.property(geheel, geheel, (teller, noemer) => {
        expect(breukAlsGetal(BigInt(teller), BigInt(noemer))).toBe(teller / noemer);
        expect(breukAlsGetal(-BigInt(teller), BigInt(noemer))).toBe(-teller / noemer);
      }),
      keer(1000),
    );
  });

  it('dezelfde breuk met grotere getallen is hetzelfde getal', () => {
    const factor = fc.bigInt({ min: 1n, max: 10n ** 80n });
    fc.assert(
      fc.property(geheel, geheel, factor, (teller, noemer, maal) => {
        expect(breukAlsGetal(BigInt(teller) * maal, BigInt(noemer) * maal)).toBe(teller / noemer);
      }),
      keer(1000),
    );
  });

  it('een deel van het geheel ligt tussen 0 en 1, hoe groot de getallen ook zijn', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 60n }),
        fc.bigInt({ min: 1n, max: 10n ** 60n }),
        (deel, rest) => {
          const uitkomst = breukAlsGetal(deel, deel + rest);
          expect(uitkomst >= 0 && uitkomst <= 1).toBe(true);
        },
      ),
      keer(1000),
    );
  });
});
