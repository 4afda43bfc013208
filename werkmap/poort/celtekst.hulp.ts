import type { Schrijfcel } from './blad';

/** Wat er in een geschreven cel te lezen staat. */
export function celtekst(cel: Schrijfcel | undefined): string {
  return typeof cel === 'object' && cel !== null ? cel.tekst : String(cel);
}
