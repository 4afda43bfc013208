import { PARAMETERS as KNOPPEN, type Parameternaam as Knop } from '../../normen/regelingen/parameters';

/** Waar een verschil tussen twee scenario's vandaan kan komen, in de volgorde van de kolommen van BWMO_TIJDLIJN_VERSCHIL. */
export const OORZAKEN = [
  'verdeelmodel',
  'rijksbudget',
  'Wlz',
  'aantallen',
  'prijs',
  'organisatie',
  'afspraak',
] as const;
export type Oorzaak = (typeof OORZAKEN)[number];

/** Eén parameter van de tijdlijn: hoe hij heet, wat er in zijn cel mag staan en bij welke oorzaak hij hoort. */
export interface Tijdlijnparameter {
  readonly naam: string;
  /**
   * `maal`: een factor van 0 of meer; `stijging`: een deel per jaar; `jaar`: een jaartal of `geen`; `maanden`: een
   * aantal van 0 of meer.
   */
  readonly soort: 'regeling' | 'maal' | 'stijging' | 'jaar' | 'maanden' | 'duur' | 'bedrag';
  readonly oorzaak: Oorzaak;
  /** Wat geldt als hij er niet staat; zonder standaard geldt er dan niets. */
  readonly standaard?: number;
  /** Of 0 hetzelfde is als `geen`. */
  readonly nulIsGeen?: true;
  readonly groterDan0?: true;
}

export const PARAMETERS = {
  regeling: { naam: 'regeling', soort: 'regeling', oorzaak: 'afspraak' },
  startjaar: { naam: 'startjaar', soort: 'jaar', oorzaak: 'verdeelmodel', nulIsGeen: true },
  duur: { naam: 'duur', soort: 'duur', oorzaak: 'verdeelmodel', standaard: 10, groterDan0: true },
  objectiefMaal: { naam: 'objectief maal', soort: 'maal', oorzaak: 'verdeelmodel', standaard: 1 },
  rijksbudgetMaal: { naam: 'rijksbudget maal', soort: 'maal', oorzaak: 'rijksbudget', standaard: 1 },
  basisjaar: { naam: 'basisjaar', soort: 'jaar', oorzaak: 'prijs', nulIsGeen: true },
  indexBaten: { naam: 'index baten', soort: 'stijging', oorzaak: 'rijksbudget', standaard: 0 },
  indexLasten: { naam: 'index lasten', soort: 'stijging', oorzaak: 'prijs', standaard: 0 },
  instroomMaal: { naam: 'instroom maal', soort: 'maal', oorzaak: 'aantallen', standaard: 1 },
  verblijfsduurMaal: {
    naam: 'verblijfsduur maal',
    soort: 'maal',
    oorzaak: 'aantallen',
    standaard: 1,
    groterDan0: true,
  },
  prijsMaal: { naam: 'prijs maal', soort: 'maal', oorzaak: 'prijs', standaard: 1 },
  wlzJaar: { naam: 'wlz jaar', soort: 'jaar', oorzaak: 'Wlz', nulIsGeen: true },
  wlzMaal: { naam: 'wlz maal', soort: 'maal', oorzaak: 'Wlz', standaard: 1 },
  uitname: { naam: 'uitname', soort: 'bedrag', oorzaak: 'Wlz', standaard: 0 },
  frictiePerPlek: { naam: 'frictie per plek', soort: 'bedrag', oorzaak: 'Wlz', standaard: 0 },
  frictieMaanden: { naam: 'frictie maanden', soort: 'maanden', oorzaak: 'Wlz', standaard: 0 },
  organisatie: { naam: 'organisatie', soort: 'bedrag', oorzaak: 'organisatie', standaard: 0 },
  centrumTot: { naam: 'centrum tot', soort: 'jaar', oorzaak: 'afspraak', nulIsGeen: true },
  herindicatie: { naam: 'herindicatie', soort: 'maanden', oorzaak: 'afspraak', nulIsGeen: true },
} as const satisfies Record<string, Tijdlijnparameter>;

export type Tijdlijnnaam = keyof typeof PARAMETERS;
export const NAMEN = Object.keys(PARAMETERS) as Tijdlijnnaam[];

/** De knoppen van een regeling die hier ook een parameter zijn; de tijdlijn kent geen lokale lasten. */
export const REGELINGKNOPPEN = (Object.keys(KNOPPEN) as Knop[]).filter((knop) => knop !== 'lokaalMeedelen');

/** Het jaar in `index lasten 2028`: de stijging in dat jaar wint van de stijging voor alle jaren. */
export type Indexsoort = 'indexBaten' | 'indexLasten';
export const INDEXSOORTEN: readonly Indexsoort[] = ['indexBaten', 'indexLasten'];
