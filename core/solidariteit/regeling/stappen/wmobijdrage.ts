import { type Centen, som } from '../../../getal/centen';
import type { Decimaal } from '../../../getal/decimaal';
import { deelVan } from '../../overschot';

/**
 * Wat elke regiogemeente uit haar Wmo-budget aan de centrumgemeente betaalt; de centrumgemeente ontvangt alles.
 *
 * In centen, + is betalen; samen precies 0. Elke bijdrage is op de cent afgerond.
 */
export function wmobijdrage(wmobudget: readonly Centen[], percentage: Decimaal, centrum: number): Centen[] {
  const bijdragen = wmobudget.map((budget, g) => (g === centrum ? 0n : deelVan(budget, percentage)));
  const totaal = som(bijdragen);
  return bijdragen.map((bijdrage, g) => (g === centrum ? -totaal : bijdrage));
}
