import { OORZAKEN, PARAMETERS, type Oorzaak } from '../../../core/tijdlijn/model/parameters';
import type { Cel } from '../../../core/waarde';
import {
  type Afspraak,
  AFSPRAAKRIJEN,
  isLeeg,
  ONZEKER,
  sleutelVan,
  type Tijdlijngegevens,
} from './leesTijdlijn';

/** Het jaar waarin het verdeelmodel ingaat; `null` is niet ingevoerd. */
export type Invoering = number | null;

/** De stand van de vier schakelaars. */
export interface Stand {
  readonly invoering: Invoering;
  /** De naam van de scenariokolom waaruit de objectieve bedragen komen. */
  readonly objectief: string;
  readonly wlz: string;
  readonly afspraak: string;
}

/** De scenario's die het paneel zelf toevoegt, vóór die van de werkmap. */
export const EIGEN_SCENARIOS = { basis: 'het basisscenario', gekozen: 'uw keuze' } as const;

const OORZAAK_VAN: ReadonlyMap<string, Oorzaak> = new Map(
  Object.values(PARAMETERS).map(({ naam, oorzaak }) => [naam, oorzaak]),
);
const STARTJAAR = PARAMETERS.startjaar.naam;
const OBJECTIEF = PARAMETERS.objectiefMaal.naam;
const WLZ: Oorzaak = OORZAKEN[2];

/** Het scenario waarin alles staat wat geen schakelaar heeft: het midden, of de enige kolom. */
export function midden(scenarios: readonly string[]): string {
  return scenarios.find((naam) => naam.toLowerCase() === 'midden') ?? scenarios[0]!;
}

/** Het basisscenario: zonder nieuw verdeelmodel, alles midden, met de afspraak die op het blad gekozen is. */
export function basisstand({ scenarios, afspraken, gekozen }: Tijdlijngegevens): Stand {
  const naam = midden(scenarios);
  const afspraak = afspraken.find(({ letter }) => letter === gekozen.afspraak) ?? afspraken[0]!;
  return { invoering: null, objectief: naam, wlz: naam, afspraak: afspraak.letter };
}

/** Uit welke kolom een parameter komt, of dat hij door een schakelaar zelf bepaald wordt. */
export type Herkomst =
  | { readonly soort: 'kolom'; readonly scenario: string }
  | { readonly soort: 'invoering'; readonly jaar: Invoering };

/** Waar een rij van de parameters in deze stand haar waarde haalt. */
export function herkomst(naam: string, stand: Stand, rest: string): Herkomst {
  const sleutel = sleutelVan(naam);
  if (sleutel === STARTJAAR) return { soort: 'invoering', jaar: stand.invoering };
  if (sleutel === OBJECTIEF) return { soort: 'kolom', scenario: stand.objectief };
  if (OORZAAK_VAN.get(sleutel) === WLZ) return { soort: 'kolom', scenario: stand.wlz };
  return { soort: 'kolom', scenario: rest };
}

/**
 * De parameters met twee scenario's ervoor: het basisscenario en de gekozen stand. De scenario's van de werkmap zijn
 * daarna elk helemaal hun eigen kolom, met de gekozen invoering en afspraak.
 */
export function scenariotabel(gegevens: Tijdlijngegevens, stand: Stand): Cel[][] {
  const { parameters, scenarios, afspraken } = gegevens;
  const rest = midden(scenarios);
  const basis = basisstand(gegevens);
  const kolommen: readonly (readonly [Stand, string])[] = [
    [basis, rest],
    [stand, rest],
    ...scenarios.map((naam) => [{ ...stand, objectief: naam, wlz: naam }, naam] as const),
  ];
  const plek = new Map((parameters[0] ?? []).map((kop, k) => [String(kop ?? '').trim(), k]));
  const waarde = (rij: readonly Cel[], scenario: string): Cel => {
    const cel = rij[plek.get(scenario) ?? 1];
    const of = isLeeg(cel) ? rij[1] : cel;
    // Leeg zou hier de waarde van het basisscenario overnemen.
    return isLeeg(of) ? 'geen' : of!;
  };
  const onzeker = [...plek].filter(([kop]) => ONZEKER.test(kop.toLowerCase()));
  const vanTot = (rij: readonly Cel[]) => onzeker.map(([, k]) => rij[k] ?? null);
  const startjaarrij = parameters.find(([naam]) => sleutelVan(naam) === STARTJAAR) ?? [];
  const eigen = parameters.slice(1).filter(([naam]) => {
    const sleutel = sleutelVan(naam);
    return sleutel !== '' && sleutel !== STARTJAAR && !AFSPRAAKRIJEN.has(sleutel);
  });
  return [
    ['parameter', ...Object.values(EIGEN_SCENARIOS), ...scenarios, ...onzeker.map(([kop]) => kop)],
    [STARTJAAR, ...kolommen.map(([van]) => van.invoering ?? 'geen'), ...vanTot(startjaarrij)],
    ...eigen.map((rij): Cel[] => [
      String(rij[0]).trim(),
      ...kolommen.map(([van, anders]) => {
        const uit = herkomst(String(rij[0]), van, anders);
        return uit.soort === 'kolom' ? waarde(rij, uit.scenario) : (uit.jaar ?? 'geen');
      }),
      ...vanTot(rij),
    ]),
    ...afspraakrijen(kolommen.map(([van]) => afspraken.find(({ letter }) => letter === van.afspraak)!)).map(
      (rij) => [...rij, ...onzeker.map(() => null)],
    ),
  ];
}

/** Elke rij die een van de afspraken gebruikt; een andere afspraak zet haar op `geen`. */
function afspraakrijen(perKolom: readonly Afspraak[]): Cel[][] {
  const namen = [...new Set(perKolom.flatMap(({ rijen }) => rijen.map(([naam]) => naam)))];
  return namen.map((naam) => [
    naam,
    ...perKolom.map(({ rijen }) => rijen.find(([een]) => een === naam)?.[1] ?? 'geen'),
  ]);
}
