import {
  aanElkaar,
  alsXldudf,
  herstelFormule,
  perStuk,
  sluithaakje,
  type Stuk,
  stukkenVan,
} from '../../werkmap/formule';
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
  for (let nummer = 0; nummer < stukken.length; nummer += 1) {
    const { soort, tekst } = stukken[nummer]!;
    const binnen = soort === 'functie' ? alleenDeel(stukken, nummer + 1) : null;
    const deel = binnen && metTekens(aanElkaar(binnen));
    if (binnen && /^ANCHORARRAY$/i.test(tekst) && isLosseCel(binnen)) uit.push(`${deel!}#`);
    else if (binnen && /^SINGLE$/i.test(tekst)) uit.push(`@${deel!}`);
    else {
      uit.push(tekst);
      continue;
    }
    nummer += binnen.length + 2;
  }
  return uit.join('');
}

/** Wat er tussen haakjes staat als dat één cel, bereik of naam is; `null` als het meer is. */
function alleenDeel(stukken: readonly Stuk[], open: number): readonly Stuk[] | null {
  if (stukken[open]?.tekst !== '(') return null;
  const dicht = sluithaakje(stukken, open);
  const binnen = stukken.slice(open + 1, dicht);
  if (dicht === stukken.length || binnen.length === 0) return null;
  const omhuld = binnen[0]!.soort === 'functie' && /^ANCHORARRAY$/i.test(binnen[0]!.tekst);
  if (omhuld && alleenDeel(binnen, 1)?.length === binnen.length - 3) return binnen;
  return eindeVanDeel(binnen, 0) === binnen.length ? binnen : null;
}

function isLosseCel(stukken: readonly Stuk[]): boolean {
  const laatste = stukken[stukken.length - 1]!;
  return laatste.soort === 'adres' && !laatste.tekst.includes(':');
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
  const uit: string[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    const { tekst } = stukken[nummer]!;
    const apenstaartje = tekst === '@';
    const begin = apenstaartje ? nummer + 1 : nummer;
    const einde =
      apenstaartje && stukken[begin]?.soort === 'functie'
        ? eindeVanAanroep(stukken, begin)
        : eindeVanDeel(stukken, begin);
    if (einde === begin) {
      uit.push(tekst);
      nummer += 1;
      continue;
    }
    const deel = stukken.slice(begin, einde);
    uit.push(apenstaartje ? `SINGLE(${metRand(deel)})` : metRand(deel));
    nummer = einde;
  }
  return uit.join('');
}

function eindeVanAanroep(stukken: readonly Stuk[], functie: number): number {
  const open = stukken[functie + 1]?.soort === 'wit' ? functie + 2 : functie + 1;
  return Math.min(stukken.length, sluithaakje(stukken, open) + 1);
}

function metRand(stukken: readonly Stuk[]): string {
  if (stukken[0]!.soort === 'functie') return metFuncties(aanElkaar(stukken));
  const laatste = stukken[stukken.length - 1]!;
  return laatste.tekst === '#' ? `_xlfn.ANCHORARRAY(${aanElkaar(stukken.slice(0, -1))})` : aanElkaar(stukken);
}

/** De namen die LET en LAMBDA in een formule zelf invoeren. */
function eigenNamen(formule: string): ReadonlySet<string> {
  const namen = new Set<string>();
  const stukken = stukkenVan(formule, 'en').filter(({ soort }) => soort !== 'wit');
  stukken.forEach(({ soort, tekst }, nummer) => {
    const aanroep = tekst.toUpperCase();
    if (soort !== 'functie' || (aanroep !== 'LET' && aanroep !== 'LAMBDA')) return;
    const delen = argumenten(stukken, nummer + 1);
    delen.slice(0, -1).forEach((deel, plek) => {
      if ((aanroep === 'LAMBDA' || plek % 2 === 0) && NAAM.test(deel)) namen.add(deel.toUpperCase());
    });
  });
  return namen;
}

/** De argumenten van een aanroep waarvan het haakje bij `open` staat. */
function argumenten(stukken: readonly Stuk[], open: number): string[] {
  const delen = [''];
  let diepte = 0;
  for (const { soort, tekst } of stukken.slice(open + 1, sluithaakje(stukken, open))) {
    if (soort === 'teken' && tekst === '(') diepte += 1;
    if (soort === 'teken' && tekst === ')') diepte -= 1;
    if (soort === 'teken' && tekst === ';' && diepte === 0) delen.push('');
    else delen.push(delen.pop()! + tekst);
  }
  return delen;
}

const REKENT = /^(?:[-+*/^&=<>%]|<>|<=|>=)$/;

/**
 * Of een formule zo bewaard moet worden dat Excel haar over cellen laat lopen. Dat moet bij onze functies (Excel kent
 * hun uitkomst niet vooraf) en zodra een bereik per cel meetelt; anders zet Excel er een `@` bij en telt het er één.
 */
export function looptUit(formule: string): boolean {
  const stukken = stukkenVan(formule.slice(1), 'en').filter(({ soort }) => soort !== 'wit');
  if (roeptEigenFunctieAan(formule)) return true;
  const functies: string[] = [];
  for (let nummer = 0; nummer < stukken.length;) {
    const { soort, tekst } = stukken[nummer]!;
    const einde = Math.max(nummer + 1, eindeVanDeel(stukken, nummer));
    if (soort === 'teken' && tekst === '(') {
      const vorige = stukken[nummer - 1];
      functies.push(vorige?.soort === 'functie' ? vorige.tekst.toUpperCase() : '(');
    } else if (soort === 'teken' && tekst === ')') functies.pop();
    else if (soort === 'functie') {
      if (isNieuw(tekst.toUpperCase())) return true;
    } else if (isBereik(stukken.slice(nummer, einde)) && stukken[nummer - 1]?.tekst !== '@') {
      if (teltPerCel(functies, stukken[nummer - 1], stukken[einde])) return true;
    }
    nummer = einde;
  }
  return false;
}

function teltPerCel(functies: readonly string[], vorige: Stuk | undefined, erna: Stuk | undefined): boolean {
  const binnen = [...functies].reverse().find((naam) => naam !== '(');
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
