import type { Rechthoek } from '../poort/adres';
import type { Blad } from '../poort/blad';
import type { Bereik, Inhoud, Schrijfcel } from '../poort/poort';

/** Eén ding dat in een werkmap geschreven wordt. */
export type Stap = Bladstap | Celstap | Naamstap | Instelstap;

export interface Bladstap {
  readonly soort: 'blad';
  readonly blad: Blad;
}

export interface Celstap {
  readonly soort: 'cellen';
  readonly bereik: Bereik;
  readonly cellen: readonly (readonly Schrijfcel[])[];
}

export interface Naamstap {
  readonly soort: 'naam';
  readonly naam: string;
  readonly bereik: Bereik | null;
}

export interface Instelstap {
  readonly soort: 'instelling';
  readonly naam: string;
  readonly waarde: string | null;
}

/** De weg terug van één stap: een blad gaat weg, al het andere krijgt wat er stond. Gewone JSON. */
export type Terugstap = { readonly soort: 'blad'; readonly naam: string } | Celstap | Naamstap | Instelstap;

/** Een wijziging die nog niet af is, met de weg terug. */
export interface Halfwerk {
  /** Waar het staat, zoals de gebruiker het ziet. */
  readonly plek: string;
  readonly terug: readonly Terugstap[];
}

/** Wat er vlak voor het schrijven op een blad stond. */
export interface Voor {
  readonly blad: string;
  /** Waar de inhoud stond. */
  readonly vak: Rechthoek;
  readonly inhoud: Inhoud;
  /** Hoe ver het blad gevuld was, als het te groot is om helemaal te lezen; anders `null`. */
  readonly gebruikt: string | null;
}

/** Een wijziging die er staat. `terug[i]` is de weg terug van `stappen[i]`. */
export interface Gedaan extends Halfwerk {
  readonly stappen: readonly Stap[];
  readonly voor: readonly Voor[];
}
