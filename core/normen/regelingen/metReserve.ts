import type { Regeling } from './regeling';
import { EIGEN_SLEUTEL, HHM_2020 } from './stukken';

/** Regio's die zeggen waar een overschot heen gaat: naar een reserve of naar innovatie. */
export const MET_RESERVE: readonly Regeling[] = [
  {
    naam: 'Gooi en Vechtstreek: reserve tot 2 miljoen',
    regio: 'Gooi & Vechtstreek',
    kern: 'Een overschot vult de reserve aan tot 2 miljoen euro; de gemeenten delen naar het aantal inwoners.',
    bron: {
      bestand: 'Voorstel van 2 maart 2017, Regio Gooi en Vechtstreek',
      vindplaats: 'plafond van 2 miljoen euro en inwonertal van het CBS, peildatum 31 december',
    },
    instelling: { sleutelInwoners: 1, plafond: 2_000_000 },
    aanname:
      'De bron noemt in de gevonden tekst niet wat er boven het plafond gebeurt; hier gaat dat terug naar inwoners.',
  },
  {
    naam: 'Almelo: reserve met plafond',
    regio: 'Almelo',
    kern: 'Almelo wilde een reserve met een maximum voor risico’s; wat daarboven overblijft gaat terug naar de gemeenten.',
    bron: {
      bestand: 'Perspectiefnota 2019, gemeente Almelo',
      vindplaats: 'paragraaf 4.5, Convenant Beschermd Wonen',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
    open: ['plafond'],
  },
  {
    naam: 'IJssel-Vecht: reserve van Zwolle',
    regio: 'IJssel-Vecht',
    kern: 'De regio verevent tekort en overschot tegenover het rijksbudget via een reserve bij Zwolle.',
    bron: {
      bestand: 'Jaarverslag 2022, gemeente Zwolle',
      vindplaats: 'reserve Beschermd Wonen, stand per 1 januari 2022',
    },
    instelling: { sleutelHandmatig: 1, reserve: 10_334_175 },
    aanname:
      'De bron noemt geen verdeelsleutel; hier geldt uw eigen kolom sleutel, met de stand van Zwolle op 1 januari 2022 als reserve.',
    open: ['plafond'],
  },
  {
    naam: 'Noordoost-Brabant Oost: regionale reserve',
    regio: 'Noordoost-Brabant Oost',
    kern: 'Een overschot komt in een regionale reserve en tekorten lossen de gemeenten samen op.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3482' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
    open: ['plafond'],
  },
  {
    naam: 'West-Friesland: egalisatiereserve',
    regio: 'West-Friesland',
    kern: 'De gemeenten bouwen een egalisatiereserve op voor risico’s en bouwen de bestemmingsreserve af, waarbij geld terugvloeit.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2858' },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
    open: ['plafond'],
  },
  {
    naam: 'Meierij en Bommelerwaard: overschot naar innovatie',
    regio: 'Meierij en Bommelerwaard',
    kern: 'De gemeenten lossen tekorten samen op; overschotten zijn bestemd voor innovatie.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1155' },
    instelling: { sleutelHandmatig: 1, innovatie: 1 },
    aanname: EIGEN_SLEUTEL,
  },
];
