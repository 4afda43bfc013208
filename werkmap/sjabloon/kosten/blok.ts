import type { Cel } from '../../../core/waarde';
import { reeks } from '../formules';
import type { Sjablooncijfers } from '../invoer';
import type { Bladbouw } from '../opbouw';
import type { Regioplek } from '../regio';

/** Waarmee elk blok van blad Kosten begint. */
export interface Blokbegin {
  readonly bouw: Bladbouw;
  readonly regio: Regioplek;
  readonly cijfers: Sjablooncijfers['kosten'];
  /** De rij van de titel. */
  readonly titel: number;
}

export function gemeentenamen(regio: Regioplek): Cel[][] {
  return reeks(regio.aantal, (g) => [`=${regio.cel('gemeente', g)}`]);
}
