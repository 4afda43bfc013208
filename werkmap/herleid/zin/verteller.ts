import type { Cel } from '../../../core/waarde';
import { vergelijkbaar } from '../../../core/tekst/vergelijkbaar';
import type { Aanroep } from '../herleiding';

/** Wat een zin over één cel van een uitkomst kan gebruiken. */
export interface Verteller {
  /** De gemeente, het onderwerp of het product van de rij. */
  readonly rij: string;
  /** De kop boven de kolom van de uitkomst. */
  readonly kop: string;
  /** De hoeveelste kolom van de uitkomst, vanaf 0. */
  readonly kolom: number;
  readonly waarde: Cel;
  /** Of de waarde een bedrag is. */
  readonly inEuro: boolean;
  /** De waarde als getal; 0 als zij dat niet is. */
  readonly getal: number;
  /** Of de keten een stap heeft die zo begint. */
  readonly heeft: (stap: string) => boolean;
  /** De waarde van de eerste stap die zo begint; `null` als die er niet is of geen getal heeft. */
  readonly stap: (begin: string) => number | null;
  /** Hetzelfde als tekst. */
  readonly woord: (begin: string) => string;
  /** De namen van de stappen. */
  readonly stappen: readonly string[];
  /** Het jaar dat de stappen noemen. */
  readonly jaar: string;
  /** Waar de sleutel uit bestaat, met wat deze rij daarvan heeft. */
  readonly sleutel: Sleutel;
}

export interface Sleutel {
  /** `de inwoners`, of `de sleutel` als de kop boven de sleutel niets bekends zegt. */
  readonly wat: string;
  /** `inwoner`; `null` als een bedrag per stuk niets zegt. */
  readonly per: string | null;
  readonly gewicht: number | null;
}

/** Waar een bedrag per stuk iets over zegt. */
const PER: readonly (readonly [meervoud: string, enkelvoud: string])[] = [
  ['inwoners', 'inwoner'],
  ['cliënten', 'cliënt'],
];

const JAAR = /\b((?:19|2[01])\d\d)\b/;
/** Hoe een rij heet die op het blad geen naam heeft. */
export const ZONDER_NAAM = 'deze gemeente';

export function verteller(aanroep: Aanroep, rij: string): Verteller {
  const { stappen, waarde, kolomnaam, kolom } = aanroep;
  const zoek = (begin: string) =>
    stappen.find(({ naam }) => naam === begin) ?? stappen.find(({ naam }) => naam.startsWith(begin));
  const laatste = stappen[stappen.length - 1]?.naam ?? '';
  return {
    rij: rij === '' ? ZONDER_NAAM : rij,
    kop: kolomnaam,
    kolom: kolom ?? 0,
    waarde,
    inEuro: stappen[stappen.length - 1]?.eenheid === 'euro',
    getal: typeof waarde === 'number' ? waarde : 0,
    heeft: (stap) => zoek(stap) !== undefined,
    stap: (begin) => {
      const gevonden = zoek(begin)?.waarde;
      return typeof gevonden === 'number' ? gevonden : null;
    },
    woord: (begin) => {
      const gevonden = zoek(begin)?.waarde;
      return typeof gevonden === 'string' ? gevonden : '';
    },
    stappen: stappen.map(({ naam }) => naam),
    jaar: JAAR.exec(laatste)?.[1] ?? JAAR.exec(stappen.map(({ naam }) => naam).join(' '))?.[1] ?? '',
    sleutel: sleutelVan(aanroep),
  };
}

function sleutelVan({ argumenten }: Aanroep): Sleutel {
  const eigen = argumenten.find(({ naam }) => naam === 'sleutel')?.eigen;
  const kop = vergelijkbaar(eigen?.opschrift.kolom ?? '');
  const gewicht = typeof eigen?.waarde === 'number' ? eigen.waarde : null;
  const bekend = PER.find(([meervoud]) => vergelijkbaar(meervoud) === kop);
  return bekend
    ? { wat: `de ${bekend[0]}`, per: bekend[1], gewicht }
    : { wat: 'de sleutel', per: null, gewicht };
}

/** Hoe één functie haar cel in een zin zegt; `null` als zij er voor deze cel geen eigen zin voor heeft. */
export type Vertelling = (v: Verteller) => string | null;
