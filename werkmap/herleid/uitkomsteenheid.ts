import type { Eenheid } from '../../core/waarde';
import type { Aanroep } from './herleiding';
import type { Knoop } from '../formule/knoop';

// Deze functies geven een getal in dezelfde eenheid als waarmee zij rekenen.
const DOORGEVEND = new Set(['IF', 'IFS', 'IFERROR', 'IFNA', 'ROUND', 'ROUNDUP', 'ROUNDDOWN', 'TRUNC', 'INT']);
const SAMENNEMEND = new Set(['SUM', 'MIN', 'MAX', 'ABS', 'AVERAGE', 'INDEX']);

/** De eenheid van de uitkomst, als die uit onze functies volgt. */
export function eenheidVan(knoop: Knoop, aanroepen: ReadonlyMap<Knoop, Aanroep>): Eenheid | null {
  const eigen = aanroepen.get(knoop);
  if (eigen) return eigen.eenheid;
  const uit = (delen: readonly Knoop[]): Eenheid | null => {
    const eenheden = new Set(
      delen.map((deel) => eenheidVan(deel, aanroepen)).filter((eenheid) => eenheid !== null),
    );
    return eenheden.size === 1 ? [...eenheden][0]! : null;
  };
  switch (knoop.soort) {
    case 'min':
    case 'plus':
      return uit([knoop.van]);
    case 'bewerking':
      return knoop.teken === '+' || knoop.teken === '-' ? uit([knoop.links, knoop.rechts]) : null;
    case 'functie':
      if (DOORGEVEND.has(knoop.naam) || SAMENNEMEND.has(knoop.naam)) return uit(knoop.argumenten);
      return null;
    default:
      return null;
  }
}
