import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const bundeling = (...argumenten: readonly unknown[]) =>
  formule('BWMO_BUNDELING', ...argumenten) as number[][];

describe('apart en samen', () => {
  it('apart is de som per gemeente, samen die van de totale instroom', () => {
    const [[apart, samen, besparing]] = bundeling(kolom(3, 5), kolom(30, 30), 'wachttijd', 3) as [number[]];
    const per = (instroom: number) => formule('BWMO_PLEKKEN_WACHTTIJD', instroom, 30, 3) as number;
    expect([apart, samen, besparing]).toEqual([per(3) + per(5), per(8), per(3) + per(5) - per(8)]);
  });

  it('samen geldt de gemiddelde verblijfsduur naar instroom', () => {
    const [[, samen]] = bundeling(kolom(6, 2), kolom(10, 30), 'wachtkans', 0.1, 2) as [number[]];
    expect(samen).toBe(formule('BWMO_PLEKKEN_WACHTKANS', 8, 15, 0.1, 2));
  });

  it('één verblijfsduur geldt voor alle gemeenten; een rij mag ook', () => {
    const verwacht = bundeling(kolom(3, 5, 1), kolom(30, 30, 30), 'wachttijd', 3);
    expect(bundeling(kolom(3, 5, 1), 30, 'wachttijd', 3)).toEqual(verwacht);
    expect(bundeling(rij(3, 5, 1), kolom(30, 30, 30), 'wachttijd', 3)).toEqual(verwacht);
  });

  it('een gemeente zonder instroom vraagt niets en heeft geen verblijfsduur nodig', () => {
    const verwacht = bundeling(kolom(3, 5), kolom(30, 30), 'weigerkans', 0.05);
    expect(bundeling(kolom(3, 0, 5, ''), kolom(30, '', 30, ''), 'weigerkans', 0.05)).toEqual(verwacht);
    expect(bundeling(kolom(0, ''), kolom(30, 30), 'weigerkans', 0.05)).toEqual([[0, 0, 0]]);
  });

  it('één gemeente bespaart niets', () => {
    expect(bundeling(8, 30, 'wachtkans', 0.2)).toEqual([[257, 257, 0]]);
  });

  it('samen zijn nooit meer plekken nodig dan apart als de verblijfsduur gelijk is', () => {
    const gevallen = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 5, max: 400 }),
      fc.constantFrom(['wachttijd', 2] as const, ['wachtkans', 0.15] as const, ['weigerkans', 0.05] as const),
    );
    fc.assert(
      fc.property(gevallen, ([instroom, duur, [doel, norm]]) => {
        const [[apart, samen, besparing]] = bundeling(
          kolom(...instroom.map((getal) => getal / 100)),
          duur / 10,
          doel,
          norm,
        ) as [number[]];
        expect(besparing).toBeGreaterThanOrEqual(0);
        expect(apart! - samen!).toBe(besparing);
      }),
      keer(200),
    );
  });
});

describe('fouten', () => {
  it.each([
    [[kolom(1, 2), 30, 'wachtkans', 20], 'norm: dit deel moet tussen 0 en 1 liggen; is 0,20 bedoeld?'],
    [[kolom(1, 2), 30, 'weigerkans', 0], 'norm: dit getal moet groter zijn dan 0'],
    [[kolom(1, 2), 30, 'wachttijd', 0], 'norm: dit getal moet groter zijn dan 0'],
    [[kolom(1, 2), 30, 'wachten', 3], 'doel: kies wachttijd, wachtkans of weigerkans.'],
    [
      [kolom(1, 2), 30, 'weigerkans', 0.1, 3],
      'maanden: dit argument werkt alleen bij doel wachtkans; laat het weg.',
    ],
    [
      [kolom(1, 2), kolom(30, 0), 'wachttijd', 3],
      'verblijfsduur, rij 2 van het bereik: hier ontbreekt de verblijfsduur bij een instroom; vul een getal groter dan 0 in.',
    ],
    [
      [kolom(1, 2, 3), kolom(30, 30), 'wachttijd', 3],
      'verblijfsduur: dit bereik heeft 2 cellen en instroom heeft er 3',
    ],
    [
      [kolom(1, -2), 30, 'wachttijd', 3],
      'instroom, rij 2 van het bereik: dit getal is kleiner dan 0; vul 0 of meer in.',
    ],
    [[kolom(1000, 1000), 60, 'wachttijd', 3], 'instroom: instroom × verblijfsduur is meer dan 100.000'],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_BUNDELING', ...argumenten)).toContain(verwacht);
  });
});
