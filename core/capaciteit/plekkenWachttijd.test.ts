import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';

const plekken = (...argumenten: readonly unknown[]) =>
  formule('BWMO_PLEKKEN_WACHTTIJD', ...argumenten) as number;

describe('plekken voor een gemiddelde wachttijd', () => {
  it('zonder instroom 0', () => {
    expect(plekken(0, 30, 3)).toBe(0);
  });

  it('altijd meer dan het gemiddelde aantal cliënten, ook als dat precies een heel getal is', () => {
    expect(plekken(0.1, 30, 9e12)).toBe(4);
    expect(plekken('7,9999999999999999999', 30, 9e12)).toBe(241);
    expect(plekken(8, 30, 9e12)).toBe(241);
  });

  it('haalt de norm met BWMO_WACHTTIJD, en met één plek minder niet', () => {
    const gevallen = fc.tuple(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 240 }),
    );
    fc.assert(
      fc.property(gevallen, ([instroom, duur, norm]) => {
        const [a, m, maanden] = [instroom / 100, duur / 10, norm / 10];
        const aantal = plekken(a, m, maanden);
        expect(formule('BWMO_WACHTTIJD', a, m, aantal)).toBeLessThanOrEqual(maanden * (1 + 1e-9));
        if (aantal - 1 > (instroom * duur) / 1000) {
          expect(formule('BWMO_WACHTTIJD', a, m, aantal - 1)).toBeGreaterThan(maanden);
        }
      }),
      keer(200),
    );
  });

  it('een strengere norm vraagt nooit minder plekken', () => {
    const rij = [12, 6, 3, 1, 0.1, 1e-6].map((maanden) => plekken(8, 30, maanden));
    expect(rij).toEqual([...rij].sort((a, b) => a - b));
  });

  it.each([0, -1])('een norm van %d maanden kan niet', (maanden) => {
    expect(zinVan('BWMO_PLEKKEN_WACHTTIJD', 8, 30, maanden)).toContain(
      'maanden: dit getal moet groter zijn dan 0',
    );
  });
});
