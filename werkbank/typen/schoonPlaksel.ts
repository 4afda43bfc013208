import { foutcodeVan } from '../../werkmap/formule';
import { houdtWit, isBlok, type Plakstuk, stukkenVan, WEG } from './plakstukken';
import { tekstcellen, type Tekstcellen } from './tekstcellen';

/** Wat er van geplakte opmaak overblijft; al het andere wordt zijn eigen tekst. */
const BLIJFT = new Set(
  (
    'table thead tbody tfoot tr td th colgroup col caption br p div span b strong i em u s strike del ins sub sup font ' +
    'ul ol li h1 h2 h3 h4 h5 h6 pre'
  ).split(' '),
);
const CEL = new Set(['td', 'th']);
const ZONDER_INHOUD = new Set(['br', 'col']);
const KENMERKEN: readonly (readonly [naam: string, mag: RegExp])[] = [
  ['rowspan', /^\d{1,5}$/],
  ['colspan', /^\d{1,5}$/],
  ['span', /^\d{1,5}$/],
  ['width', /^[\d.]{1,9}(?:px|pt|%)?$/],
  ['height', /^[\d.]{1,9}(?:px|pt|%)?$/],
  ['class', /^[\w -]{1,200}$/],
  ['id', /^[\w-]{1,100}$/],
  // Hieraan herkent het rekenblad wat het zelf gekopieerd heeft.
  ['data-copy-id', /^[\w-]{1,40}$/],
];
const STIJL =
  /^(?:color|background(?:-color)?|font(?:-family|-size|-style|-weight)?|text-(?:align|decoration)(?:-line)?|vertical-align|white-space|word-wrap|width|height|border(?:-[a-z]+)*|mso-(?:number-format|spacerun))$/;
const STIJLWAARDE = /^[\w\s#%.,()"'+-]{1,300}$/;
// Een getalopmaak van Excel heeft haar eigen tekens, en gaat nooit als stijl naar het scherm.
const GETALOPMAAK = /^[^<>{}]{1,300}$/;
const HAALT_OP = /url|image|expression|element|attr|var|env/i;
const KEUZE = /^[\w\s.,#-]{1,300}$/;

/**
 * Gaat vooraf aan een cel van een geplakte tabel die tekst is, hoe zij ook begint. Een tabel van buiten heeft waarden, geen
 * formules: zonder dit teken werd de naam van een ander hier een formule. Het komt in geen tekst voor en blijft niet staan.
 */
export const BLIJFT_TEKST = '\uE5C1';
// Waar in een cel een regel begint of eindigt; alleen onderweg.
const GRENS = '\uE5C2';
const IS_TE_ZIEN = /<br>|^[^<]*[^<\s]|>[^<]*[^<\s]/;

const NAAM_VAN_EXCEL = 'urn:schemas-microsoft-com:office:excel';

/** Tekst als HTML die weer diezelfde tekst is. */
function alsHtml(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Geplakte HTML met alleen tekst, tabellen en eenvoudige opmaak: geen script, geen gebeurtenis, geen verwijzing en niets
 * wat ergens vandaan gehaald wordt.
 *
 * @param opHetBlad zet ook alles wat onder elkaar hoort in een eigen rij, en merk cellen die tekst moeten blijven
 */
export function schoonPlaksel(html: string, opHetBlad = false): string {
  // Een document dat nergens getoond wordt voert niets uit en haalt niets op.
  const { documentElement, body } = new DOMParser().parseFromString(zonderGebeurtenissen(html), 'text/html');
  const stijlen = [...documentElement.querySelectorAll('style')]
    .flatMap(({ textContent }) => stijlregels(textContent))
    .join('\n');
  const inhoud = opHetBlad
    ? inhoudVoorBlad(body, tekstcellen(stijlen))
    : inhoudVan(body, { tekst: null, inCel: false, wit: false });
  const schoon = `${stijlen === '' ? '' : `<style>${stijlen}</style>`}${inhoud}`;
  // Het rekenblad leest getallen uit Excel anders dan die van een webpagina.
  return html.includes(NAAM_VAN_EXCEL) ? `<html xmlns:x="${NAAM_VAN_EXCEL}">${schoon}</html>` : schoon;
}

/** Wie één cel kopieert krijgt er vaak een regeleinde bij. */
export function zonderLaatsteRegeleinde(tekst: string): string {
  return tekst.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

/** Alleen om de browser niet over elke gebeurtenis te laten klagen; weg gaan ze hierna toch, ook als er hier een ontsnapt. */
function zonderGebeurtenissen(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (begin) => begin.replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, '$1x-on'));
}

/** Tekst met tabs en regels als tabel, elke cel letterlijk; leeg als het één cel is. */
export function tabelVanTekst(tekst: string): string {
  const regels = zonderLaatsteRegeleinde(tekst);
  if (!/[\n\t]/.test(regels)) return '';
  return tabelVan(regels.split('\n'));
}

/** Tekst als tabel, ook als het één cel is; leeg als er niets is. */
export function waardentabelVan(tekst: string): string {
  return tekst === '' ? '' : tabelVan(zonderLaatsteRegeleinde(tekst).split('\n'));
}

function tabelVan(regels: readonly string[]): string {
  const rijen = regels.map(
    (regel) =>
      `<tr>${regel
        .split('\t')
        .map((cel) => `<td>${alsHtml(foutcodeVan(cel) ?? cel)}</td>`)
        .join('')}</tr>`,
  );
  return `<table>${rijen.join('')}</table>`;
}

/** Waar een knoop staat. */
interface Plek {
  /** Welke cellen tekst moeten blijven; `null` als het niet om het blad gaat. */
  readonly tekst: Tekstcellen | null;
  readonly inCel: boolean;
  readonly wit: boolean;
}

function inhoudVoorBlad(body: HTMLElement, tekst: Tekstcellen): string {
  const plek: Plek = { tekst, inCel: false, wit: false };
  const stukken = stukkenVan(body);
  const [eerste] = stukken;
  // Eén regel houdt haar opmaak, en mag een formule zijn.
  if (stukken.length === 1 && typeof eerste === 'string' && !eerste.includes('\t'))
    return foutcodeVan(eerste) ?? inhoudVan(body, plek);
  return samengenomen(stukken)
    .map((stuk) => (Array.isArray(stuk) ? tabelVan(stuk) : schoneKnoop(stuk, plek)))
    .join('');
}

/** Regels die op elkaar volgen bij elkaar, tussen de tabellen. */
function samengenomen(stukken: readonly Plakstuk[]): (string[] | Element)[] {
  const samen: (string[] | Element)[] = [];
  for (const stuk of stukken) {
    const laatste = samen.at(-1);
    if (typeof stuk !== 'string') samen.push(stuk);
    else if (Array.isArray(laatste)) laatste.push(stuk);
    else samen.push([stuk]);
  }
  return samen;
}

function inhoudVan(ouder: Node, plek: Plek): string {
  return [...ouder.childNodes].map((knoop) => schoneKnoop(knoop, plek)).join('');
}

function schoneKnoop(knoop: ChildNode, plek: Plek): string {
  if (knoop.nodeType === Node.TEXT_NODE) {
    const tekst = alsHtml(knoop.nodeValue ?? '');
    return plek.inCel && plek.wit ? tekst.replace(/\r\n?|\n/g, '<br>') : tekst;
  }
  if (!(knoop instanceof Element)) return '';
  const naam = knoop.localName;
  if (WEG.has(naam)) return '';
  if (plek.tekst !== null && CEL.has(naam)) return schoneCel(knoop, plek, plek.tekst);
  const binnen = { ...plek, wit: plek.wit || houdtWit(knoop) };
  if (plek.inCel && isBlok(knoop)) {
    return `${GRENS}<span${kenmerkenVan(knoop)}>${inhoudVan(knoop, binnen)}</span>${GRENS}`;
  }
  if (!BLIJFT.has(naam)) return inhoudVan(knoop, binnen);
  const begin = `<${naam}${kenmerkenVan(knoop)}>`;
  return ZONDER_INHOUD.has(naam) ? begin : `${begin}${inhoudVan(knoop, binnen)}</${naam}>`;
}

function schoneCel(cel: Element, plek: Plek, moetTekst: Tekstcellen): string {
  const inhoud = metRegeleindes(inhoudVan(cel, { ...plek, inCel: true, wit: houdtWit(cel) }));
  // Wat er niet meer staat zegt ook niet hoe de cel begint.
  const tekst = zonderOpmaak(inhoud, /<[^>]*>/g);
  const merk = tekst.startsWith('=') || (tekst !== '' && moetTekst(cel)) ? BLIJFT_TEKST : '';
  const zoals = merk === '' ? metFoutcode(inhoud, tekst) : inhoud;
  return `<${cel.localName}${kenmerkenVan(cel)}>${merk}${zoals}</${cel.localName}>`;
}

/** Zet een Nederlandse foutwaarde om: als tekst telde een som haar als niets. */
function metFoutcode(inhoud: string, tekst: string): string {
  const code = foutcodeVan(tekst);
  if (code === undefined) return inhoud;
  return inhoud.includes(tekst) ? inhoud.replace(tekst, code) : code;
}

function zonderOpmaak(html: string, opmaak: RegExp): string {
  return html.replace(opmaak, '').trim();
}

/** Zet een regeleinde waar tussen twee regels van een cel een grens ligt: het rekenblad kent in een cel geen alinea's. */
function metRegeleindes(inhoud: string): string {
  let open = false;
  return inhoud
    .split(GRENS)
    .map((deel) => {
      if (!IS_TE_ZIEN.test(deel)) return deel;
      const einde = open ? '<br>' : '';
      open = !zonderOpmaak(deel, /<(?!br>)[^>]*>/g).endsWith('<br>');
      return einde + deel;
    })
    .join('');
}

function kenmerkenVan(element: Element): string {
  const gewoon = KENMERKEN.flatMap(([naam, mag]) => {
    const waarde = element.getAttribute(naam)?.trim();
    return waarde !== undefined && mag.test(waarde) ? [` ${naam}="${alsHtml(waarde)}"`] : [];
  });
  const stijl = verklaringen(element.getAttribute('style') ?? '');
  return gewoon.join('') + (stijl === '' ? '' : ` style="${alsHtml(stijl)}"`);
}

/** Alleen de opmaak die een cel kan hebben. */
function verklaringen(stijl: string): string {
  return stijl
    .split(';')
    .flatMap((verklaring) => {
      const plek = verklaring.indexOf(':');
      const naam = verklaring.slice(0, plek).trim().toLowerCase();
      const waarde = verklaring.slice(plek + 1).trim();
      const mag =
        naam === 'mso-number-format'
          ? GETALOPMAAK.test(waarde)
          : STIJLWAARDE.test(waarde) && !HAALT_OP.test(waarde);
      return plek > 0 && STIJL.test(naam) && mag ? [`${naam}:${waarde}`] : [];
    })
    .join(';');
}

/** De regels van een stijlblad met gewone namen; een voorschrift als @import valt weg. */
function stijlregels(tekst: string): string[] {
  const uit: string[] = [];
  for (let begin = 0; ;) {
    const open = tekst.indexOf('{', begin);
    const dicht = tekst.indexOf('}', open);
    if (open < 0 || dicht < 0) return uit;
    const keuze = tekst.slice(begin, open).replace('<!--', '').trim();
    const inhoud = verklaringen(tekst.slice(open + 1, dicht));
    if (KEUZE.test(keuze) && inhoud !== '') uit.push(`${keuze}{${inhoud}}`);
    begin = dicht + 1;
  }
}
