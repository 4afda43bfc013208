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
    ['geen plekken: alleen tijdelijke plekken helpen', 0, 36, 80, 2, [40, 48, 0]],
    ['een half jaar', 100, 12, 5, 0.5, [10, 60 / 18, 1200 / 110]],
  ])('%s', (_, plekken, duur, wachtlijst, jaren, verwacht) => {
    expect(afbouw(plekken, duur, wachtlijst, jaren)).toEqual(verwacht);
  });

  it('de tijdelijke plekken plaatsen samen precies de wachtlijst, en het kortere verblijf elk jaar genoeg', () => {
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
        // Meteen vol, en daarna elke maand een deel 1/verblijfsduur vrij.
        expect(extra! * (1 + (12 * jaren) / duur)).toBeCloseTo(wachtlijst, 6);
        expect(extra!).toBeLessThanOrEqual(wachtlijst);
        expect(12 * (plekken / korter! - plekken / duur)).toBeCloseTo(plaatsingen!, 6);
        expect(korter).toBeLessThan(duur);
      }),
      keer(200),
    );
  });
});

describe('naast het stroommodel', () => {
  it('is de lijst met zoveel extra plekken op tijd leeg, op het effect van stappen van een maand na', () => {
    const gevallen = fc.tuple(
      fc.integer({ min: 12, max: 96 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(gevallen, ([duur, wachtlijst, jaren]) => {
        const maanden = 12 * jaren;
        const inZorg = 10 * duur;
        // In de eerste maand komt er van de extra plekken nog niets vrij: die maand minder telt het model mee.
        const extra = afbouw(inZorg, duur, wachtlijst, jaren)[1]! * (1 + 1 / (duur + maanden - 1));
        const parameters = (plekken: number) => [
          ['plekken', plekken],
          ['in zorg', inZorg],
          ['wachtlijst', wachtlijst],
          ['instroom', 10],
          ['verblijfsduur', duur],
        ];
        const over = (plekken: number) =>
          (formule('BWMO_DOORSTROOM', parameters(inZorg + plekken), maanden, false) as number[][]).at(
            -1,
          )![2]!;
        expect(over(extra * 1.0001)).toBeLessThan(1e-6);
        expect(over(extra * 0.99)).toBeGreaterThan(0);
      }),
      keer(100),
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
