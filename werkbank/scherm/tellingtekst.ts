import { kortGetal } from '../../core';

/** Som, gemiddelde en aantal van de gekozen getallen, geschreven zoals een cel dat doet; leeg bij minder dan twee. */
export function tellingtekst(getallen: readonly number[]): string {
  if (getallen.length < 2) return '';
  const som = getallen.reduce((totaal, getal) => totaal + getal, 0);
  return [
    `Som ${kortGetal(som)}`,
    `Gemiddelde ${kortGetal(som / getallen.length)}`,
    `Aantal ${kortGetal(getallen.length)}`,
  ].join('   ');
}
