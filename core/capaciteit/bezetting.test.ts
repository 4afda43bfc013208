import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';

const bezetting = (...argumenten: readonly unknown[]) => formule('BWMO_BEZETTING', ...argumenten);

describe('het deel van de plekken dat bezet is', () => {
  it.each([
    ['precies, zonder ruis van de drijvende komma', 0.1, 30, 30, 0.1],
    ['een derde', 1, 10, 30, 1 / 3],
    ['precies vol', 8, 30, 240, 1],
    ['meer dan vol', 8, 30, 239.99, 1],
    ['een gemiddeld aantal plekken', 1, 10, 12.5, 0.8],
    ['zonder instroom', 0, 30, 240, 0],
    ['zonder instroom en zonder plekken', 0, 30, 0, 0],
    ['zonder plekken', 1, 30, 0, 1],
  ])('%s', (_, instroom, duur, plekken, verwacht) => {
    expect(bezetting(instroom, duur, plekken)).toBe(verwacht);
  });

  it('met het aantal plekken van BWMO_PLEKKEN komt de bezetting nooit boven de norm', () => {
    const gevallen = fc.tuple(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 50, max: 100 }),
    );
    fc.assert(
      fc.property(gevallen, ([instroom, duur, norm]) => {
        const plekken = formule('BWMO_PLEKKEN', instroom / 100, duur / 100, norm / 100);
        expect(bezetting(instroom / 100, duur / 100, plekken)).toBeLessThanOrEqual(norm / 100);
      }),
      keer(300),
    );
  });
});

describe('grenzen', () => {
  it.each([
    [[8, 30, -1], 'plekken: dit getal is kleiner dan 0; vul 0 of meer in.'],
    [[8, 30, 200_001], 'plekken: dit getal is groter dan 200.000; vul 200.000 of minder in.'],
    [[8, 0, 10], 'verblijfsduur: dit getal moet groter zijn dan 0'],
    [
      [8, 30, ''],
      'plekken: dit argument ontbreekt; geef op: het aantal plekken; een gemiddelde over het jaar mag.',
    ],
    [[100_000, 1.01, 5], 'instroom: instroom × verblijfsduur is meer dan 100.000'],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_BEZETTING', ...argumenten)).toContain(verwacht);
  });
});
