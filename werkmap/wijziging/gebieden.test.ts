import { describe, expect, it } from 'vitest';
import { adresVan, rechthoekVan } from '../poort/adres';
import { gebieden, opsomming } from './gebieden';

const cellenIn = (...adressen: string[]) =>
  adressen.flatMap((adres) => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    return Array.from({ length: rijen * kolommen }, (_, i) => ({
      rij: rij + Math.floor(i / kolommen),
      kolom: kolom + (i % kolommen),
    }));
  });

describe('gebieden', () => {
  it.each([
    [['A1:C3'], ['A1:C3']],
    [
      ['B2', 'D2', 'B3'],
      ['B2:B3', 'D2'],
    ],
    [
      ['A1:B2', 'C1'],
      ['A1:C1', 'A2:B2'],
    ],
    [[], []],
  ])('van %j zijn %j', (adressen, verwacht) => {
    expect(gebieden(cellenIn(...adressen))).toEqual(verwacht);
  });

  it('dekken elke cel precies één keer', () => {
    const cellen = cellenIn('A1:D9').filter(({ rij, kolom }) => (rij * 7 + kolom * 3) % 5 !== 0);
    const terug = cellenIn(...gebieden(cellen)).map((cel) => adresVan({ ...cel, rijen: 1, kolommen: 1 }));
    expect(terug.sort()).toEqual(cellen.map((cel) => adresVan({ ...cel, rijen: 1, kolommen: 1 })).sort());
  });
});

describe('een opsomming', () => {
  it.each([
    [['A1'], 'A1'],
    [['A1', 'B2', 'C3'], 'A1, B2 en C3'],
    [['1', '2', '3', '4', '5', '6', '7', '8'], '1, 2, 3, 4, 5, 6 en nog 2'],
  ])('van %j is %s', (delen, tekst) => expect(opsomming(delen)).toBe(tekst));
});
