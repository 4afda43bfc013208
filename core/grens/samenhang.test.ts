import { describe, expect, it } from 'vitest';
import { formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';

describe('bereiken die bij elkaar horen zijn even lang', () => {
  it.each([
    [
      'lasten en baten',
      ['BWMO_SALDO', kolom(1, 2, 3), kolom(1, 2)],
      'lasten: dit bereik heeft 2 cellen en baten heeft er 3; wijs evenveel cellen aan.',
    ],
    [
      'baten en sleutel',
      ['BWMO_TEKORT', kolom(1, 2), kolom(1, 2), kolom(1, 1, 1)],
      'baten: dit bereik heeft 2 cellen en sleutel heeft er 3; wijs evenveel cellen aan.',
    ],
    [
      'lasten en sleutel, bij baten als totaal',
      ['BWMO_TEKORT', 1, kolom(1, 2), kolom(1, 1, 1)],
      'lasten: dit bereik heeft 2 cellen en sleutel heeft er 3; wijs evenveel cellen aan.',
    ],
    [
      'lasten en sleutel, ook bij een overschot',
      ['BWMO_OVERSCHOT', 9, kolom(1, 2), kolom(1, 1, 1)],
      'lasten: dit bereik heeft 2 cellen en sleutel heeft er 3; wijs evenveel cellen aan.',
    ],
    [
      'maxima en sleutel',
      ['BWMO_VERDEEL', 100, kolom(1, 2), kolom(5)],
      'maxima: dit bereik heeft 1 cel en sleutel heeft er 2; wijs evenveel cellen aan.',
    ],
    [
      'maxima en sleutel, waar maxima verplicht zijn',
      ['BWMO_ONVERDEELD', 100, kolom(1, 2), kolom(5, 6, 7)],
      'maxima: dit bereik heeft 3 cellen en sleutel heeft er 2; wijs evenveel cellen aan.',
    ],
    [
      'gewichten en antwoorden',
      ['BWMO_NVO_SCORE', kolom('ja', 'nee'), kolom(1, 2, 3)],
      'gewichten: dit bereik heeft 3 cellen en antwoorden heeft er 2; wijs evenveel cellen aan.',
    ],
  ])('%s', (_, [naam, ...argumenten], verwacht) => {
    expect(zinVan(naam as string, ...argumenten)).toBe(verwacht);
  });

  it('ook als alleen lege cellen het verschil maken', () => {
    expect(zinVan('BWMO_SALDO', kolom(1, 2, ''), kolom(1, 2))).toBe(
      'lasten: dit bereik heeft 2 cellen en baten heeft er 3; wijs evenveel cellen aan.',
    );
  });

  it('een kolom en een rij mogen samen', () => {
    expect(formule('BWMO_TEKORT', kolom(1, 2), rij(5, 6), kolom(1, 1))).toEqual([[4], [4]]);
    expect(formule('BWMO_VERDEEL', 100, rij(1, 1), kolom(10, ''))).toEqual([[10, 90]]);
  });

  it('een blok met bedragen kan niet rij voor rij bij een sleutel horen, maar wel worden opgeteld', () => {
    const blok = [
      [1, 2],
      [3, 4],
    ];
    expect(zinVan('BWMO_TEKORT', blok, blok, kolom(1, 1, 1, 1))).toBe(
      'baten: dit bereik heeft meer rijen én meer kolommen; wijs één kolom of één rij aan.',
    );
    expect(formule('BWMO_SALDO', blok, kolom(1, 1, 1, 1))).toBe(6);
  });
});

describe('een bedrag zonder sleutel', () => {
  it('is een fout die de rij noemt', () => {
    expect(zinVan('BWMO_TEKORT', kolom(0, 0), kolom(5, 6), kolom(1, ''))).toBe(
      'lasten, rij 2 van het bereik: hier staat een bedrag, maar op dezelfde plaats is sleutel leeg; vul daar een gewicht in, of 0 als deze gemeente niet meedoet.',
    );
  });

  it('in een rij noemt de fout de kolom', () => {
    expect(zinVan('BWMO_OVERSCHOT', rij(1, 5), rij('', ''), rij('', 1))).toMatch(
      /^baten, kolom 1 van het bereik: hier staat een bedrag/,
    );
  });

  it('mag als het bedrag 0 of leeg is, of de sleutel 0', () => {
    expect(formule('BWMO_TEKORT', kolom(0, ''), kolom(5, 0), kolom(1, ''))).toEqual([[5]]);
    expect(formule('BWMO_TEKORT', kolom(0, 0), kolom(5, 6), kolom(1, 0))).toEqual([[11], [0]]);
  });

  it('geldt niet voor een totaal in één cel', () => {
    expect(formule('BWMO_TEKORT', 0, 12, kolom('', 1, '', 2, ''))).toEqual([[''], [4], [''], [8]]);
  });
});
