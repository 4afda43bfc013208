import { describe, expect, it } from 'vitest';
import { metCel, type Plekbron } from './foutplek';

const bron: Plekbron = {
  naam: (naam) => (naam === 'BATEN' ? { blad: 'Cijfers', adres: 'C5:C9' } : undefined),
  waarde: (_, rij, kolom) => (rij === 3 ? (['Gemeente', 'baten', 'Lokale lasten'][kolom - 1] ?? null) : 12),
};
const cel = (zin: string, formule: string) => metCel(zin, formule, 'T', bron);

const BATEN = 'baten, rij 3 van het bereik: hier staat tekst.';

describe('de cel bij een plaats in een bereik', () => {
  it.each([
    ['=BWMO_SALDO(B9:B14;C9:C14)', 'baten, rij 3 van het bereik (B11): hier staat tekst.'],
    ['=BWMO_SALDO($B$9:$B$14;0)+1', 'baten, rij 3 van het bereik (B11): hier staat tekst.'],
    [
      "=ALS(A1;BWMO_SALDO('Mijn blad'!B2:B9;0);0)",
      'baten, rij 3 van het bereik (Mijn blad!B4): hier staat tekst.',
    ],
    ['=BWMO_SALDO(BATEN;0)', 'baten, rij 3 van het bereik (Cijfers!C7): hier staat tekst.'],
    ['=BWMO_SALDO(B:B;0)', 'baten, rij 3 van het bereik (B3): hier staat tekst.'],
    ['=BWMO_SALDO(B9:B14;0)-BWMO_SALDO(B9:B14;1)', 'baten, rij 3 van het bereik (B11): hier staat tekst.'],
  ])('%s', (formule, verwacht) => {
    expect(cel(BATEN, formule)).toBe(verwacht);
  });

  it.each([
    ['twee bereiken die het kunnen zijn', BATEN, '=BWMO_SALDO(B9:B14;0)-BWMO_SALDO(C9:C14;1)'],
    ['een bereik dat nog berekend moet worden', BATEN, '=BWMO_SALDO(B9:B14*2;0)'],
    ['een naam die niet naar één bereik wijst', BATEN, '=BWMO_SALDO(ANDERS;0)'],
    ['een formule die niet te lezen is', BATEN, '=BWMO_SALDO(B9:B14'],
    ['een zin zonder rij', 'baten: dit argument ontbreekt.', '=BWMO_SALDO(B9:B14;0)'],
    ['een ander argument', 'lasten, rij 1 van het bereik: dit is te groot.', '=BWMO_SALDO(B9:B14;0)'],
    ['een hele kolom van het bereik', 'regeling, kolom 2 van het bereik: x.', '=BWMO_REGELING(F1:G9;B4:D9)'],
    [
      'een kolom die er niet is',
      'gemeenten, rij 2 van het bereik, kolom x: leeg.',
      '=BWMO_REGELING("a";B4:D9)',
    ],
  ])('blijft weg bij %s', (_, zin, formule) => {
    expect(cel(zin, formule)).toBe(zin);
  });

  it('telt in een bereik van één rij de kolommen', () => {
    expect(cel('baten, kolom 3 van het bereik: x.', '=BWMO_SALDO(C9:F9;0)')).toBe(
      'baten, kolom 3 van het bereik (E9): x.',
    );
  });

  it('telt een kolom met nummer, en zoekt een kolom met naam in de kopregel', () => {
    expect(cel('regeling, rij 2, kolom 2 van het bereik: x.', '=BWMO_REGELING(F1:G9;B4:D9)')).toBe(
      'regeling, rij 2, kolom 2 van het bereik (G2): x.',
    );
    expect(
      cel('gemeenten, rij 3 van het bereik, kolom lokale lasten: x.', '=BWMO_REGELING(F1:G9;B4:D9)'),
    ).toBe('gemeenten, rij 3 van het bereik (D6), kolom lokale lasten: x.');
  });
});
