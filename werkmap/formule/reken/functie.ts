import type { Rooster, Formulewaarde } from '../waarde';

/** Eén argument van een gewone functie; de waarde wordt pas berekend als de functie erom vraagt. */
export interface Argument {
  /** Of er niets tussen de puntkomma’s staat. */
  readonly weg: boolean;
  readonly rooster: () => Rooster;
}

/** Een gewone spreadsheetfunctie: hoeveel argumenten zij heeft en hoe zij rekent. */
export interface GewoneFunctie {
  readonly minstens: number;
  readonly hoogstens: number;
  readonly reken: (argumenten: readonly Argument[], naam: string) => Rooster | Formulewaarde;
}

/** Een functie met alleen verplichte argumenten en één waarde per argument. */
export function gewoon(minstens: number, hoogstens: number, reken: GewoneFunctie['reken']): GewoneFunctie {
  return { minstens, hoogstens, reken };
}

export const VEEL = 255;
