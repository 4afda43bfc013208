import { isZelfdeBedrag } from '../../core/getal/bijnaGelijk';
import type { Cel } from '../../core/waarde';
import { FOUTCODES } from '../formule/foutcodes';
import type { Nagerekend } from './herleiding';
import { isFout, type Formulewaarde } from '../formule/waarde';

/** Vergelijkt wat in de cel staat met wat narekenen geeft; bedragen tot op de cent. */
export function oordeel(inCel: Formulewaarde, nagerekend: Formulewaarde): Nagerekend {
  if (isFout(nagerekend)) {
    const zin =
      nagerekend.zin ??
      `De formule geeft ${FOUTCODES[nagerekend.fout]}, door een fout in een cel waar zij naar verwijst.`;
    return { soort: 'fout', zin };
  }
  return { soort: isZelfde(inCel, nagerekend) ? 'gelijk' : 'anders', waarde: nagerekend };
}

const RUIS = 1e-9;

function isZelfde(inCel: Formulewaarde, nagerekend: Cel): boolean {
  const leeg = (waarde: Formulewaarde) => waarde === null || waarde === '' || waarde === 0;
  if (leeg(inCel) && leeg(nagerekend)) return true;
  if (typeof inCel !== 'number' || typeof nagerekend !== 'number') return inCel === nagerekend;
  const ruis = RUIS * Math.max(1, Math.abs(nagerekend));
  return isZelfdeBedrag(inCel, nagerekend) && Math.abs(inCel - nagerekend) <= ruis;
}
