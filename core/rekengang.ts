import type { Eenheid, Waarde } from './waarde';

/** Een cel van een argument, geteld vanaf 1 binnen het bereik; een kopregel telt mee. */
export interface Invoercel {
  readonly argument: string;
  readonly rij: number;
  readonly kolom: number;
}

/**
 * Bij welk deel van de uitkomst een stap hoort, vanaf 0 en zonder kopregel. Zonder rij en kolom hoort hij bij alles;
 * een lijst van waarden loopt gelijk met de rijen van de uitkomst, tenzij `los`.
 */
export interface Stapplaats {
  readonly rij?: number;
  readonly kolommen?: readonly number[];
  /** De waarden horen niet bij de rijen van de uitkomst; dit zijn hun namen, voor zover zij die hebben. */
  readonly los?: readonly string[];
  /** De cel waar de waarde uit overgenomen is. */
  readonly uit?: Invoercel | undefined;
}

/** Eén tussenstap van een berekening, met de naam die een controller eraan zou geven. */
export interface Stap extends Stapplaats {
  readonly naam: string;
  readonly eenheid: Eenheid;
  readonly waarde: Waarde | readonly Waarde[];
}

/**
 * De rekengang van één aanroep. Elke functie meldt haar tussenwaarden terwijl zij rekent, zodat de uitleg
 * bij een bedrag uit dezelfde code komt als het bedrag zelf.
 */
export interface Rekengang {
  /** Of iemand de stappen wil zien; wat alleen voor de uitleg berekend wordt kan anders achterwege blijven. */
  readonly uitleg: boolean;
  /** Meldt een tussenwaarde en geeft haar ongewijzigd terug. */
  stap<W extends Waarde | readonly Waarde[]>(
    naam: string,
    eenheid: Eenheid,
    waarde: W,
    plaats?: Stapplaats,
  ): W;
}

/** Rekent zonder iets vast te houden. */
export const ZONDER_UITLEG: Rekengang = {
  uitleg: false,
  stap: (_naam, _eenheid, waarde) => waarde,
};

/** Dezelfde rekengang, waarin elke stap ook op deze plaats van de uitkomst hoort. */
export function opPlaats(gang: Rekengang, plaats: Stapplaats): Rekengang {
  return {
    uitleg: gang.uitleg,
    stap: (naam, eenheid, waarde, eigen) => gang.stap(naam, eenheid, waarde, { ...plaats, ...eigen }),
  };
}

/** Houdt alle stappen vast, in de volgorde waarin ze berekend zijn. */
export function metUitleg(): Rekengang & { readonly stappen: readonly Stap[] } {
  const stappen: Stap[] = [];
  return {
    uitleg: true,
    stappen,
    stap: (naam, eenheid, waarde, plaats) => {
      stappen.push({ naam, eenheid, waarde, ...plaats });
      return waarde;
    },
  };
}
