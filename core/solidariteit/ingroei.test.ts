import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centenIn, formule, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { optelsom } from '../getal/naslag.hulp';
import { keer } from '../willekeur.hulp';

const factor = (...argumenten: readonly unknown[]) => formule('BWMO_INGROEIFACTOR', ...argumenten);

describe('de ingroeifactor', () => {
  it.each([
    ['het jaar voor de start', 2025, 0],
    ['het eerste jaar', 2026, 0.1],
    ['het negende jaar', 2034, 0.9],
    ['het tiende jaar', 2035, 1],
    ['daarna', 2050, 1],
  ])('%s', (_, jaar, verwacht) => {
    expect(factor(jaar, 2026)).toBe(verwacht);
  });

  it.each(['', 0, 'niet ingevoerd', 'Niet ingevoerd', undefined, null, [['']]])(
    'zonder startjaar (%j) blijft het budget historisch',
    (startjaar) => {
      expect(factor(2040, startjaar)).toBe(0);
    },
  );

  it('rekent met een andere duur, ook als die geen geheel getal is', () => {
    expect(factor(2027, 2026, 4)).toBe(0.5);
    expect(factor(2026, 2026, 2.5)).toBe(0.4);
    expect(zinVan('BWMO_INGROEIFACTOR', 2026, 2026, 0)).toBe(
      'duur: dit getal moet groter zijn dan 0; vul meer dan 0 in.',
    );
  });

  it.each([1899, 2201, 2026.5])('weigert %s als jaar', (jaar) => {
    expect(zinVan('BWMO_INGROEIFACTOR', jaar, 2026)).toBe(
      'jaar: vul een jaartal tussen 1900 en 2200 in, bijvoorbeeld 2027.',
    );
  });
});

describe('het ingroeipad', () => {
  it('past bij De Fryske Marren: ongeveer 10% in het eerste jaar, 100% in het tiende', () => {
    // Een gemeente zonder historisch budget, met een objectief aandeel van 3,94 miljoen.
    const jaren = [Array.from({ length: 10 }, (_, t) => 2023 + t)];
    const [, marren] = formule(
      'BWMO_INGROEI',
      kolom(1, 0),
      kolom(96.06, 3.94),
      100_000_000,
      jaren,
      2023,
    ) as number[][];
    expect(marren![0]).toBe(394_000);
    expect(marren![9]).toBe(3_940_000);
  });

  it('gebruikt per jaar het eigen macrobudget', () => {
    const uitkomst = formule(
      'BWMO_INGROEI',
      kolom(1, 1),
      kolom(1, 3),
      kolom(100, 200),
      kolom(2025, 2026),
      2026,
      1,
    );
    expect(uitkomst).toEqual([
      [50, 50],
      [50, 150],
    ]);
  });

  it('sluit elk jaar op de cent op het macrobudget', () => {
    const gewicht = fc.integer({ min: 0, max: 10 ** 6 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(gewicht, gewicht), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 2018, max: 2035 }),
        (gemeenten, centen, startjaar) => {
          const h = kolom(...gemeenten.map(([waarde]) => waarde + 1));
          const o = kolom(...gemeenten.map(([, waarde]) => waarde + 1));
          const rijen = formule(
            'BWMO_INGROEI',
            h,
            o,
            centen / 100,
            [[2024, 2028, 2033]],
            startjaar,
          ) as number[][];
          for (const t of [0, 1, 2]) {
            expect(optelsom(centenIn(rijen.map((rij) => [rij[t]!])))).toBe(BigInt(centen));
          }
        },
      ),
      keer(1000),
    );
  });

  it('een lege gemeente blijft leeg, en een leeg historisch aandeel is 0', () => {
    const uitkomst = formule('BWMO_INGROEI', kolom(1, '', '', ''), kolom(1, '', 1, ''), 100, 2026, 2026, 1);
    expect(uitkomst).toEqual([[50], [''], [50]]);
  });

  it('zonder historische verdeling is er vóór de start niets om naar te verdelen', () => {
    expect(zinVan('BWMO_INGROEI', kolom(0, 0), kolom(1, 1), 100, 2025, 2026)).toMatch(
      /^historisch: alle gewichten/,
    );
    expect(zinVan('BWMO_INGROEI', kolom(1, 1), kolom(0, 0), 100, 2026, 2026)).toMatch(
      /^objectief: alle gewichten/,
    );
  });
});
