import { HALVE_CENT } from '../../core/getal/bijnaGelijk';
import type { Cel } from '../../core/waarde';
import { FOUTCODES } from '../formule/foutcodes';
import type { Nagerekend } from './herleiding';
import { isFout, type Waarde } from '../formule/waarde';

/** Vergelijkt wat in de cel staat met wat narekenen geeft; bedragen tot op de cent. */
export function oordeel(inCel: Waarde, nagerekend: Waarde): Nagerekend {
  if (isFout(nagerekend)) {
    const zin =
      nagerekend.zin ??
      `De formule geeft ${FOUTCODES[nagerekend.fout]}, door een fout in een cel waar zij naar verwijst.`;
    return { soort: 'fout', zin };
  }
  return { soort: isZelfde(inCel, nagerekend) ? 'gelijk' : 'anders', waarde: nagerekend };
}

const RUIS = 1e-9;

function isZelfde(inCel: Waarde, nagerekend: Cel): boolean {
  const leeg = (waarde: Waarde) => waarde === null || waarde === '' || waarde === 0;
  if (leeg(inCel) && leeg(nagerekend)) return true;
  if (typeof inCel !== 'number' || typeof nagerekend !== 'number') return inCel === nagerekend;
  const speling = Math.min(HALVE_CENT, RUIS * Math.max(1, Math.abs(nagerekend)));
  return Math.abs(inCel - nagerekend) <= speling;
}
