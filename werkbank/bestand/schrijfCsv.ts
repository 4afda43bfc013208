import { foutcodeVan, inHetNederlands } from '../../werkmap/formule';
import { celadres } from './celadres';
import { isDatumopmaak } from './getalopmaak';
import { wordtIetsAndersInCsv } from './leesCsv';
import type { Celstijl, Werkblad, Werkcel } from './werkmapbestand';

const MERKTEKEN = '\uFEFF';
const REGELEINDE = '\r\n';
const LIJKT_FORMULE = /^[=+\-@\t\r]/;
const DAG = 86_400_000;
const DAGNUL = 25_569;

/**
 * Schrijft de waarden van één blad als csv, zoals een Nederlandse Excel haar opent: `;` tussen de cellen, decimale
 * komma, UTF-8. Tekst die op een formule of een fout lijkt krijgt een apostrof vooraan en blijft zo tekst.
 */
export function schrijfCsv(blad: Werkblad, stijlen: readonly Celstijl[]): Uint8Array {
  const rijen: string[][] = [];
  for (const cel of blad.cellen) {
    const tekst = celtekst(cel, cel.stijl === undefined ? undefined : stijlen[cel.stijl]?.getalopmaak);
    if (tekst === '') continue;
    while (rijen.length <= cel.rij) rijen.push([]);
    const rij = rijen[cel.rij]!;
    while (rij.length <= cel.kolom) rij.push('');
    rij[cel.kolom] = tekst;
  }
  const breedte = rijen.reduce((breedste, rij) => Math.max(breedste, rij.length), 0);
  const regels =
    breedte === 1
      ? rijen.map(([tekst = '']) => eenzaam(tekst))
      : rijen.map((rij) => [...rij, ...Array<string>(breedte - rij.length).fill('')].join(';'));
  return new TextEncoder().encode(MERKTEKEN + regels.map((regel) => regel + REGELEINDE).join(''));
}

/** Zonder puntkomma in het bestand leek een komma of tab in de enige kolom een scheidingsteken. */
function eenzaam(tekst: string): string {
  return /[,\t]/.test(tekst) && !tekst.startsWith('"') ? `"${tekst}"` : tekst;
}

function celtekst({ waarde, fout }: Werkcel, opmaak: string | undefined): string {
  switch (typeof waarde) {
    case 'number':
      return isDatumopmaak(opmaak) ? datum(waarde) : String(waarde).replace('.', ',').replace('e', 'E');
    case 'boolean':
      return waarde ? 'WAAR' : 'ONWAAR';
    case 'string': {
      if (fout) return inHetNederlands(waarde);
      const veilig = krijgtApostrof(waarde) ? `'${waarde}` : waarde;
      return /[;"\r\n]|^\s|\s$/.test(veilig) ? `"${veilig.replace(/"/g, '""')}"` : veilig;
    }
    default:
      return '';
  }
}

function krijgtApostrof(tekst: string): boolean {
  return LIJKT_FORMULE.test(tekst) || foutcodeVan(tekst) !== undefined;
}

/**
 * De cellen met tekst die bij het openen van de csv een getal, een datum of WAAR wordt. Een csv kan niet zeggen dat 1E5
 * tekst is, en een apostrof ervoor zou in Excel blijven staan.
 */
export function nietMeerTekst({ cellen }: Werkblad): string[] {
  return cellen.flatMap(({ rij, kolom, waarde, fout }) =>
    typeof waarde === 'string' && !fout && !krijgtApostrof(waarde) && wordtIetsAndersInCsv(waarde)
      ? [celadres(rij, kolom)]
      : [],
  );
}

/** Een dagnummer als `31-12-2026`, met de tijd erachter als die er is. */
function datum(waarde: number): string {
  const moment = new Date(Math.round((waarde - DAGNUL) * DAG));
  if (Number.isNaN(moment.getTime())) return String(waarde).replace('.', ',');
  const [jaar, maand, dag, tijd] = moment.toISOString().split(/[-T]/) as [string, string, string, string];
  const dagtekst = `${dag}-${maand}-${jaar}`;
  if (Number.isInteger(waarde)) return dagtekst;
  return waarde < 1 ? tijd.slice(0, 8) : `${dagtekst} ${tijd.slice(0, 8)}`;
}
