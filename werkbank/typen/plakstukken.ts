/** Waarvan ook de tekst geen inhoud is. */
export const WEG = new Set(
  (
    'script style template noscript iframe frame frameset object embed applet svg math img picture video audio canvas ' +
    'link meta base title head form input button select option textarea dialog'
  ).split(' '),
);
const BLOK = new Set(
  (
    'p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 pre hr blockquote address section article header footer main nav aside ' +
    'figure figcaption details summary fieldset center table caption thead tbody tfoot tr td th'
  ).split(' '),
);
// Zo schrijft Word een tab en het teken voor een punt van een lijst.
const TAB_VAN_WORD = /mso-tab-count/i;
const LIJSTTEKEN_VAN_WORD = /mso-list:\s*ignore/i;

/** Een regel losse tekst met tabs tussen de kolommen, of een tabel. */
export type Plakstuk = string | Element;

/** Of een element op een eigen regel staat. */
export function isBlok({ localName }: Element): boolean {
  return BLOK.has(localName);
}

/** Of witruimte in een element blijft zoals zij is. */
export function houdtWit(element: Element): boolean {
  return (
    element.localName === 'pre' ||
    /white-space:\s*(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '')
  );
}

/**
 * Wat er onder elkaar hoort. Het rekenblad kent buiten een tabel alleen een regeleinde: alinea's plakte het aan elkaar, en
 * van 100, 200 en 300 werd het 100200300.
 */
export function stukkenVan(body: Element): Plakstuk[] {
  const stukken: Plakstuk[] = [];
  let regel = '';
  const sluitRegel = () => {
    stukken.push(zonderSpatiesErom(regel));
    regel = '';
  };
  const begrens = () => {
    // Een vaste spatie houdt in een mail een lege regel open.
    if (/[^ ]/.test(regel)) sluitRegel();
    else regel = '';
  };
  const neem = (ouder: Element, wit: boolean): void => {
    for (const knoop of ouder.childNodes) {
      if (knoop.nodeType === Node.TEXT_NODE) {
        const [eerste = '', ...rest] = (wit ? knoop.nodeValue! : zonderOmloop(knoop.nodeValue!)).split(
          /\r\n?|\n/,
        );
        regel += eerste;
        for (const volgende of rest) {
          sluitRegel();
          regel = volgende;
        }
      } else if (knoop instanceof Element) neemElement(knoop, wit);
    }
  };
  const neemElement = (element: Element, wit: boolean): void => {
    const stijl = element.getAttribute('style') ?? '';
    if (WEG.has(element.localName) || LIJSTTEKEN_VAN_WORD.test(stijl)) return;
    if (TAB_VAN_WORD.test(stijl)) regel += '\t';
    else if (element.localName === 'br') sluitRegel();
    else if (isTabel(element)) {
      begrens();
      stukken.push(element);
    } else if (isBlok(element)) {
      begrens();
      neem(element, wit || houdtWit(element));
      begrens();
    } else neem(element, wit || houdtWit(element));
  };
  neem(body, false);
  begrens();
  while (stukken.at(-1) === '') stukken.pop();
  return stukken;
}

/** Een tabel om een tabel heen is de indeling van een bladzijde. */
function isTabel(element: Element): boolean {
  return element.localName === 'table' && element.querySelector('table') === null;
}

/** Tekst zonder de regeleindes en inspringing van de HTML zelf; een tab tussen twee woorden scheidt wel kolommen. */
function zonderOmloop(tekst: string): string {
  return tekst.replace(/[ \t\r\n\f]+/g, (wit) =>
    /[\r\n]/.test(wit) ? ' ' : wit.includes('\t') ? wit.replace(/[^\t]/g, '') : ' ',
  );
}

/** Alleen spaties: een tab vooraan is een lege kolom. */
function zonderSpatiesErom(regel: string): string {
  const isSpatie = (plek: number) => regel[plek] === ' ' || regel[plek] === '\u00a0';
  let begin = 0;
  let eind = regel.length;
  while (begin < eind && isSpatie(begin)) begin += 1;
  while (eind > begin && isSpatie(eind - 1)) eind -= 1;
  return regel.slice(begin, eind);
}
