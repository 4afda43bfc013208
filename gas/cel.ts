import type { Cel } from '../core';
import { isTekst, type Schrijfcel } from '../werkmap';
import { formuleVoorSheets } from './formule';

const MAANDEN = 'jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|may|oct';
// Sheets leest geschreven tekst alsof iemand haar intypt: "1-2" wordt een datum, "0748" een getal en "+a" een formule.
const WORDT_IETS_ANDERS = new RegExp(
  [
    "^[=+'@]",
    '^(?:TRUE|FALSE|WAAR|ONWAAR)$',
    '^[-−(]?\\s*[€$£]?\\s*[-−]?[.,]?\\d[\\d.,:/%€$£)\\s−-]*(?:e[+-]?\\d+)?$',
    `^(?:\\d{1,2}[\\s./-]+)?(?:${MAANDEN})[a-z]*\\.?(?:[\\s.,/-]+\\d+)*$`,
  ].join('|'),
  'i',
);
// Wat met een letter begint en nergens op een maand lijkt leest Sheets altijd als tekst.
const GEWOON = new RegExp(`^(?!(?:TRUE|FALSE|WAAR|ONWAAR|${MAANDEN}))\\p{L}`, 'iu');
const DATUM = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/;

/** Een cel van de poort zoals `setValues` haar hebben wil: tekst blijft tekst, een datum wordt weer een datum. */
export function celVoorSheets(cel: Schrijfcel, decimaalkomma: boolean): Exclude<Cel, null> {
  if (isTekst(cel)) return cel.tekst === '' || GEWOON.test(cel.tekst) ? cel.tekst : `'${cel.tekst}`;
  if (cel === null) return '';
  if (typeof cel !== 'string') return cel;
  if (cel.startsWith('=')) return formuleVoorSheets(cel, decimaalkomma);
  return WORDT_IETS_ANDERS.test(cel.trim()) && !DATUM.test(cel) ? `'${cel}` : cel;
}

/** Een waarde uit Sheets zoals zij over de poort gaat; een datum wordt tekst als `2027-01-31`, zo nodig met de tijd. */
export function celUitSheets(waarde: Cel | Date): Cel {
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const twee = (getal: number) => String(getal).padStart(2, '0');
  const dag = [
    String(waarde.getFullYear()).padStart(4, '0'),
    twee(waarde.getMonth() + 1),
    twee(waarde.getDate()),
  ];
  const tijd = [waarde.getHours(), waarde.getMinutes(), waarde.getSeconds()];
  return dag.join('-') + (tijd.some((deel) => deel > 0) ? ` ${tijd.map(twee).join(':')}` : '');
}
