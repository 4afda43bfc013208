/**
 * Afrondingen, elk met een eigen naam. Wie afrondt kiest er één en zegt waarom; er is geen stilzwijgende.
 * Alle functies delen `teller / noemer` met een positieve noemer en geven een geheel getal.
 */

/** Naar het dichtstbijzijnde gehele getal; precies de helft gaat van nul af (zoals AFRONDEN in Excel). */
export function halfVanNulAf(teller: bigint, noemer: bigint): bigint {
  const positief = teller < 0n ? -teller : teller;
  const afgerond = (2n * positief + noemer) / (2n * noemer);
  return teller < 0n ? -afgerond : afgerond;
}

/** Naar beneden, naar min oneindig. */
export function naarBeneden(teller: bigint, noemer: bigint): bigint {
  const deel = teller / noemer;
  return teller < 0n && deel * noemer !== teller ? deel - 1n : deel;
}

/** Naar boven, naar plus oneindig. */
export function naarBoven(teller: bigint, noemer: bigint): bigint {
  return -naarBeneden(-teller, noemer);
}
