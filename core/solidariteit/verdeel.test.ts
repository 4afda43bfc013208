import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centenIn, formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { grootsteRestStukVoorStuk, optelsom } from '../getal/naslag.hulp';
import { keer } from '../willekeur.hulp';

const verdeel = (...argumenten: readonly unknown[]) => formule('BWMO_VERDEEL', ...argumenten);

describe('de eenheid', () => {
  it('is standaard een cent; 1 geeft hele woningen of cliënten, 1000 hele duizenden', () => {
    expect(verdeel(10, kolom(1, 1, 1))).toEqual([[3.34], [3.33], [3.33]]);
    expect(verdeel(10, kolom(1, 1, 1), '', 1)).toEqual([[4], [3], [3]]);
    expect(verdeel(10_000, kolom(1, 1, 1), '', 1000)).toEqual([[4000], [3000], [3000]]);
    expect(verdeel(1, kolom(1, 2), '', 0.05)).toEqual([[0.35], [0.65]]);
  });

  it('het bedrag gaat in één keer naar de eenheid, niet eerst naar de cent', () => {
    // Via de cent zou 0,495 eerst 0,50 worden en dan 1.
    expect(verdeel(0.495, kolom(1), '', 1)).toEqual([[0]]);
    expect(verdeel(499.995, kolom(1), '', 1000)).toEqual([[0]]);
  });

  it.each([
    [499.99, 0],
    [500, 1000],
    [500.01, 1000],
    [-499.99, 0],
    [-500, -1000],
    [-500.01, -1000],
  ])('%d op hele duizenden is %d: de helft gaat van nul af', (bedrag, verwacht) => {
    expect(verdeel(bedrag, kolom(1), '', 1000)).toEqual([[verwacht]]);
  });

  it.each([0.005, 0.015, 1.001, '0,0001'])('%s is geen veelvoud van een cent', (eenheid) => {
    expect(zinVan('BWMO_VERDEEL', 10, kolom(1), '', eenheid)).toMatch(
      /^eenheid: de eenheid moet een veelvoud van 0,01 zijn/,
    );
  });

  it.each([0, -1])('%d kan geen eenheid zijn', (eenheid) => {
    expect(zinVan('BWMO_VERDEEL', 10, kolom(1), '', eenheid)).toBe(
      'eenheid: dit getal moet groter zijn dan 0; vul meer dan 0 in.',
    );
  });
});

describe('de sleutel', () => {
  it('wordt exact gelezen: 0,1 0,2 en 0,3 verdelen als 1, 2 en 3', () => {
    for (const bedrag of [0.02, 0.05, 100, 99999999.99]) {
      expect(verdeel(bedrag, kolom(0.1, 0.2, 0.3))).toEqual(verdeel(bedrag, kolom(1, 2, 3)));
    }
  });

  it('mag Nederlandse tekst zijn en een rij', () => {
    expect(verdeel(100, rij('€ 1.000', '3.000,00'))).toEqual([[25, 75]]);
  });

  it('leeg doet niet mee, en het eind van het bereik mag leeg zijn', () => {
    expect(verdeel(100, kolom('', 1, '', 1, '', ''))).toEqual([[''], [50], [''], [50]]);
  });

  it('alle gewichten 0 is een fout, behalve als er niets te verdelen is', () => {
    expect(zinVan('BWMO_VERDEEL', 0.01, kolom(0, 0))).toMatch(/^sleutel: alle gewichten zijn 0 of leeg/);
    expect(verdeel(0, kolom(0, 0))).toEqual([[0], [0]]);
    expect(verdeel(0, kolom('', ''))).toEqual([['']]);
  });

  it('heel grote en heel kleine gewichten samen', () => {
    expect(verdeel(100, kolom(9e12, 1e-300))).toEqual([[100], [0]]);
  });
});

describe('maxima', () => {
  it('worden naar beneden afgerond op de eenheid', () => {
    expect(verdeel(10, kolom(1, 1), kolom(2.99, ''), 1)).toEqual([[2], [8]]);
    expect(verdeel(10, kolom(1, 1), kolom(2.999, ''))).toEqual([[2.99], [7.01]]);
    expect(verdeel(10, kolom(1, 1), kolom(0.99, ''), 1)).toEqual([[0], [10]]);
  });

  it('spiegelen bij een negatief bedrag, ook na de afronding naar beneden', () => {
    expect(verdeel(-10, kolom(1, 1), kolom(2.999, ''))).toEqual([[-2.99], [-7.01]]);
  });

  it('leeg is geen grens en 0 is een grens', () => {
    expect(verdeel(10, kolom(1, 1), kolom('', ''))).toEqual([[5], [5]]);
    expect(verdeel(10, kolom(1, 1), kolom(0, ''))).toEqual([[0], [10]]);
  });
});

describe('voor elk bedrag, elke sleutel en elke eenheid', () => {
  const gewicht = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 10 ** 7 }));
  const sleutel = fc
    .array(gewicht, { minLength: 1, maxLength: 10 })
    .filter((gewichten) => gewichten.some((w) => w > 0));
  const eenheid = fc.constantFrom(1n, 5n, 100n, 100_000n);

  it('is gelijk aan de methode die één eenheid per keer toekent; de som is het afgeronde bedrag', () => {
    const duizendsten = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
    fc.assert(
      fc.property(duizendsten, sleutel, eenheid, (duizendste, gewichten, centen) => {
        const grootte = BigInt(Math.abs(duizendste));
        const heel = grootte / (10n * centen);
        const eenheden = 2n * (grootte - heel * 10n * centen) >= 10n * centen ? heel + 1n : heel;
        const teken = duizendste < 0 ? -1n : 1n;
        const delen = centenIn(
          verdeel(
            duizendste / 1000,
            gewichten.map((w) => [w / 100]),
            '',
            Number(centen) / 100,
          ),
        );
        expect(delen).toEqual(
          grootsteRestStukVoorStuk(eenheden, gewichten.map(BigInt)).map((deel) => teken * deel * centen),
        );
        expect(optelsom(delen)).toBe(teken * eenheden * centen);
      }),
      keer(1000),
    );
  });
});
