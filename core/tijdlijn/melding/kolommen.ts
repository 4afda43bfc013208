import type { Rekengang, Stapplaats } from '../../rekengang';
import type { Eenheid } from '../../waarde';
import { KOPPEN } from '../model/rijen';

/** De naam van een kolom van de tijdlijn. */
export type Kop = (typeof KOPPEN)[number];

/** De plaats van elke kolom in de uitkomst, vanaf 0. */
export const KOLOM = Object.fromEntries(KOPPEN.map((kop, k) => [kop, k])) as Readonly<Record<Kop, number>>;

export const EENHEDEN: Readonly<Partial<Record<Kop, Eenheid>>> = {
  jaar: 'jaar',
  gemeente: 'geen',
  cliënten: 'aantal',
  'waarvan bestaand': 'aantal',
};

/** Dezelfde rekengang, waarin elke stap alleen bij deze kolommen hoort. */
export function bijKolommen(gang: Rekengang, koppen: readonly Kop[]): Rekengang {
  const plaats: Stapplaats = { kolommen: koppen.map((kop) => KOLOM[kop]) };
  return {
    uitleg: gang.uitleg,
    stap: (naam, eenheid, waarde, eigen) => gang.stap(naam, eenheid, waarde, { ...plaats, ...eigen }),
  };
}
