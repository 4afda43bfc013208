import { aanElkaar, alsXldudf, herstelFormule, perStuk, type Stuk, stukkenVan } from '../../werkmap/formule';
import { metKomma, metPuntkomma } from '../../werkmap';
import { FUNCTIENAMEN, roeptEigenFunctieAan } from '../../werkmap/formule';

const VOORVOEGSEL = /^_xl(?:fn|ws|pm)\.(?:_xlws\.)?/i;
const NAAM = /^[A-Za-z_]\w*$/;

/** Maakt van een formule uit een bestand (komma’s, zonder `=`) een formule zoals de poort haar kent. */
export function uitBestand(formule: string): string {
  const kaal = perStuk(formule.replace(/^=/, ''), 'en', ({ soort, tekst }) =>
    soort === 'functie' || soort === 'woord' ? tekst.replace(VOORVOEGSEL, '') : tekst,
  );
  const puntkomma = metPuntkomma(`=${metTekens(kaal)}`);
  return herstelFormule(puntkomma) ?? puntkomma;
}

/** Schrijft de functies waarmee Excel `A1#` en `@A1:A3` bewaart weer met hun teken. */
function metTekens(formule: string): string {
  const stukken = stukkenVan(formule, 'en');
  const uit: string[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    const deel = metTeken(stukken, nummer);
    uit.push(deel?.tekst ?? stukken[nummer]!.tekst);
    nummer = deel?.tot ?? nummer + 1;
  }
  return uit.join('');
}

interface Deel {
  readonly tekst: string;
  /** Het nummer van het eerste stuk erna. */
  readonly tot: number;
}

/** De aanroep bij stuk `nummer` als `A1#` of `@A1:A3`; `null` als er meer in staat dan één cel, bereik of naam. */
function metTeken(stukken: readonly Stuk[], nummer: number): Deel | null {
  const uitloop = uitloopVan(stukken, nummer);
  if (uitloop) return uitloop;
  if (!isAanroep(stukken, nummer, /^SINGLE$/i)) return null;
  const binnen = uitloopVan(stukken, nummer + 2) ?? deelVan(stukken, nummer + 2);
  return binnen && stukken[binnen.tot]?.tekst === ')'
    ? { tekst: `@${binnen.tekst}`, tot: binnen.tot + 1 }
    : null;
}

function uitloopVan(stukken: readonly Stuk[], nummer: number): Deel | null {
  if (!isAanroep(stukken, nummer, /^ANCHORARRAY$/i)) return null;
  const cel = deelVan(stukken, nummer + 2);
  const laatste = cel && stukken[cel.tot - 1]!;
  const isCel = laatste?.soort === 'adres' && !laatste.tekst.includes(':');
  return cel && isCel && stukken[cel.tot]?.tekst === ')'
    ? { tekst: `${cel.tekst}#`, tot: cel.tot + 1 }
    : null;
}

function isAanroep(stukken: readonly Stuk[], nummer: number, naam: RegExp): boolean {
  const stuk = stukken[nummer];
  return stuk?.soort === 'functie' && naam.test(stuk.tekst) && stukken[nummer + 1]?.tekst === '(';
}

function deelVan(stukken: readonly Stuk[], begin: number): Deel | null {
  const tot = eindeVanDeel(stukken, begin);
  return tot === begin ? null : { tekst: aanElkaar(stukken.slice(begin, tot)), tot };
}

/** Tot welk stuk een cel, bereik of naam loopt die bij `begin` begint, met bladnaam en `#`; `begin` als dat er niet is. */
function eindeVanDeel(stukken: readonly Stuk[], begin: number): number {
  const eerste = stukken[begin]?.soort === 'blad' ? begin + 1 : begin;
  const soort = stukken[eerste]?.soort;
  if (soort !== 'adres' && soort !== 'woord') return begin;
  return soort === 'adres' && stukken[eerste + 1]?.tekst === '#' ? eerste + 2 : eerste + 1;
}

/** Maakt van een formule van de poort er een zoals Excel haar bewaart: komma’s, voorvoegsels, zonder `=`. */
export function naarBestand(formule: string): string {
  const namen = eigenNamen(formule);
  const bewaard = metFuncties(alsXldudf(metKomma(formule)).slice(1));
  return perStuk(bewaard, 'en', ({ soort, tekst }) => {
    const naam = tekst.toUpperCase();
    if ((soort === 'woord' || soort === 'functie') && namen.has(naam)) return `_xlpm.${tekst}`;
    if (soort !== 'functie') return tekst;
    const voorvoegsel = FUNCTIENAMEN.get(naam)?.inBestand ?? '';
    return voorvoegsel === '' ? tekst : `${voorvoegsel}${naam}`;
  });
}

/** Schrijft `@` en `#` als de functies waarmee Excel ze bewaart: in een bestand mogen die tekens er niet staan. */
function metFuncties(formule: string): string {
  const stukken = stukkenVan(formule, 'en');
  const sluit = sluithaakjes(stukken);
  // Hoeveel haakjes er sluiten vóór een stuk: een @ omvat de hele aanroep erachter.
  const dicht = new Map<number, number>();
  const uit: string[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    uit.push(')'.repeat(dicht.get(nummer) ?? 0));
    const { tekst } = stukken[nummer]!;
    const apenstaartje = tekst === '@';
    const begin = apenstaartje ? nummer + 1 : nummer;
    const deel = deelVan(stukken, begin);
    if (apenstaartje && stukken[begin]?.soort === 'functie') {
      const open = stukken[begin + 1]?.soort === 'wit' ? begin + 2 : begin + 1;
      const einde = Math.min(stukken.length, (sluit.get(open) ?? stukken.length) + 1);
      dicht.set(einde, (dicht.get(einde) ?? 0) + 1);
      uit.push('SINGLE(');
      nummer = begin;
    } else if (deel) {
      const binnen =
        stukken[deel.tot - 1]!.tekst === '#' ? `_xlfn.ANCHORARRAY(${deel.tekst.slice(0, -1)})` : deel.tekst;
      uit.push(apenstaartje ? `SINGLE(${binnen})` : binnen);
      nummer = deel.tot;
    } else {
      uit.push(tekst);
      nummer += 1;
    }
  }
  uit.push(')'.repeat(dicht.get(stukken.length) ?? 0));
  return uit.join('');
}

/** Bij elk haakje dat opengaat het nummer van het haakje dat het sluit. */
function sluithaakjes(stukken: readonly Stuk[]): ReadonlyMap<number, number> {
  const paren = new Map<number, number>();
  const open: number[] = [];
  stukken.forEach(({ soort, tekst }, nummer) => {
    if (soort === 'teken' && tekst === '(') open.push(nummer);
    const vorige = soort === 'teken' && tekst === ')' ? open.pop() : undefined;
    if (vorige !== undefined) paren.set(vorige, nummer);
  });
  return paren;
}

interface Aanroep {
  readonly functie: string;
  argumenten: number;
  /** Het argument tot nu toe, zolang het uit één stuk bestaat. */
  deel: string | null;
}

/** De namen die LET en LAMBDA in een formule zelf invoeren: elk argument dat een naam is, behalve het laatste. */
function eigenNamen(formule: string): ReadonlySet<string> {
  const namen = new Set<string>();
  const open: Aanroep[] = [];
  let functie = '';
  for (const { soort, tekst } of stukkenVan(formule, 'en')) {
    if (soort === 'wit') continue;
    const hier = open[open.length - 1];
    if (soort === 'teken' && tekst === ')') open.pop();
    else if (soort === 'teken' && tekst === ';' && hier) {
      if (hier.deel !== null && noemtNaam(hier)) namen.add(hier.deel.toUpperCase());
      hier.argumenten += 1;
      hier.deel = '';
    } else if (hier) hier.deel = hier.deel === '' ? tekst : null;
    if (soort === 'teken' && tekst === '(') open.push({ functie, argumenten: 0, deel: '' });
    functie = soort === 'functie' ? tekst.toUpperCase() : '';
  }
  return namen;
}

function noemtNaam({ functie, argumenten, deel }: Aanroep): boolean {
  return (functie === 'LAMBDA' || (functie === 'LET' && argumenten % 2 === 0)) && NAAM.test(deel ?? '');
}

const REKENT = /^(?:[-+*/^&=<>%]|<>|<=|>=)$/;

/**
 * Of een formule zo bewaard moet worden dat Excel haar over cellen laat lopen. Dat moet bij onze functies (Excel kent
 * hun uitkomst niet vooraf) en zodra een bereik per cel meetelt; anders zet Excel er een `@` bij en telt het er één.
 */
export function looptUit(formule: string): boolean {
  const stukken = stukkenVan(formule.slice(1), 'en').filter(({ soort }) => soort !== 'wit');
  if (roeptEigenFunctieAan(formule)) return true;
  // Bij elk haakje dat open is de functie eromheen.
  const functies: (string | undefined)[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    const { soort, tekst } = stukken[nummer]!;
    const einde = Math.max(nummer + 1, eindeVanDeel(stukken, nummer));
    if (soort === 'teken' && tekst === '(') {
      const vorige = stukken[nummer - 1];
      functies.push(vorige?.soort === 'functie' ? vorige.tekst.toUpperCase() : functies[functies.length - 1]);
    } else if (soort === 'teken' && tekst === ')') functies.pop();
    else if (soort === 'functie') {
      if (isNieuw(tekst.toUpperCase())) return true;
    } else if (isBereik(stukken.slice(nummer, einde)) && stukken[nummer - 1]?.tekst !== '@') {
      if (teltPerCel(functies[functies.length - 1], stukken[nummer - 1], stukken[einde])) return true;
    }
    nummer = einde;
  }
  return false;
}

function teltPerCel(binnen: string | undefined, vorige: Stuk | undefined, erna: Stuk | undefined): boolean {
  if (binnen === 'SUMPRODUCT') return false;
  const rekent = [vorige, erna].some((stuk) => stuk !== undefined && REKENT.test(stuk.tekst));
  return rekent || binnen === undefined || !FUNCTIENAMEN.get(binnen)?.neemtBereik;
}

/** Van een functie met een voorvoegsel wordt aangenomen dat haar uitkomst over cellen kan lopen. */
function isNieuw(naam: string): boolean {
  return naam !== 'SINGLE' && (FUNCTIENAMEN.get(naam)?.inBestand ?? '') !== '';
}

function isBereik(stukken: readonly Stuk[]): boolean {
  const laatste = stukken[stukken.length - 1]!;
  if (laatste.soort === 'rooster' || laatste.tekst === '#')
    return stukken.length > 1 || laatste.soort === 'rooster';
  if (laatste.soort === 'adres') return laatste.tekst.includes(':');
  // Een naam kan een bereik zijn.
  return laatste.soort === 'woord' && !/^(?:TRUE|FALSE)$/i.test(laatste.tekst);
}
