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
  const lades = (await plek.lades()).filter((la) => la !== open);
  const weg = new Set((await teVeel(plek, lades)).map(({ la }) => la));
  return leesAlle(
    plek,
    lades.filter((la) => !weg.has(la)),
  );
}

/** Gooit weg wat er naast `open` meer is dan de eerdere versies. */
export async function ruimOp(plek: Bewaarplek, open: string): Promise<void> {
  const lades = (await plek.lades()).filter((la) => la !== open);
  await plek.wis((await teVeel(plek, lades)).map(({ la }) => la));
}

/**
 * Wat er van lades, de nieuwste eerst, niet blijft: eerst wat ook in een bestand staat, dan het oudste. Wat niet te lezen is
 * telt apart: het mag geen versie wegduwen die wel te openen is, en er is bij een herlading niemand om het te vragen.
 */
export async function teVeel(plek: Bewaarplek, lades: readonly string[]): Promise<Versie[]> {
  if (lades.length <= EERDERE_VERSIES) return [];
  const versies = await leesAlle(plek, lades);
  const onleesbaar = versies.filter(({ werk }) => typeof werk === 'string');
  const leesbaar = versies.filter(({ werk }) => typeof werk !== 'string');
  const nergens = leesbaar.filter(staatNergens);
  const inBestand = leesbaar.filter((versie) => !staatNergens(versie));
  return [...[...nergens, ...inBestand].slice(EERDERE_VERSIES), ...onleesbaar.slice(EERDERE_VERSIES)];
}

/** Of werk in een nieuwe la een versie zou wegduwen die in geen bestand staat. */
export async function verdringt(plek: Bewaarplek): Promise<boolean> {
  return (await teVeel(plek, await plek.lades())).some(staatNergens);
}

/** Of een versie werk heeft dat in geen bestand staat; van wat niet te lezen is weten wij het niet. */
export const staatNergens = ({ werk }: Versie): boolean => typeof werk === 'string' || werk.gewijzigd;

function leesAlle(plek: Bewaarplek, lades: readonly string[]): Promise<Versie[]> {
  return Promise.all(lades.map(async (la) => ({ la, werk: leesWerk(await plek.lees(la)) })));
}
