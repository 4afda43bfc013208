import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import { alsGetal } from './decimaal';
import { leesGetal } from './leesGetal';
import { schrijfGetal } from './schrijfGetal';
import { schrijfwijzenVoor } from './schrijfwijzen.hulp';

function gelezen(tekst: string): number | string {
  const uitkomst = leesGetal(tekst);
  if (uitkomst.soort === 'getal') return alsGetal(uitkomst.getal);
  return uitkomst.soort === 'twijfel' ? `bedoelt u ${uitkomst.voorstellen.join(' of ')}?` : uitkomst.soort;
}

describe('getallen zoals ze in een begroting staan', () => {
  it.each([
    ['1.234', 1234],
    ['0,90', 0.9],
    ['1000,50', 1000.5],
    ['1,0', 1],
    ['0.90', 0.9],
    ['1000.50', 1000.5],
    ['1.0', 1],
    ['1.500', 1500],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567,50', 1234567.5],
    ['1.234,50-', -1234.5],
    ['1.234,50 -/-', -1234.5],
    ['-/- 12,50', -12.5],
    ['€ -/- 12,50', -12.5],
    ['\u22121.234', -1234],
    ['\u20131.234', -1234],
    ['€ (1.234,50)', -1234.5],
    ['1.234,500', 1234.5],
    ['0,125', 0.125],
    ['12,345%', 0.12345],
    ['950,000', 'bedoelt u 950 of 950.000?'],
    ['-1,250', 'bedoelt u -1,25 of -1.250?'],
    ['€ 12,345', 'bedoelt u € 12,345 of € 12.345?'],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['€ 1.000', 1000],
    ['€1.000', 1000],
    ['1.000 €', 1000],
    ['EUR 1.000', 1000],
    ['-80', -80],
    ['- 80', -80],
    ['€ -80', -80],
    ['-€ 80', -80],
    ['−80', -80],
    ['–80', -80],
    ['+80', 80],
    ['(80)', -80],
    ['( 80 )', -80],
    ['(€ 1.250,50)', -1250.5],
    ['80 N', -80],
    ['80N', -80],
    ['80 n', -80],
    ['80 V', 80],
    ['€ 1.234,56 N', -1234.56],
    ['12,5%', 0.125],
    ['12,5 %', 0.125],
    ['-5%', -0.05],
    ['100%', 1],
    ['-', 0],
    ['–', 0],
    ['€ -', 0],
    ['€ 80,-', 80],
    ['1.250,-', 1250],
    ['80,--', 80],
    ['0,05', 0.05],
    ['1,2345', 1.2345],
    ['007', 7],
    ['  80  ', 80],
    ['€\u00a080', 80],
  ])('"%s" is %d', (tekst, getal) => {
    expect(gelezen(tekst)).toBe(getal);
  });
});

it.each(schrijfwijzenVoor('functie'))('een functie leest "%s" als %s', (tekst, waarde) => {
  const uitkomst = leesGetal(tekst);
  expect(uitkomst.soort === 'getal' ? alsGetal(uitkomst.getal) : null).toBe(waarde);
});

describe('een punt waar een komma hoort is geen gok maar een vraag', () => {
  it.each([
    ['1.5', 'bedoelt u 1,5?'],
    ['0.25', 'bedoelt u 0,25?'],
    ['0.123', 'bedoelt u 0,123?'],
    ['1.2345', 'bedoelt u 1,2345?'],
    ['1234.567', 'bedoelt u 1234,567?'],
    ['1,234.56', 'bedoelt u 1.234,56?'],
    ['-1.5', 'bedoelt u -1,5?'],
    ['(1.5)', 'bedoelt u (1,5)?'],
    ['1.5 N', 'bedoelt u 1,5 N?'],
    ['€ 1.55', 'bedoelt u € 1,55?'],
    ['2.5%', 'bedoelt u 2,5%?'],
  ])('"%s": %s', (tekst, vraag) => {
    expect(gelezen(tekst)).toBe(vraag);
  });

  it('het voorstel is zelf een getal dat gelezen wordt, met hetzelfde teken', () => {
    const vorm = fc.constantFrom('#', '-#', '(#)', '# N', '# V', '€ #', '#%');
    const cijfers = fc.tuple(fc.nat({ max: 99_999 }), fc.stringMatching(/^(?:\d?[1-9]|\d{3,4}[1-9])$/));
    fc.assert(
      fc.property(vorm, cijfers, (om, [geheel, breuk]) => {
        const uitkomst = leesGetal(om.replace('#', `${geheel}.${breuk}`));
        expect(uitkomst.soort).toBe('twijfel');
        const voorstel = uitkomst.soort === 'twijfel' ? uitkomst.voorstellen[0]! : '';
        expect(gelezen(voorstel)).toBe(gelezen(om.replace('#', `${geheel},${breuk}`)));
      }),
      keer(1000),
    );
  });
});

describe('andere tekst is geen getal', () => {
  it.each([
    'honderd',
    '80 euro',
    '€',
    '%',
    'N',
    '()',
    '(-)',
    '--80',
    '+-80',
    '-(80)',
    '(-80)',
    '-80 N',
    '(80 N)',
    '80 N V',
    '1.23.456',
    '1.234.56',
    '1,2,3',
    '1,234,567',
    '5,',
    ',5',
    '.5',
    '1.',
    '12 34',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '∞',
    '½',
    '٣',
    '$ 5',
    '12:30',
    '01-02-2020',
    '1/2',
    "1'000",
    '80€€',
  ])('"%s"', (tekst) => {
    expect(gelezen(tekst)).toBe('geen getal');
  });
});

describe('voor elke tekst', () => {
  it('leest terug wat schrijfGetal schrijft', () => {
    const decimaal = fc.record({
      waarde: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      schaal: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(decimaal, (getal) => {
        expect(gelezen(schrijfGetal(getal))).toBe(alsGetal(getal));
      }),
      keer(1000),
    );
  });

  it('minteken, haakjes en N betekenen hetzelfde', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: 0, max: 2 }),
        (waarde, schaal) => {
          const tekst = schrijfGetal({ waarde, schaal });
          const negatief = [`-${tekst}`, `(${tekst})`, `${tekst} N`, `€ -${tekst}`, `-€ ${tekst}`].map(
            gelezen,
          );
          expect(new Set(negatief)).toEqual(new Set([-alsGetal({ waarde, schaal })]));
        },
      ),
      keer(1000),
    );
  });

  it('raakt nooit een cijfer kwijt en verzint er geen', () => {
    const teken = fc.constantFrom(...'0123456789.,-+€%NV() '.split(''));
    fc.assert(
      fc.property(fc.string({ unit: teken, maxLength: 12 }), (tekst) => {
        const uitkomst = leesGetal(tekst);
        if (uitkomst.soort !== 'getal') return;
        const cijfers = tekst.replace(/\D/g, '').replace(/^0+/, '');
        expect(
          String(uitkomst.getal.waarde)
            .replace(/[-0]/, (c) => (c === '-' ? '' : c))
            .replace(/^0+/, ''),
        ).toBe(cijfers);
      }),
      keer(5000),
    );
  });

  it('geeft altijd een oordeel en nooit een storing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (tekst) => {
        expect(['getal', 'twijfel', 'geen getal']).toContain(leesGetal(tekst).soort);
      }),
      keer(1000),
    );
  });
});
