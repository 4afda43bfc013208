import type { Antwoord } from '../grens/antwoord';
import { regiosVerder } from './verder';
import { regiobeeld } from '../normen/regiobeelden';
import { NVO2020 } from '../normen/regios';
import { type Alinea, standzinnen, tegenspraakIn, zinnenOver } from '../normen/tegenspraak';
import { TEGENSPRAKEN, toelichtingBij } from '../normen/toelichtingen';

// De teksten zijn groot: laad dit bestand alleen met import() en alleen waar iemand ze leest.

export { tekstBij } from '../normen/toelichtingen';

/** Een zin van een regio uit 2020, met de regel in de bron waar haar alinea begint. */
export interface Citaat {
  /** Het volgnummer van de regio, vanaf 0. */
  readonly regio: number;
  readonly zin: string;
  readonly regel: number;
}

/**
 * De zin die het meest over een onderwerp zegt: uit de eigen rij, anders een zin die zegt hoe het ermee staat (eerst
 * uit de toelichting, dan uit het regiobeeld), anders een zin uit de toelichting die het onderwerp noemt. `null` als
 * de regio er niets over schreef. Een zin die het teken lijkt tegen te spreken telt niet.
 */
export function citaatVan(regio: number, onderwerp: number): Citaat | null {
  const antwoord = NVO2020.regios[regio]!.antwoorden[onderwerp]!;
  const { eigen, tabel } = toelichtingBij(regio, onderwerp);
  const uit = (alineas: readonly Alinea[], kies: (onderwerp: number, alinea: Alinea) => string[]) =>
    alineas.flatMap((alinea) => kies(onderwerp, alinea).map((zin) => ({ regel: alinea.regel, zin })));
  const zinnen = [
    ...eigen.map(({ regel, tekst }) => ({ regel, zin: tekst })),
    ...uit(tabel, standzinnen),
    ...uit(
      regiobeeld(regio).flatMap(({ alineas }) => alineas),
      standzinnen,
    ),
    ...uit(tabel, zinnenOver),
  ];
  const gevonden = zinnen.find(
    ({ regel, zin }) => tegenspraakIn(onderwerp, antwoord, { regel, tekst: zin }).length === 0,
  );
  return gevonden ? { regio, ...gevonden } : null;
}

/**
 * Wat regio's schreven die in 2020 verder waren dan het eigen antwoord, de verste eerst. Regio's waarvan teken en
 * toelichting elkaar mogelijk tegenspreken doen niet mee: hun tekst is geen voorbeeld bij dat teken.
 */
export function citatenVerder(onderwerp: number, eigen: Antwoord, hoogstens: number): Citaat[] {
  const citaten: Citaat[] = [];
  for (const regio of regiosVerder(onderwerp, eigen)) {
    if (citaten.length === hoogstens) break;
    if (TEGENSPRAKEN.some((gevonden) => gevonden.regio === regio && gevonden.onderwerp === onderwerp))
      continue;
    const citaat = citaatVan(regio, onderwerp);
    if (citaat) citaten.push(citaat);
  }
  return citaten;
}
