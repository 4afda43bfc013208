import { SaxesParser } from 'saxes';
import { bestandsweigering } from './zinnen';

/** Een element met wat erin staat; namen zijn zonder voorvoegsel. */
export interface Knoop {
  readonly naam: string;
  readonly kenmerken: ReadonlyMap<string, string>;
  readonly kinderen: readonly Knoop[];
  /** De tekst van het element zelf, niet die van zijn kinderen. */
  readonly tekst: string;
}

/** Wie grote lijsten per element wil krijgen in plaats van als geheel. */
export interface Lezing {
  /** Krijgt elk element met deze naam zodra het af is; het komt dan niet in de boom. */
  readonly per?: Readonly<Record<string, (knoop: Knoop) => void>>;
  /** Hoort een element met deze naam beginnen. */
  readonly bijBegin?: Readonly<Record<string, (kenmerken: ReadonlyMap<string, string>) => void>>;
}

interface Bouwknoop {
  readonly naam: string;
  readonly kenmerken: ReadonlyMap<string, string>;
  readonly kinderen: Knoop[];
  tekst: string;
  /** Hoeveel knopen er bewaard werden voor deze begon. */
  readonly ervoor: number;
}

const STUK = 1 << 16;
const MEESTE_KNOPEN = 2_000_000;
const MEESTE_DIEPTE = 200;

/** Leest een xml-onderdeel. Een document met een eigen DTD hoort niet in een werkmap en wordt geweigerd. */
export function leesXml(bytes: Uint8Array, { per = {}, bijBegin = {} }: Lezing = {}): Knoop {
  const afnemers = new Map(Object.entries(per));
  const beginners = new Map(Object.entries(bijBegin));
  const open: Bouwknoop[] = [];
  let wortel: Knoop | undefined;
  let bewaard = 0;
  const lezer = new SaxesParser();
  lezer.on('error', () => {
    throw bestandsweigering.beschadigd();
  });
  lezer.on('doctype', () => {
    throw bestandsweigering.beschadigd();
  });
  lezer.on('opentag', ({ name, attributes }) => {
    const naam = zonderVoorvoegsel(name);
    const kenmerken = new Map(
      Object.entries(attributes)
        .filter(([kenmerk]) => !kenmerk.startsWith('xmlns:'))
        .map(([kenmerk, waarde]) => [zonderVoorvoegsel(kenmerk), waarde]),
    );
    if (open.length > MEESTE_DIEPTE) throw bestandsweigering.beschadigd();
    if (bewaard >= MEESTE_KNOPEN) throw bestandsweigering.teVeel('gegevens in één onderdeel', MEESTE_KNOPEN);
    open.push({ naam, kenmerken, kinderen: [], tekst: '', ervoor: bewaard });
    bewaard += 1;
    beginners.get(naam)?.(kenmerken);
  });
  lezer.on('text', (tekst) => {
    const knoop = open[open.length - 1];
    if (knoop) knoop.tekst += tekst;
  });
  lezer.on('cdata', (tekst) => {
    const knoop = open[open.length - 1];
    if (knoop) knoop.tekst += tekst;
  });
  lezer.on('closetag', () => {
    const knoop = open.pop()!;
    const afnemer = afnemers.get(knoop.naam);
    if (afnemer) {
      afnemer(knoop);
      bewaard = knoop.ervoor;
      return;
    }
    const ouder = open[open.length - 1];
    if (ouder) ouder.kinderen.push(knoop);
    else wortel = knoop;
  });
  const ontcijferaar = new TextDecoder(tekenset(bytes));
  for (let plek = 0; plek < bytes.length; plek += STUK) {
    lezer.write(ontcijferaar.decode(bytes.subarray(plek, plek + STUK), { stream: true }));
  }
  lezer.write(ontcijferaar.decode());
  lezer.close();
  if (!wortel) throw bestandsweigering.beschadigd();
  return wortel;
}

function tekenset(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function zonderVoorvoegsel(naam: string): string {
  return naam.slice(naam.indexOf(':') + 1);
}

/** Het eerste kind met deze naam. */
export function kind(knoop: Knoop | undefined, naam: string): Knoop | undefined {
  return knoop?.kinderen.find((ander) => ander.naam === naam);
}

export function kinderen(knoop: Knoop | undefined, naam: string): Knoop[] {
  return knoop?.kinderen.filter((ander) => ander.naam === naam) ?? [];
}

/** Het eerste element met deze naam, hoe diep ook. */
export function zoek(knoop: Knoop | undefined, naam: string): Knoop | undefined {
  if (!knoop || knoop.naam === naam) return knoop;
  for (const ander of knoop.kinderen) {
    const gevonden = zoek(ander, naam);
    if (gevonden) return gevonden;
  }
  return undefined;
}

/** Of een kenmerk aan staat: `1`, `true` of `on`. */
export function waar(waarde: string | undefined): boolean {
  return waarde === '1' || waarde === 'true' || waarde === 'on';
}

export function isAan(knoop: Knoop | undefined, kenmerk: string): boolean {
  return waar(knoop?.kenmerken.get(kenmerk));
}

/** Een element als `<b/>`, dat aan is tenzij er `val="0"` bij staat. */
export function staatAan(knoop: Knoop | undefined): boolean {
  const waarde = knoop?.kenmerken.get('val');
  return knoop !== undefined && waarde !== '0' && waarde !== 'false' && waarde !== 'none';
}

export function getalVan(knoop: Knoop | undefined, kenmerk: string): number | undefined {
  const tekst = knoop?.kenmerken.get(kenmerk);
  if (tekst === undefined || tekst.trim() === '') return undefined;
  const getal = Number(tekst);
  return Number.isFinite(getal) ? getal : undefined;
}

const ONTSNAPT = /_x([0-9A-Fa-f]{4})_/g;

/** Tekst uit een cel; `_x000D_` is een teken dat in xml niet mag. */
export function celtekst(tekst: string): string {
  return tekst.replace(ONTSNAPT, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** De tekst van een tekst met opmaak per deel (`<r>`), zonder de uitspraak (`<rPh>`) die Japans erbij zet. */
export function rijkeTekst(knoop: Knoop): string {
  const stukken = knoop.kinderen.flatMap((deel) => {
    if (deel.naam === 't') return [deel.tekst];
    return deel.naam === 'r' ? kinderen(deel, 't').map(({ tekst }) => tekst) : [];
  });
  return celtekst(stukken.join(''));
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Tekst zoals zij in xml mag staan. */
export function veilig(tekst: string): string {
  return tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken]!);
}

/** Tekst van een cel zoals zij in xml mag staan, ook als er stuurtekens in zitten. */
export function veiligeCeltekst(tekst: string): string {
  const ontsnapt = tekst.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  // Een half teken (losse surrogaat) kan niet in UTF-8 staan.
  const heel = ontsnapt.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
  return veilig(heel).replace(
    // eslint-disable-next-line no-control-regex -- juist deze tekens mogen niet in xml
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
    (teken) => `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** De kop van elk xml-onderdeel. */
export const XMLKOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
