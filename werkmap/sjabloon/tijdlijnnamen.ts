import { PARAMETERS as KNOPPEN } from '../../core/normen/regelingen/parameters';

/** De namen waarmee het paneel de tabellen van dit blad vindt; wie ze zelf geeft kan een eigen blad gebruiken. */
export const TIJDLIJNNAMEN = {
  parameters: 'TIJDLIJN_PARAMETERS',
  producten: 'TIJDLIJN_PRODUCTEN',
  gemeenten: 'TIJDLIJN_GEMEENTEN',
  jaren: 'TIJDLIJN_JAREN',
  scenario: 'TIJDLIJN_SCENARIO',
  afspraak: 'TIJDLIJN_AFSPRAAK',
  ontbreekt: 'TIJDLIJN_ONTBREEKT',
  bron: 'TIJDLIJN_BRON',
} as const;

/** De namen van de cellen en het bereik waarin de drie afspraken staan. */
export const AFSPRAAKNAMEN = { a: 'REGELING_A', b: 'REGELING_B', eigen: 'REGELING_EIGEN' } as const;

/** De namen van de twee cellen met een startjaar. */
export const STARTJAARNAMEN = {
  startjaar: 'INGROEIPAD_STARTJAAR',
  anderStartjaar: 'INGROEIPAD_ANDER_STARTJAAR',
} as const;

export const GEEN_SOLIDARITEIT = 'Geen solidariteit';
/** De knoppen waarmee een eigen regeling zonder naam al een afspraak is. */
export const BEGINT: readonly string[] = [
  KNOPPEN.sleutelInwoners,
  KNOPPEN.sleutelClienten,
  KNOPPEN.sleutelHistorisch,
  KNOPPEN.sleutelObjectief,
  KNOPPEN.sleutelBaten,
  KNOPPEN.sleutelHandmatig,
  KNOPPEN.solidariteit,
  KNOPPEN.centrumDraagtTekort,
].map(({ naam }) => naam);
