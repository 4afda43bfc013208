/** Wat er van geplakte opmaak overblijft; al het andere wordt zijn eigen tekst. */
const BLIJFT = new Set(
  (
    'table thead tbody tfoot tr td th colgroup col caption br p div span b strong i em u s strike del ins sub sup font ' +
    'ul ol li h1 h2 h3 h4 h5 h6 pre'
  ).split(' '),
);
/** Waarvan ook de tekst geen inhoud is. */
const WEG = new Set(
  (
    'script style template noscript iframe frame frameset object embed applet svg math img picture video audio canvas ' +
    'link meta base title head form input button select option textarea dialog'
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
 * Gaat vooraf aan een cel van een geplakte tabel die met = begint. Een tabel van buiten heeft waarden, geen formules: zonder
 * dit teken werd de naam van een ander hier een formule. Het komt in geen tekst voor en blijft niet staan.
 */
export const BLIJFT_TEKST = '\uE5C1';

const NAAM_VAN_EXCEL = 'urn:schemas-microsoft-com:office:excel';

/** Tekst als HTML die weer diezelfde tekst is. */
function alsHtml(tekst: string): string {
  return tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Geplakte HTML met alleen tekst, tabellen en eenvoudige opmaak: geen script, geen gebeurtenis, geen verwijzing en niets
 * wat ergens vandaan gehaald wordt.
 *
 * @param opHetBlad merk ook cellen die als tekst op het blad moeten komen
 */
export function schoonPlaksel(html: string, opHetBlad = false): string {
  // Een document dat nergens getoond wordt voert niets uit en haalt niets op.
  const { documentElement, body } = new DOMParser().parseFromString(zonderGebeurtenissen(html), 'text/html');
  const stijlen = [...documentElement.querySelectorAll('style')]
    .flatMap(({ textContent }) => stijlregels(textContent))
    .join('\n');
  const schoon = `${stijlen === '' ? '' : `<style>${stijlen}</style>`}${inhoudVan(body, opHetBlad)}`;
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
  const rijen = regels.split('\n').map(
    (regel) =>
      `<tr>${regel
        .split('\t')
        .map((cel) => `<td>${alsHtml(cel)}</td>`)
        .join('')}</tr>`,
  );
  return `<table>${rijen.join('')}</table>`;
}

function inhoudVan(ouder: Node, merk: boolean): string {
  return [...ouder.childNodes].map((knoop) => schoneKnoop(knoop, merk)).join('');
}

function schoneKnoop(knoop: ChildNode, merk: boolean): string {
  if (knoop.nodeType === Node.TEXT_NODE) return alsHtml(knoop.nodeValue ?? '');
  if (!(knoop instanceof Element)) return '';
  const naam = knoop.localName;
  if (WEG.has(naam)) return '';
  if (!BLIJFT.has(naam)) return inhoudVan(knoop, merk);
  const begin = `<${naam}${kenmerkenVan(knoop)}>`;
  if (ZONDER_INHOUD.has(naam)) return begin;
  const inhoud = inhoudVan(knoop, merk);
  const isTekst = merk && CEL.has(naam) && /^\s*=/.test(knoop.textContent);
  return `${begin}${isTekst ? BLIJFT_TEKST : ''}${inhoud}</${naam}>`;
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
