import { ingebouwdeOpmaak, isDatumopmaak } from './getalopmaak';
import { LANGSTE_FORMULE, LANGSTE_NAAM } from './grenzen';
import { kleurVan } from './kleuren';
import { maakStijlenlijst, type Stijlenlijst } from './stijlenlijst';
import type { Telling } from './telling';
import type { Weglatingen } from './weglatingen';
import type { Celstijl, Rand } from './werkmapbestand';
import { getalVan, isAan, kind, kinderen, type Knoop, staatAan } from './xml';

/** De stijlen van een werkmap. */
export interface Stijlbron {
  readonly lijst: Stijlenlijst;
  /** Het nummer in de lijst bij het stijlnummer (`s`) van een cel in het bestand. */
  readonly vanCel: (nummer: number) => number | undefined;
  /** De stijl bij een voorwaarde. */
  readonly vanVoorwaarde: (nummer: number) => Celstijl;
  /** De stijl bij een voorwaarde die haar stijl zelf meebrengt. */
  readonly vanVerschil: (dxf: Knoop) => Celstijl;
  /** Of een getal met deze stijl een datum of tijd is. */
  readonly isDatum: (stijl: number | undefined) => boolean;
}

type Letter = Pick<
  Celstijl,
  'vet' | 'cursief' | 'onderstreept' | 'doorgehaald' | 'tekst' | 'lettertype' | 'lettergrootte'
>;
type Lijn = Rand['lijn'];

const LIJNEN = new Map<string | undefined, Lijn>([
  ['hair', 'punt'],
  ['dotted', 'punt'],
  ['thin', 'dun'],
  ['dashed', 'streep'],
  ['dashDot', 'streep'],
  ['dashDotDot', 'streep'],
  ['medium', 'midden'],
  ['mediumDashed', 'streep'],
  ['mediumDashDot', 'streep'],
  ['mediumDashDotDot', 'streep'],
  ['slantDashDot', 'streep'],
  ['thick', 'dik'],
  ['double', 'dubbel'],
]);
const HORIZONTAAL = new Map<string | undefined, NonNullable<Celstijl['horizontaal']>>([
  ['left', 'links'],
  ['center', 'midden'],
  ['centerContinuous', 'midden'],
  ['right', 'rechts'],
]);
const VERTICAAL = new Map<string | undefined, NonNullable<Celstijl['verticaal']>>([
  ['top', 'boven'],
  ['center', 'midden'],
]);
const ZIJDEN = {
  boven: ['top'],
  rechts: ['right', 'end'],
  onder: ['bottom'],
  links: ['left', 'start'],
} as const;

/** Leest styles.xml; zonder dat onderdeel is alles gewoon. */
export function leesStijlen(
  stijlen: Knoop | undefined,
  thema: readonly string[],
  weglatingen: Weglatingen,
  telling: Telling,
): Stijlbron {
  const opmaakVan = (knoop: Knoop | undefined): string | undefined => {
    const opmaak = knoop?.kenmerken.get('formatCode');
    if (opmaak === undefined || opmaak.length <= LANGSTE_FORMULE) return opmaak;
    weglatingen.meld('elders', 'een getalopmaak');
    return undefined;
  };
  const codes = new Map(
    kinderen(kind(stijlen, 'numFmts'), 'numFmt').map((knoop) => [
      getalVan(knoop, 'numFmtId'),
      opmaakVan(knoop) ?? '',
    ]),
  );
  const code = (nummer: number): Pick<Celstijl, 'getalopmaak'> => {
    const getalopmaak = codes.get(nummer) ?? ingebouwdeOpmaak(nummer);
    return getalopmaak === undefined || /^(General|Standaard)?$/i.test(getalopmaak) ? {} : { getalopmaak };
  };
  const letters = kinderen(kind(stijlen, 'fonts'), 'font').map((knoop) => letterVan(knoop, thema));
  // Wat overal hetzelfde is, is niet bijzonder: de werkbank houdt haar eigen letter.
  const gewoon = letters[0] ?? {};
  const vlakken = kinderen(kind(stijlen, 'fills'), 'fill').map((knoop) => vlakVan(knoop, thema));
  const randen = kinderen(kind(stijlen, 'borders'), 'border').map((knoop) => randenVan(knoop, thema));
  const lijst = maakStijlenlijst();
  const nummers = kinderen(kind(stijlen, 'cellXfs'), 'xf').map((xf) => {
    telling.tel('opmaken');
    const getalopmaak = code(getalVan(xf, 'numFmtId') ?? 0);
    telling.tel('formuletekens', getalopmaak.getalopmaak?.length ?? 0);
    return lijst.nummer({
      ...getalopmaak,
      ...zonder(letters[getalVan(xf, 'fontId') ?? 0] ?? {}, gewoon),
      ...vlakken[getalVan(xf, 'fillId') ?? 0],
      ...uitlijning(kind(xf, 'alignment')),
      ...randen[getalVan(xf, 'borderId') ?? 0],
    });
  });
  const vanVerschil = (dxf: Knoop) => verschilstijl(dxf, thema, opmaakVan(kind(dxf, 'numFmt')));
  const voorwaarden = kinderen(kind(stijlen, 'dxfs'), 'dxf').map(vanVerschil);
  return {
    lijst,
    vanCel: (nummer) => nummers[nummer],
    vanVoorwaarde: (nummer) => voorwaarden[nummer] ?? {},
    vanVerschil,
    isDatum: eenKeer((stijl) => isDatumopmaak(lijst.stijlen[stijl]?.getalopmaak)),
  };
}

/** Onthoudt het antwoord per stijl: heel veel cellen kunnen dezelfde lange opmaak hebben. */
function eenKeer(vraag: (stijl: number) => boolean): (stijl: number | undefined) => boolean {
  const bekend = new Map<number, boolean>();
  return (stijl) => {
    if (stijl === undefined) return false;
    const antwoord = bekend.get(stijl) ?? vraag(stijl);
    bekend.set(stijl, antwoord);
    return antwoord;
  };
}

function verschilstijl(dxf: Knoop, thema: readonly string[], opmaak: string | undefined): Celstijl {
  const patroon = kind(kind(dxf, 'fill'), 'patternFill');
  // Bij een voorwaarde staat de kleur van het vlak op de plek van de achtergrond.
  const vlak = kleurVan(kind(patroon, 'bgColor') ?? kind(patroon, 'fgColor'), thema);
  return {
    ...(opmaak !== undefined && { getalopmaak: opmaak }),
    ...nadrukVan(kind(dxf, 'font'), thema),
    ...(vlak && { vlak }),
    ...randenVan(kind(dxf, 'border'), thema),
  };
}

function nadrukVan(knoop: Knoop | undefined, thema: readonly string[]): Letter {
  const tekst = kleurVan(kind(knoop, 'color'), thema);
  return {
    ...(staatAan(kind(knoop, 'b')) && { vet: true }),
    ...(staatAan(kind(knoop, 'i')) && { cursief: true }),
    ...(staatAan(kind(knoop, 'u')) && { onderstreept: true }),
    ...(staatAan(kind(knoop, 'strike')) && { doorgehaald: true }),
    ...(tekst && tekst !== '#000000' && { tekst }),
  };
}

function letterVan(knoop: Knoop | undefined, thema: readonly string[]): Letter {
  const lettertype = (kind(knoop, 'name') ?? kind(knoop, 'rFont'))?.kenmerken.get('val');
  const lettergrootte = getalVan(kind(knoop, 'sz'), 'val');
  return {
    ...nadrukVan(knoop, thema),
    ...(lettertype !== undefined && lettertype.length <= LANGSTE_NAAM && { lettertype }),
    ...(lettergrootte !== undefined && { lettergrootte }),
  };
}

function zonder(letter: Letter, gewoon: Letter): Letter {
  const { lettertype, lettergrootte, ...rest } = letter;
  return {
    ...rest,
    ...(lettertype !== undefined && lettertype !== gewoon.lettertype && { lettertype }),
    ...(lettergrootte !== undefined && lettergrootte !== gewoon.lettergrootte && { lettergrootte }),
  };
}

function vlakVan(knoop: Knoop, thema: readonly string[]): Pick<Celstijl, 'vlak'> {
  const patroon = kind(knoop, 'patternFill');
  if (patroon?.kenmerken.get('patternType') !== 'solid') return {};
  const vlak = kleurVan(kind(patroon, 'fgColor'), thema);
  return vlak === undefined || vlak === '#FFFFFF' ? {} : { vlak };
}

function randenVan(knoop: Knoop | undefined, thema: readonly string[]): Pick<Celstijl, 'randen'> {
  const randen: Partial<Record<keyof typeof ZIJDEN, Rand>> = {};
  for (const [zijde, namen] of Object.entries(ZIJDEN) as [keyof typeof ZIJDEN, readonly string[]][]) {
    const rand = namen.map((naam) => kind(knoop, naam)).find(Boolean);
    const lijn = LIJNEN.get(rand?.kenmerken.get('style'));
    if (lijn) randen[zijde] = { lijn, kleur: kleurVan(kind(rand, 'color'), thema) ?? '#000000' };
  }
  return Object.keys(randen).length === 0 ? {} : { randen };
}

function uitlijning(knoop: Knoop | undefined): Celstijl {
  const horizontaal = HORIZONTAAL.get(knoop?.kenmerken.get('horizontal'));
  const verticaal = VERTICAAL.get(knoop?.kenmerken.get('vertical'));
  return {
    ...(horizontaal && { horizontaal }),
    ...(verticaal && { verticaal }),
    ...(isAan(knoop, 'wrapText') && { terugloop: true }),
  };
}
