import type { Kolombron, Regiotabel } from '../../werkmap';
import type { Uitkomst } from './rekenUit';

/** Afspraken die doorgerekend naast elkaar staan, met waar de cijfers vandaan komen. */
export interface Vergeleken {
  readonly uitkomsten: readonly Uitkomst[];
  readonly tabel: Regiotabel;
  readonly bronnen: readonly Kolombron[];
  /** De dag van vandaag, zoals de lezer haar schrijft. */
  readonly datum: string;
}
