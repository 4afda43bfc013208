import type { Cel } from '../definitie';
import type { Blad } from './blad';

/** Een bereik op een blad; het adres is zonder bladnaam, bijvoorbeeld `B4:F12`. */
export interface Bereik {
  readonly blad: string;
  readonly adres: string;
}

export interface Inhoud {
  readonly waarden: readonly (readonly Cel[])[];
  /** De formule per cel, met `;` en beginnend met `=`; `''` waar geen formule staat. */
  readonly formules: readonly (readonly string[])[];
}

/**
 * De poort naar een werkmap. Alles eroverheen is een belofte van gewone JSON-waarden: geen datums, geen functies,
 * zodat dezelfde poort ook over de draad van een zijbalk werkt.
 */
export interface Werkmap {
  readonly host: 'Excel' | 'Google Sheets' | 'werkbank';
  /** Het bereik dat de gebruiker nu heeft aangewezen. */
  selectie(): Promise<Bereik>;
  lees(bereik: Bereik): Promise<Inhoud>;
  /** Schrijft cellen; tekst die met `=` begint is een formule met `;`. Alleen wat in `cellen` staat verandert. */
  schrijf(bereik: Bereik, cellen: readonly (readonly Cel[])[]): Promise<void>;
  /** Wijst een bereik aan, zodat de gebruiker ziet waar het over gaat. */
  selecteer(bereik: Bereik): Promise<void>;
  /** De namen van de bladen, van links naar rechts. */
  bladen(): Promise<string[]>;
  /** Voegt een blad toe met inhoud en opmaak. Fout als er al een blad met die naam is. */
  voegBladToe(blad: Blad): Promise<void>;
  /** Haalt een blad weg. Fout als het er niet is, of als het het laatste is. */
  verwijderBlad(naam: string): Promise<void>;
}
