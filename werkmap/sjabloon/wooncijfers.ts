import type { Stroomnaam } from '../../core/capaciteit/scenarios/scenario';

type Getal = number | null;
type Getallen = readonly Getal[];
type Tabel = readonly Getallen[];

/** Beginwaarde, verandering per maand, laag en hoog; wat ontbreekt blijft leeg. */
export type Stroomcijfers = readonly [begin: Getal, verandering?: Getal, laag?: Getal, hoog?: Getal];

/** De cijfers van de bladen over capaciteit en wonen. Een reeks mag korter zijn: wat ontbreekt blijft leeg. */
export interface Wooncijfers {
  /** Wat er op elk blad als bron komt te staan. */
  readonly bron: string;
  readonly capaciteit: {
    /** Per product: instroom, verblijfsduur, plekken, bezettingsnorm, aanvaardbare wachttijd, variatie, deel dat een woning zoekt, woningen per maand. */
    readonly producten: Tabel;
    /** Nachtopvang en crisis: instroom, verblijfsduur, plekken, hoogste kans om weggestuurd te worden. */
    readonly zonderWachtlijst: Tabel;
    readonly winter: { readonly meerInstroom: Getal; readonly extraPlekken: Getal };
    /** Per gemeente, voor beschermd wonen. */
    readonly instroom: Getallen;
    readonly plekken: Getallen;
    readonly doel: 'wachttijd' | 'wachtkans' | 'weigerkans';
    readonly norm: Getal;
    readonly maanden: Getal;
  };
  readonly behoefte: {
    readonly metIndicatie: Getallen;
    readonly zonderIndicatie: Getallen;
    readonly groei: Getallen;
    readonly herkomst: Getallen;
  };
  readonly doorstroom: {
    readonly scenario: string;
    readonly maanden: number;
    readonly simulaties: number;
    readonly zaad: number;
    /** De beginwaarde van wat op blad Capaciteit staat wordt daar gelezen; die blijft hier leeg. */
    readonly parameters: Readonly<Partial<Record<Stroomnaam, Stroomcijfers>>>;
    readonly jaren: Getal;
    /** Gewichten: naar beschermd thuis, blijft, naar de Wlz. */
    readonly verdeling: Getallen;
  };
  readonly woonopgave: {
    /** Per jaar: uitstroom beschermd wonen, uitstroom opvang, preventie. */
    readonly uitstroom: Tabel;
    readonly afgesproken: Getallen;
    readonly gerealiseerd: Getallen;
    readonly achterstand: Getal;
    /** Wat volgend jaar verwacht wordt, per groep. */
    readonly verwacht: Getallen;
    /** Welk deel van de achterstand volgend jaar wordt ingehaald. */
    readonly inhalen: Getal;
    readonly sleutel: string;
    readonly perGemeente: Getallen;
    readonly typen: Getallen;
    /** Per product met wachtlijst: met welke zorg iemand verder gaat die een woning krijgt. */
    readonly daarna: readonly (string | null)[];
  };
  readonly spreiding: {
    readonly nieuw: Getal;
    /** Per gemeente een x bij elke voorziening die er is. */
    readonly aanbod: readonly (readonly ('x' | null)[])[];
  };
}

/** Bladen zonder cijfers: alleen de keuzes die een formule nodig heeft om te kunnen rekenen. */
export const LEEG_WONEN: Wooncijfers = {
  bron: 'nog in te vullen',
  capaciteit: {
    producten: [],
    zonderWachtlijst: [],
    winter: { meerInstroom: null, extraPlekken: null },
    instroom: [],
    plekken: [],
    doel: 'wachttijd',
    norm: null,
    maanden: null,
  },
  behoefte: { metIndicatie: [], zonderIndicatie: [], groei: [], herkomst: [] },
  doorstroom: {
    scenario: 'eigen cijfers',
    maanden: 24,
    simulaties: 200,
    zaad: 1,
    parameters: {},
    jaren: null,
    verdeling: [],
  },
  woonopgave: {
    uitstroom: [],
    afgesproken: [],
    gerealiseerd: [],
    achterstand: null,
    verwacht: [],
    inhalen: null,
    sleutel: 'inwoners',
    perGemeente: [],
    typen: [],
    daarna: [],
  },
  spreiding: { nieuw: null, aanbod: [] },
};

/** De cijfers van de bladen over wonen, of een leeg begin. */
export function wooncijfersVan({ wonen = LEEG_WONEN }: { readonly wonen?: Wooncijfers }): Wooncijfers {
  return wonen;
}
