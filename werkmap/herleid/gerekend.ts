import type { Verklaring } from '../../core/roepAan';
import type { Knoop } from '../formule/knoop';

type Functieknoop = Extract<Knoop, { soort: 'functie' }>;

/** Wat er van één aanroep bekend is na het rekenen. */
export interface Gerekend {
  readonly knoop: Functieknoop;
  readonly argumenten: readonly unknown[];
  /** `null` als de functie een fout gaf. */
  readonly verklaring: Verklaring | null;
  readonly fout: string | null;
}
