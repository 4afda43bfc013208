import { alsXldudf, herstelFormule } from '../../werkmap/herleid';
import { FUNCTIENAMEN, metKomma, metPuntkomma } from '../../werkmap';

const STUK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*/g;
const VOORVOEGSEL = /\b_xl(?:fn|ws|pm)\.(?:_xlws\.)?/gi;
const CEL = String.raw`(?:(?:'(?:[^']|'')*'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d+`;
const RANDVAN = new RegExp(String.raw`\bANCHORARRAY\((${CEL})\)`, 'g');
const RAND = new RegExp(`(${CEL})#`, 'g');
const BEREIK_OF_NAAM = String.raw`(?:${CEL}(?:#|:\$?[A-Z]{1,3}\$?\d+)?|[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*)`;
const ENKEL = new RegExp(String.raw`\bSINGLE\((${BEREIK_OF_NAAM})\)`, 'g');
// Een `@` tussen rechte haken hoort bij een kolom van een tabel.
const APENSTAARTJE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\)|@(${BEREIK_OF_NAAM})`,
  'g',
);

/** Maakt van een formule uit een bestand (komma’s, zonder `=`) een formule zoals de poort haar kent. */
export function uitBestand(formule: string): string {
  const kaal = buitenTekst(formule.replace(/^=/, ''), (stuk) =>
    stuk.replace(VOORVOEGSEL, '').replace(RANDVAN, '$1#').replace(ENKEL, '@$1'),
  );
  const puntkomma = metPuntkomma(`=${kaal}`);
  return herstelFormule(puntkomma) ?? puntkomma;
}

/** Maakt van een formule van de poort er een zoals Excel haar bewaart: komma’s, voorvoegsels, zonder `=`. */
export function naarBestand(formule: string): string {
  const namen = eigenNamen(formule);
  const bewaard = zonderApenstaartje(alsXldudf(metKomma(formule)).slice(1));
  const metVoorvoegsel = bewaard.replace(STUK, (stuk, plek: number) => {
    if (/^["'{]/.test(stuk)) return stuk;
    const naam = stuk.toUpperCase();
    if (namen.has(naam)) return `_xlpm.${stuk}`;
    if (!/^\s*\(/.test(bewaard.slice(plek + stuk.length))) return stuk;
    const voorvoegsel = FUNCTIENAMEN.get(naam)?.inBestand ?? '';
    return voorvoegsel === '' ? stuk : `${voorvoegsel}${naam}`;
  });
  return buitenTekst(metVoorvoegsel, (stuk) => stuk.replace(RAND, '_xlfn.ANCHORARRAY($1)'));
}

/** Schrijft `@` als de functie waarmee Excel het bewaart: in een bestand mag het teken niet staan. */
function zonderApenstaartje(formule: string): string {
  const dubbelDicht = new Set<number>();
  return formule.replace(APENSTAARTJE, (stuk, binnen: string | undefined, plek: number) => {
    if (stuk === ')') return dubbelDicht.has(plek) ? '))' : stuk;
    if (binnen === undefined) return stuk;
    const einde = plek + stuk.length;
    if (formule[einde] !== '(') return `SINGLE(${binnen})`;
    dubbelDicht.add(sluithaakje(formule, einde + 1));
    return `SINGLE(${binnen}`;
  });
}

/** De plek van het haakje dat sluit wat net geopend is. */
function sluithaakje(formule: string, begin: number): number {
  let diepte = 0;
  for (const { 0: stuk, index } of formule.slice(begin).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]/g)) {
    if (stuk === ')' && diepte === 0) return begin + index;
    if (stuk === '(') diepte += 1;
    if (stuk === ')') diepte -= 1;
  }
  return formule.length;
}

/** Doet iets met de delen van een formule die geen tekst zijn. */
function buitenTekst(formule: string, doe: (stuk: string) => string): string {
  return formule
    .split(/("(?:[^"]|"")*")/)
    .map((stuk) => (stuk.startsWith('"') ? stuk : doe(stuk)))
    .join('');
}

/** De namen die LET en LAMBDA in een formule zelf invoeren. */
function eigenNamen(formule: string): ReadonlySet<string> {
  const namen = new Set<string>();
  for (const aanroep of formule.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const delen = argumenten(formule, aanroep.index + aanroep[0].length);
    const isLet = aanroep[1]!.toUpperCase() === 'LET';
    delen.slice(0, -1).forEach((deel, nummer) => {
      if ((!isLet || nummer % 2 === 0) && /^[A-Za-z_]\w*$/.test(deel)) namen.add(deel.toUpperCase());
    });
  }
  return namen;
}

/** De argumenten van een aanroep waarvan het haakje net geopend is. */
function argumenten(formule: string, begin: number): string[] {
  const delen = [''];
  let diepte = 0;
  for (const [stuk] of formule.slice(begin).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g)) {
    if (stuk === ')' && diepte === 0) break;
    if (stuk === '(' || stuk === '{') diepte += 1;
    if (stuk === ')' || stuk === '}') diepte -= 1;
    if (stuk === ';' && diepte === 0) delen.push('');
    else delen.push(delen.pop()! + stuk);
  }
  return delen.map((deel) => deel.trim());
}

const DEEL =
  /"(?:[^"]|"")*"|\{[^}]*\}|(?:'(?:[^']|'')*'!|[\w.\u00C0-\u024F]+!)?\$?[A-Z]{1,3}\$?\d+#|(?:'(?:[^']|'')*'!|[\w.\u00C0-\u024F]+!)?\$?(?:[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\w.])|(?:'(?:[^']|'')*'!|[\w.\u00C0-\u024F]+!)?[A-Za-z_\u00C0-\u024F$][\w.$\u00C0-\u024F]*|<>|<=|>=|[^\s]/g;
const BEREIK = /:|#$|^\{/;
const LOSSE_CEL = /^(?:(?:'(?:[^']|'')*'|[\w.\u00C0-\u024F]+)!)?\$?[A-Z]{1,3}\$?\d+$/;
const REKENT = /^(?:[-+*/^&=<>%]|<>|<=|>=)$/;

/**
 * Of een formule zo bewaard moet worden dat Excel haar over cellen laat lopen. Dat moet bij onze functies (Excel kent
 * hun uitkomst niet vooraf) en zodra een bereik per cel meetelt; anders zet Excel er een `@` bij en telt het er één.
 */
export function looptUit(formule: string): boolean {
  if (/\bBWMO_\w+\s*\(/i.test(formule)) return true;
  const delen = [...formule.slice(1).matchAll(DEEL)].map(([deel]) => deel);
  const functies: string[] = [];
  return delen.some((deel, plek) => {
    const [vorige = '', volgende = ''] = [delen[plek - 1], delen[plek + 1]];
    if (deel === '(') functies.push(/^[A-Za-z]/.test(vorige) ? vorige.toUpperCase() : '(');
    else if (deel === ')') functies.pop();
    else if (volgende === '(' && /^[A-Za-z]/.test(deel)) {
      return isNieuw(deel.toUpperCase());
    } else if (vorige !== '@' && isBereik(deel)) {
      const binnen = [...functies].reverse().find((naam) => naam !== '(');
      if (binnen === 'SUMPRODUCT') return false;
      return (
        REKENT.test(vorige) ||
        REKENT.test(volgende) ||
        binnen === undefined ||
        !FUNCTIENAMEN.get(binnen)?.neemtBereik
      );
    }
    return false;
  });
}

/** Van een functie met een voorvoegsel wordt aangenomen dat haar uitkomst over cellen kan lopen. */
function isNieuw(naam: string): boolean {
  return naam !== 'SINGLE' && (FUNCTIENAMEN.get(naam)?.inBestand ?? '') !== '';
}

function isBereik(deel: string): boolean {
  if (deel.startsWith('"')) return false;
  if (BEREIK.test(deel)) return deel.length > 1;
  // Een naam kan een bereik zijn.
  return /^['A-Za-z_\u00C0-\u024F]/.test(deel) && !LOSSE_CEL.test(deel) && !/^(?:TRUE|FALSE)$/i.test(deel);
}
