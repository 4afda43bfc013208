import { describe, expect, it } from 'vitest';
import { KOPPEN_TOEN_EN_NU } from '../../core/grens/koppen.hulp';
import type { Cel } from '../../core/waarde';
import { gemeenten } from './gemeenten';
import { boekVan } from './werkmapinhoud.hulp';

const NAMEN = ['Noord', 'Oost', 'Zuid', 'West'];
const TABEL: Cel[][] = [['gemeente', 'baten', 'centrum'], ...NAMEN.map((naam): Cel[] => [naam, 10, null])];
const bij = (tabel: Cel[][], lijst: Cel[][] = [['']]) =>
  gemeenten(
    boekVan(
      { Cijfers: tabel, Lijst: lijst },
      { namen: [{ naam: 'gemeenten', blad: 'Cijfers', adres: `A1:C${tabel.length}` }] },
    ),
  ).map(({ ernst, plek, zin }) => `${ernst} ${plek.blad}!${plek.adres} ${zin}`);
const onder = (...namen: string[]): Cel[][] => namen.map((naam) => [1, naam]);

describe('de tabel GEMEENTEN', () => {
  it('is goed', () => {
    expect(bij(TABEL)).toEqual([]);
    expect(gemeenten(boekVan({ Cijfers: TABEL }))).toEqual([]);
  });

  it('geeft de zin van de functies en wijst de rij aan', () => {
    expect(bij([...TABEL, ['noord', 1, null]])).toEqual([
      expect.stringMatching(/^fout Cijfers!A6:C6 Gemeenten, rij 6 van het bereik: .*rij 2 van het bereik/),
    ]);
    expect(bij([...TABEL.slice(0, 4), ['West', -10, null]])[0]).toMatch(/^fout Cijfers!A5:C5 .*negatief/);
    expect(bij([['naam', 'baten', 'centrum'], ...TABEL.slice(1)])[0]).toMatch(/^fout Cijfers!A1:C/);
  });

  it('noemt een gemeente zonder getal in een kolom die verder gevuld is', () => {
    expect(bij([...TABEL.slice(0, 4), ['West', null, null]])).toEqual([
      'let op Cijfers!B5 West heeft geen baten; dat telt als 0. Vul een getal in, of 0 als het klopt.',
    ]);
    expect(bij(TABEL.map((rij, r) => (r === 0 ? rij : [rij[0]!, null, null])))).toEqual([]);
  });
});

it.each(KOPPEN_TOEN_EN_NU)('leest de kolom %s', (kop) => {
  const tabel: Cel[][] = [
    ['gemeente', kop, 'centrum'],
    ['Noord', 10, null],
    ['Zuid', null, null],
  ];
  expect(bij(tabel)).toEqual([expect.stringMatching(/^let op Cijfers!B3 Zuid heeft geen /)]);
});

describe('andere lijsten', () => {
  it('noemt wie er ontbreekt', () => {
    expect(bij(TABEL, [['Kop'], ...onder('Noord', 'zuid', 'WEST')])).toEqual([
      'let op Lijst!B2:B4 In deze lijst ontbreekt Oost.',
    ]);
  });

  it('kijkt per lijst, ook als er twee onder elkaar staan', () => {
    expect(bij(TABEL, [...onder(...NAMEN), ...onder('Noord', 'Oost', 'Zuid')])).toEqual([
      'let op Lijst!B5:B7 In deze lijst ontbreekt West.',
    ]);
  });

  it.each([
    ['een volledige lijst', onder('West', 'Zuid', 'Oost', 'Noord')],
    ['een keuze van twee', onder('Noord', 'Zuid')],
    ['namen die ver uit elkaar staan', [...onder('Noord', 'Oost'), [], [], [], ...onder('Zuid')]],
  ])('zwijgt bij %s', (_, lijst) => {
    expect(bij(TABEL, lijst)).toEqual([]);
  });
});
