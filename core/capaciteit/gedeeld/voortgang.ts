import { type Celuitkomst, naarCellen } from '../../grens/uitvoer';
import type { Waarde } from '../../waarde';

/** Hoe ver een berekening in delen is. */
export interface Voortgang {
  readonly klaar: number;
  readonly totaal: number;
}

/** Maakt van delen die hun aantal melden een berekening met voortgang, met de uitkomst zoals een cel haar krijgt. */
export function* voortgangVan(
  delen: Generator<number, readonly (readonly Waarde[])[]>,
  totaal: number,
): Generator<Voortgang, Celuitkomst> {
  for (;;) {
    const { done, value } = delen.next();
    if (done) return naarCellen(value);
    yield { klaar: value, totaal };
  }
}
