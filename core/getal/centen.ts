import { halfVanNulAf } from './afronden';
import { type Decimaal, macht10 } from './decimaal';

/** Een bedrag in hele eurocenten. In cellen staan euro's; binnen de kern altijd centen. */
export type Centen = bigint;

/** Rondt een bedrag in euro's af op de cent, half van nul af. */
export function centenVan({ waarde, schaal }: Decimaal): Centen {
  return schaal <= 2 ? waarde * macht10(2 - schaal) : halfVanNulAf(waarde, macht10(schaal - 2));
}

/** Geeft een bedrag in centen als decimaal getal in euro's. */
export function alsEuros(centen: Centen): Decimaal {
  return { waarde: centen, schaal: 2 };
}

export function som(bedragen: readonly bigint[]): bigint {
  return bedragen.reduce((totaal, bedrag) => totaal + bedrag, 0n);
}

export function minimum(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Het bedrag zelf, of 0 als het negatief is. */
export function nietNegatief(bedrag: bigint): bigint {
  return bedrag > 0n ? bedrag : 0n;
}
