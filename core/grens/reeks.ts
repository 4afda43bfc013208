import type { Plaats } from '../fout';
import type { Waarde } from '../waarde';
import { celinhoud, type Celinhoud } from './cel';

/** Een bereik dat de gebruiker aanwees. `blok` heeft meer rijen én meer kolommen. */
export interface Reeks<T> {
  readonly argument: string;
  readonly richting: 'kolom' | 'rij' | 'blok';
  readonly kolommen: number;
  /** De cellen, rij voor rij. */
  readonly cellen: readonly T[];
}

/** Maakt van elk argument een reeks: losse cel, rij, kolom of blok; korte rijen worden met leeg aangevuld. */
export function leesReeks(ruw: unknown, argument: string): Reeks<Celinhoud> {
  const rijen = rijenVan(ruw);
  // Geen Math.max(...rijen): een hele kolom heeft meer rijen dan een functie argumenten aankan.
  const kolommen = rijen.reduce((breedste, rij) => Math.max(breedste, rij.length), 1);
  const cellen = (rijen.length === 0 ? [[]] : rijen).flatMap((rij) =>
    Array.from({ length: kolommen }, (_, k) => celinhoud(rij[k])),
  );
  const richting = kolommen === 1 ? 'kolom' : cellen.length === kolommen ? 'rij' : 'blok';
  return { argument, richting, kolommen, cellen };
}

function rijenVan(ruw: unknown): readonly (readonly unknown[])[] {
  if (typeof ruw === 'object' && ruw !== null && 'elements' in ruw) return rijenVan(ruw.elements);
  if (!Array.isArray(ruw)) return [[ruw]];
  return ruw.every((rij) => Array.isArray(rij)) ? (ruw as unknown[][]) : [ruw];
}

/** De plaats van cel `i` zoals de gebruiker haar ziet: rij in een kolom, kolom in een rij, beide in een blok. */
export function plaatsIn(reeks: Reeks<unknown>, i: number): Plaats {
  const { argument, kolommen, cellen } = reeks;
  if (cellen.length === 1) return { argument };
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
