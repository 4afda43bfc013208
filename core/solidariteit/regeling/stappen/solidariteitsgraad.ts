import { type Centen, som } from '../../../getal/centen';
import { type Decimaal, macht10 } from '../../../getal/decimaal';

/**
 * Bedragen in een fijnere eenheid dan de cent, zodat een gedeeld deel exact blijft tot de laatste stap.
 * `perCent` van deze eenheden zijn één cent.
 */
export interface Gedeeld {
  readonly perCent: bigint;
  /** Het deel van elk saldo dat bij de eigen gemeente blijft. */
  readonly eigen: readonly bigint[];
  /** Het deel van elk saldo dat in de regio gedeeld wordt. */
  readonly gedeeld: readonly bigint[];
}

/** Splitst het saldo van elke gemeente in een eigen en een gedeeld deel, exact. */
export function splitsNaarGraad(saldi: readonly Centen[], graad: Decimaal): Gedeeld {
  const perCent = macht10(graad.schaal);
  return {
    perCent,
    eigen: saldi.map((saldo) => saldo * (perCent - graad.waarde)),
    gedeeld: saldi.map((saldo) => saldo * graad.waarde),
  };
}

/** De som van het gedeelde deel in hele centen, naar nul afgerond: wat overblijft is minder dan een cent. */
export function gedeeldInCenten({ gedeeld, perCent }: Gedeeld): Centen {
  return som(gedeeld) / perCent;
}
