import { halfVanNulAf } from './afronden';
import { decimaalVanGetal, macht10 } from './decimaal';
import { schrijfGetal } from './schrijfGetal';

/**
 * Schrijft een getal in een zin, een plaatje of een tabel op zijn Nederlands, afgerond zoals een cel dat doet: precies de
 * helft gaat van nul af. Negatief krijgt −; wat op nul afrondt niet. Vereist een eindig getal.
 *
 * @param decimalen hoeveel cijfers er achter de komma staan
 */
export function getaltekst(getal: number, decimalen = 0): string {
  const { waarde, schaal } = decimaalVanGetal(getal);
  const afgerond = halfVanNulAf(waarde * macht10(decimalen), macht10(schaal));
  const positief = { waarde: afgerond < 0n ? -afgerond : afgerond, schaal: decimalen };
  return (afgerond < 0n ? '−' : '') + schrijfGetal(positief, decimalen);
}

/** Hetzelfde met hoogstens twee decimalen, en zonder decimalen als het getal dan geheel is. */
export function kortGetal(getal: number): string {
  const tekst = getaltekst(getal, 2);
  return tekst.endsWith(',00') ? tekst.slice(0, -3) : tekst;
}
