import type { Cel, Eenheid } from '../../core/waarde';
import { decimaalVanTekst, macht10 } from '../../core/getal/decimaal';
import { halfVanNulAf } from '../../core/getal/afronden';
import { schrijfGetal } from '../../core/getal/schrijfGetal';
import { inHetNederlands } from '../formule/foutcodes';

/** Wat er achter een getal komt te staan. */
const ACHTER: Readonly<Partial<Record<Eenheid, string>>> = {
  maanden: ' maanden',
  'cliënten per maand': ' cliënten per maand',
  plekken: ' plekken',
};
// Genoeg om een aandeel met de hand op de cent na te rekenen, ook van een groot bedrag.
const MEESTE_DECIMALEN: Readonly<Partial<Record<Eenheid, number>>> = { euro: 6, deel: 12, gewicht: 12 };
const GEWOON = 6;
const JAARTAL = /^(?:19|2[01])\d\d$/;

/** Schrijft een waarde met haar eenheid: `€ 1.234,56`, `−€ 80,00`, `0,25`, `3,5 maanden`; leeg is `leeg`. */
export function waardetekst(waarde: Cel, eenheid: Eenheid | null): string {
  if (waarde === null || waarde === '') return 'leeg';
  if (typeof waarde === 'boolean') return waarde ? 'WAAR' : 'ONWAAR';
  if (typeof waarde === 'string') return inHetNederlands(waarde);
  if (eenheid === 'jaar' || (eenheid === null && JAARTAL.test(String(waarde)))) return String(waarde);
  const getal = getaltekst(
    Math.abs(waarde),
    MEESTE_DECIMALEN[eenheid ?? 'geen'] ?? GEWOON,
    // Zonder eenheid kan het een bedrag zijn: een gebroken getal krijgt dan twee decimalen.
    eenheid === 'euro' || (eenheid === null && !Number.isInteger(waarde)) ? 2 : 0,
  );
  const teken = waarde < 0 ? '−' : '';
  return `${teken}${eenheid === 'euro' ? '€ ' : ''}${getal}${ACHTER[eenheid ?? 'geen'] ?? ''}`;
}

function getaltekst(getal: number, hoogstens: number, minstens: number): string {
  const { waarde, schaal } = decimaalVanTekst(getal.toPrecision(15));
  const afgerond = halfVanNulAf(waarde * macht10(hoogstens), macht10(schaal));
  return schrijfGetal({ waarde: afgerond, schaal: hoogstens }, minstens);
}
