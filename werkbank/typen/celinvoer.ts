import { type Foutcode, foutcodeVan } from '../../werkmap/formule';

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
// Enger dan wat de kern als bedrag leest: `-`, `80 N` en `(80)` kunnen in een cel ook gewoon tekst zijn.
const GETAL = /^([+-]?)(€ ?)?([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?( ?%)?$/;
// Meer cijfers bewaart een rekenblad niet: een nummer van zestien cijfers is een kenmerk, geen hoeveelheid.
const MEESTE_CIJFERS = 15;
const MS_PER_DAG = 86_400_000;
const DAG_NUL = Date.UTC(1899, 11, 30);

/** Leest getypte tekst zoals een Nederlands rekenblad dat doet. `1.5` en `3/4` blijven tekst: dat zijn geen getallen. */
export function leesCelinvoer(getypt: string): Celinvoer {
  const tekst = getypt.trim().replace(/\u00a0/g, ' ');
  const waarde = JANEE.get(tekst.toUpperCase());
  if (waarde !== undefined) return { soort: 'janee', waarde };
  const code = foutcodeVan(tekst);
  if (code) return { soort: 'fout', code };
  return leesDatum(tekst) ?? leesGetal(tekst) ?? TEKST;
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

function leesGetal(tekst: string): Celinvoer | null {
  const delen = GETAL.exec(tekst);
  if (!delen) return null;
  const [, voor = '', euro = '', na = '', geheel = '', decimalen = '', procent = ''] = delen;
  const cijfers = geheel.replace(/\./g, '');
  if ((voor && na) || cijfers.length + decimalen.length > MEESTE_CIJFERS) return null;
  // Het procentteken als macht van tien, zodat 12,3% precies 0,123 is.
  const getal = Number(`${voor}${na}${cijfers}.${decimalen}e${procent ? -2 : 0}`);
  const opmaak = opmaakVan(euro !== '', geheel.includes('.'), decimalen.length, procent !== '');
  return opmaak === undefined ? { soort: 'getal', getal } : { soort: 'getal', getal, opmaak };
}

/** De getalopmaak die iemand met punten, een euroteken of een procentteken zelf aangeeft. */
function opmaakVan(euro: boolean, punten: boolean, decimalen: number, procent: boolean): string | undefined {
  const achterKomma = decimalen === 0 ? '' : `.${'0'.repeat(decimalen)}`;
  if (procent) return `0${achterKomma}%`;
  if (euro) return `"€" #,##0${achterKomma}`;
  return punten ? `#,##0${achterKomma}` : undefined;
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
