import type { Cel, Eenheid } from '../../core/waarde';
import { decimaalVanTekst, macht10 } from '../../core/getal/decimaal';
import { halfVanNulAf } from '../../core/getal/afronden';
import { metEuro } from '../../core/getal/metEuro';
import { schrijfGetal } from '../../core/getal/schrijfGetal';
import { inHetNederlands } from '../formule/foutcodes';

/** Wat er achter een getal komt te staan, bij precies 1 en anders. */
const ACHTER: Readonly<Partial<Record<Eenheid, readonly [enkelvoud: string, meervoud: string]>>> = {
  maanden: [' maand', ' maanden'],
  'cliënten per maand': [' cliënt per maand', ' cliënten per maand'],
  plekken: [' plek', ' plekken'],
};
// Genoeg om een aandeel met de hand op de cent na te rekenen, ook van een groot bedrag.
const MEESTE_DECIMALEN: Readonly<Partial<Record<Eenheid, number>>> = { euro: 6, deel: 12, gewicht: 12 };
const GEWOON = 6;
const JAARTAL = /^(?:19|2[01])\d\d$/;

/** Schrijft een waarde met haar eenheid: `€ 1.234,56`, `€ −80,00`, `0,25`, `3,5 maanden`, `1 maand`; leeg is `leeg`. */
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
  // Wat op 0 afrondt is geen nadeel.
  const teken = waarde < 0 && /[1-9]/.test(getal) ? '−' : '';
  const achter = ACHTER[eenheid ?? 'geen']?.[getal === '1' ? 0 : 1] ?? '';
  return eenheid === 'euro' ? metEuro(`${teken}${getal}`) : `${teken}${getal}${achter}`;
}

function getaltekst(getal: number, hoogstens: number, minstens: number): string {
  const { waarde, schaal } = decimaalVanTekst(getal.toPrecision(15));
  const afgerond = halfVanNulAf(waarde * macht10(hoogstens), macht10(schaal));
  return schrijfGetal({ waarde: afgerond, schaal: hoogstens }, minstens);
}
