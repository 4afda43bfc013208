import { metEuro } from '../../getal/metEuro';
import { HHM_2020 } from '../leesbareBron';
import type { Regeling } from './regeling';
import { EIGEN_SLEUTEL } from './stukken';

/** Regio's die zeggen waar een overschot heen gaat: naar een reserve of naar innovatie. */
export const MET_RESERVE: readonly Regeling[] = [
  {
    naam: 'Gooi en Vechtstreek: reserve tot 2 miljoen',
    regio: 'Gooi & Vechtstreek',
    kern: 'Volgens een voorstel van 2 maart 2017 vult een overschot de reserve aan tot 2 miljoen euro en delen de gemeenten naar het aantal inwoners.',
    bron: {
      bestand: 'Voorstel van 2 maart 2017, Regio Gooi en Vechtstreek',
      vindplaats: 'plafond van 2 miljoen euro en inwonertal van het CBS, peildatum 31 december',
    },
    instelling: { sleutelInwoners: 1, plafond: 2_000_000 },
    aanname:
      'De bron noemt in de gevonden tekst niet wat er boven het plafond gebeurt; hier gaat dat terug naar inwoners.',
    open: ['reserve'],
  },
  {
    naam: 'Almelo: reserve met plafond',
    regio: 'Almelo',
    kern: 'In de Perspectiefnota 2019 wilde Almelo een reserve met een maximum voor risico’s; wat daarboven overblijft gaat terug naar de gemeenten.',
    bron: {
      bestand: 'Perspectiefnota 2019, gemeente Almelo',
      vindplaats: 'paragraaf 4.5, Convenant Beschermd Wonen',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname: EIGEN_SLEUTEL,
    open: ['reserve', 'plafond'],
  },
  {
    naam: 'IJssel-Vecht: reserve van Zwolle',
    regio: 'IJssel-Vecht',
    kern: 'In 2022 verevende de regio tekort en overschot tegenover het rijksbudget via een reserve bij Zwolle.',
    bron: {
      bestand: 'Jaarverslag 2022, gemeente Zwolle',
      vindplaats: 'reserve Beschermd Wonen, stand per 1 januari 2022',
    },
    instelling: { sleutelHandmatig: 1 },
    aanname: `De bron noemt geen verdeelsleutel en voor Zwolle een stand van ${metEuro('10.334.175')} op 1 januari 2022; hier geldt uw eigen kolom sleutel en vult u de stand van uw eigen reserve in.`,
    open: ['reserve', 'plafond'],
  },
  {
    naam: 'Noordoost-Brabant Oost: regionale reserve',
    regio: 'Noordoost-Brabant Oost',
    kern: 'In 2020 kwam een overschot in een regionale reserve en losten de gemeenten tekorten samen op; over de nieuwe situatie stond de besluitvorming eind 2020 gepland.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3482' },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt geen verdeelsleutel en voor de nieuwe situatie alleen een regionaal vangnet dat samen wordt betaald; hier geldt uw eigen kolom sleutel voor alles.',
    open: ['reserve', 'plafond'],
  },
  {
    naam: 'West-Friesland: egalisatiereserve',
    regio: 'West-Friesland',
    kern: 'In het convenant van 2019 spraken de gemeenten af een egalisatiereserve voor risico’s op te bouwen en de bestemmingsreserve af te bouwen, waarbij geld terugvloeit.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2858' },
    instelling: { sleutelHandmatig: 1 },
    aanname:
      'De bron noemt geen verdeelsleutel; hier geldt uw eigen kolom sleutel, zonder het geld dat bij de afbouw terugvloeit, want daarvoor is blad Begroting.',
    open: ['reserve', 'plafond'],
  },
  {
    naam: 'Meierij en Bommelerwaard: overschot naar innovatie',
    regio: 'Meierij en Bommelerwaard',
    kern: 'In 2020 losten de gemeenten tekorten samen op en waren overschotten bestemd voor innovatie.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1155' },
    instelling: { sleutelHandmatig: 1, innovatie: 1 },
    aanname: EIGEN_SLEUTEL,
  },
];
