import { halfVanNulAf, naarBeneden } from './afronden';
import { som } from './centen';

/**
 * Rondt exacte bedragen `tellers[i] / noemer` af op hele eenheden, zodat ze samen op hun eigen som uitkomen.
 *
 * Methode van de grootste rest (Hamilton): iedereen wordt naar beneden afgerond, de overgebleven eenheden gaan naar
 * de grootste resten. Bij gelijke resten eerst het grootste gewicht, dan de eerste in de rij. Een negatieve som is het
 * spiegelbeeld van de positieve. Is de som zelf geen geheel getal, dan wordt zij half van nul af afgerond.
 * Vereist: noemer positief, gewichten niet negatief.
 */
export function rondMetSom(
  tellers: readonly bigint[],
  noemer: bigint,
  gewichten: readonly bigint[],
): bigint[] {
  const totaal = som(tellers);
  if (totaal < 0n) {
    return rondMetSom(
      tellers.map((teller) => -teller),
      noemer,
      gewichten,
    ).map((deel) => -deel);
  }
  const delen = tellers.map((teller) => naarBeneden(teller, noemer));
  const resten = tellers.map((teller, i) => teller - delen[i]! * noemer);
  const over = Number(halfVanNulAf(totaal, noemer) - som(delen));
  if (over === 0) return delen;
  const volgorde = resten
    .map((_, i) => i)
    .filter((i) => resten[i]! > 0n)
    .sort((i, j) => aflopend(resten[i]!, resten[j]!) || aflopend(gewichten[i]!, gewichten[j]!) || i - j);
  for (const i of volgorde.slice(0, over)) delen[i]! += 1n;
  return delen;
}

/**
 * Verdeelt een geheel aantal eenheden naar rato van de gewichten; de delen tellen exact op tot het totaal.
 *
 * Gewicht 0 krijgt 0; een negatief totaal is het spiegelbeeld van het positieve.
 * Vereist: gewichten niet negatief en samen groter dan 0, tenzij het totaal 0 is.
 */
export function verdeelNaarRato(totaal: bigint, gewichten: readonly bigint[]): bigint[] {
  if (totaal === 0n) return gewichten.map(() => 0n);
  return rondMetSom(
    gewichten.map((gewicht) => totaal * gewicht),
    som(gewichten),
    gewichten,
  );
}

function aflopend(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
