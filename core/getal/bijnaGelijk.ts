/**
 * Een bedrag in een rekenblad is op de cent bedoeld; optellen in drijvende komma geeft ruis ver daaronder. Wat minder dan
 * een halve cent scheelt is daarom hetzelfde bedrag.
 */
const HALVE_CENT = 0.005;

/** Of twee bedragen in euro's op de cent hetzelfde zijn. */
export function isZelfdeBedrag(een: number, ander: number): boolean {
  return Math.abs(een - ander) < HALVE_CENT;
}
