import type { Vindplaats } from '../../normen/leesbareBron';
import type { PARAMETERS } from '../stroommodel/parameters';

export type Stroomnaam = (typeof PARAMETERS)[keyof typeof PARAMETERS]['naam'];

/** Een rij voor BWMO_DOORSTROOM en BWMO_BANDBREEDTE: naam, beginwaarde, verandering per maand, laag, hoog. */
export type Scenariorij = readonly [
  naam: Stroomnaam,
  waarde: number,
  verandering: number | '',
  laag: number | '',
  hoog: number | '',
];

/** Een getal uit de bron dat geen parameter van het model is; met laag en hoog als de bron een bandbreedte noemt. */
export interface Kengetal {
  readonly naam: string;
  readonly waarde: number;
  readonly laag?: number;
  readonly hoog?: number;
}

/** Wat een regio over haar plekken, wachtlijst of woningen zei, als begin van een berekening. */
export interface Scenario {
  readonly naam: string;
  readonly regio: string;
  /** De kern in één zin, met een jaar. */
  readonly kern: string;
  readonly bron: Vindplaats;
  /** Alleen wat de bron noemt; de rest vult de gebruiker in. */
  readonly parameters: readonly Scenariorij[];
  readonly kengetallen: readonly Kengetal[];
  /** Wat de bron niet zegt en wat hier daarom is aangenomen, in één zin. */
  readonly aanname?: string;
}

/** Een parameter waarvoor de bron één getal geeft. */
export function vast(naam: Stroomnaam, waarde: number): Scenariorij {
  return [naam, waarde, '', '', ''];
}

/** Een parameter met een bandbreedte. */
export function tussen(naam: Stroomnaam, waarde: number, laag: number, hoog: number): Scenariorij {
  return [naam, waarde, '', laag, hoog];
}
