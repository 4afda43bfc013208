import type { Schrijfcel } from '../werkmap';
import { isTekst, metKomma, metPuntkomma } from '../werkmap';
import { metVoorvoegsel, zonderVoorvoegsel } from './functienaam';

// Excel leest ook wat via de poort komt alsof het getypt is: 1-2 wordt een datum, 007 een getal, WAAR ja of nee.
const BEGINT_ALS_WOORD = /^\p{L}/u;
const LIJKT_OP_DATUM = /^(?:jan|feb|mrt|mar|maa|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*\W*\d/iu;
const WAAR_OF_ONWAAR = /^(?:waar|onwaar|true|false)$/i;

/**
 * Een cel zoals Excel haar wil: formules met komma's, leeg als lege tekst omdat `null` een cel ongemoeid laat,
 * en een apostrof voor tekst waar Excel anders een getal, datum of logische waarde van maakt.
 */
export function naarExcel(cel: Schrijfcel, voorvoegsel: string): string | number | boolean {
  if (isTekst(cel)) return alsTekst(cel.tekst);
  if (cel === null) return '';
  if (typeof cel !== 'string') return cel;
  if (cel.startsWith('=')) return metKomma(metVoorvoegsel(cel, voorvoegsel));
  return alsTekst(cel);
}

function alsTekst(tekst: string): string {
  return tekst === '' || blijftTekst(tekst) ? tekst : `'${tekst}`;
}

function blijftTekst(tekst: string): boolean {
  return BEGINT_ALS_WOORD.test(tekst) && !LIJKT_OP_DATUM.test(tekst) && !WAAR_OF_ONWAAR.test(tekst);
}

/**
 * De formule in een cel, met `;`; leeg als er geen staat.
 *
 * @param waarde wat Excel in `values` gaf
 */
export function formuleUitExcel(inhoud: unknown, waarde: unknown, voorvoegsel: string): string {
  return isFormuleInExcel(inhoud, waarde) ? zonderVoorvoegsel(metPuntkomma(inhoud), voorvoegsel) : '';
}

/** Tekst die met `=` begint staat in `formulas` net als een formule; alleen tekst is ook haar eigen waarde. */
export function isFormuleInExcel(inhoud: unknown, waarde: unknown): inhoud is string {
  return typeof inhoud === 'string' && inhoud.startsWith('=') && inhoud !== waarde;
}
