import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';

const afbouw = (...argumenten: readonly unknown[]) =>
  (formule('BWMO_WACHTLIJST_AFBOUW', ...argumenten) as number[][])[0]!;

describe('een wachtlijst wegwerken', () => {
  it.each([
    ['geen wachtlijst: niets extra en hetzelfde verblijf', 300, 36, 0, 2, [0, 0, 36]],
    ['geen plekken en geen wachtlijst', 0, 36, 0, 2, [0, 0, 36]],
    ['geen plekken: alleen tijdelijke plekken helpen', 0, 36, 80, 2, [40, 120, 0]],
    ['een half jaar', 100, 12, 5, 0.5, [10, 10, 1200 / 110]],
  ])('%s', (_, plekken, duur, wachtlijst, jaren, verwacht) => {
    expect(afbouw(plekken, duur, wachtlijst, jaren)).toEqual(verwacht);
  });

  it('de twee wegen geven elk precies de extra plaatsingen die nodig zijn', () => {
    const gevallen = fc.tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 40 }),
    );
    fc.assert(
      fc.property(gevallen, ([plekken, tienden, wachtlijst, kwartalen]) => {
        const [duur, jaren] = [tienden / 10, kwartalen / 4];
        const [plaatsingen, extra, korter] = afbouw(plekken, duur, wachtlijst, jaren);
        expect((12 * extra!) / duur).toBeCloseTo(plaatsingen!, 6);
        expect(12 * (plekken / korter! - plekken / duur)).toBeCloseTo(plaatsingen!, 6);
        expect(korter).toBeLessThan(duur);
      }),
      keer(200),
    );
  });
});

describe('fouten', () => {
  it.each([
    [[300, 36, 80, 0], 'jaren: dit getal moet groter zijn dan 0'],
    [[300, 36, -80, 2], 'wachtlijst: dit getal is kleiner dan 0; vul 0 of meer in.'],
    [[300, 0, 80, 2], 'verblijfsduur: dit getal moet groter zijn dan 0'],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_WACHTLIJST_AFBOUW', ...argumenten)).toContain(verwacht);
  });
});
