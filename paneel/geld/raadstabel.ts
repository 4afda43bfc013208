import type { Uitkomst } from './rekenUit';
import { centen, oordeel } from '../woorden';

/** Een tabel om buiten het rekenblad te gebruiken: als tekst met tabs, en als HTML met dezelfde cellen. */
export interface Raadstabel {
  readonly tekst: string;
  readonly html: string;
}

const REGIORIJEN = [
  ['reserve', 'reserve'],
  ['innovatie', 'innovatie'],
  ['nietGedekt', 'niet gedekt'],
  ['totaal', 'totaal'],
] as const;

/** De uitkomst van elke regeling naast elkaar, met een rij per gemeente en de bron eronder. */
export function raadstabel(uitkomsten: readonly Uitkomst[], bron: string): Raadstabel {
  const koppen = uitkomsten.flatMap(({ letter, naam }, u) => [
    `${letter}. ${naam}: saldo`,
    `${letter}: bijdrage`,
    ...(u === 0
      ? []
      : [`${letter}: verschil met ${uitkomsten[0]!.letter}`, `${letter}: per inwoner`, `${letter}: oordeel`]),
  ]);
  const gemeenten = (uitkomsten[0]?.gemeenten ?? []).map(({ naam }, g) => [
    naam,
    ...uitkomsten.flatMap((uitkomst, u) => {
      const { saldo, bijdrage, verschil, perInwoner } = uitkomst.gemeenten[g]!;
      const eigen = [saldo, bijdrage];
      return u === 0 || verschil === null ? eigen : [...eigen, verschil, perInwoner ?? '', oordeel(verschil)];
    }),
  ]);
  const regio = REGIORIJEN.map(([wat, naam]) => [
    naam,
    ...uitkomsten.flatMap((uitkomst, u) => [uitkomst[wat], '', ...(u === 0 ? [] : ['', '', ''])]),
  ]);
  const rijen = [...gemeenten, ...regio];
  return {
    tekst: [['gemeente', ...koppen], ...rijen, [`Bedragen in euro. ${bron}.`]]
      .map((rij) => rij.map(rekentekst).join('\t'))
      .join('\n'),
    html: `<table><thead><tr>${['gemeente', ...koppen].map((kop) => `<th>${veilig(kop)}</th>`).join('')}</tr></thead><tbody>${rijen
      .map((rij) => `<tr>${rij.map(htmlcel).join('')}</tr>`)
      .join('')}</tbody></table><p>${veilig(`Bedragen in euro. ${bron}.`)}</p>`,
  };
}

/** Zoals een Nederlands rekenblad een getal inleest: zonder punten, met een komma en een gewoon minteken. */
function rekentekst(cel: string | number): string {
  return typeof cel === 'number' ? metGewoneMin(cel).replace(/\./g, '') : cel;
}

// Een rekenblad leest alleen het minteken van het toetsenbord als min; − laat het bedrag tekst blijven, buiten elke som.
function metGewoneMin(bedrag: number): string {
  return centen(bedrag).replace('−', '-');
}

function htmlcel(cel: string | number): string {
  return typeof cel === 'number' ? `<td align="right">${metGewoneMin(cel)}</td>` : `<td>${veilig(cel)}</td>`;
}

function veilig(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
