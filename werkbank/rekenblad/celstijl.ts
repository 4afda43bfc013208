import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Celstijl, Rand } from '../bestand';
import { BASISSTIJL, getalopmaakVan } from './stijlen';

const LIJNEN: Readonly<Record<Rand['lijn'], BorderStyleTypes>> = {
  dun: BorderStyleTypes.THIN,
  midden: BorderStyleTypes.MEDIUM,
  dik: BorderStyleTypes.THICK,
  dubbel: BorderStyleTypes.DOUBLE,
  streep: BorderStyleTypes.DASHED,
  punt: BorderStyleTypes.DOTTED,
};
const HORIZONTAAL = {
  links: HorizontalAlign.LEFT,
  midden: HorizontalAlign.CENTER,
  rechts: HorizontalAlign.RIGHT,
} as const;
const VERTICAAL = {
  boven: VerticalAlign.TOP,
  midden: VerticalAlign.MIDDLE,
  onder: VerticalAlign.BOTTOM,
} as const;
const KANTEN = [
  ['boven', 't'],
  ['rechts', 'r'],
  ['onder', 'b'],
  ['links', 'l'],
] as const;
const AAN = BooleanNumber.TRUE;

/** Een stijl uit een bestand als stijl van het rekenblad. */
export function naarUniverstijl(stijl: Celstijl): IStyleData {
  const { getalopmaak, tekst, vlak, lettertype, lettergrootte, horizontaal, verticaal } = stijl;
  return {
    ...(getalopmaak !== undefined && { n: { pattern: getalopmaak } }),
    ...(stijl.vet && { bl: AAN }),
    ...(stijl.cursief && { it: AAN }),
    ...(stijl.onderstreept && { ul: { s: AAN } }),
    ...(stijl.doorgehaald && { st: { s: AAN } }),
    ...(tekst !== undefined && { cl: { rgb: tekst } }),
    ...(vlak !== undefined && { bg: { rgb: vlak } }),
    ...(lettertype !== undefined && { ff: lettertype }),
    ...(lettergrootte !== undefined && { fs: lettergrootte }),
    ...(horizontaal && { ht: HORIZONTAAL[horizontaal] }),
    ...(verticaal && { vt: VERTICAAL[verticaal] }),
    ...(stijl.terugloop && { tb: WrapStrategy.WRAP }),
    ...(stijl.randen && { bd: naarRanden(stijl.randen) }),
  };
}

/** Een stijl van het rekenblad als stijl voor een bestand; wat elk blad al heeft staat er niet in. */
export function vanUniverstijl(stijl: IStyleData): Celstijl {
  const getalopmaak = getalopmaakVan(stijl);
  const tekst = kleurVan(stijl.cl?.rgb);
  const vlak = kleurVan(stijl.bg?.rgb);
  const horizontaal = sleutelVan(HORIZONTAAL, stijl.ht);
  const verticaal = stijl.vt === BASISSTIJL.vt ? undefined : sleutelVan(VERTICAAL, stijl.vt);
  const randen = vanRanden(stijl.bd);
  return {
    ...(getalopmaak !== '' && { getalopmaak }),
    ...(stijl.bl === AAN && { vet: true }),
    ...(stijl.it === AAN && { cursief: true }),
    ...(stijl.ul?.s === AAN && { onderstreept: true }),
    ...(stijl.st?.s === AAN && { doorgehaald: true }),
    ...(tekst !== undefined && { tekst }),
    ...(vlak !== undefined && { vlak }),
    ...(stijl.ff && stijl.ff !== BASISSTIJL.ff && { lettertype: stijl.ff }),
    ...(stijl.fs && stijl.fs !== BASISSTIJL.fs && { lettergrootte: stijl.fs }),
    ...(horizontaal && { horizontaal }),
    ...(verticaal && { verticaal }),
    ...(stijl.tb === WrapStrategy.WRAP && { terugloop: true }),
    ...(Object.keys(randen).length > 0 && { randen }),
  };
}

type Randen = NonNullable<Celstijl['randen']>;

function naarRanden(randen: Randen): IBorderData {
  return Object.fromEntries(
    KANTEN.flatMap(([kant, letter]) => {
      const rand = randen[kant];
      return rand
        ? [[letter, { s: LIJNEN[rand.lijn], cl: { rgb: rand.kleur } } satisfies IBorderStyleData]]
        : [];
    }),
  );
}

function vanRanden(randen: Nullable<IBorderData>): Randen {
  return Object.fromEntries(
    KANTEN.flatMap(([kant, letter]) => {
      const rand = randen?.[letter];
      const kleur = kleurVan(rand?.cl.rgb) ?? '#000000';
      // Een lijnsoort die een bestand niet kent wordt een dunne lijn.
      return rand?.s ? [[kant, { lijn: sleutelVan(LIJNEN, rand.s) ?? 'dun', kleur }]] : [];
    }),
  );
}

function sleutelVan<Sleutel extends string>(
  tabel: Readonly<Record<Sleutel, number>>,
  waarde: Nullable<number>,
): Sleutel | undefined {
  return (Object.keys(tabel) as Sleutel[]).find((sleutel) => tabel[sleutel] === waarde);
}

const HEX = /^#([\da-f]{3}|[\da-f]{6})$/i;
const RGB = /^rgba?\((\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/i;

/** Een kleur als `#RRGGBB`; het rekenblad schrijft haar op meer manieren. */
export function kleurVan(kleur: Nullable<string>): string | undefined {
  if (!kleur) return undefined;
  const hex = HEX.exec(kleur)?.[1];
  if (hex?.length === 3) return `#${Array.from(hex, (teken) => teken + teken).join('')}`.toUpperCase();
  if (hex) return `#${hex}`.toUpperCase();
  const rgb = RGB.exec(kleur)?.slice(1).map(Number);
  return rgb ? `#${rgb.map((deel) => deel.toString(16).padStart(2, '0')).join('')}`.toUpperCase() : undefined;
}
