import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zin } from '../aanroep.hulp';
import { Fout } from '../fout';
import { keer } from '../willekeur.hulp';
import { leesParameterbereik } from './parameterbereik';
import { leesReeks } from './reeks';

const lees = (...rijen: readonly (readonly unknown[])[]) => leesParameterbereik(leesReeks(rijen, 'x')).rijen;
const klacht = (...rijen: readonly (readonly unknown[])[]) => zin(() => lees(...rijen));
const getal = (waarde: bigint, schaal = 0) => ({ waarde, schaal });

describe('een bereik met parameters', () => {
  it('twee tot vijf kolommen; wat er niet is of leeg is, is leeg', () => {
    const leeg = { verandering: null, laag: null, hoog: null };
    expect(lees(['a', 5])).toEqual([{ naam: 'a', rij: 1, waarde: getal(5n), ...leeg }]);
    expect(lees(['a', '€ 1.234,5', ''], ['b', '12%', -1])).toEqual([
      { naam: 'a', rij: 1, waarde: getal(12345n, 1), ...leeg },
      { naam: 'b', rij: 2, waarde: getal(12n, 2), ...leeg, verandering: getal(-1n) },
    ]);
    expect(lees(['a', 1, '', 2, 3, '', ''])).toEqual([
      { naam: 'a', rij: 1, waarde: getal(1n), verandering: null, laag: getal(2n), hoog: getal(3n) },
    ]);
  });

  it('slaat een kopregel, lege rijen en rijen met alleen een naam over, en houdt de rijnummers', () => {
    const rijen = lees(['Naam', 'waarde'], ['', ''], ['Instroom', ''], ['a', 0]);
    expect(rijen.map(({ naam, rij }) => [naam, rij])).toEqual([['a', 4]]);
  });

  it('een kopregel is alleen de eerste rij', () => {
    expect(klacht(['a', 1], ['naam', 'waarde'])).toMatch(
      /^x, rij 2, kolom 2 van het bereik: hier staat tekst die geen getal is/,
    );
  });

  it.each([
    ['één kolom', [['a'], ['b']], /^x: geef een bereik met twee tot vijf kolommen/],
    ['iets in kolom zes', [['a', 1, '', '', '', 'let op']], /^x: geef een bereik met twee tot vijf kolommen/],
    ['een waarde zonder naam', [['', 5]], /^x, rij 1 van het bereik: hier ontbreekt de naam/],
    [
      'een verandering zonder beginwaarde',
      [['a', '', 5]],
      /^x, rij 1, kolom 2 van het bereik: hier ontbreekt de beginwaarde/,
    ],
    ['alleen laag', [['a', 5, '', 4, '']], /^x, rij 1 van het bereik: vul laag en hoog allebei in/],
    ['laag groter dan hoog', [['a', 5, '', 4, 3]], /^x, rij 1 van het bereik: vul laag en hoog allebei in/],
    [
      'een fout in een cel zonder betekenis',
      [
        ['a', 5],
        ['', '#N/B'],
      ],
      /^x, rij 2, kolom 2 van het bereik: hier staat de fout #N\/B/,
    ],
    ['een getal als naam', [[5, 5]], /^x, rij 1, kolom 1 van het bereik: vul een tekst in/],
  ])('%s', (_, rijen, verwacht) => {
    expect(klacht(...rijen)).toMatch(verwacht);
  });

  it('geeft rijen of een zin met de plaats, wat er ook in de cellen staat', () => {
    const cel = fc.oneof(
      fc.constantFrom<unknown>(
        '',
        'a',
        'naam',
        0,
        5,
        '12%',
        '1.5',
        true,
        NaN,
        1e300,
        new Date(0),
        '#N/B',
        'mevrouw Jansen',
      ),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cel, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (rijen) => {
        try {
          lees(...rijen);
        } catch (fout) {
          if (!(fout instanceof Fout)) throw fout;
          expect(fout.message).toMatch(/^x((, rij \d+)?(, kolom \d+)? van het bereik)?: .+[.?]$/);
          expect(fout.message).not.toContain('Jansen');
        }
      }),
      keer(500),
    );
  });
});
