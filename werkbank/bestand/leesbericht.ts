import type { Gelezen } from './werkmapbestand';

/** Wat de draad die een bestand leest aan de bladzijde zegt. */
export type Leesbericht =
  | { readonly soort: 'begonnen' }
  | { readonly soort: 'gelezen'; readonly gelezen: Gelezen }
  | { readonly soort: 'geweigerd'; readonly zin: string };
