import type { Cel } from '../../core/waarde';
import type { Blad, Schrijfcel, Validatie } from './blad';

export type { Schrijfcel, Tekst } from './blad';

/** Een bereik op een blad; het adres is zonder bladnaam, bijvoorbeeld `B4:F12`. */
export interface Bereik {
  readonly blad: string;
  readonly adres: string;
}

export interface Inhoud {
  readonly waarden: readonly (readonly Cel[])[];
  /** De formule per cel, met `;` en beginnend met `=`; `''` waar geen formule staat. */
  readonly formules: readonly (readonly string[])[];
  /** Waar de tekst in `waarden` een datum is; alleen in een host waar een datum geen getal is. */
  readonly datums?: readonly (readonly boolean[])[];
}

/** Een naam die in de hele werkmap geldt, met het bereik waar hij naar wijst. */
export interface Werkmapnaam extends Bereik {
  readonly naam: string;
}

/**
 * De poort naar een werkmap. Alles eroverheen is een belofte van gewone JSON-waarden: geen datums, geen functies,
 * zodat dezelfde poort ook over de draad van een zijbalk werkt. Een belofte die niet lukt geeft een `Werkmapfout`
 * met een zin voor de gebruiker, bijvoorbeeld bij een beveiligd blad of een blad dat er niet is.
 */
export interface Werkmap {
  readonly host: 'Excel' | 'Google Sheets' | 'werkbank';
  /**
   * Waarmee onze functies in deze host beginnen. Over de poort is dat altijd `BWMO_`; alleen wat de gebruiker
   * leest of overtypt volgt de host.
   */
  readonly voorvoegsel: string;
  /** Het bereik dat de gebruiker nu heeft aangewezen. Fout als er geen cel gekozen is. */
  selectie(): Promise<Bereik>;
  lees(bereik: Bereik): Promise<Inhoud>;
  /** Het bereik vanaf A1 dat alles bevat wat op het blad staat; `null` bij een leeg blad. */
  gebruikt(blad: string): Promise<string | null>;
  /** Schrijft cellen. Alleen wat in `cellen` staat verandert. */
  schrijf(bereik: Bereik, cellen: readonly (readonly Schrijfcel[])[]): Promise<void>;
  /** Wijst een bereik aan, zodat de gebruiker ziet waar het over gaat. */
  selecteer(bereik: Bereik): Promise<void>;
  /** De namen van de bladen, van links naar rechts. */
  bladen(): Promise<string[]>;
  /** Voegt een blad toe met inhoud en opmaak. Fout als er al een blad met die naam is. */
  voegBladToe(blad: Blad): Promise<void>;
  /** Haalt een blad weg. Fout als het er niet is, of als het het laatste is. */
  verwijderBlad(naam: string): Promise<void>;
  /** De namen die naar één bereik wijzen. */
  namen(): Promise<Werkmapnaam[]>;
  /** Laat een naam naar een bereik wijzen, ook als hij al bestond; `null` haalt hem weg. */
  zetNaam(naam: string, bereik: Bereik | null): Promise<void>;
  /** Wat er op een blad in invoercellen mag. */
  validaties(blad: string): Promise<Validatie[]>;
  /** Wat het paneel bij deze werkmap bewaart; reist met het bestand mee. */
  instellingen(): Promise<Readonly<Record<string, string>>>;
  /** Bewaart een instelling van hoogstens `MEESTE_TEKENS_INSTELLING` tekens; `null` haalt haar weg. */
  zetInstelling(naam: string, waarde: string | null): Promise<void>;
  /**
   * Doet een reeks handelingen van deze poort waarbij het rekenen tot het eind mag wachten; klaar als alles is herrekend.
   * Een host die dit niet kent rekent na elke handeling.
   */
  samen?<T>(doe: () => Promise<T>): Promise<T>;
  /** Roept de luisteraar bij elke nieuwe selectie; het antwoord stopt daarmee. Niet elke host kan dit. */
  volgSelectie?(luisteraar: (bereik: Bereik) => void): () => void;
}
