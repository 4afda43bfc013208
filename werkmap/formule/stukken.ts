import { weigering } from './zinnen';

export type Stuksoort =
  'tekst' | 'getal' | 'blad' | 'adres' | 'fout' | 'functie' | 'woord' | 'rooster' | 'teken';

/** Een stuk van een formule, zonder de witruimte eromheen. */
export interface Stuk {
  readonly soort: Stuksoort;
  readonly tekst: string;
}

const KOLOM = String.raw`\$?[A-Za-z]{1,3}`;
const RIJ = String.raw`\$?[1-9]\d{0,6}`;
const NIET_VERDER = String.raw`(?![\p{L}\d_.(!])`;

// De volgorde telt: wat eerder past gaat voor.
const VORMEN: readonly (readonly [Stuksoort, RegExp])[] = [
  ['tekst', /"(?:[^"]|"")*"/uy],
  ['rooster', /\{(?:"(?:[^"]|"")*"|[^"{}])*\}/uy],
  ['blad', /'(?:[^']|'')+'!/uy],
  ['blad', /[\p{L}_][\p{L}\d_.]*!/uy],
  ['fout', /#(?:N\/[AB](?!\p{L})|(?:DEEL|DIV)\/0!|\p{L}+[!?])/iuy],
  ['adres', new RegExp(`${KOLOM}${RIJ}:${KOLOM}${RIJ}${NIET_VERDER}`, 'uy')],
  ['adres', new RegExp(`${KOLOM}${RIJ}:${KOLOM}${NIET_VERDER}`, 'uy')],
  ['adres', new RegExp(`${KOLOM}:${KOLOM}${NIET_VERDER}`, 'uy')],
  ['adres', new RegExp(`${RIJ}:${RIJ}${NIET_VERDER}`, 'uy')],
  ['adres', new RegExp(`${KOLOM}${RIJ}${NIET_VERDER}`, 'uy')],
  ['functie', /[\p{L}_][\p{L}\d_.]*(?=\s*\()/uy],
  ['woord', /[\p{L}_][\p{L}\d_.?]*/uy],
  ['getal', /(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d_.,])/uy],
  ['teken', /<>|<=|>=|[-+*/^&=<>%();:@#]/uy],
];
const WIT = /\s*/y;

/** Knipt een formule zonder `=` in stukken. Fout: een teken dat niet in een formule hoort. */
export function inStukken(formule: string): Stuk[] {
  const stukken: Stuk[] = [];
  let plek = 0;
  for (;;) {
    WIT.lastIndex = plek;
    WIT.exec(formule);
    plek = WIT.lastIndex;
    if (plek >= formule.length) return stukken;
    const stuk = stukOp(formule, plek);
    stukken.push(stuk);
    plek += stuk.tekst.length;
  }
}

function stukOp(formule: string, plek: number): Stuk {
  for (const [soort, vorm] of VORMEN) {
    vorm.lastIndex = plek;
    const tekst = vorm.exec(formule)?.[0];
    if (tekst !== undefined) return { soort, tekst };
  }
  const rest = formule.slice(plek, plek + 12);
  if (rest.startsWith('[')) throw weigering.anderBestand();
  throw rest.startsWith(',') ? weigering.komma() : weigering.teken(rest);
}
