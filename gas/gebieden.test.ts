import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../core/willekeur.hulp';
import { gebiedenVan } from './gebieden';

describe('gebiedenVan', () => {
  it('voegt gelijke buren samen tot rechthoeken', () => {
    expect(
      gebiedenVan([
        ['a', 'a', null],
        ['a', 'a', 'b'],
        [null, 'a', 'b'],
      ]),
    ).toEqual([
      { kenmerk: 'a', plek: { rij: 0, kolom: 0, rijen: 2, kolommen: 2 } },
      { kenmerk: 'b', plek: { rij: 1, kolom: 2, rijen: 2, kolommen: 1 } },
      { kenmerk: 'a', plek: { rij: 2, kolom: 1, rijen: 1, kolommen: 1 } },
    ]);
  });

  it('bedekt elke cel met een kenmerk precies één keer, en geen andere', () => {
    const raster = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rijen, kolommen]) =>
        fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: kolommen, maxLength: kolommen }), {
          minLength: rijen,
          maxLength: rijen,
        }),
      );
    fc.assert(
      fc.property(raster, (kenmerken) => {
        const bedekt = kenmerken.map((regel) => regel.map((): string | null => null));
        for (const { kenmerk, plek } of gebiedenVan(kenmerken)) {
          for (let r = plek.rij; r < plek.rij + plek.rijen; r += 1) {
            for (let k = plek.kolom; k < plek.kolom + plek.kolommen; k += 1) {
              expect(bedekt[r]![k]).toBeNull();
              bedekt[r]![k] = kenmerk;
            }
          }
        }
        expect(bedekt).toEqual(kenmerken);
      }),
      keer(100),
    );
  });
});
