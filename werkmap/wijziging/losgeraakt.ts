import type { Merk, Plaats, Uitlijning } from './uitlijnen';

type Merken = readonly (readonly Merk[])[];

/**
 * De rijen en kolommen van `oud` waarin cellen verschoven zijn zonder de rest van hun rij of kolom. "Cellen invoegen" doet
 * dat: rijen en kolommen zijn dan nog te herkennen, maar wat erin staat staat niet meer naast elkaar.
 */
export interface Losgeraakt {
  /** Per rij de eerste kolom waarin iets anders staat. */
  readonly rijen: ReadonlyMap<number, number>;
  /** Per kolom de eerste rij waarin iets anders staat. */
  readonly kolommen: ReadonlyMap<number, number>;
}

export function losgeraakt(oud: Merken, nu: Merken, { rijen, kolommen }: Uitlijning): Losgeraakt {
  return {
    rijen: waarLos(oud, nu, rijen, kolommen),
    kolommen: waarLos(gedraaid(oud), gedraaid(nu), kolommen, rijen),
  };
}

function waarLos(
  oud: Merken,
  nu: Merken,
  lijnen: readonly Plaats[],
  dwars: readonly Plaats[],
): ReadonlyMap<number, number> {
  return new Map(
    oud.flatMap((lijn, i): [number, number][] => {
      const plaats = lijnen[i];
      const los = typeof plaats === 'number' ? eersteLos(lijn, nu[plaats] ?? [], dwars) : null;
      return los === null ? [] : [[i, los]];
    }),
  );
}

const MEESTE_PAREN = 4_000_000;

/**
 * De eerste cel die er niet meer staat, als er meer terug te vinden is door cellen te verschuiven dan door ze te laten waar
 * hun rij of kolom nu is; anders `null`.
 */
function eersteLos(oud: readonly Merk[], nu: readonly Merk[], dwars: readonly Plaats[]): number | null {
  const hier = (i: number): Merk => {
    const plaats = dwars[i] ?? i;
    return typeof plaats === 'number' ? (nu[plaats] ?? '') : '';
  };
  const anders = oud.flatMap((merk, i) => (merk === '' || merk === hier(i) ? [] : [i]));
  if (anders.length === 0) return null;
  const [gevuld, nog] = [oud.filter((merk) => merk !== ''), nu.filter((merk) => merk !== '')];
  const opPlaats = gevuld.length - anders.length;
  const isLos = gevuld.length * nog.length > MEESTE_PAREN || meesteSamen(gevuld, nog) > opPlaats;
  return isLos ? anders[0]! : null;
}

/** Hoeveel merken er in beide rijen in dezelfde volgorde staan. */
function meesteSamen(een: readonly Merk[], ander: readonly Merk[]): number {
  let vorige = new Uint32Array(ander.length + 1);
  for (const merk of een) {
    const nu = new Uint32Array(ander.length + 1);
    ander.forEach((tegen, j) => {
      nu[j + 1] = merk === tegen ? vorige[j]! + 1 : Math.max(vorige[j + 1]!, nu[j]!);
    });
    vorige = nu;
  }
  return vorige[ander.length]!;
}

function gedraaid(rijen: Merken): Merk[][] {
  const breedte = rijen.reduce((meeste, rij) => Math.max(meeste, rij.length), 0);
  return Array.from({ length: breedte }, (_, k) => rijen.map((rij) => rij[k] ?? ''));
}
