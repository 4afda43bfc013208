// Een getal met de drijvende komma heeft 53 bits; met zoveel in het quotiënt beslist de rest alleen nog over de afronding.
const BITS = 64;

/**
 * Geeft het getal met de drijvende komma dat het dichtst bij een exacte breuk ligt, dus gelijke breuken geven
 * hetzelfde getal. Vereist een positieve noemer.
 */
export function breukAlsGetal(teller: bigint, noemer: bigint): number {
  if (teller < 0n) return -breukAlsGetal(-teller, noemer);
  const schuif = Math.max(0, BITS + bits(noemer) - bits(teller));
  const deeltal = teller << BigInt(schuif);
  const quotient = deeltal / noemer;
  // Een rest zet het laatste bit, zodat wat net boven de helft ligt ook naar boven afrondt.
  const gemerkt = quotient * noemer === deeltal ? quotient : quotient | 1n;
  return Number(gemerkt) * 2 ** -schuif;
}

/** Een bovengrens voor het aantal bits, hoogstens drie te hoog. */
function bits(getal: bigint): number {
  return 4 * getal.toString(16).length;
}
