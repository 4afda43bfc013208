// Houdt het euroteken en zijn bedrag bij elkaar als een regel vol is.
const VASTE_SPATIE = '\u00a0';

/** Zet het euroteken voor een geschreven getal, met het teken bij de cijfers: `€ 1.234,50`, `€ −80,00`. */
export function metEuro(getal: string): string {
  return `€${VASTE_SPATIE}${getal}`;
}
