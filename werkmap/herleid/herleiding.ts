import type { Bron } from '../../core/definitie';
import type { Cel, Eenheid } from '../../core/waarde';
import type { Bereik } from '../poort/poort';
import type { Bronvermelding, Opschrift } from './opschrift';
import type { Stapregel } from './stappen';

/** Een cel waar een formule naar verwijst, met hoe zij op haar blad heet. */
export interface Verwezencel {
  readonly plek: Bereik;
  readonly opschrift: Opschrift;
  readonly waarde: Cel;
}

/** Een bereik waar een formule naar verwijst. */
export interface Verwijzing {
  /** Zoals het in de formule staat: `Regio!B10:B15`, `GEMEENTEN`. */
  readonly tekst: string;
  readonly plek: Bereik;
  readonly aantal: number;
  /** De eerste cellen; bij een groot bereik niet alle. */
  readonly cellen: readonly Verwezencel[];
}

export interface Argumentherleiding {
  readonly naam: string;
  readonly uitleg: string;
  readonly eenheid: Eenheid;
  /** Zoals het in de formule staat; leeg als het is weggelaten. */
  readonly tekst: string;
  /** De waarde als het argument één waarde is, anders `null`. */
  readonly waarde: Cel;
  readonly verwijzing: Verwijzing | null;
  /** De cel van het bereik die bij dezelfde rij van de uitkomst hoort als de gekozen cel. */
  readonly eigen: Verwezencel | null;
  /** Waar de cijfers vandaan komen, als het blad dat zegt. */
  readonly bron: Bronvermelding | null;
}

/** Een waarde uit een lijst, met de naam van haar rij. */
export interface Lijstwaarde {
  readonly naam: string;
  readonly waarde: Cel;
}

export interface Ketenstap extends Omit<Stapregel, 'lijst' | 'namen' | 'uit'> {
  readonly lijst: readonly Lijstwaarde[] | null;
  /** De cel op het blad waar de waarde uit overgenomen is. */
  readonly cel: Bereik | null;
}

/** Eén aanroep van een functie van deze rekenhulp. */
export interface Aanroep {
  readonly functie: string;
  readonly samenvatting: string;
  readonly eenheid: Eenheid;
  readonly bronnen: readonly Bron[];
  readonly argumenten: readonly Argumentherleiding[];
  readonly stappen: readonly Ketenstap[];
  /** De naam van de rij en van de kolom in de uitkomst. */
  readonly rijnaam: string;
  readonly kolomnaam: string;
  /** De hoeveelste kolom van de uitkomst de gekozen cel is, vanaf 0; `null` als dat niet vaststaat. */
  readonly kolom: number | null;
  /** De uitkomst bij de gekozen cel; `null` als die niet één cel van deze aanroep is. */
  readonly waarde: Cel;
  /** De Nederlandse zin als de functie een fout gaf. */
  readonly fout: string | null;
  /** De cel die de zin noemt, als dat een cel op een blad is. */
  readonly foutplek: Bereik | null;
}

/** Wat er uit narekenen kwam. */
export type Nagerekend =
  | { readonly soort: 'gelijk' | 'anders'; readonly waarde: Cel }
  | { readonly soort: 'fout'; readonly zin: string }
  /** De formule is niet met zekerheid na te rekenen. */
  | { readonly soort: 'niet'; readonly zin: string };

export interface Formuleherleiding {
  /** De cel waar de formule in staat. */
  readonly plek: Bereik;
  /** De formule zoals een Nederlander haar leest. */
  readonly tekst: string;
  /** Het gebied waar de uitkomst overheen loopt; `null` als dat alleen de cel zelf is. */
  readonly loopt: Bereik | null;
  readonly aanroepen: readonly Aanroep[];
  /** De formule met de waarden ingevuld; `null` als zij alleen uit één functie van deze rekenhulp bestaat. */
  readonly ingevuld: string | null;
  /** De cellen buiten de argumenten van onze functies. */
  readonly verwijzingen: readonly Verwijzing[];
  readonly nagerekend: Nagerekend;
}

export interface Invoerherleiding {
  /** Wat er in deze cel mag, volgens de werkmap. */
  readonly uitleg: string | null;
  readonly bron: Bronvermelding | null;
}

/** Waar het bedrag in een cel vandaan komt. Alleen gewone gegevens: geen functies en geen bigint. */
export interface Herleiding {
  readonly plek: Bereik;
  readonly soort: 'leeg' | 'invoer' | 'formule';
  readonly waarde: Cel;
  readonly eenheid: Eenheid | null;
  /** Wat het teken betekent, bijvoorbeeld nadeel; `''` als dat niet vaststaat. */
  readonly betekenis: string;
  readonly opschrift: Opschrift;
  readonly formule: Formuleherleiding | null;
  readonly invoer: Invoerherleiding | null;
  /** De versie van de rekenhulp waarmee is nagerekend. */
  readonly versie: string;
}
