import type { Foutcode } from './foutcodes';

export type Teken = '=' | '<>' | '<' | '<=' | '>' | '>=' | '&' | '+' | '-' | '*' | '/' | '^';

/** Een bereik zoals het in de formule staat: `B2:$C$7`, `J:J`, `3:5`, of `A2:A` tot onderaan het blad. */
export interface Bereikknoop {
  readonly soort: 'bereik';
  readonly blad: string;
  readonly adres: string;
}

/** De ontleding van een formule. Functienamen zijn Engels en in hoofdletters; haakjes staan in de vorm van de boom. */
export type Knoop =
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'janee'; readonly waarde: boolean }
  | { readonly soort: 'fout'; readonly code: Foutcode }
  | { readonly soort: 'leeg' }
  | Bereikknoop
  /** Alle cellen waar de formule op dit adres overheen loopt: `A1#`. */
  | { readonly soort: 'loop'; readonly van: Bereikknoop }
  | { readonly soort: 'naam'; readonly naam: string }
  /** Een matrixconstante: `{1\2;3\4}`. */
  | { readonly soort: 'rooster'; readonly rijen: readonly (readonly Knoop[])[] }
  | { readonly soort: 'functie'; readonly naam: string; readonly argumenten: readonly Knoop[] }
  | { readonly soort: 'bewerking'; readonly teken: Teken; readonly links: Knoop; readonly rechts: Knoop }
  | { readonly soort: 'min' | 'plus' | 'procent' | 'doorsnede'; readonly van: Knoop };

/** De knopen die direct in een knoop zitten. */
export function kinderenVan(knoop: Knoop): readonly Knoop[] {
  switch (knoop.soort) {
    case 'functie':
      return knoop.argumenten;
    case 'bewerking':
      return [knoop.links, knoop.rechts];
    case 'rooster':
      return knoop.rijen.flat();
    case 'loop':
    case 'min':
    case 'plus':
    case 'procent':
    case 'doorsnede':
      return [knoop.van];
    default:
      return [];
  }
}

/** Alle knopen van een formule, ook de binnenste, van links naar rechts. */
export function knopenVan(knoop: Knoop): Knoop[] {
  return [knoop, ...kinderenVan(knoop).flatMap(knopenVan)];
}
