import type { Centen } from '../../../getal/centen';
import { type Decimaal, EEN, plus } from '../../../getal/decimaal';
import { deelVan } from '../../overschot';

/** De lokale lasten die buiten de regio blijven, in centen: het deel dat niet meedeelt. */
export function lokaalDeel(lokaleLasten: readonly Centen[], meedelen: Decimaal): Centen[] {
  const blijft = plus(EEN, { waarde: -meedelen.waarde, schaal: meedelen.schaal });
  return lokaleLasten.map((lasten) => deelVan(lasten, blijft));
}
