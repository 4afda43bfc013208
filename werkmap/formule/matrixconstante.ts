import { foutcodeVan } from './foutcodes';
import type { Knoop } from './knoop';
import { weigering } from './zinnen';

const DEEL = /\s*("(?:[^"]|"")*"|[^"\\;,]*?)\s*([\\;,]|$)/y;
const GETAL = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Leest `{1\2;3\4}` of `{1,2;3,4}`: `;` scheidt rijen. Komt er een `\` in voor, dan is een komma een decimaalteken.
 * Fout: een verwijzing of berekening tussen de accolades, of rijen van verschillende lengte.
 */
export function leesMatrix(geschreven: string): Knoop {
  const binnen = geschreven.slice(1, -1);
  const metBackslash = binnen.replace(/"(?:[^"]|"")*"/g, '').includes('\\');
  const tekst = metBackslash ? kommasNaarPunten(binnen) : binnen;
  const rijen: Knoop[][] = [[]];
  let plek = 0;
  for (;;) {
    DEEL.lastIndex = plek;
    const [heel, deel = '', scheiding] = DEEL.exec(tekst) ?? [];
    if (heel === undefined) throw weigering.matrix();
    rijen[rijen.length - 1]!.push(leesDeel(deel));
    plek += heel.length;
    if (scheiding === '') break;
    if (scheiding === ';') rijen.push([]);
  }
  if (rijen.some((rij) => rij.length !== rijen[0]!.length)) throw weigering.matrix();
  return { soort: 'rooster', rijen };
}

function kommasNaarPunten(tekst: string): string {
  return tekst.replace(/"(?:[^"]|"")*"|,/g, (stuk) => (stuk === ',' ? '.' : stuk));
}

function leesDeel(deel: string): Knoop {
  if (deel.startsWith('"')) return { soort: 'tekst', tekst: deel.slice(1, -1).replace(/""/g, '"') };
  if (GETAL.test(deel)) return { soort: 'getal', getal: Number(deel) };
  const woord = deel.toUpperCase();
  if (woord === 'TRUE' || woord === 'WAAR') return { soort: 'janee', waarde: true };
  if (woord === 'FALSE' || woord === 'ONWAAR') return { soort: 'janee', waarde: false };
  const code = foutcodeVan(deel);
  if (!code) throw weigering.matrix();
  return { soort: 'fout', code };
}
