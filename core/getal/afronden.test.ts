import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import { halfVanNulAf, naarBeneden, naarBoven } from './afronden';

const teller = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const noemer = fc.bigInt({ min: 1n, max: 10n ** 6n });

describe('halfVanNulAf', () => {
  it.each([
    [5n, 10n, 1n],
    [-5n, 10n, -1n],
    [4n, 10n, 0n],
    [-4n, 10n, 0n],
    [25n, 10n, 3n],
    [-25n, 10n, -3n],
    [24999n, 10000n, 2n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
  ])('%d/%d wordt %d', (boven, onder, verwacht) => {
    expect(halfVanNulAf(boven, onder)).toBe(verwacht);
  });

  it('ligt nooit verder dan een halve van de breuk, en bij een halve van nul af', () => {
    fc.assert(
      fc.property(teller, noemer, (boven, onder) => {
        const afgerond = halfVanNulAf(boven, onder);
        const tweemaalVerschil = 2n * (afgerond * onder - boven);
        expect(tweemaalVerschil >= -onder && tweemaalVerschil <= onder).toBe(true);
        if (tweemaalVerschil === onder) expect(boven >= 0n).toBe(true);
        if (tweemaalVerschil === -onder) expect(boven <= 0n).toBe(true);
        expect(halfVanNulAf(-boven, onder)).toBe(-afgerond);
      }),
      keer(1000),
    );
  });
});

describe('naarBeneden en naarBoven', () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, 5n, 0n, 0n],
  ])('%d/%d wordt naar beneden %d en naar boven %d', (boven, onder, laag, hoog) => {
    expect([naarBeneden(boven, onder), naarBoven(boven, onder)]).toEqual([laag, hoog]);
  });

  it('klemmen de breuk in: laag ≤ breuk ≤ hoog, en samen hoogstens één uit elkaar', () => {
    fc.assert(
      fc.property(teller, noemer, (boven, onder) => {
        const [laag, hoog] = [naarBeneden(boven, onder), naarBoven(boven, onder)];
        expect(laag * onder <= boven && boven <= hoog * onder).toBe(true);
        expect(hoog - laag).toBe(boven % onder === 0n ? 0n : 1n);
      }),
      keer(1000),
    );
  });
});
