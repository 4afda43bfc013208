import type { Bewaarplek } from './bewaarplek';
import { type Onleesbaar, leesWerk, type Werk } from './werk';

/** Een eerdere versie zoals de gebruiker haar kan terughalen. */
export interface Versie {
  readonly la: string;
  /** Het werk, of waarom het hier niet te openen is. */
  readonly werk: Werk | Onleesbaar;
}

/** Zoveel versies blijven er naast het werk dat open is. */
export const EERDERE_VERSIES = 3;

/** Het werk van de vorige keer en de la waarin het ligt; `null` als er niets onthouden is. */
export async function vorigWerk(plek: Bewaarplek): Promise<Versie | null> {
  const [la] = await plek.lades();
  return la === undefined ? null : { la, werk: leesWerk(await plek.lees(la)) };
}

/** De eerdere versies, de nieuwste eerst, zonder die in `open`. */
export async function eerdereVersies(plek: Bewaarplek, open: string | null): Promise<Versie[]> {
  const lades = (await plek.lades()).filter((la) => la !== open).slice(0, EERDERE_VERSIES);
  return Promise.all(lades.map(async (la) => ({ la, werk: leesWerk(await plek.lees(la)) })));
}

/** Gooit weg wat ouder is dan de eerdere versies naast `open`. */
export async function ruimOp(plek: Bewaarplek, open: string): Promise<void> {
  const lades = (await plek.lades()).filter((la) => la !== open);
  await plek.wis(lades.slice(EERDERE_VERSIES));
}
