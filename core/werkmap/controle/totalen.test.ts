import { describe, expect, it } from 'vitest';
import type { Cel } from '../../definitie';
import { totalen } from './totalen';
import { werkboekVan } from './werkboek.toets';

const bij = (cellen: Cel[][], namen: Parameters<typeof werkboekVan>[1] = {}) =>
  totalen(werkboekVan({ Blad1: cellen }, namen)).map(({ plek, zin }) => `${plek.adres} ${zin}`);

describe('totalen die niet kloppen', () => {
  it('een ingetypt totaal', () => {
    expect(
      bij([
        ['Post', 2027],
        ['A', 10],
        ['B', 20.5],
        ['Totaal', 30],
      ]),
    ).toEqual(['B4 Totaal is 30, maar de regels erboven tellen op tot 30,50: een verschil van −0,50.']);
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
    ['een lege regel ertussen', [['A', 10], [], ['B', 20], ['C', 20], ['Totaal', 40]]],
  ])('%s', (_, cellen) => {
    expect(bij(cellen)).toEqual([]);
  });
});
