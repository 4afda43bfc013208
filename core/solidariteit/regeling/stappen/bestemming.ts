import type { Centen } from '../../../getal/centen';
import type { Decimaal } from '../../../getal/decimaal';
import { deelVan, toevoeging } from '../../overschot';
import { onttrekking } from '../../tekort';

export interface Reserveafspraak {
  readonly stand: Centen;
  readonly ondergrens: Centen;
  /** Zonder plafond gaat er niets naar de reserve. */
  readonly plafond: Centen | undefined;
  readonly innovatie: Decimaal;
  readonly innovatieEerst: boolean;
}

/** Wat er van een saldo naar reserve en innovatie gaat; uit de reserve is negatief. In centen. */
export interface Bestemming {
  readonly reserve: Centen;
  readonly innovatie: Centen;
}

/**
 * De bestemming van het gedeelde saldo: een tekort komt eerst uit de reserve, een overschot gaat eerst naar de
 * reserve tot het plafond en dan voor een deel naar innovatie, of in de omgekeerde volgorde.
 */
export function bestemming(saldo: Centen, afspraak: Reserveafspraak): Bestemming {
  const { stand, ondergrens, plafond, innovatie, innovatieEerst } = afspraak;
  if (saldo <= 0n) return { reserve: -onttrekking(-saldo, stand, ondergrens), innovatie: 0n };
  if (innovatieEerst) {
    const vooraf = deelVan(saldo, innovatie);
    return { reserve: toevoeging(saldo - vooraf, stand, plafond), innovatie: vooraf };
  }
  const naarReserve = toevoeging(saldo, stand, plafond);
  return { reserve: naarReserve, innovatie: deelVan(saldo - naarReserve, innovatie) };
}
