import { getaltekst } from '../../../core/getal/getaltekst';
import { metEuro } from '../../../core/getal/metEuro';

/** Houdt een teken en zijn getal bij elkaar als een regel vol is. */
export const VAST = '\u00a0';
// Vanaf hier zeggen centen in een zin niets meer.
const ZONDER_CENTEN = 1000;

/** Een bedrag in een zin: hele euro's vanaf € 1.000, anders met centen als die er zijn. */
export function euro(bedrag: number): string {
  const tekst =
    Math.abs(bedrag) >= ZONDER_CENTEN ? getaltekst(bedrag) : zonderNullen(getaltekst(bedrag, 2), ',00');
  return metEuro(tekst);
}

/** Een tarief of een bedrag per inwoner: altijd met centen. */
export function euroPer(bedrag: number): string {
  return metEuro(getaltekst(bedrag, 2));
}

/** Een deel als percentage met hoogstens twee decimalen: `31,07 %`; wat meer is dan 0 staat er nooit als 0. */
export function procent(deel: number): string {
  const tekst = aantal(100 * deel);
  return deel > 0 && tekst === '0' ? `minder dan 0,01${VAST}%` : `${tekst}${VAST}%`;
}

/** Een aantal met hoogstens twee decimalen. */
export function aantal(getal: number): string {
  return zonderNullen(getaltekst(getal, 2), /,?0+$/);
}

/** Een aantal met zijn woord, dat meegaat met wat er staat: `1 plek`, `2,5 plekken`. */
export function geteld(getal: number, enkelvoud: string, meervoud: string): string {
  const tekst = aantal(getal);
  return `${tekst}${VAST}${tekst === '1' ? enkelvoud : meervoud}`;
}

function zonderNullen(tekst: string, nullen: string | RegExp): string {
  return tekst.includes(',') ? tekst.replace(nullen, '') : tekst;
}
