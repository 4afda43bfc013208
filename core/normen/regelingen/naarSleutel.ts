import type { Regeling } from './regeling';
import { HHM_2020 } from './stukken';

/** Regio's die noemen waarnaar ze delen. */
export const NAAR_SLEUTEL: readonly Regeling[] = [
  {
    naam: 'Fryslân: naar inwoners',
    regio: 'Fryslân',
    kern: 'De Friese gemeenten dragen het tekort op beschermd wonen samen, naar het aantal inwoners.',
    bron: {
      bestand: 'Begroting 2020, gemeente Heerenveen',
      vindplaats: '“naar rato van totaal aantal inwoners”',
    },
    instelling: { sleutelInwoners: 1 },
    aanname: 'De bron noemt een aandeel in het tekort; hier volgt een overschot dezelfde sleutel.',
  },
  {
    naam: 'Gooi en Vechtstreek: naar inwoners',
    regio: 'Gooi & Vechtstreek',
    kern: 'De gemeenten dragen de regionale baten en lasten naar inwoners; de begeleiding thuis betaalt elke gemeente zelf, omdat er nog geen manier is gevonden om die te delen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2776' },
    instelling: { sleutelInwoners: 1, lokaalMeedelen: 0 },
  },
  {
    naam: 'Meierij en Bommelerwaard: inwoners en cliënten',
    regio: 'Meierij en Bommelerwaard',
    kern: 'De te volle reserve gaat terug naar de gemeenten, naar het aantal inwoners en het aantal cliënten.',
    bron: {
      bestand: 'Geld voor Boxtel vanuit regionale regeling, Brabants Centrum, 2 januari 2023',
      vindplaats: 'tweede alinea, over de verdeelsleutel',
    },
    instelling: { sleutelInwoners: 0.5, sleutelClienten: 0.5 },
    aanname:
      'De bron noemt geen gewichten en gaat over teruggave; hier tellen inwoners en cliënten even zwaar, ook bij een tekort.',
  },
  {
    naam: 'Groningen: naar indicaties',
    regio: 'Groninger gemeenten',
    kern: 'De gemeenten verdelen het geld met een eigen model, naar het aantal indicaties per gemeente.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2238 en 2242' },
    instelling: { sleutelClienten: 1, batenHerverdelen: 1, solidariteit: 0 },
    aanname:
      'De bron noemt geen peildatum; hier telt het aantal cliënten in uw tabel, en draagt ieder de eigen lasten.',
  },
  {
    naam: 'Holland Rijnland: in één keer',
    regio: 'Holland Rijnland',
    kern: 'Vanaf 2022 verdeelt de regio al het geld in één keer over de gemeenten, zonder het landelijke ingroeipad.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3104' },
    instelling: { sleutelObjectief: 1, batenHerverdelen: 1, solidariteit: 0 },
    aanname:
      'De bron noemt geen sleutel voor het geld; hier krijgt elke gemeente haar objectieve aandeel in alle baten en draagt zij de eigen lasten.',
  },
  {
    naam: 'Noord- en Midden-Limburg: naar afname',
    regio: 'Noord- en Midden-Limburg',
    kern: 'De budgetten voor beschermd wonen, opvang en bemoeizorg blijven regionaal en worden per gemeente afgerekend naar afname.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 4009, 4074 en 4078' },
    instelling: { sleutelClienten: 1 },
    aanname:
      'De bron noemt nog geen verdeling van tekort of overschot; hier is het aantal cliënten de maat voor de afname.',
  },
];
