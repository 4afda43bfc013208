import { HHM_2020 } from '../../normen/leesbareBron';
import { opsomming } from '../../tekst/opsomming';
import { type Scenario, tussen, vast } from './scenario';

const MARGE =
  'De bron noemt één getal; hier geldt een marge van ongeveer vijf procentpunten aan beide kanten, zoals de bron bij Oost-Veluwe.';

function regel(...nummers: readonly number[]): Scenario['bron'] {
  return { bestand: HHM_2020, vindplaats: `regel ${opsomming(nummers.map(String), 'en')}` };
}

const NAAR_DE_WLZ: readonly Scenario[] = [
  {
    naam: 'Flevoland: elk een derde',
    regio: 'Flevoland',
    kern: 'In 2020 was de verwachting dat een derde uitstroomt naar Beschermd Thuis, een derde in beschermd wonen blijft en een derde naar de Wlz gaat.',
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
    kern: 'In 2020 was de inschatting dat 40 tot 50 % van de cliënten van beschermd wonen naar de Wlz gaat.',
    bron: regel(658),
    parameters: [tussen('wlz eenmalig', 0.45, 0.4, 0.5)],
    kengetallen: [],
  },
  {
    naam: 'Parkstad: twee derde naar de Wlz',
    regio: 'Parkstad en Beekdaelen',
    kern: 'In 2020 was de verwachting dat twee derde van de cliënten in beschermd wonen naar de Wlz gaat, ruim boven het landelijke gemiddelde.',
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
    kern: 'In 2020 was de verwachting dat van ongeveer 900 cliënten in intramuraal beschermd wonen 250 tot 300 overblijven; de anderen krijgen via de Wmo intensieve begeleiding thuis.',
    bron: regel(4029),
    parameters: [tussen('in zorg', 275, 250, 300)],
    kengetallen: [
      { naam: 'cliënten in 2020', waarde: 900 },
      { naam: 'naar begeleiding thuis via de Wmo', waarde: 625, laag: 600, hoog: 650 },
    ],
    aanname:
      'De bron noemt cliënten en geen plekken of termijn; hier begint de berekening met wie overblijft, nadat de anderen begeleiding thuis hebben.',
  },
  {
    naam: 'Centraal Gelderland: 200 plekken minder',
    regio: 'Centraal Gelderland',
    kern: 'Na een afbouw van 20 tot 25 % bij een zorgaanbieder waren in 2020 naar verwachting nog 200 plekken af te bouwen.',
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
    kern: 'In 2020 waren er 150 intramurale plekken afgebouwd.',
    bron: regel(3318),
    parameters: [],
    kengetallen: [{ naam: 'plekken afgebouwd', waarde: 150 }],
  },
];

const WACHTLIJST: readonly Scenario[] = [
  {
    naam: 'Enschede: constante wachtlijst van 80',
    regio: 'Enschede',
    kern: 'In 2020 was er een constante wachtlijst van 80 plekken; de uitstroom was te laag om dat op te lossen.',
    bron: regel(2046),
    parameters: [vast('wachtlijst', 80)],
    kengetallen: [],
  },
];

const VERBLIJF: readonly Scenario[] = [
  {
    naam: 'Vallei (Ede): verblijf vaak hoogstens twee jaar',
    regio: 'Vallei-regio (Ede)',
    kern: 'In 2020 duurde een traject beschermd wonen vaak maximaal twee jaar en werd een indicatie voor niet langer dan twee jaar afgegeven.',
    bron: regel(1766, 1788),
    parameters: [vast('verblijfsduur', 24)],
    kengetallen: [{ naam: 'maanden indicatie, hoogstens', waarde: 24 }],
    aanname: 'De bron noemt vaak maximaal twee jaar; hier is dat de gemiddelde verblijfsduur.',
  },
  {
    naam: 'Noord- en Midden-Limburg: 2 % met zware problematiek',
    regio: 'Noord- en Midden-Limburg',
    kern: 'In 2020 vroeg een kleine groep burgers, ongeveer 2 %, met multi-complexe problematiek extra aandacht.',
    bron: regel(4019),
    parameters: [],
    kengetallen: [{ naam: 'deel met multi-complexe problematiek', waarde: 0.02 }],
  },
];

const WONINGEN: readonly Scenario[] = [
  {
    naam: 'Emmen: 50 per jaar afgesproken',
    regio: 'Zuidoost-Drenthe',
    kern: 'In 2020 was de afspraak met de woningcorporaties dat 50 cliënten per jaar uitstromen, een inschatting die niet op onderzoek is gebaseerd.',
    bron: regel(1935),
    parameters: [vast('woningen', 50 / 12)],
    kengetallen: [{ naam: 'afgesproken per jaar', waarde: 50 }],
    aanname: 'De bron noemt cliënten per jaar; hier is dat één woning per cliënt, gelijk over de maanden.',
  },
  {
    naam: 'Emmen: 12 à 13 per jaar gerealiseerd',
    regio: 'Zuidoost-Drenthe',
    kern: 'In 2019 stroomden 12 à 13 cliënten uit, naast een afspraak in 2020 over 50 per jaar.',
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
    kern: 'In 2020 werd binnen zes maanden na aanmelding een passende woning aangeboden; vanaf 2017 zijn 90 mensen zo uitgestroomd.',
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
    kern: 'In 2020 was op regioniveau een streefaantal van 200 extra woningen afgesproken.',
    bron: regel(111),
    parameters: [],
    kengetallen: [{ naam: 'extra woningen', waarde: 200 }],
  },
  {
    naam: 'Achterhoek: 100 woningen per jaar',
    regio: 'Achterhoek',
    kern: 'De aanname was dat in 2020 100 woningen beschikbaar komen voor de hele regio, wat nog nader moest worden geconcretiseerd.',
    bron: regel(1539),
    parameters: [vast('woningen', 100 / 12)],
    kengetallen: [{ naam: 'woningen in 2020', waarde: 100 }],
    aanname: 'De bron noemt één jaar; hier komen de woningen gelijk over de maanden, ook daarna.',
  },
  {
    naam: 'Enschede: woning binnen zes maanden',
    regio: 'Enschede',
    kern: 'In 2020 was afgesproken dat een passende woning binnen zes maanden na melding beschikbaar is.',
    bron: regel(2036),
    parameters: [],
    kengetallen: [{ naam: 'maanden tot een woning, hoogstens', waarde: 6 }],
  },
  {
    naam: 'Deventer: quotum van 48 woningen',
    regio: 'Midden-IJssel',
    kern: 'In 2020 was in Deventer een quotum van 48 woningen voor bijzondere bemiddeling afgesproken, niet alleen voor beschermd wonen en opvang.',
    bron: regel(1433),
    parameters: [],
    kengetallen: [{ naam: 'woningen voor bijzondere bemiddeling', waarde: 48 }],
  },
  {
    naam: 'Zaanstad: 50 voorrangsurgenties',
    regio: 'Zaanstad',
    kern: 'In 2020 liep een pilot waarin 50 voorrangsurgenties zijn afgegeven aan cliënten van beschermd wonen.',
    bron: regel(4357),
    parameters: [],
    kengetallen: [{ naam: 'voorrangsurgenties', waarde: 50 }],
  },
  {
    naam: 'Amsterdam: 800 plekken voor uitstroom',
    regio: 'Amsterdam-Amstelland',
    kern: 'In 2020 zouden 800 plekken beschikbaar komen voor uitstroom uit beschermd wonen en opvang, lang niet voldoende.',
    bron: regel(549),
    parameters: [],
    kengetallen: [{ naam: 'plekken voor uitstroom', waarde: 800 }],
  },
  {
    naam: 'Noord-Veluwe: 14 maatwerkwoningen',
    regio: 'Noord-Veluwe',
    kern: 'In 2020 waren met de woningcorporaties 14 maatwerkwoningen (Skaeve Huse) afgesproken.',
    bron: regel(2458),
    parameters: [],
    kengetallen: [{ naam: 'maatwerkwoningen', waarde: 14 }],
  },
];

/** Cijfers van regio's uit 2020, elk met haar vindplaats: een begin om mee te rekenen, geen norm. */
export const SCENARIOS: readonly Scenario[] = [
  ...NAAR_DE_WLZ,
  ...AFBOUW,
  ...WACHTLIJST,
  ...VERBLIJF,
  ...WONINGEN,
];
