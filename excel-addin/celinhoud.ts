import type { Cel } from '../core';
import { metKomma, metPuntkomma } from '../werkmap';
import { metVoorvoegsel, zonderVoorvoegsel } from './functienaam';

// Excel leest ook wat via de poort komt alsof het getypt is: 1-2 wordt een datum, 007 een getal, WAAR ja of nee.
const BEGINT_ALS_WOORD = /^\p{L}/u;
const LIJKT_OP_DATUM = /^(?:jan|feb|mrt|mar|maa|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\W*\d/iu;
const WAAR_OF_ONWAAR = /^(?:waar|onwaar|true|false)$/i;

/**
 * Een cel zoals Excel haar wil: formules met komma's, leeg als lege tekst omdat `null` een cel ongemoeid laat,
 * en een apostrof voor tekst waar Excel anders een getal, datum of logische waarde van maakt.
 */
export function naarExcel(cel: Cel, voorvoegsel: string): string | number | boolean {
  if (cel === null) return '';
  if (typeof cel !== 'string') return cel;
  if (cel.startsWith('=')) return metKomma(metVoorvoegsel(cel, voorvoegsel));
  return cel === '' || blijftTekst(cel) ? cel : `'${cel}`;
}

function blijftTekst(tekst: string): boolean {
  return BEGINT_ALS_WOORD.test(tekst) && !LIJKT_OP_DATUM.test(tekst) && !WAAR_OF_ONWAAR.test(tekst);
}

/** De formule in een cel, met `;`; leeg als er geen staat. */
export function formuleUitExcel(inhoud: unknown, voorvoegsel: string): string {
  return typeof inhoud === 'string' && inhoud.startsWith('=')
    ? zonderVoorvoegsel(metPuntkomma(inhoud), voorvoegsel)
    : '';
}
