import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { overschreven } from './overschreven';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (cellen: Cel[][]) =>
  overschreven(boekVan({ Blad1: cellen })).map(
    ({ plek, herstel }) => `${plek.adres} ${String(herstel![0]!.cel)}`,
  );

describe('een getal over een formule heen', () => {
  it('tussen dezelfde formules, onder elkaar en naast elkaar', () => {
    expect(
      bij([
        ['=B1*2', 1],
        [5, 2],
        ['=B3*2', 3],
      ]),
    ).toEqual(['A2 =B2*2']);
    expect(bij([['=A2*$A$3', 7, '=C2*$A$3'], [1, 2, 3], [4]])).toEqual(['B1 =B2*$A$3']);
  });

  it('aan het eind van een reeks, als de kolom ernaast wel doorloopt', () => {
    const rijen = (laatste: Cel): Cel[][] =>
      [1, 2, 3, 4].map((r) => [r, r === 4 ? laatste : `=A${r}*2`, `=A${r}+1`]);
    expect(bij(rijen(9))).toEqual(['B4 =A4*2']);
    expect(bij(rijen('=A4*2'))).toEqual([]);
  });
});

describe('een getal over een eigen functie heen', () => {
  it.each([1, 2, 3, 4])('op regel %i van vijf, met dezelfde functie ernaast', (rij) => {
    const cellen = [1, 2, 3, 4, 5].map((r): Cel[] => [
      r,
      r,
      `=BWMO_PXQ(A${r};1000)`,
      `=BWMO_PXQ(B${r};1000)`,
    ]);
    cellen[rij]![3] = 9;
    expect(bij(cellen)).toEqual([`D${rij + 1} =BWMO_PXQ(B${rij + 1};1000)`]);
  });
});

describe('een getal over een van de regels heen', () => {
  const regels = (aantal: number, over: number, fout = ''): Cel[][] =>
    Array.from({ length: aantal }, (_, r): Cel[] => [
      r === 0 ? fout || 90 : 90,
      100,
      r === over ? 7 : `=BWMO_TEKORT(A${r + 1};B${r + 1})`,
    ]);

  it.each([3, 4, 6])('van %i, ook als er verder niets naast staat', (aantal) => {
    for (let over = 1; over < aantal - 1; over += 1) {
      expect(bij(regels(aantal, over))).toEqual([`C${over + 1} =BWMO_TEKORT(A${over + 1};B${over + 1})`]);
    }
  });

  it('van drie, als van de formule erboven niet te zeggen is hoe ver zij loopt', () => {
    const waarden = {
      Blad1: [
        ['tien', 100, '#VALUE!'],
        [90, 100, 7],
        [90, 100, 10],
      ],
    };
    const boek = boekVan({ Blad1: regels(3, 1, 'tien') }, { waarden });
    expect(overschreven(boek).map(({ plek }) => plek.adres)).toEqual(['C2']);
  });

  it('maar niet een uitkomst van precies drie regels tussen dezelfde formules', () => {
    expect(
      bij([
        [1, '=BWMO_VERDEEL(90;A1:A3)', null],
        [2, null, 5],
        [3, null, null],
        [1, '=BWMO_VERDEEL(90;A4:A6)', null],
        [2, null, 5],
        [3, null, null],
      ]),
    ).toEqual([]);
  });
});

describe('geen overschreven formule', () => {
  it.each<[string, Cel[][]]>([
    [
      'verschillende formules eromheen',
      [
        ['=B1*2', 1],
        [5, 2],
        ['=B3*3', 3],
      ],
    ],
    [
      'tekst ertussen',
      [
        ['=B1*2', 1],
        ['tussenkop', 2],
        ['=B3*2', 3],
      ],
    ],
    [
      'een lege cel ertussen',
      [
        ['=B1*2', 1],
        [null, 2],
        ['=B3*2', 3],
      ],
    ],
    [
      'een getal onder een reeks',
      [
        ['=B1*2', 1],
        ['=B2*2', 2],
        ['=B3*2', 3],
        [2027, null],
      ],
    ],
    ['dezelfde losse formule', [['=1+1'], [5], ['=1+1']]],
    [
      'een uitkomst die over meer cellen loopt',
      [
        [1, '=A1*2', '=BWMO_VERDEEL(90;A1:A3)', '=C1*2'],
        [2, '=A2*2', null, '=C2*2'],
        [3, '=A3*2', null, '=C3*2'],
      ],
    ],
  ])('%s', (_, cellen) => {
    expect(bij(cellen)).toEqual([]);
  });
});
