import { PARAMETERS as KNOPPEN } from '../../../core/normen/regelingen/parameters';
import { letters } from '../formules';

export const NAAM = 'Tijdlijn';

/** Zoveel jaren vooruit kijkt het blad; het eerste is jaar T. */
export const AANTAL_JAREN = 5;
/** De kolommen van de jaren in elke tabel die met een naam begint. */
export const JAREN = letters('B', AANTAL_JAREN);
export const LAATSTE_JAAR = JAREN[AANTAL_JAREN - 1]!;

/** De knoppen van een eigen regeling; de tijdlijn kent geen lokale lasten. */
export const EIGEN_KNOPPEN: readonly string[] = Object.values(KNOPPEN)
  .filter((knop) => knop !== KNOPPEN.lokaalMeedelen)
  .map(({ naam }) => naam);

/** Wat er naast de gemeenten in een jaar staat, en samen met hen het totaal is. */
export const REST = ['reserve', 'innovatie', 'niet gedekt', 'totaal'] as const;

/** De rij met de jaren boven de uitkomst; alle andere tabellen lezen de jaren daar. */
export const KOP = 9;
/** Waar de keuzes staan, boven de uitkomst. */
export const KEUZE = {
  scenario: 'F3',
  afspraak: 'F4',
  invoering: 'F5',
  /** Wat er nog in te vullen is; leeg als het blad kan rekenen. */
  ontbreekt: 'B6',
} as const;

/** De rij met de kop van elke tabel, bij dit aantal gemeenten en producten. */
export interface Plek {
  readonly gemeenten: number;
  readonly producten: number;
  readonly controle: number;
  readonly aandelen: number;
  readonly begroting: number;
  readonly scenarios: number;
  readonly parameters: number;
  readonly productentabel: number;
  readonly gemeententabel: number;
  readonly perJaar: number;
  readonly budget: number;
  /** Het verloop van de cliënten van product `p`. */
  readonly clienten: (p: number) => number;
  /** De bouwstenen van jaar `t`; de regeling staat eronder. */
  readonly jaar: (t: number) => number;
  readonly regeling: (t: number) => number;
  readonly tijdlijn: number;
}

/** Tussen twee tabellen staan een lege regel, een titel en soms een toelichting. */
const TUSSEN = 3;

/** @param parameters zoveel parameters staan boven de knoppen van de eigen regeling */
export function maakPlek(gemeenten: number, producten: number, parameters: number, jaarregels: number): Plek {
  const controle = KOP + gemeenten + REST.length + 1;
  const scenarios = controle + 1 + TUSSEN;
  const aandelen = scenarios + gemeenten + REST.length + TUSSEN;
  const begroting = aandelen + 2 + TUSSEN;
  const parametertabel = begroting + 3 + TUSSEN + 1;
  const productentabel = parametertabel + parameters + EIGEN_KNOPPEN.length + TUSSEN + 1;
  const gemeententabel = productentabel + producten + TUSSEN + 1;
  const perJaar = gemeententabel + gemeenten + TUSSEN + 1;
  const budget = perJaar + jaarregels + TUSSEN + 1;
  const eersteClienten = budget + gemeenten + TUSSEN + 1;
  const perProduct = gemeenten + 1 + TUSSEN;
  const eersteJaar = eersteClienten + producten * perProduct - 1;
  // Naast een jaar staat haar afspraak met alle knoppen; in een kleine regio is die langer.
  const hoogte = Math.max(2 * gemeenten + REST.length + 6, EIGEN_KNOPPEN.length + 4);
  const jaar = (t: number) => eersteJaar + t * (hoogte + 1);
  return {
    gemeenten,
    producten,
    controle,
    aandelen,
    begroting,
    scenarios,
    parameters: parametertabel,
    productentabel,
    gemeententabel,
    perJaar,
    budget,
    clienten: (p) => eersteClienten + p * perProduct,
    jaar,
    regeling: (t) => jaar(t) + gemeenten + 4,
    tijdlijn: jaar(AANTAL_JAREN) + TUSSEN,
  };
}
