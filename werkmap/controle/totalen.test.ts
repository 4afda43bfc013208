import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { totalen } from './totalen';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (cellen: Cel[][], namen: Parameters<typeof boekVan>[1] = {}) =>
  totalen(boekVan({ Blad1: cellen }, namen)).map(({ plek, zin }) => `${plek.adres} ${zin}`);

describe('totalen die niet kloppen', () => {
  it('een ingetypt totaal', () => {
    expect(
      bij([
        ['Post', 2027],
        ['A', 10],
        ['B', 20.5],
        ['Totaal', 29],
      ]),
    ).toEqual(['B4 Totaal is 29, maar de regels erboven tellen op tot 30,50: een verschil van −1,50.']);
  });

  it('een ingevoegde regel onder de som', () => {
    expect(
      bij([
        ['Post', 'Lasten'],
        ['A', 10],
        ['B', 20],
        ['C', 5],
        ['Totaal', '=SUM(B2:B3)'],
      ])[0],
    ).toContain('B5');
  });

  it('een gemeente boven de som', () => {
    const cellen: Cel[][] = [
      ['gemeente', 'lasten'],
      ['A', 10],
      ['B', 20],
      ['C', 5],
      ['Totaal', '=SUM(B3:B4)'],
    ];
    expect(bij(cellen)).toEqual([]);
    expect(bij(cellen, { namen: [{ naam: 'GEMEENTEN', blad: 'Blad1', adres: 'A1:B4' }] })[0]).toContain(
      'op tot 35',
    );
  });

  it('een getal als tekst dat de som overslaat', () => {
    expect(
      bij([
        ['Post', 'Lasten'],
        ['A', '1.000'],
        ['B', 20],
        ['Totaal', '=SUM(B2:B3)'],
      ])[0],
    ).toContain('op tot 1.020');
  });
});

describe('een som die ook subtotalen optelt', () => {
  const metSubtotaal = (subtotaal: Cel, totaal: Cel): Cel[][] => [
    ['Post', 'Lasten'],
    ['A', 10],
    ['B', 20],
    ['Subtotaal', subtotaal],
    ['C', 5],
    ['D', 6],
    ['Totaal', totaal],
  ];

  it('telt dubbel', () => {
    expect(bij(metSubtotaal('=SUM(B2:B3)', '=SUM(B2:B6)'))).toEqual([
      'B7 Totaal telt regels dubbel: B4 telt ze al op. Zonder die dubbeltelling is het 41 en niet 71.',
    ]);
  });

  it('telt niet dubbel als de regels van het subtotaal er niet bij staan', () => {
    expect(bij(metSubtotaal('=SUM(B2:B3)', '=SUM(B4:B6)'))).toEqual([]);
  });

  it('telt niet dubbel als SUBTOTAL een ander SUBTOTAL overslaat', () => {
    const formules = metSubtotaal('=SUBTOTAL(9;B2:B3)', '=SUBTOTAL(9;B2:B6)');
    const waarden = { Blad1: metSubtotaal(30, 41) };
    expect(totalen(boekVan({ Blad1: formules }, { waarden }))).toEqual([]);
  });
});

describe('hoe erg een afwijking is', () => {
  it.each<[string, Cel[][], string]>([
    [
      'hele getallen',
      [
        ['A', 1],
        ['B', 2],
        ['Totaal', 4],
      ],
      'fout',
    ],
    [
      'afronding',
      [
        ['A', 10.4],
        ['B', 20.4],
        ['Totaal', 30],
      ],
      'let op',
    ],
    [
      'afronding op miljoenen met één decimaal',
      [
        ['A', 1.24],
        ['B', 2.24],
        ['Totaal', 3.4],
      ],
      'let op',
    ],
    [
      'meer dan afronding',
      [
        ['A', 10.4],
        ['B', 20.4],
        ['Totaal', 29],
      ],
      'fout',
    ],
    [
      'meer dan afronding met decimalen',
      [
        ['A', 10.4],
        ['B', 20.4],
        ['Totaal', 30.5],
      ],
      'fout',
    ],
    [
      'een som die een regel mist',
      [
        ['Kop', 'x'],
        ['A', 1],
        ['B', 0.5],
        ['C', 0.5],
        ['Totaal', '=SUM(B2:B3)'],
      ],
      'fout',
    ],
  ])('%s', (_, cellen, ernst) => {
    const [bevinding] = totalen(boekVan({ Blad1: cellen }));
    expect(bevinding?.ernst).toBe(ernst);
    expect(bevinding?.zin.includes('Dat kan afronding zijn.')).toBe(ernst === 'let op');
  });
});

it('een kolom met lasten per jaar is geen tarief', () => {
  const cellen = [
    ['Post', 'Lasten per jaar'],
    ['A', 10],
    ['B', 20],
    ['Totaal', 40],
  ];
  expect(bij(cellen)[0]).toContain('B4 Totaal is 40');
});

describe('totalen die kloppen', () => {
  it.each<[string, Cel[][]]>([
    [
      'een som',
      [
        ['Post', 'Lasten'],
        ['A', 10],
        ['B', 20],
        ['Totaal', '=SUM($B$2:B3)'],
      ],
    ],
    [
      'een optelling',
      [
        ['Post', 'Lasten'],
        ['A', 10],
        ['B', 20],
        ['Totaal lasten', '=B2+B3'],
      ],
    ],
    [
      'een verschil onder een halve cent',
      [
        ['A', 10.001],
        ['B', 20.001],
        ['Totaal', 30.004],
      ],
    ],
    [
      'alleen de laatste regels',
      [
        ['Baten', 100],
        ['Lasten BW', 40],
        ['Lasten MO', 50],
        ['Totaal lasten', 90],
      ],
    ],
    [
      'een som van alleen de laatste regels',
      [
        ['Baten', 100],
        ['Lasten BW', 40],
        ['Lasten MO', 50],
        ['Totaal', '=SUM(B2:B3)'],
      ],
    ],
    [
      'subtotalen',
      [
        ['A', 10],
        ['B', 20],
        ['Subtotaal', '=SUM(B1:B2)'],
        ['C', 5],
        ['D', 6],
        ['Totaal', '=B3+B4+B5'],
      ],
    ],
    [
      'ingetypte subtotalen',
      [
        ['A', 10],
        ['B', 20],
        ['Subtotaal', 30],
        ['C', 5],
        ['Totaal', 35],
      ],
    ],
    [
      'een andere formule',
      [
        ['Post', 'Deel'],
        ['A', 10],
        ['B', 20],
        ['Totaal', '=B2/B3'],
      ],
    ],
    [
      'een som van een andere kolom',
      [
        ['Post', 'x', 'y'],
        ['A', 1, 10],
        ['B', 2, 20],
        ['Totaal', 3, '=SUM(B2:B3)'],
      ],
    ],
    [
      'één regel',
      [
        ['A', 10],
        ['Totaal', 12],
      ],
    ],
    [
      'een ingetypt tarief',
      [
        ['Gemeente', 'Inwoners', 'Lasten per inwoner', 'Bezettingsgraad', 'Aandeel %'],
        ['A', 100, 10, 0.9, 40],
        ['B', 200, 16, 0.8, 30],
        ['Totaal', 300, 14, 0.83, 33],
      ],
    ],
    [
      'een lijst van totalen',
      [
        ['Plekken', 'Aantal'],
        ['Totaal plekken 2024', 10],
        ['Totaal plekken 2025', 12],
        ['Totaal plekken 2026', 15],
      ],
    ],
    [
      'een saldo',
      [
        ['Baten', 100],
        ['Lasten', 130],
        ['Totaal', -30],
      ],
    ],
    [
      'een saldo van totalen',
      [
        ['Baten BW', 60],
        ['Baten MO', 40],
        ['Totaal baten', 100],
        ['Lasten BW', 60],
        ['Lasten MO', 25],
        ['Totaal lasten', 85],
        ['Totaal', 15],
      ],
    ],
    [
      'een som over een lege regel en tekst',
      [['Post', 'x'], ['A', 10], [], ['B', 'n.v.t.'], ['C', 20], ['D', 5], ['Totaal', '=SUM(B2:B6)']],
    ],
    ['een lege regel ertussen', [['A', 10], [], ['B', 20], ['C', 20], ['Totaal', 40]]],
  ])('%s', (_, cellen) => {
    expect(bij(cellen)).toEqual([]);
  });
});
