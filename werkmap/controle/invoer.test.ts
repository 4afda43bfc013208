import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import type { Validatie } from '../poort/blad';
import { invoer } from './invoer';
import { boekVan } from './werkmapinhoud.hulp';

const DEEL: Validatie = {
  adres: 'A1:A2',
  regel: { soort: 'getal', minimum: 0, maximum: 1 },
  uitleg: 'Vul een deel in.',
};
const KEUZE: Validatie = { adres: 'A1', regel: { soort: 'lijst', keuzes: ['x', 1] }, uitleg: 'Kies x.' };
const bij = (cel: Cel, validatie: Validatie) =>
  invoer(boekVan({ Blad1: [[cel]] }, { validaties: { Blad1: [validatie] } }));

describe('getallen als tekst', () => {
  const tabel = (cel: Cel) =>
    invoer(
      boekVan(
        {
          Blad1: [
            ['gemeente', 'baten'],
            ['Noord', cel],
          ],
        },
        { namen: [{ naam: 'GEMEENTEN', blad: 'Blad1', adres: 'A1:B2' }] },
      ),
    );

  it('in de tabel met gemeenten: zegt welk getal het is en kan het herstellen', () => {
    const [bevinding, ...rest] = tabel(' € 1.234,50');
    expect(rest).toEqual([]);
    expect(bevinding!.zin).toBe(
      'Dit getal in de kolom baten is tekst ("€ 1.234,50"): een gewone som slaat het over. Als getal is het 1.234,50.',
    );
    expect(bevinding!.herstel).toEqual([{ plek: { blad: 'Blad1', adres: 'B2' }, cel: 1234.5 }]);
  });

  it('laat getallen, formules en gewone tekst met rust', () => {
    expect([1234, '=1+1', '="12"', 'PM', null].flatMap(tabel)).toEqual([]);
  });

  it('in een invoercel', () => {
    expect(bij('0,5', DEEL)[0]).toMatchObject({ soort: 'tekstgetal', herstel: [{ cel: 0.5 }] });
  });
});

describe('wat er niet mag', () => {
  it.each<[Cel, Validatie, string]>([
    [1.5, DEEL, '1,50 mag hier niet. Vul een deel in.'],
    [-1, DEEL, '−1 mag hier niet. Vul een deel in.'],
    [1.004, DEEL, '1,004 mag hier niet. Vul een deel in.'],
    ['veel', DEEL, 'Hier hoort een getal. Vul een deel in.'],
    ['y', KEUZE, 'Dit staat niet in de keuzelijst. Kies x.'],
  ])('%s', (cel, validatie, zin) => {
    expect(bij(cel, validatie)).toEqual([
      { soort: 'invoer', ernst: 'fout', plek: { blad: 'Blad1', adres: 'A1' }, zin },
    ]);
  });

  it.each<[Cel, Validatie]>([
    [0.5, DEEL],
    [null, DEEL],
    ['=5', DEEL],
    ['X', KEUZE],
    ['1', KEUZE],
  ])('%s mag', (cel, validatie) => {
    expect(bij(cel, validatie)).toEqual([]);
  });
});
