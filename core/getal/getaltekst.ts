import { halfVanNulAf } from './afronden';
import { decimaalVanTekst, macht10 } from './decimaal';
import { schrijfGetal } from './schrijfGetal';

/**
 * Schrijft een getal in een zin, een plaatje of een tabel op zijn Nederlands, afgerond zoals een cel dat doet: precies de
 * helft gaat van nul af. Negatief krijgt −; wat op nul afrondt niet. Vereist een eindig getal.
 *
 * @param decimalen hoeveel cijfers er achter de komma staan
 */
export function getaltekst(getal: number, decimalen = 0): string {
  // Vijftien cijfers, zoals een rekenblad toont: 100 × 0,285 is daar 28,5, en niet net iets minder.
  const { waarde, schaal } = decimaalVanTekst(getal.toPrecision(15));
  const afgerond = halfVanNulAf(waarde * macht10(decimalen), macht10(schaal));
  const positief = { waarde: afgerond < 0n ? -afgerond : afgerond, schaal: decimalen };
  return (afgerond < 0n ? '−' : '') + schrijfGetal(positief, decimalen);
}

/** Hetzelfde met hoogstens twee decimalen, en zonder decimalen als het getal dan geheel is. */
export function kortGetal(getal: number): string {
  const tekst = getaltekst(getal, 2);
  return tekst.endsWith(',00') ? tekst.slice(0, -3) : tekst;
}

/** Het hele getal, zonder af te ronden: voor wie moet zien wat er precies in de cel staat. Een breuk krijgt ten minste twee decimalen. */
export function volGetal(getal: number): string {
  const decimaal = decimaalVanTekst(getal.toPrecision(15));
  return schrijfGetal(decimaal, Number.isInteger(getal) ? 0 : 2).replace('-', '−');
}
