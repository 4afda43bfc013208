import { type Scenario, tussen, vast } from './scenario';

/** Bureau HHM, Regionale stand van het land, 29 oktober 2020. */
const BESTAND = 'gegevens/nvo-2020/bron.txt';
const MARGE =
  'De bron noemt één getal; hier geldt een marge van ongeveer vijf procentpunten aan beide kanten, zoals de bron bij Oost-Veluwe.';

function regel(nummer: number): Scenario['bron'] {
  return { bestand: BESTAND, vindplaats: `regel ${nummer}` };
}

const NAAR_DE_WLZ: readonly Scenario[] = [
  {
    naam: 'Flevoland: elk een derde',
    regio: 'Flevoland',
    kern: 'De verwachting is dat een derde uitstroomt naar Beschermd Thuis, een derde in beschermd wonen blijft en een derde naar de Wlz gaat.',
    bron: regel(288),
    parameters: [tussen('wlz eenmalig', 1 / 3, 0.28, 0.38)],
    kengetallen: [
      { naam: 'deel naar Beschermd Thuis', waarde: 1 / 3 },
      { naam: 'deel dat blijft', waarde: 1 / 3 },
    ],
    aanname: MARGE,
  },
  {
    naam: 'Oost-Veluwe: 40 tot 50 % naar de Wlz',
    regio: 'Oost-Veluwe',
    kern: 'De inschatting is dat 40 tot 50 % van de cliënten van beschermd wonen naar de Wlz gaat.',
    bron: regel(658),
    parameters: [tussen('wlz eenmalig', 0.45, 0.4, 0.5)],
    kengetallen: [],
  },
  {
    naam: 'Parkstad: twee derde naar de Wlz',
    regio: 'Parkstad en Beekdaelen',
    kern: 'Waarschijnlijk gaat twee derde van de cliënten in beschermd wonen naar de Wlz, ruim boven het landelijke gemiddelde.',
    bron: regel(2602),
    parameters: [tussen('wlz eenmalig', 2 / 3, 0.62, 0.72)],
    kengetallen: [],
    aanname: MARGE,
  },
];

const AFBOUW: readonly Scenario[] = [
  {
    naam: 'Noord- en Midden-Limburg: van 900 naar 250 tot 300',
    regio: 'Noord- en Midden-Limburg',
    kern: 'Het aantal cliënten in intramuraal beschermd wonen loopt terug van ongeveer 900 naar 250 tot 300.',
    bron: regel(4029),
    parameters: [vast('in zorg', 900), tussen('plekken', 275, 250, 300)],
    kengetallen: [],
    aanname:
      'De bron noemt cliënten en geen plekken of termijn; hier is het aantal cliënten dat overblijft het aantal plekken vanaf het begin.',
  },
  {
    naam: 'Centraal Gelderland: 200 plekken minder',
    regio: 'Centraal Gelderland',
    kern: 'Na een afbouw van 20 tot 25 % bij een zorgaanbieder zijn naar verwachting nog 200 plekken af te bouwen.',
    bron: regel(710),
    parameters: [],
    kengetallen: [
      { naam: 'plekken nog af te bouwen', waarde: 200 },
      { naam: 'deel al afgebouwd', waarde: 0.225, laag: 0.2, hoog: 0.25 },
    ],
  },
  {
    naam: 'Nijmegen: 150 plekken minder',
    regio: 'Nijmegen/Rivierenland',
    kern: 'Er zijn 150 intramurale plekken afgebouwd.',
    bron: regel(3318),
    parameters: [],
    kengetallen: [{ naam: 'plekken afgebouwd', waarde: 150 }],
  },
];

const WACHTLIJST: readonly Scenario[] = [
  {
    naam: 'Enschede: constante wachtlijst van 80',
    regio: 'Enschede',
    kern: 'Er is een constante wachtlijst van 80 plekken, omdat de uitstroom te laag is.',
    bron: regel(2046),
    parameters: [vast('wachtlijst', 80)],
    kengetallen: [],
  },
];

const WONINGEN: readonly Scenario[] = [
  {
    naam: 'Emmen: 50 per jaar afgesproken',
    regio: 'Zuidoost-Drenthe',
    kern: 'De afspraak met de woningcorporaties is dat 50 cliënten per jaar uitstromen.',
    bron: regel(1935),
    parameters: [vast('woningen', 50 / 12)],
    kengetallen: [{ naam: 'afgesproken per jaar', waarde: 50 }],
    aanname: 'De bron noemt cliënten per jaar; hier is dat één woning per cliënt, gelijk over de maanden.',
  },
  {
    naam: 'Emmen: 12 à 13 per jaar gerealiseerd',
    regio: 'Zuidoost-Drenthe',
    kern: 'Van de afgesproken 50 cliënten stroomden er vorig jaar 12 à 13 uit.',
    bron: regel(1935),
    parameters: [tussen('woningen', 12.5 / 12, 12 / 12, 13 / 12)],
    kengetallen: [
      { naam: 'afgesproken per jaar', waarde: 50 },
      { naam: 'gerealiseerd per jaar', waarde: 12.5, laag: 12, hoog: 13 },
    ],
    aanname: 'De bron noemt cliënten per jaar; hier is dat één woning per cliënt, gelijk over de maanden.',
  },
  {
    naam: 'Almelo: woning binnen zes maanden',
    regio: 'Almelo',
    kern: 'Binnen zes maanden na aanmelding wordt een passende woning aangeboden; vanaf 2017 zijn 90 mensen zo uitgestroomd.',
    bron: regel(202),
    parameters: [],
    kengetallen: [
      { naam: 'maanden tot een woning, hoogstens', waarde: 6 },
      { naam: 'uitgestroomd vanaf 2017', waarde: 90 },
    ],
  },
  {
    naam: 'Alkmaar: 200 extra woningen',
    regio: 'Alkmaar',
    kern: 'Op regioniveau is een streefaantal van 200 extra woningen afgesproken.',
    bron: regel(111),
    parameters: [],
    kengetallen: [{ naam: 'extra woningen', waarde: 200 }],
  },
  {
    naam: 'Achterhoek: 100 woningen per jaar',
    regio: 'Achterhoek',
    kern: 'De aanname is dat dit jaar 100 woningen beschikbaar komen voor de hele regio.',
    bron: regel(1539),
    parameters: [vast('woningen', 100 / 12)],
    kengetallen: [{ naam: 'woningen dit jaar', waarde: 100 }],
    aanname: 'De bron noemt één jaar; hier komen de woningen gelijk over de maanden, ook daarna.',
  },
];

/** Cijfers van regio's uit 2020, elk met haar vindplaats: een begin om mee te rekenen, geen norm. */
export const SCENARIOS: readonly Scenario[] = [...NAAR_DE_WLZ, ...AFBOUW, ...WACHTLIJST, ...WONINGEN];
