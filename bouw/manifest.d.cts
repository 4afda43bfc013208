export interface Naamgeving {
  /** De naamruimte in het manifest; leeg is geen. */
  readonly ruimte: string;
  /** Wat er in functions.json van de naam af gaat. */
  readonly zonder: string;
  /** Waarmee een functie begint zoals de gebruiker haar typt. */
  readonly voorvoegsel: string;
}
export function naamgeving(naamruimte: string, keuze?: { readonly ontwikkel?: boolean }): Naamgeving;
export function manifest(
  bron: string,
  invulling: {
    readonly adres: string;
    readonly versie: string;
    readonly naamruimte: string;
    readonly ontwikkel?: boolean;
  },
): string;
