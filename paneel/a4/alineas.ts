import type { Deel } from './pagina';

/** Een tekst van de gebruiker: elke regel die iets zegt is een alinea. */
export function alineas(tekst: string): Deel[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
    .map((regel) => ({ soort: 'alinea', tekst: regel }));
}
