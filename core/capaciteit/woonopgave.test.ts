import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const opgave = (...argumenten: readonly unknown[]) =>
  formule('BWMO_WOONOPGAVE', ...argumenten) as unknown[][];

describe('de woonopgave per jaar', () => {
  it('wat meer gerealiseerd wordt telt niet door, en de graad kan boven 1 komen', () => {
    expect(opgave(kolom(10, 10), kolom(25, 4), '', false)).toEqual([
      [10, 25, 0, 2.5],
      [10, 4, 6, 0.4],
    ]);
  });

  it('de graad is leeg als er niets nodig is', () => {
    expect(opgave(kolom(0, 0), kolom(0, 3), '', false)).toEqual([
      [0, 0, 0, ''],
      [0, 3, 0, ''],
    ]);
  });

  it('rekent exact: 0,1 + 0,2 − 0,3 laat geen achterstand van drijvende komma over', () => {
    expect(opgave(kolom(0.2), kolom(0.3), 0.1, false)).toEqual([[0.3, 0.3, 0, 1]]);
  });

  it('een rij mag ook, lege cellen tellen als 0, en het loopt tot de laatste gevulde cel', () => {
    expect(opgave(rij(10, '', 5, ''), rij('', 4, '', ''), '', false)).toEqual([
      [10, 0, 10, 0],
      [10, 4, 6, 0.4],
      [11, 0, 11, 0],
    ]);
    expect(opgave(kolom('', ''), kolom('', ''))).toHaveLength(1);
    expect(opgave(kolom('', ''), kolom('', ''), '', false)).toEqual([['']]);
  });

  it('houdt aan het eind een jaar waarin alleen gerealiseerd is ingevuld', () => {
    expect(opgave(kolom(10, '', ''), kolom(4, 5, ''), '', false)).toEqual([
      [10, 4, 6, 0.4],
      [6, 5, 1, 5 / 6],
    ]);
  });

  it('de eindstand is nooit negatief en sluit aan op het volgende jaar', () => {
    const aantal = fc.integer({ min: 0, max: 10_000 }).map((getal) => getal / 100);
    const jaren = fc.array(fc.tuple(aantal, aantal), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(jaren, aantal, (paren, begin) => {
        const rijen = opgave(
          kolom(...paren.map(([uitstroom]) => uitstroom)),
          kolom(...paren.map(([, gerealiseerd]) => gerealiseerd)),
          begin,
          false,
        ) as number[][];
        rijen.forEach(([nodig, gerealiseerd, eind], i) => {
          const vorige = i === 0 ? begin : rijen[i - 1]![2]!;
          expect(nodig).toBeCloseTo(paren[i]![0] + vorige, 8);
          expect(eind).toBeCloseTo(Math.max(0, nodig! - gerealiseerd!), 8);
        });
      }),
      keer(200),
    );
  });
});

describe('fouten', () => {
  it.each([
    [[kolom(1, 2), kolom(1)], 'gerealiseerd: dit bereik heeft 1 cel en uitstroom heeft er 2'],
    [
      [kolom(1, -2), kolom(1, 1)],
      'uitstroom, rij 2 van het bereik: dit getal is kleiner dan 0; vul 0 of meer in.',
    ],
    [[kolom(1), kolom(1), -5], 'achterstand: dit getal is kleiner dan 0; vul 0 of meer in.'],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_WOONOPGAVE', ...argumenten)).toContain(verwacht);
  });
});
