import { HHM_2020 } from '../leesbareBron';
import type { Regeling } from './regeling';

/** Regio's die noemen waarnaar ze delen. */
export const NAAR_SLEUTEL: readonly Regeling[] = [
  {
    naam: 'Fryslân: naar inwoners',
    regio: 'Fryslân',
    kern: 'In 2020 droegen de Friese gemeenten het tekort op beschermd wonen samen, naar het aantal inwoners.',
    bron: {
      bestand: 'Begroting 2020, gemeente Heerenveen',
      vindplaats: '“naar rato van totaal aantal inwoners”',
    },
    instelling: { sleutelInwoners: 1 },
    aanname: 'De bron noemt een aandeel in het tekort; hier volgt een overschot dezelfde sleutel.',
  },
  {
    naam: 'Fryslân: budget van het centrum samen',
    voorheen: ['Fryslân: eerst twee jaar volgen'],
    regio: 'Fryslân',
    kern: 'In 2020 waren tekort en overschot op het centrumbudget van de Friese gemeenten samen; vanaf 2022 zou het geld individueel verdeeld worden, gevolgd door twee jaar monitoren.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2942 en 2946' },
    instelling: { sleutelInwoners: 1 },
    aanname:
      'De bron noemt geen verdeelsleutel en laat lopende cliënten tot 2031 bij de centrumgemeente; hier delen de gemeenten naar inwoners, zoals in de begroting 2020 van Heerenveen, en verandert het jaar 2031 niets.',
  },
  {
    naam: 'Gooi en Vechtstreek: naar inwoners',
    regio: 'Gooi & Vechtstreek',
    kern: 'In 2020 droegen de gemeenten de regionale baten en lasten naar inwoners; voor de kosten van ambulantisering was nog geen methode gevonden, omdat elke gemeente de begeleiding zelf betaalt.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2776' },
    instelling: { sleutelInwoners: 1, lokaalMeedelen: 0 },
  },
  {
    naam: 'Meierij en Bommelerwaard: inwoners en cliënten',
    regio: 'Meierij en Bommelerwaard',
    kern: 'Volgens een bericht van 2 januari 2023 gaat de reserve boven haar plafond terug naar de gemeenten, naar het aantal inwoners en het aantal cliënten.',
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
    kern: 'Volgens afspraken tot 2022 verdelen de gemeenten het geld met een eigen model, naar het aantal indicaties per gemeente, waarbij de gemeente van verblijf over de indicatie gaat.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2236, 2238 en 2242' },
    instelling: { sleutelClienten: 1, batenHerverdelen: 1, solidariteit: 0 },
    aanname:
      'De bron noemt geen peildatum en bij financiële solidariteit een ja; hier telt het aantal cliënten in uw tabel, te vullen naar gemeente van verblijf, en draagt ieder de eigen lasten.',
  },
  {
    naam: 'Holland Rijnland: in één keer',
    regio: 'Holland Rijnland',
    kern: 'In 2020 was het plan om per 2022 al het geld in één keer over de gemeenten te verdelen, zonder het landelijke ingroeipad.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3047, 3096 en 3104' },
    instelling: { sleutelObjectief: 1, batenHerverdelen: 1, solidariteit: 0 },
    aanname:
      'De bron noemt geen sleutel voor het geld, wel regionale voorzieningen en een ja bij financiële solidariteit; hier krijgt elke gemeente haar objectieve aandeel in alle baten en draagt zij al haar lasten zelf.',
  },
  {
    naam: 'Noord- en Midden-Limburg: naar gebruik',
    voorheen: ['Noord- en Midden-Limburg: naar afname'],
    regio: 'Noord- en Midden-Limburg',
    kern: 'In 2020 was het uitgangspunt om de budgetten voor beschermd wonen, opvang en bemoeizorg OGGZ regionaal te houden en per gemeente af te rekenen op basis van af- en uitnamen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 4009, 4074 en 4078' },
    instelling: { sleutelClienten: 1 },
    aanname:
      'De bron noemt nog geen verdeling van tekort of overschot; hier is het aantal cliënten de maat voor het gebruik, zodat bij een overschot de gemeente met de meeste cliënten het meeste terugkrijgt.',
  },
];
