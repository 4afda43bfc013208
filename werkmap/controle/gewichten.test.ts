import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { gewichten } from './gewichten';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (cellen: Cel[][]) =>
  gewichten(boekVan({ Blad1: cellen })).map(({ plek, zin }) => `${plek.adres} ${zin}`);

describe('de sleutel van een regeling', () => {
  const blok = (inwoners: Cel, clienten: Cel): Cel[][] => [
    ['begin met', null],
    ['sleutel inwoners', inwoners],
    ['Sleutel cliënten', clienten],
    ['sleutel baten', null],
    ['solidariteit', 0.8],
  ];

  it('is samen niet 1', () => {
    expect(bij(blok(0.75, 0.2))).toEqual(['B2:B4 De gewichten van deze sleutel zijn samen 0,95, niet 1.']);
    expect(bij(blok(2, 1))).toEqual(['B2:B4 De gewichten van deze sleutel zijn samen 3, niet 1.']);
  });

  it('is samen 1, of nog leeg', () => {
    expect(bij(blok(0.75, 0.25))).toEqual([]);
    expect(bij(blok(0.1, 0.9))).toEqual([]);
    expect(bij(blok(null, null))).toEqual([]);
  });
});

describe('aandelen', () => {
  it('zijn samen niet 1 of 100%', () => {
    expect(bij([['Aandeel'], [0.333], [0.333], [0.333]])).toEqual([
      'A1:A4 De delen onder "Aandeel" zijn samen 0,999, niet 1.',
    ]);
    expect(bij([['Aandeel %'], [33], [33], [33]])).toEqual([
      'A1:A4 De delen onder "Aandeel %" zijn samen 99, niet 100.',
    ]);
  });

  it.each<[string, Cel[][]]>([
    ['samen 1', [['Verdeelsleutel'], [0.5], [0.5], ['Totaal']]],
    ['samen 1 op ruis na', [['Aandeel'], ['=1/3'], ['=1/3'], ['=1/3']]],
    [
      'met een totaalregel',
      [
        ['Gemeente', 'Aandeel'],
        ['A', 0.4],
        ['B', 0.6],
        ['Totaal', 1],
      ],
    ],
    ['gewichten die geen delen zijn', [['Sleutel'], [40], [9], [32]]],
    ['een deel van iets anders', [['Deel'], [0.2], [0.3]]],
    ['één getal', [['Aandeel'], [0.95]]],
  ])('kloppen: %s', (_, cellen) => {
    expect(bij(cellen)).toEqual([]);
  });
});
