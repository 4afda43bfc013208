import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { adresVan, kolomletters, omvat, rechthoekVan } from './adres';

describe('kolomletters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('kolom %d is %s', (kolom, letters) => {
    expect(kolomletters(kolom)).toBe(letters);
  });
});

describe('adresVan en rechthoekVan', () => {
  it.each([
    ['B2', { rij: 1, kolom: 1, rijen: 1, kolommen: 1 }],
    ['B2:C7', { rij: 1, kolom: 1, rijen: 6, kolommen: 2 }],
    ['A1:A1048576', { rij: 0, kolom: 0, rijen: 1048576, kolommen: 1 }],
  ])('%s', (adres, rechthoek) => {
    expect(rechthoekVan(adres)).toEqual(rechthoek);
    expect(adresVan(rechthoek)).toBe(adres);
  });

  it('dollartekens en een bereik van één cel maken niet uit', () => {
    expect(rechthoekVan('$B$2:$C7')).toEqual(rechthoekVan('B2:C7'));
    expect(rechthoekVan('B2:B2')).toEqual(rechthoekVan('B2'));
  });

  it.each([
    '',
    'B',
    '2',
    'B0',
    'b2',
    'B2:',
    ':C7',
    'B2:C7:D9',
    'Blad!B2',
    "'Mijn blad'!B2",
    'B:C',
    '2:7',
    'ABCD1',
    ' B2',
  ])('"%s" is geen adres', (adres) => {
    expect(() => rechthoekVan(adres)).toThrow(RangeError);
  });

  it('gaan heen en terug voor elke rechthoek op een blad', () => {
    const rechthoek = fc.record({
      rij: fc.integer({ min: 0, max: 10 ** 6 }),
      kolom: fc.integer({ min: 0, max: 16000 }),
      rijen: fc.integer({ min: 1, max: 10 ** 5 }),
      kolommen: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(rechthoek, (vlak) => {
        expect(rechthoekVan(adresVan(vlak))).toEqual(vlak);
      }),
      keer(1000),
    );
  });
});

describe('omvat', () => {
  it.each([
    ['B2:D4', 'B2:D4', true],
    ['B2:D4', 'C3', true],
    ['B2:D4', 'A2', false],
    ['B2:D4', 'B1', false],
    ['B2:D4', 'D4:E4', false],
    ['B2:D4', 'D4:D5', false],
  ])('%s en %s: %s', (buiten, binnen, past) => {
    expect(omvat(rechthoekVan(buiten), rechthoekVan(binnen))).toBe(past);
  });
});
