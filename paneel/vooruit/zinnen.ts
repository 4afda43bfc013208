import type { Vooruitzicht } from './rekenUit';
import { centen, euro, oordeel, teken } from '../woorden';

/** De uitkomst als één zin: nadeel of voordeel, samen en per inwoner per jaar. */
export function hoofdzin(gemeente: string, { jaren, samen, perInwoner }: Vooruitzicht): string {
  const periode = `${jaren[0]!.jaar} tot en met ${jaren[jaren.length - 1]!.jaar}`;
  if (samen === 0) return `${gemeente}: geen nadeel en geen voordeel in ${periode}.`;
  const hoofd = perInwoner === null ? '' : `, ${bedrag(perInwoner, centen)} per inwoner per jaar`;
  return `${gemeente}: ${teken(samen)}${oordeel(samen)} van ${bedrag(samen)} in ${periode}${hoofd}.`;
}

/** Een bedrag zonder teken; het woord ernaast zegt of het een nadeel is. */
export function bedrag(getal: number, schrijf: (getal: number) => string = euro): string {
  return `€\u00A0${schrijf(Math.abs(getal))}`;
}
