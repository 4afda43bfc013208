import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { engelseGetallen } from './engelsgetal';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (...kolom: Cel[]) =>
  engelseGetallen(boekVan({ Blad1: kolom.map((cel) => [cel]) })).map(
    ({ plek, herstel }) => `${plek.adres} ${String(herstel![0]!.cel)}`,
  );

describe('een getal in Engelse schrijfwijze', () => {
  it.each<[string, number]>([
    ['1.5', 1.5],
    ['1,234.50', 1234.5],
    ['EUR 1.5', 1.5],
    ['€ 1,234.5', 1234.5],
    ['-1.25', -1.25],
    ['12.34', 12.34],
  ])('%s tussen getallen', (tekst, getal) => {
    expect(bij('bedrag', 100, tekst, 200)).toEqual([`A3 ${getal}`]);
  });

  it('zegt wat er staat, dat een som het overslaat en wat het kan zijn', () => {
    expect(engelseGetallen(boekVan({ Blad1: [[100], ['1,234.50']] }))[0]).toMatchObject({
      soort: 'tekstgetal',
      plek: { blad: 'Blad1', adres: 'A2' },
      zin: 'Hier staat "1,234.50" als tekst: een som slaat het over. Is de punt een decimale komma, dan is het 1.234,50.',
    });
  });

  it('ook zonder andere getallen, als het niets anders kan zijn', () => {
    expect(bij('bedrag', '1,234.50', 'EUR 2.5')).toEqual(['A2 1234.5', 'A3 2.5']);
  });

  it('is niet een paragraaf, een datum, een formule of gewone tekst', () => {
    expect(bij(1, '1.1', '1.2', 2, '2.1')).toEqual([]);
    expect(bij(100, '1.5.2026', '1.234', '1.234,50', 'versie 1.5', '="1.5"', 200, 300)).toEqual([]);
  });
});
