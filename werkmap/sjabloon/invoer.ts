import type { Getalkolom, Kolomnaam } from '../../core/grens/gemeentetabel';
import type { Wooncijfers } from './wooncijfers';

/** Wat er van een gemeente al bekend is; de rest blijft leeg om in te vullen. */
export interface Gemeentecijfers extends Readonly<Partial<Record<Getalkolom, number>>> {
  readonly naam: string;
  readonly centrum?: boolean;
}

/** Waarmee de werkmap begint. */
export interface Sjablooninvoer {
  readonly regio: string;
  /** Het begrotingsjaar T. */
  readonly jaar: number;
  readonly gemeenten: readonly Gemeentecijfers[];
  /** Per kolom waar de getallen vandaan komen, met peildatum. */
  readonly bronnen?: Readonly<Partial<Record<Kolomnaam, string>>>;
  /** Cijfers voor de invoercellen van de andere bladen; zonder blijven die leeg. */
  readonly cijfers?: Sjablooncijfers;
  /** Hetzelfde voor de bladen van Capaciteit en wonen. */
  readonly wonen?: Wooncijfers;
}

/** De drie toekomsten van blad Tijdlijn, in de volgorde van hun kolommen. */
export const SCENARIONAMEN = ['laag', 'midden', 'hoog'] as const;
export type Scenarionaam = (typeof SCENARIONAMEN)[number];

type Getal = number | null;
type Getallen = readonly Getal[];
type Tabel = readonly Getallen[];

/** De cijfers van alle bladen na Regio. Een reeks mag korter zijn: wat ontbreekt blijft leeg. */
export interface Sjablooncijfers {
  /** Wat er bij elk blok als bron komt te staan. */
  readonly bron: string;
  readonly rijksmiddelen: { readonly bw: Getal; readonly mo: Getal; readonly lastenMo: Getal };
  readonly begroting: {
    readonly lastenBw: Getallen;
    readonly lastenMo: Getallen;
    readonly baten: Getallen;
    readonly storting: Getallen;
    readonly onttrekking: Getallen;
    /** De stijging van de lasten per jaar na jaar T, als deel. */
    readonly stijgingLasten: Getal;
    readonly reserve: { readonly begin: Getal; readonly plafond: Getal; readonly ondergrens: Getal };
    readonly afbouw: { readonly begin: Getal; readonly perJaar: Getallen };
  };
  readonly regeling: {
    readonly a: string;
    readonly b: string;
    /** Naam en waarde van de eigen regeling; wat ontbreekt blijft leeg. */
    readonly eigen: Readonly<Record<string, string | number>>;
    /** Of de eigen regeling de reserve van de begroting gebruikt. */
    readonly reserve: 'ja' | 'nee';
    readonly vergelijk: readonly string[];
  };
  readonly ingroeipad: {
    readonly startjaar: string | number;
    readonly duur: number;
    readonly later: string | number;
    /** De stijging van het rijksbudget in elk jaar na het eerste, als deel. */
    readonly stijging: Getallen;
    readonly opvang: {
      readonly startjaar: string | number;
      readonly duur: number;
      /** Het budget in de jaren na T. */
      readonly budget: Getallen;
    };
  };
  readonly tijdlijn: {
    readonly scenario: Scenarionaam;
    readonly afspraak: string;
    readonly invoering: string;
    /** Per parameter de waarde van laag, midden en hoog; wat ontbreekt blijft leeg. */
    readonly parameters: Readonly<Record<string, readonly (string | Getal)[]>>;
    /** Per product; de volgorde is die van blad Kosten. */
    readonly eigenBijdrage: Getallen;
    readonly wijze: readonly string[];
  };
  readonly afrekening: {
    readonly voorschot: Getallen;
    /** Rij is herkomst, kolom is verblijf; de laatste rij en kolom zijn buiten de regio. */
    readonly herkomst: Tabel;
    readonly prijs: Getal;
    readonly deelregios: readonly string[];
    readonly variatie: Getal;
  };
  readonly kosten: {
    readonly kostprijs: Getallen;
    /** Per opslag een rij: risico, innovatie, marge. */
    readonly opslagen: Tabel;
    readonly eenheden: Getallen;
    /** Per gemeente de cliënten van elk product na beschermd wonen, en de plekken opvang. */
    readonly aantallen: Tabel;
    /** Per product het aantal en de prijs van een eerdere raming. */
    readonly eerder: { readonly aantallen: Getallen; readonly prijzen: Getallen };
    readonly organisatie: Getallen;
    readonly uren: Getallen;
    readonly uurtarief: Getal;
    /** Wat elke gemeente nu al aan toegang en backoffice betaalt. */
    readonly organisatieNu: Getallen;
    readonly wlz: { readonly uitname: Getal; readonly nacalculatie: Getal; readonly clienten: Getallen };
    readonly compensatie: { readonly deel: Getal; readonly totEnMet: Getal };
    readonly woonlasten: { readonly clienten: Getallen; readonly perMaand: Getal; readonly deel: Getal };
    readonly risicos: readonly (readonly [
      omschrijving: string,
      kans: number,
      effect: number,
      maatregel: string,
    ])[];
  };
}

/** Bladen zonder cijfers: alleen de keuzes die een formule nodig heeft om te kunnen rekenen. */
export const LEEG: Sjablooncijfers = {
  bron: 'nog in te vullen',
  rijksmiddelen: { bw: null, mo: null, lastenMo: null },
  begroting: {
    lastenBw: [],
    lastenMo: [],
    baten: [],
    storting: [],
    onttrekking: [],
    stijgingLasten: null,
    reserve: { begin: null, plafond: null, ondergrens: null },
    afbouw: { begin: null, perJaar: [] },
  },
  regeling: {
    a: 'Geen solidariteit',
    b: 'Volledige pool naar inwoners',
    eigen: { 'begin met': 'Volledige pool naar inwoners' },
    reserve: 'nee',
    vergelijk: ['Geen solidariteit', 'Volledige pool naar inwoners'],
  },
  ingroeipad: {
    startjaar: 'niet ingevoerd',
    duur: 10,
    later: 'niet ingevoerd',
    stijging: [],
    opvang: { startjaar: 'niet ingevoerd', duur: 1, budget: [] },
  },
  tijdlijn: {
    scenario: 'midden',
    afspraak: 'B',
    invoering: 'startjaar',
    parameters: {},
    eigenBijdrage: [],
    wijze: [],
  },
  afrekening: { voorschot: [], herkomst: [], prijs: null, deelregios: [], variatie: null },
  kosten: {
    kostprijs: [],
    opslagen: [],
    eenheden: [],
    aantallen: [],
    eerder: { aantallen: [], prijzen: [] },
    organisatie: [],
    uren: [],
    uurtarief: null,
    organisatieNu: [],
    wlz: { uitname: null, nacalculatie: null, clienten: [] },
    compensatie: { deel: null, totEnMet: null },
    woonlasten: { clienten: [], perMaand: null, deel: null },
    risicos: [],
  },
};

/** De cijfers van een werkmap, of een leeg begin. */
export function cijfersVan({ cijfers = LEEG }: Sjablooninvoer): Sjablooncijfers {
  return cijfers;
}
