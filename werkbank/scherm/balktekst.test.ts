import { describe, expect, it } from 'vitest';
import { maakKringzoeker } from '../../werkmap/formule';
import { balktekst } from './balktekst';
import type { Melding } from './meldingen';

/** Een kolom waarin elke cel bij de vorige optelt en de eerste bij de laatste; `gelezen` telt het werk. */
function lusVan(lengte: number) {
  let gelezen = 0;
  const cellen = Array.from({ length: lengte }, (_, rij) => ({
    blad: 'T',
    rij,
    kolom: 0,
    get formule() {
      gelezen += 1;
      return `=A${rij === 0 ? lengte : rij}+1`;
    },
  }));
  const [kring] = maakKringzoeker()(cellen, []);
  const meldingen = cellen.map((cel, rij): Melding => ({
    blad: 'T',
    adres: `A${rij + 1}`,
    zin: () => kring!.zinBij(cel),
    kring: true,
  }));
  gelezen = 0;
  const tekstBij = (blad: string, adres: string) =>
    balktekst(
      { blad, adres },
      meldingen,
      () => null,
      () => '',
      false,
    ).tekst;
  return { tekstBij, gelezen: () => gelezen };
}

describe('de balk bij een lange kring', () => {
  it.each([
    ['in een cel van de kring', 'T', 'A10', /^A10 telt zichzelf mee: A10 → A9/],
    ['in een cel ernaast', 'T', 'C1', /^A1 telt zichzelf mee: A1 → A/],
    ['op een ander blad', 'Ander', 'A10', /^Blad T, A1 telt zichzelf mee: A1 → A/],
  ])('kost %s in een tien keer zo lange kring tien keer zoveel', (_, blad, adres, zin) => {
    const [kort, lang] = [100, 1000].map((lengte) => {
      const { tekstBij, gelezen } = lusVan(lengte);
      expect(tekstBij(blad, adres)).toMatch(zin);
      return gelezen();
    });
    expect(kort).toBeGreaterThan(0);
    expect(lang! / kort!).toBeLessThan(15);
  });
});

describe('de balk zonder meldingen', () => {
  const tekst = (rekent: boolean, uitleg = '') =>
    balktekst(
      { blad: 'T', adres: 'A1' },
      [],
      () => null,
      () => uitleg,
      rekent,
    ).tekst;

  it('zegt pas dat alles berekend is als er niet meer gerekend wordt', () => {
    expect(tekst(true)).toBe('De formules worden berekend…');
    expect(tekst(false)).toBe('Alle formules zijn berekend.');
  });
});
