import type { Inhoud, Miniblad } from './blad.hulp';
import { fouten } from './hostfout.hulp';

const GETAL = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const DATUM =
  /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\W*\d+)$/i;
// Een datum wordt een volgnummer; welk doet er voor de toetsen niet toe, als het maar geen tekst meer is.
const EEN_DAG = 46_000;
const NAAR_BLAD = /"[^"]*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Leest wat in een cel gezet wordt zoals Excel dat doet, ook waar dat niet de bedoeling is. `null` maakt leeg. */
export function alsGetypt(ruw: unknown, bladen: readonly Miniblad[]): Inhoud | null {
  if (typeof ruw === 'number' || typeof ruw === 'boolean') return { waarde: ruw };
  if (typeof ruw !== 'string') throw fouten.verkeerd(`een cel kan geen ${typeof ruw} bevatten`);
  if (ruw === '') return null;
  if (ruw.startsWith("'")) return { waarde: ruw.slice(1) };
  if (ruw.startsWith('=')) return { formule: gekeurd(ruw, bladen) };
  if (/^true$|^false$/i.test(ruw)) return { waarde: ruw.toLowerCase() === 'true' };
  if (DATUM.test(ruw)) return { waarde: EEN_DAG };
  if (GETAL.test(ruw) && /\d/.test(ruw)) return { waarde: Number(ruw.replace(/,/g, '')) };
  return { waarde: ruw };
}

/** Weigert wat Excel als formule weigert: haakjes die niet sluiten, een puntkomma, een blad dat er niet is. */
function gekeurd(formule: string, bladen: readonly Miniblad[]): string {
  for (const [, metTeken, zonder] of formule.matchAll(NAAR_BLAD)) {
    const naam = metTeken?.replace(/''/g, "'") ?? zonder;
    if (naam !== undefined && !bladen.some((blad) => blad.naam.toLowerCase() === naam.toLowerCase())) {
      throw fouten.verkeerd(`${formule} verwijst naar blad ${naam}`);
    }
  }
  const kaal = formule.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '');
  let diepte = 0;
  for (const teken of kaal) {
    if (teken === '(') diepte += 1;
    if (teken === ')') diepte -= 1;
    if (diepte < 0 || teken === ';') throw fouten.verkeerd(formule);
  }
  if (diepte !== 0) throw fouten.verkeerd(formule);
  return formule;
}
