import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';

const plekken = (...argumenten: readonly unknown[]) =>
  formule('BWMO_PLEKKEN_WACHTKANS', ...argumenten) as number;

describe('plekken voor een kans op wachten', () => {
  it('zonder instroom 0, en bij een norm van 1 ook', () => {
    expect([plekken(0, 30, 0.1), plekken(8, 30, 1)]).toEqual([0, 0]);
  });

  it('een norm die precies gehaald wordt: a = ½ op één plek geeft kans ½', () => {
    expect(plekken(0.25, 2, 0.5)).toBe(1);
    expect(plekken(0.25, 2, 0.4999)).toBe(2);
  });

  it('haalt de norm met BWMO_WACHTKANS, en met één plek minder niet', () => {
    const gevallen = fc.tuple(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 0, max: 12 }),
    );
    fc.assert(
      fc.property(gevallen, ([instroom, duur, procent, maanden]) => {
        const [a, m, kans] = [instroom / 100, duur / 10, procent / 100];
        const aantal = plekken(a, m, kans, maanden);
        expect(formule('BWMO_WACHTKANS', a, m, aantal, maanden)).toBeLessThanOrEqual(kans * (1 + 1e-9));
        expect(formule('BWMO_WACHTKANS', a, m, aantal - 1, maanden)).toBeGreaterThan(kans);
      }),
      keer(200),
    );
  });

  it('wie langer mag wachten heeft nooit meer plekken nodig', () => {
    const rij = [0, 1, 3, 12].map((maanden) => plekken(12, 4, 0.1, maanden));
    expect(rij).toEqual([...rij].sort((a, b) => b - a));
  });

  it.each([
    [0, 'dit getal moet groter zijn dan 0'],
    [20, 'dit deel moet tussen 0 en 1 liggen; is 0,20 bedoeld?'],
    [`0,${'0'.repeat(400)}1`, 'dit getal moet groter zijn dan 0'],
  ])('een kans van %s', (kans, verwacht) => {
    expect(zinVan('BWMO_PLEKKEN_WACHTKANS', 8, 30, kans)).toContain(`kans: ${verwacht}`);
  });
});
