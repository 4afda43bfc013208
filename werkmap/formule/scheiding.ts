import { perStuk } from './stukken';

/**
 * Formules over de poort staan met `;` tussen de argumenten, zoals een Nederlandse gebruiker ze ziet, en met een punt
 * voor de decimalen. Hosts die een komma tussen de argumenten willen vertalen met deze functies. Wat een gebruiker
 * typt gaat hier dus niet doorheen.
 */
export function metKomma(formule: string): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => (soort === 'teken' && tekst === ';' ? ',' : tekst));
}

/** Zet de komma's tussen argumenten om naar puntkomma's. */
export function metPuntkomma(formule: string): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => (soort === 'teken' && tekst === ',' ? ';' : tekst));
}

/** Schrijft de decimalen van de getallen met een komma. */
export function metDecimaleKomma(formule: string): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => (soort === 'getal' ? metDecimaalkomma(tekst) : tekst));
}

/** Schrijft de decimalen van de getallen met een punt; alleen voor een formule met `;` tussen de argumenten. */
export function metDecimalePunt(formule: string): string {
  return perStuk(formule, 'nl', ({ soort, tekst }) => (soort === 'getal' ? tekst.replace(',', '.') : tekst));
}

/** Een getal uit een formule met een komma; een punt zonder cijfers erachter vervalt, want `1,` is geen getal. */
export function metDecimaalkomma(getal: string): string {
  return getal.replace(/\.(?!\d)/, '').replace('.', ',');
}
