import { type Decimaal, decimaalVanGetal } from '../../getal/decimaal';

/**
 * De knoppen van een solidariteitsregeling. Een regeling is niets anders dan een keuze voor elk van deze knoppen;
 * elke stap van de berekening (`stappen/`) leest er een paar.
 */
export interface Parameter {
  readonly naam: string;
  readonly soort: 'deel' | 'bedrag' | 'jaNee';
  readonly uitleg: string;
  /** Wanneer de knop niets verandert, als deel van een zin. */
  readonly zonderEffect?: string;
  /** Het kleinste toegestane bedrag. */
  readonly minimum?: number;
}

export const PARAMETERS = {
  sleutelInwoners: { naam: 'sleutel inwoners', soort: 'deel', uitleg: 'gewicht van inwoners in de sleutel' },
  sleutelClienten: { naam: 'sleutel cliënten', soort: 'deel', uitleg: 'gewicht van cliënten in de sleutel' },
  sleutelHistorisch: {
    naam: 'sleutel historisch',
    soort: 'deel',
    uitleg: 'gewicht van het historische aandeel',
  },
  sleutelObjectief: {
    naam: 'sleutel objectief',
    soort: 'deel',
    uitleg: 'gewicht van het objectieve aandeel',
  },
  sleutelBaten: { naam: 'sleutel baten', soort: 'deel', uitleg: 'gewicht van de baten in de sleutel' },
  sleutelHandmatig: {
    naam: 'sleutel handmatig',
    soort: 'deel',
    uitleg: 'gewicht van de eigen kolom sleutel',
  },
  batenHerverdelen: {
    naam: 'baten herverdelen',
    soort: 'jaNee',
    uitleg: '1: alle baten worden eerst naar de sleutel verdeeld, ieder draagt daarna de eigen lasten',
    zonderEffect: 'als alles daarna toch samen gedeeld wordt',
  },
  solidariteit: {
    naam: 'solidariteit',
    soort: 'deel',
    uitleg: 'welk deel van het saldo gedeeld wordt: 1 alles, 0 niets',
  },
  reserve: { naam: 'reserve', soort: 'bedrag', uitleg: 'stand van de reserve aan het begin' },
  ondergrens: {
    naam: 'ondergrens',
    soort: 'bedrag',
    uitleg: 'stand waar de reserve niet onder mag komen',
    zonderEffect: 'zonder reserve',
  },
  plafond: {
    naam: 'plafond',
    soort: 'bedrag',
    minimum: 0,
    uitleg: 'stand tot waar een overschot de reserve aanvult',
  },
  innovatie: {
    naam: 'innovatie',
    soort: 'deel',
    uitleg: 'deel van het overschot na de reserve dat naar innovatie gaat',
  },
  innovatieVoorReserve: {
    naam: 'innovatie voor reserve',
    soort: 'jaNee',
    uitleg: '1: eerst innovatie, dan de reserve; 0: andersom',
    zonderEffect: 'zonder innovatie of zonder plafond',
  },
  eigenRisico: {
    naam: 'eigen risico per inwoner',
    soort: 'bedrag',
    minimum: 0,
    uitleg:
      'het eigen tekort dat een gemeente eerst zelf draagt, per inwoner; pas wat daarboven ligt wordt gedeeld',
    zonderEffect: 'als er niets gedeeld wordt',
  },
  maximumPerInwoner: {
    naam: 'maximum per inwoner',
    soort: 'bedrag',
    minimum: 0,
    uitleg: 'wat een gemeente hoogstens aan het gedeelde tekort betaalt, per inwoner',
    zonderEffect: 'als de centrumgemeente het hele tekort draagt',
  },
  percentageWmo: {
    naam: 'percentage wmo-budget',
    soort: 'deel',
    uitleg:
      'deel van het eigen Wmo-budget dat een regiogemeente boven op de verdeling aan de centrumgemeente betaalt',
  },
  lokaalMeedelen: {
    naam: 'lokaal meedelen',
    soort: 'deel',
    uitleg: 'welk deel van de lokale lasten meedoet: 1 alles, 0 alleen de regionale lasten',
  },
  bestaandBijCentrum: {
    naam: 'bestaande cliënten bij centrum',
    soort: 'jaNee',
    uitleg:
      '1: de lasten van bestaande cliënten komen bij de centrumgemeente; kan alleen als daarna niet alles samen gedeeld wordt',
  },
  centrumDraagtTekort: {
    naam: 'centrum draagt tekort',
    soort: 'jaNee',
    uitleg: '1: de centrumgemeente betaalt het tekort na de reserve',
  },
} as const satisfies Record<string, Parameter>;

/** Wat een knop doet, en wanneer zij niets verandert. */
export function knopuitleg({ uitleg, zonderEffect }: Parameter): string {
  return zonderEffect === undefined ? uitleg : `${uitleg}; verandert niets ${zonderEffect}`;
}

export type Parameternaam = keyof typeof PARAMETERS;

/** De ingestelde knoppen als getallen zoals een gebruiker ze typt: euro's, delen, 0 of 1. */
export type Instelling = Readonly<Partial<Record<Parameternaam, number>>>;

/** Dezelfde knoppen, exact gelezen. */
export type ExacteInstelling = Readonly<Partial<Record<Parameternaam, Decimaal>>>;

/** Leest een instelling exact, zoals de getallen er staan. */
export function exact(instelling: Instelling): ExacteInstelling {
  return Object.fromEntries(
    Object.entries(instelling).map(([naam, getal]) => [naam, decimaalVanGetal(getal)]),
  );
}
