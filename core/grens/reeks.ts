import type { Plaats } from '../fout';
import type { Waarde } from '../waarde';
import { celinhoud, type Celinhoud } from './cel';

/** Een bereik dat de gebruiker aanwees. `blok` heeft meer rijen én meer kolommen. */
export interface Reeks<T> {
  readonly argument: string;
  readonly richting: 'kolom' | 'rij' | 'blok';
  readonly kolommen: number;
  /** De cellen, rij voor rij; lege aan het eind kunnen eraf zijn. */
  readonly cellen: readonly T[];
  /** Hoeveel cellen de gebruiker aanwees. */
  readonly aangewezen: number;
}

/** Een bereik zoals de host het geeft, met zijn maten maar nog niet gelezen. */
export interface Ruwbereik {
  readonly rijen: readonly (readonly unknown[])[];
  readonly kolommen: number;
  readonly aangewezen: number;
  /** Tot en met welke rij er meer staat dan één lege cel. */
  readonly gevuldeRijen: number;
}

export function ruwbereik(ruw: unknown): Ruwbereik {
  const { rijen, gevuldeRijen } = rijenVan(ruw);
  let kolommen = 1;
  for (let r = 0; r < gevuldeRijen; r += 1) kolommen = Math.max(kolommen, rijen[r]!.length);
  return {
    rijen: rijen.length === 0 ? [[]] : rijen,
    kolommen,
    aangewezen: Math.max(1, rijen.length) * kolommen,
    gevuldeRijen,
  };
}

/** Tot en met welke cel van een kolom of rij er iets staat; van een blok alle cellen. */
export function gevuldTot({ rijen, kolommen, aangewezen, gevuldeRijen }: Ruwbereik): number {
  if (kolommen === 1) {
    let aantal = gevuldeRijen;
    while (aantal > 0 && isLeeg(rijen[aantal - 1]![0])) aantal -= 1;
    return aantal;
  }
  if (rijen.length > 1) return aangewezen;
  let aantal = aangewezen;
  while (aantal > 0 && isLeeg(rijen[0]![aantal - 1])) aantal -= 1;
  return aantal;
}

function isLeeg(ruw: unknown): boolean {
  return ruw === '' || ruw === null || ruw === undefined;
}

/** Maakt van elk argument een reeks: losse cel, rij, kolom of blok; korte rijen worden met leeg aangevuld. */
export function leesReeks(ruw: unknown, argument: string): Reeks<Celinhoud> {
  return reeksUit(ruwbereik(ruw), argument);
}

/**
 * Hetzelfde van een bereik waarvan de maten al bekend zijn.
 *
 * @param hoogstens zoveel cellen van een kolom of rij worden gelezen; wat erachter staat moet leeg zijn
 */
export function reeksUit(bereik: Ruwbereik, argument: string, hoogstens?: number): Reeks<Celinhoud> {
  const { rijen, kolommen, aangewezen } = bereik;
  const richting = kolommen === 1 ? 'kolom' : rijen.length === 1 ? 'rij' : 'blok';
  const lengte = richting === 'blok' ? aangewezen : Math.min(aangewezen, hoogstens ?? aangewezen);
  const breedte = richting === 'rij' ? lengte : kolommen;
  const cellen = (richting === 'kolom' ? rijen.slice(0, lengte) : rijen).flatMap((rij) =>
    Array.from({ length: breedte }, (_, k) => celinhoud(rij[k])),
  );
  return { argument, richting, kolommen, cellen, aangewezen };
}

/** De rijen van een argument, en hoeveel er over zijn zonder de lege onderaan. */
function rijenVan(ruw: unknown): Pick<Ruwbereik, 'rijen' | 'gevuldeRijen'> {
  if (typeof ruw === 'object' && ruw !== null && 'elements' in ruw) return rijenVan(ruw.elements);
  if (!Array.isArray(ruw)) return { rijen: [[ruw]], gevuldeRijen: 1 };
  // Een hele kolom heeft een miljoen lege cellen: die worden hier één keer overgeslagen, en verder niet meer bekeken.
  let gevuldeRijen = ruw.length;
  while (gevuldeRijen > 0 && isLegeRij(ruw[gevuldeRijen - 1])) gevuldeRijen -= 1;
  for (let r = 0; r < gevuldeRijen; r += 1) {
    if (!Array.isArray(ruw[r])) return { rijen: [ruw], gevuldeRijen: 1 };
  }
  return { rijen: ruw as unknown[][], gevuldeRijen };
}

/** Of dit een rij is van hoogstens één lege cel; zonder Array op te zoeken, want dat kost bij een miljoen rijen te veel. */
function isLegeRij(rij: unknown): boolean {
  if (typeof rij !== 'object' || rij === null) return false;
  const cellen = rij as ArrayLike<unknown>;
  return cellen.length <= 1 && isLeeg(cellen[0]);
}

/** De cellen per rij; een rij waarvan lege cellen aan het eind ontbreken is weer heel. */
export function inRijen<T>({ kolommen, cellen }: Reeks<T>, leeg: T): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(cellen.length / kolommen)) }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) => cellen[r * kolommen + k] ?? leeg),
  );
}

/** De plaats van cel `i` zoals de gebruiker haar ziet: rij in een kolom, kolom in een rij, beide in een blok. */
export function plaatsIn(reeks: Reeks<unknown>, i: number): Plaats {
  const { argument, kolommen, aangewezen } = reeks;
  if (aangewezen === 1) return { argument };
  const rij = Math.floor(i / kolommen) + 1;
  const kolom = (i % kolommen) + 1;
  if (reeks.richting === 'kolom') return { argument, rij };
  return reeks.richting === 'rij' ? { argument, kolom } : { argument, rij, kolom };
}

export function metCellen<T, U>(reeks: Reeks<T>, lees: (cel: T, plaats: Plaats) => U): Reeks<U> {
  return { ...reeks, cellen: reeks.cellen.map((cel, i) => lees(cel, plaatsIn(reeks, i))) };
}

/** Hoeveel cellen er zijn tot en met de laatste gevulde. */
export function aantalTotLaatste(cellen: readonly unknown[]): number {
  let aantal = cellen.length;
  while (aantal > 0 && cellen[aantal - 1] === null) aantal -= 1;
  return aantal;
}

/**
 * Zet delen in de richting van de sleutel, tot en met de laatste gevulde cel van de sleutel.
 * Waar de sleutel leeg is blijft de cel leeg.
 */
export function inVormVan(sleutel: Reeks<unknown>, delen: readonly Waarde[]): Waarde[][] {
  const cellen = delen
    .slice(0, aantalTotLaatste(sleutel.cellen))
    .map((deel, i) => (sleutel.cellen[i] === null ? null : deel));
  return sleutel.richting === 'rij' ? [cellen] : cellen.map((cel) => [cel]);
}
