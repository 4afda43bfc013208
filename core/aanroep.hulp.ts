import type { Cel } from './waarde';
import { Fout } from './fout';
import { roepAan } from './roepAan';
import type { Celuitkomst } from './grens/uitvoer';

/** Roept een functie aan zoals een formule op een blad: de argumenten achter elkaar. */
export function formule(naam: string, ...argumenten: readonly unknown[]): Celuitkomst {
  return roepAan(naam, argumenten);
}

/** De zin die de gebruiker te zien krijgt. Komt er een uitkomst of een andere fout, dan faalt de toets. */
export function zinVan(naam: string, ...argumenten: readonly unknown[]): string {
  return zin(() => roepAan(naam, argumenten));
}

/** De boodschap van de `Fout` die een handeling geeft. */
export function zin(handeling: () => unknown): string {
  let uitkomst: unknown;
  try {
    uitkomst = handeling();
  } catch (fout) {
    if (fout instanceof Fout) return fout.message;
    throw fout;
  }
  throw new Error(`geen fout, maar de uitkomst ${JSON.stringify(uitkomst)}`);
}

/** Alle cellen van een uitkomst achter elkaar. */
export function cellenVan(uitkomst: Celuitkomst): Cel[] {
  return Array.isArray(uitkomst) ? uitkomst.flat() : [uitkomst];
}

/** De getallen in een uitkomst, in hele centen; lege cellen tellen niet mee. */
export function centenIn(uitkomst: Celuitkomst): bigint[] {
  return cellenVan(uitkomst).flatMap((cel) =>
    typeof cel === 'number' ? [BigInt(Math.round(cel * 100))] : [],
  );
}

/** Schrijft een rij. */
export function rij(...cellen: readonly Cel[]): Cel[][] {
  return [[...cellen]];
}

/** Kantelt een bereik: rijen worden kolommen. */
export function gekanteld<T>(rijen: readonly (readonly T[])[]): T[][] {
  return (rijen[0] ?? []).map((_, k) => rijen.map((cellen) => cellen[k]!));
}
