import type { Argument } from '../definitie';
import { type Lijst, NVO2020, type Onderwerp } from '../normen/regios';

export type Lijstkeuze = Lijst | 'alles';

/** Het argument waarmee de gebruiker een deel van de onderwerpen kiest. */
export const LIJST = {
  naam: 'lijst',
  soort: 'keuze',
  eenheid: 'geen',
  uitleg: 'nvo (6 onderwerpen), uitvoeringsafspraken (10), planning (1) of alles (17)',
  facultatief: true,
  standaard: 'alles',
  keuzes: ['nvo', 'uitvoeringsafspraken', 'planning', 'alles'],
} as const satisfies Argument;

export interface GenummerdOnderwerp extends Onderwerp {
  /** De plaats van het onderwerp in de antwoorden van een regio. */
  readonly nummer: number;
}

/** De onderwerpen van een lijst, in de vaste volgorde van de bron. */
export function onderwerpenVan(lijst: Lijstkeuze): GenummerdOnderwerp[] {
  return NVO2020.onderwerpen
    .map((onderwerp, nummer) => ({ ...onderwerp, nummer }))
    .filter((onderwerp) => lijst === 'alles' || onderwerp.lijst === lijst);
}
