import { type Foutcode, foutcodeVan } from '../../werkmap/formule';
import { type Getalvorm, leesGetalvorm } from '../../core';

/** Wat iemand in een cel typte, zoals het rekenblad het bewaart. */
export type Celinvoer =
  | { readonly soort: 'getal'; readonly getal: number; readonly opmaak?: string }
  | { readonly soort: 'janee'; readonly waarde: boolean }
  | { readonly soort: 'fout'; readonly code: Foutcode }
  | { readonly soort: 'tekst' };

const TEKST: Celinvoer = { soort: 'tekst' };
const JANEE: ReadonlyMap<string, boolean> = new Map([
  ['WAAR', true],
  ['TRUE', true],
  ['ONWAAR', false],
  ['FALSE', false],
]);
const DATUM = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const MS_PER_DAG = 86_400_000;
const DAG_NUL = Date.UTC(1899, 11, 30);

/**
 * Leest getypte tekst zoals een Nederlands rekenblad dat doet. `1.5` en `3/4` blijven tekst: dat zijn geen getallen.
 *
 * @param inProcenten of een kaal getal procenten is, zoals Excel het leest in een cel die al procenten toont
 */
export function leesCelinvoer(getypt: string, inProcenten = false): Celinvoer {
  const tekst = getypt.trim().replace(/\u00a0/g, ' ');
  const waarde = JANEE.get(tekst.toUpperCase());
  if (waarde !== undefined) return { soort: 'janee', waarde };
  const code = foutcodeVan(tekst);
  if (code) return { soort: 'fout', code };
  return leesDatum(tekst) ?? leesGetal(tekst, inProcenten) ?? TEKST;
}

/** Of tekst, zo getypt, iets anders dan die tekst zou worden; een rekenblad zet er dan een apostrof voor. */
export function wordtIetsAnders(tekst: string): boolean {
  const { soort } = leesCelinvoer(tekst);
  return /^=./s.test(tekst) || tekst.startsWith("'") || soort === 'getal' || soort === 'janee';
}

function leesDatum(tekst: string): Celinvoer | null {
  const delen = DATUM.exec(tekst);
  if (!delen) return null;
  const [dag, maand, jaar] = delen.slice(1).map(Number) as [number, number, number];
  const tijd = Date.UTC(jaar, maand - 1, dag);
  const datum = new Date(tijd);
  if (jaar < 1901 || datum.getUTCMonth() !== maand - 1 || datum.getUTCDate() !== dag) return null;
  return { soort: 'getal', getal: (tijd - DAG_NUL) / MS_PER_DAG, opmaak: 'dd-mm-yyyy' };
}

function leesGetal(tekst: string, inProcenten: boolean): Celinvoer | null {
  const vorm = leesGetalvorm(tekst);
  if (!vorm) return null;
  if (inProcenten && !vorm.procent && !vorm.euro) {
    return { soort: 'getal', getal: Number((vorm.getal / 100).toPrecision(15)) };
  }
  const opmaak = opmaakVan(vorm);
  return { soort: 'getal', getal: vorm.getal, ...(opmaak !== undefined && { opmaak }) };
}

/** De getalopmaak die iemand met punten, een euroteken of een procentteken zelf aangeeft. */
function opmaakVan({ euro, duizendtallen, decimalen, procent }: Getalvorm): string | undefined {
  const achterKomma = decimalen === 0 ? '' : `.${'0'.repeat(decimalen)}`;
  if (procent) return `0${achterKomma}%`;
  if (euro) return `"€" #,##0${achterKomma}`;
  return duizendtallen ? `#,##0${achterKomma}` : undefined;
}

/** Schrijft een getal zoals het in de formulebalk staat om te bewerken. */
export function schrijfCelgetal(getal: number, opmaak: string): string {
  return opmaak.includes('%') ? `${metKomma(Number((getal * 100).toPrecision(15)))}%` : metKomma(getal);
}

/** Schrijft een getal zonder eigen opmaak zoals het in de cel staat. */
export function toonCelgetal(getal: number): string {
  return metKomma(Number(getal.toPrecision(10)));
}

function metKomma(getal: number): string {
  return String(getal).replace('.', ',');
}
