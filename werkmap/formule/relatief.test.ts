import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { adresVan } from '../poort/adres';
import { relatief } from './relatief';
import { verschuif } from './verschuif';

describe('relatief', () => {
  it('is gelijk voor een formule die naar beneden of opzij gekopieerd is', () => {
    expect(relatief('=B2*$C$1+Regio!D2', 1, 4)).toBe(relatief('=B9*$C$1+Regio!D9', 8, 4));
    expect(relatief('=SUM(B2:B7)', 7, 1)).toBe(relatief('=SUM(C2:C7)', 7, 2));
    expect(relatief('=B2*$C$1', 1, 4)).not.toBe(relatief('=B2*$C$1', 2, 4));
    expect(relatief('=B2*C1', 1, 4)).not.toBe(relatief('=B3*$C$1', 2, 4));
  });

  it.each(['="A1"&BWMO_X()', "='A1 B2'!x", '=LOG10(5)', '=GEMEENTEN2+A1B', '=TRUE'])(
    'laat %s staan',
    (formule) => {
      expect(relatief(formule, 5, 5)).toBe(formule);
    },
  );
});

it('verschuiven gaat heen en terug', () => {
  const cel = fc
    .tuple(
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 20, max: 60 }),
      fc.constantFrom('', '$'),
      fc.constantFrom('', '$'),
    )
    .map(([rij, kolom, dollarKolom, dollarRij]) => {
      const adres = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
      return adres.replace(/^([A-Z]+)(\d+)$/, (_, k: string, r: string) => dollarKolom + k + dollarRij + r);
    });
  fc.assert(
    fc.property(
      fc.array(cel, { minLength: 1 }),
      fc.integer({ min: -9, max: 9 }),
      fc.integer({ min: -9, max: 9 }),
      (cellen, r, k) => {
        const formule = `=SUM(${cellen.join(';')})&"A1"`;
        const weg = verschuif(formule, r, k);
        expect(verschuif(weg, -r, -k)).toBe(formule);
        expect(relatief(weg, 20 + r, 20 + k)).toBe(relatief(formule, 20, 20));
      },
    ),
    keer(100),
  );
});
