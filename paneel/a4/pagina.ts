import type { Gelezengrafiek } from '../grafiek';

/** Een kolom van een tabel; getallen staan rechts. */
export interface Kolom {
  readonly naam: string;
  readonly getal?: true;
}

export interface Rij {
  readonly cellen: readonly string[];
  readonly totaal?: true;
}

/** Een stuk van een A4, nog zonder te zeggen of het scherm, papier of Word wordt. */
export type Deel =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly toon?: 'nadruk' | 'zacht' }
  | {
      readonly soort: 'tabel';
      /** Waar de tabel over gaat, voor wie haar niet ziet: op papier zegt de eerste kolomkop het. */
      readonly bijschrift: string;
      readonly kolommen: readonly Kolom[];
      readonly rijen: readonly Rij[];
    }
  | { readonly soort: 'grafiek'; readonly grafiek: Gelezengrafiek; readonly alt: string };

/** Een stuk op A4, staand. */
export interface A4 {
  /** Waar het over gaat, voor wie het niet ziet: de gemeente, of de vergelijking. */
  readonly over: string;
  readonly titel: string;
  readonly delen: readonly Deel[];
}
