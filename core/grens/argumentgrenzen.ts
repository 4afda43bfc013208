import type { Cel } from '../waarde';

/** Wat het inlezen van een argument moet weten; de soort en de eenheid staan in de definitie. */
export interface Argumentgrenzen {
  /** De naam zoals de gebruiker haar bij het typen ziet; ASCII, kleine letters. */
  readonly naam: string;
  readonly uitleg: string;
  readonly facultatief?: true;
  /** De waarde die geldt als het argument is weggelaten; alleen bij een facultatief argument. */
  readonly standaard?: Cel;
  /** De toegestane woorden bij soort `keuze`. */
  readonly keuzes?: readonly string[];
  /** Het kleinste toegestane getal. */
  readonly minimum?: number;
  /** Het getal moet groter zijn dan deze grens. */
  readonly groterDan?: number;
  /** Het grootste toegestane getal. */
  readonly maximum?: number;
  /** De argumenten waarmee dit bereik rij voor rij samenhoort. */
  readonly hoortBij?: readonly string[];
  /** Eén cel is een totaal dat niet bij een rij hoort. */
  readonly ookTotaal?: true;
}
