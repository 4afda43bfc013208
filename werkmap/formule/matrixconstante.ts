import { foutcodeVan } from './foutcodes';
import type { Knoop } from './knoop';
import { stukkenVan } from './stukken';
import { weigering } from './zinnen';

const GETAL = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Leest `{1\2;3\4}` of `{1,2;3,4}`: `;` scheidt rijen. Komt er een `\` in voor, dan is een komma een decimaalteken.
 * Fout: een verwijzing of berekening tussen de accolades, of rijen van verschillende lengte.
 */
export function leesMatrix(geschreven: string): Knoop {
  const binnen = geschreven.slice(1, -1);
  const metBackslash = stukkenVan(binnen, 'en').some(({ tekst }) => tekst === '\\');
  const stukken = stukkenVan(binnen, metBackslash ? 'nl' : 'en');
  const rijen: Knoop[][] = [[]];
  let deel = '';
  for (const { soort, tekst } of [...stukken, { soort: 'teken', tekst: '' } as const]) {
    const scheidt = soort === 'teken' && ['', ';', metBackslash ? '\\' : ','].includes(tekst);
    if (!scheidt) {
      deel += soort === 'getal' && metBackslash ? tekst.replace(',', '.') : tekst;
      continue;
    }
    rijen[rijen.length - 1]!.push(leesDeel(deel.trim()));
    deel = '';
    if (tekst === ';') rijen.push([]);
  }
  if (rijen.some((rij) => rij.length !== rijen[0]!.length)) throw weigering.matrix();
  return { soort: 'rooster', rijen };
}

function leesDeel(deel: string): Knoop {
  if (/^"(?:[^"]|"")*"$/.test(deel)) return { soort: 'tekst', tekst: deel.slice(1, -1).replace(/""/g, '"') };
  if (GETAL.test(deel)) return { soort: 'getal', getal: Number(deel) };
  const woord = deel.toUpperCase();
  if (woord === 'TRUE' || woord === 'WAAR') return { soort: 'janee', waarde: true };
  if (woord === 'FALSE' || woord === 'ONWAAR') return { soort: 'janee', waarde: false };
  const code = foutcodeVan(deel);
  if (!code) throw weigering.matrix();
  return { soort: 'fout', code };
}
