import type { Eenheid, Waarde } from './definitie';

/** Eén tussenstap van een berekening, met de naam die een controller eraan zou geven. */
export interface Stap {
  readonly naam: string;
  readonly eenheid: Eenheid;
  readonly waarde: Waarde | readonly Waarde[];
}

/**
 * De rekengang van één aanroep. Elke functie meldt haar tussenwaarden terwijl zij rekent, zodat de uitleg
 * bij een bedrag uit dezelfde code komt als het bedrag zelf.
 */
export interface Rekengang {
  /** Meldt een tussenwaarde en geeft haar ongewijzigd terug. */
  stap<W extends Waarde | readonly Waarde[]>(naam: string, eenheid: Eenheid, waarde: W): W;
}

/** Rekent zonder iets vast te houden. */
export const ZONDER_UITLEG: Rekengang = { stap: (_naam, _eenheid, waarde) => waarde };

/** Houdt alle stappen vast, in de volgorde waarin ze berekend zijn. */
export function metUitleg(): Rekengang & { readonly stappen: readonly Stap[] } {
  const stappen: Stap[] = [];
  return {
    stappen,
    stap: (naam, eenheid, waarde) => {
      stappen.push({ naam, eenheid, waarde });
      return waarde;
    },
  };
}
