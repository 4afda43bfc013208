import { weigering } from './zinnen';

/**
 * Wat een stuk is. `wit` en `vreemd` (een teken dat niet in een formule hoort) zijn er alleen om niets te verliezen;
 * `haken` is een kolom van een tabel of een ander bestand, met alles tussen de rechte haken.
 */
export type Stuksoort =
  | 'wit'
  | 'tekst'
  | 'rooster'
  | 'blad'
  | 'haken'
  | 'fout'
  | 'adres'
  | 'functie'
  | 'woord'
  | 'getal'
  | 'teken'
  | 'vreemd';

/** Een stuk van een formule; alle stukken achter elkaar zijn weer precies de formule. */
export interface Stuk {
  readonly soort: Stuksoort;
  readonly tekst: string;
  /** De plaats van het eerste teken in de formule, vanaf 0. */
  readonly plek: number;
}

/** `nl`: een komma tussen cijfers is een decimaalteken, zoals getypt. `en`: een komma scheidt argumenten. */
export type Schrijfwijze = 'nl' | 'en';

const KOLOM = String.raw`\$?[A-Za-z]{1,3}`;
const RIJ = String.raw`\$?[1-9]\d{0,6}`;
const NIET_VERDER = String.raw`(?![\p{L}\d_.(!])`;
const adres = (vorm: string) => new RegExp(`${vorm}${NIET_VERDER}`, 'uy');

// De volgorde telt: wat eerder past gaat voor. Tekst en matrices die niet sluiten lopen door tot het eind.
const VORMEN: readonly (readonly [Stuksoort, RegExp])[] = [
  ['wit', /\s+/uy],
  ['tekst', /"(?:[^"]|"")*"?/uy],
  ['rooster', /\{(?:"(?:[^"]|"")*"|[^"}])*\}?/uy],
  ['blad', /'(?:[^']|'')*'!/uy],
  ['vreemd', /'(?:[^']|'')*'?/uy],
  ['blad', /[\p{L}_][\p{L}\d_.]*!/uy],
  ['fout', /#(?:N\/[AB](?!\p{L})|(?:DEEL|DIV)\/0!|\p{L}+[!?])/iuy],
  ['adres', adres(`${KOLOM}${RIJ}:${KOLOM}${RIJ}`)],
  ['adres', adres(`${KOLOM}${RIJ}:${KOLOM}`)],
  ['adres', adres(`${KOLOM}:${KOLOM}`)],
  ['adres', adres(`${RIJ}:${RIJ}`)],
  ['adres', adres(`${KOLOM}${RIJ}`)],
  ['functie', /[\p{L}_][\p{L}\d_.]*(?=\s*\()/uy],
  ['woord', /[\p{L}_][\p{L}\d_.?]*/uy],
];
const GETAL: Readonly<Record<Schrijfwijze, RegExp>> = {
  nl: /(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d_.,])/uy,
  en: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\d_.])/uy,
};
const TEKEN = /<>|<=|>=|[-+*/^&=<>%();,:@#!\\]/uy;
// Cijfers waar geen getal van te maken is blijven bij elkaar: elk apart zou telkens de hele rij cijfers kosten.
const LOSSE_CIJFERS = /\d+/uy;

/** Knipt een formule, met of zonder `=` ervoor, in stukken. Verliest niets en weigert niets; kost evenredig tijd. */
export function stukkenVan(formule: string, schrijfwijze: Schrijfwijze): Stuk[] {
  const stukken: Stuk[] = [];
  let geenHaakMeer = false;
  for (let plek = 0; plek < formule.length; plek += stukken[stukken.length - 1]!.tekst.length) {
    let stuk: Stuk | undefined;
    if (formule[plek] === '[' && !geenHaakMeer) {
      const tekst = haken(formule, plek);
      // Sluit deze niet, dan sluit geen enkele die nog komt: opnieuw zoeken zou elke keer het hele eind kosten.
      if (tekst === null) geenHaakMeer = true;
      else stuk = { soort: 'haken', tekst, plek };
    }
    stukken.push(stuk ?? stukOp(formule, plek, schrijfwijze));
  }
  return stukken;
}

/** De stukken van een formule zonder `=` en zonder witruimte, om te ontleden. Fout: een teken dat er niet in hoort. */
export function inStukken(formule: string): Stuk[] {
  const stukken = stukkenVan(formule, 'nl').filter(({ soort }) => soort !== 'wit');
  for (const { soort, tekst, plek } of stukken) {
    if (soort === 'haken' || tekst === '[') throw weigering.anderBestand();
    if (tekst === ',') throw weigering.komma();
    const open = (soort === 'tekst' && !heeftEinde(tekst)) || (soort === 'rooster' && !tekst.endsWith('}'));
    if (soort === 'vreemd' || open || tekst === '!' || tekst === '\\') {
      throw weigering.teken(formule.slice(plek, plek + 12));
    }
  }
  return stukken;
}

/** De formule met elk stuk vervangen door wat `nieuw` ervan maakt. */
export function perStuk(
  formule: string,
  schrijfwijze: Schrijfwijze,
  nieuw: (stuk: Stuk, nummer: number, stukken: readonly Stuk[]) => string,
): string {
  return stukkenVan(formule, schrijfwijze).map(nieuw).join('');
}

/** Het eerstvolgende stuk dat geen witruimte is, vanaf `nummer`. */
export function volgende(stukken: readonly Stuk[], nummer: number): Stuk | undefined {
  const stuk = stukken[nummer];
  return stuk?.soort === 'wit' ? stukken[nummer + 1] : stuk;
}

/** Het nummer van het haakje dat sluit wat bij `open` geopend is; het aantal stukken als het niet sluit. */
export function sluithaakje(stukken: readonly Stuk[], open: number): number {
  let diepte = 0;
  for (let nummer = open; nummer < stukken.length; nummer += 1) {
    const { soort, tekst } = stukken[nummer]!;
    if (soort !== 'teken') continue;
    if (tekst === '(') diepte += 1;
    else if (tekst === ')' && --diepte === 0) return nummer;
  }
  return stukken.length;
}

export function aanElkaar(stukken: readonly Stuk[]): string {
  return stukken.map(({ tekst }) => tekst).join('');
}

function stukOp(formule: string, plek: number, schrijfwijze: Schrijfwijze): Stuk {
  for (const [soort, vorm] of VORMEN) {
    const tekst = vanaf(vorm, formule, plek);
    if (tekst !== undefined) return { soort, tekst, plek };
  }
  const getal = vanaf(GETAL[schrijfwijze], formule, plek);
  if (getal !== undefined) return { soort: 'getal', tekst: getal, plek };
  const teken = vanaf(TEKEN, formule, plek);
  if (teken !== undefined) return { soort: 'teken', tekst: teken, plek };
  const vreemd = vanaf(LOSSE_CIJFERS, formule, plek) ?? String.fromCodePoint(formule.codePointAt(plek)!);
  return { soort: 'vreemd', tekst: vreemd, plek };
}

function vanaf(vorm: RegExp, formule: string, plek: number): string | undefined {
  vorm.lastIndex = plek;
  return vorm.exec(formule)?.[0];
}

function haken(formule: string, begin: number): string | null {
  let diepte = 0;
  for (let plek = begin; plek < formule.length; plek += 1) {
    const teken = formule[plek];
    if (teken === '[') diepte += 1;
    else if (teken === ']' && --diepte === 0) return formule.slice(begin, plek + 1);
  }
  return null;
}

function heeftEinde(tekst: string): boolean {
  return tekst.length > 1 && (tekst.match(/"/g)?.length ?? 0) % 2 === 0;
}
