import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';

const plekken = (...argumenten: readonly unknown[]) =>
  formule('BWMO_PLEKKEN_WEIGERKANS', ...argumenten) as number;

describe('plekken voor een kans op weigeren', () => {
  it('zonder instroom 0, en bij een norm van 1 ook', () => {
    expect([plekken(0, 30, 0.1), plekken(8, 30, 1)]).toEqual([0, 0]);
  });

  it.each([
    ['één plek bij a = 1 weigert precies de helft', 1, 0.5, 1],
    ['twee plekken bij a = 2 weigeren precies 40%', 2, 0.4, 2],
    ['één plek bij a = 0,25 weigert precies 20%', 0.25, 0.2, 1],
  ])('%s', (_, clienten, kans, verwacht) => {
    expect(plekken(clienten, 1, kans)).toBe(verwacht);
  });

  it('haalt de norm met BWMO_WEIGERKANS, en met één plek minder niet', () => {
    const gevallen = fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(gevallen, ([honderdsten, procent]) => {
        const aantal = plekken(honderdsten / 100, 1, procent / 100);
        const kans = (c: number) => formule('BWMO_WEIGERKANS', honderdsten / 100, 1, c);
        expect(kans(aantal)).toBeLessThanOrEqual((procent / 100) * (1 + 1e-9));
        expect(kans(aantal - 1)).toBeGreaterThan(procent / 100);
      }),
      keer(200),
    );
  });

  it('ook de grootste vraag past binnen de grens van 200.000 plekken', () => {
    expect(plekken(1000, 100, 5e-324)).toBeLessThan(200_000);
  });

  it('een kans van 0 is met geen aantal plekken te halen', () => {
    expect(zinVan('BWMO_PLEKKEN_WEIGERKANS', 8, 30, 0)).toContain('kans: dit getal moet groter zijn dan 0');
  });
});
