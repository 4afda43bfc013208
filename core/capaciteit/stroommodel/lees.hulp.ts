import { leesParameterbereik } from '../../grens/parameterbereik';
import { leesReeks } from '../../grens/reeks';
import { leesParameters, type Stroominvoer } from './leesParameters';

/** Leest parameters zoals de functies het doen: ruwe cellen erin. */
export function stroominvoer(...rijen: readonly (readonly unknown[])[]): Stroominvoer {
  const breedte = Math.max(...rijen.map((rij) => rij.length));
  const gevuld = rijen.map((rij) => Array.from({ length: breedte }, (_, k) => rij[k] ?? ''));
  return leesParameters(leesParameterbereik(leesReeks(gevuld, 'parameters')));
}
