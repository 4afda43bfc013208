import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const spreiding = (...argumenten: readonly unknown[]) =>
  formule('BWMO_SPREIDING', ...argumenten, false) as unknown[][];

describe('de spreiding over gemeenten', () => {
  it('index 1 is evenredig', () => {
    expect(spreiding(kolom(30, 10, 20), kolom(60000, 20000, 40000))).toEqual([
      [5, 1, 30, 0],
      [5, 1, 10, 0],
      [5, 1, 20, 0],
    ]);
  });

  it('een lege gemeente blijft leeg, en het loopt tot de laatste gevulde', () => {
    expect(spreiding(kolom(6, '', '', 0), kolom(100, '', 100, ''))).toEqual([
      [600, 2, 3, 3],
      ['', '', '', ''],
      [0, 0, 3, -3],
    ]);
  });

  it('zonder inwoners zijn er geen verhoudingen; zonder plekken is er geen index', () => {
    expect(spreiding(kolom(4, 6), kolom(0, 100))).toEqual([
      ['', '', 0, 4],
      [600, 0.6, 10, -4],
    ]);
    expect(spreiding(kolom(0, 0), kolom(10, 100))).toEqual([
      [0, '', 0, 0],
      [0, '', 0, 0],
    ]);
  });

  it('halve plekken mogen als het totaal heel is', () => {
    expect(spreiding(kolom(1.5, 2.5), kolom(1, 1)).map(([, , doel, verschil]) => [doel, verschil])).toEqual([
      [2, -0.5],
      [2, 0.5],
    ]);
  });

  it('hetzelfde totaal, heel, en de verschillen tellen op tot 0', () => {
    const gemeenten = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200_000 })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(gemeenten, (paren) => {
        const plekken = paren.map(([aantal]) => aantal);
        const rijen = spreiding(
          kolom(...plekken),
          kolom(...paren.map(([, inwoners]) => inwoners)),
        ) as number[][];
        const som = (k: number) => rijen.reduce((totaal, rij) => totaal + rij[k]!, 0);
        expect(som(2)).toBe(plekken.reduce((totaal, aantal) => totaal + aantal, 0));
        expect(som(3)).toBe(0);
        expect(rijen.every((rij) => Number.isInteger(rij[2]))).toBe(true);
        // Hamilton: nooit een hele plek naast het evenredige deel.
        const inwoners = paren.reduce((totaal, [, aantal]) => totaal + aantal, 0);
        rijen.forEach((rij, g) => {
          expect(Math.abs(rij[2]! - (som(2) * paren[g]![1]) / inwoners)).toBeLessThan(1);
        });
      }),
      keer(200),
    );
  });
});

describe('fouten', () => {
  it.each([
    [
      [kolom(1, 2), kolom(1, '')],
      'plekken, rij 2 van het bereik: hier staat een aantal, maar inwoners is in deze rij leeg',
    ],
    [[kolom(1, 2), kolom(0, 0)], /^inwoners: alle gewichten zijn 0 of leeg/],
    [[kolom(1, 2.5), kolom(1, 1)], 'plekken: deze aantallen tellen op tot 3,5; pas ze aan'],
    [[kolom(200_000, 1), kolom(1, 1)], /^plekken: deze aantallen tellen op tot 200\.001; pas ze aan/],
    [[kolom(1), kolom(1, 1)], 'plekken: dit bereik heeft 1 cel en inwoners heeft er 2'],
    [
      [kolom(-1, 2), kolom(1, 1)],
      'plekken, rij 1 van het bereik: dit getal is kleiner dan 0; vul 0 of meer in.',
    ],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_SPREIDING', ...argumenten)).toMatch(verwacht);
  });
});
