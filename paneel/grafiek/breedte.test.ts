import { describe, expect, it } from 'vitest';
import { getaltekst } from '../../core';
import { tekenLijnen } from './lijnen';
import { tekenStaven } from './staven';
import { tekstbreedte } from './tekstmaat';
import type { Vorm } from './vorm';

const GEMEENTEN = ['Bergen op Zoom', 'Zuid-Kennemerland, IJmond en Haarlemmermeer', 'Ee'];
const GEMEEN = {
  titel: 'Saldo per gemeente',
  bron: 'voorbeeldcijfers',
  assen: { x: 'gemeente', y: 'saldo in euro, onder elke regeling' },
  categorieen: GEMEENTEN,
  schrijf: (getal: number) => getaltekst(getal, 2),
};
const REEKSEN = [
  { naam: 'West-Brabant West: sleutel voor een tekort', waarden: [-1_510_002.15, 345_941.68, 0] },
  { naam: 'Volledige pool naar inwoners', waarden: [12, null, -0.01] },
];
const BREEDTES = [280, 320, 519, 520, 1000];

/** Waar elke tekst begint en eindigt. */
function teksten(delen: readonly Vorm[]) {
  return delen
    .filter(({ naam }) => naam === 'text')
    .map(({ kenmerken, kinderen }) => {
      const tekst = kinderen.filter((kind) => typeof kind === 'string').join('');
      const breed = tekstbreedte(tekst);
      const x = Number(kenmerken.x);
      const van = { start: x, middle: x - breed / 2, end: x - breed }[String(kenmerken['text-anchor'])]!;
      return { tekst, van, tot: van + breed, y: Number(kenmerken.y) };
    });
}

describe.each(BREEDTES)('op %i beeldpunten', (breedte) => {
  const staven = tekenStaven({ ...GEMEEN, reeksen: REEKSEN }, breedte, 'g');
  const lijnen = tekenLijnen({ ...GEMEEN, reeksen: REEKSEN }, breedte);

  it.each([
    ['staven', staven],
    ['lijnen', lijnen],
  ])('valt geen tekst van %s buiten de tekening of over een andere', (_, { delen, hoogte }) => {
    const gezet = teksten(delen);
    expect(gezet.length).toBeGreaterThan(8);
    for (const { tekst, van, tot, y } of gezet) {
      expect(van, tekst).toBeGreaterThanOrEqual(-0.5);
      expect(tot, tekst).toBeLessThanOrEqual(breedte + 0.5);
      expect(y, tekst).toBeLessThanOrEqual(hoogte);
      const over = gezet.filter(
        (ander) => ander.tekst !== tekst && Math.abs(ander.y - y) < 9 && ander.van < tot && ander.tot > van,
      );
      expect(
        over.map((ander) => ander.tekst),
        tekst,
      ).toEqual([]);
    }
  });

  it('blijven staven links van de kolom met getallen', () => {
    const rechts = staven.delen
      .filter(({ naam, kenmerken }) => naam === 'rect' && kenmerken.height === 14)
      .map(({ kenmerken }) => Number(kenmerken.x) + Number(kenmerken.width));
    expect(rechts).toHaveLength(5);
    const labels = teksten(staven.delen).filter(({ tekst }) => /^[▲▼]/.test(tekst) && !tekst.includes(';'));
    expect(Math.max(...rechts)).toBeLessThanOrEqual(Math.min(...labels.map(({ van }) => van)));
  });
});
