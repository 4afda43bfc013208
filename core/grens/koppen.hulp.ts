import type { Kolomnaam } from './gemeentetabel';

/** Koppen die van naam veranderd zijn: zoals het sjabloon ze nu schrijft, en zoals ze in bestaande bladen staan. */
export const KOPPEN_TOEN_EN_NU: readonly (readonly [kop: string, kolom: Kolomnaam])[] = [
  ['lasten bestaande cliënten', 'lastenBestaand'],
  ['lasten bestaand', 'lastenBestaand'],
  ['Wmo-budget (begeleiding)', 'wmoBudget'],
  ['wmo-budget', 'wmoBudget'],
];
