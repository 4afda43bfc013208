import { HANDREIKING_2018, HHM_2020 } from '../leesbareBron';
import type { Regeling } from './regeling';

/** Regio's waar de gemeente van de cliënt of juist de centrumgemeente zelf betaalt. */
export const EIGEN_GEBRUIK: readonly Regeling[] = [
  {
    naam: 'Vallei (Ede): geen solidariteit',
    regio: 'Vallei-regio (Ede)',
    kern: 'In 2020 koos de regio er bewust voor om geen financiële solidariteit toe te passen, terwijl haar tabel bij financiële solidariteit een ja heeft.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1756 en 1766' },
    instelling: { solidariteit: 0 },
  },
  {
    naam: 'Achterhoek: de vervuiler betaalt',
    regio: 'Achterhoek',
    kern: 'De regio had in 2020 een lichte voorkeur voor “de vervuiler betaalt”, die nog in ontwikkeling was.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1533' },
    instelling: { solidariteit: 0 },
    aanname: 'De bron noemt geen uitwerking; hier betaalt elke gemeente haar eigen lasten.',
  },
  {
    naam: 'Apeldoorn: 2 % van Wmo-begeleiding',
    regio: 'Oost-Veluwe',
    kern: 'Begin 2018 betaalden de regiogemeenten 2 % van hun budget voor Wmo-begeleiding mee aan de maatschappelijke opvang van Apeldoorn.',
    bron: {
      bestand: HANDREIKING_2018,
      vindplaats: 'regel 114',
      onderdeel: 'hoofdstuk Samenwerking, voorbeeld',
    },
    instelling: { solidariteit: 0, percentageWmo: 0.02 },
    aanname:
      'De bron noemt alleen deze bijdrage; hier deelt de regio verder niets, terwijl de zes gemeenten volgens Bureau HHM in 2020 overschot en tekort deelden.',
  },
  {
    naam: 'Rotterdam: centrum draagt het risico',
    regio: 'Rotterdam',
    kern: 'In 2020 was afgesproken dat de centrumgemeente in 2021 het risico draagt en dat de budgetten voor beschermd wonen worden geoormerkt.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3636' },
    instelling: { centrumDraagtTekort: 1 },
    aanname: 'De bron noemt alleen het risico; hier gaat ook een overschot naar de centrumgemeente.',
  },
  {
    naam: 'Helmond: centrum draagt het risico',
    regio: 'Helmond',
    kern: 'In de overgangsfase tot 2022 draagt Helmond de financiële risico’s van het budget voor beschermd wonen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2718' },
    instelling: { centrumDraagtTekort: 1 },
    aanname: 'De bron noemt alleen de risico’s; hier gaat ook een overschot naar de centrumgemeente.',
  },
  {
    naam: 'Westelijke Mijnstreek: intramuraal bij centrum',
    regio: 'Westelijke Mijnstreek',
    kern: 'In 2020 was het plan dat intramuraal beschermd wonen bij de centrumgemeente Sittard-Geleen blijft en dat elke gemeente de rest zelf vormgeeft.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3726 en 3774' },
    instelling: { centrumDraagtTekort: 1, lokaalMeedelen: 0 },
    aanname:
      'De bron noemt geen verdeling van geld, en voor de opvang een subsidie uit het budget van Maastricht zonder bedrag; hier betaalt elke gemeente wat in de kolom lokale lasten staat en draagt de centrumgemeente al het andere.',
  },
  {
    naam: 'Bergen op Zoom: lopende indicaties bij centrum',
    regio: 'Bergen op Zoom',
    kern: 'In 2019 koos de regio als richting dat elke gemeente nieuwe indicaties zelf betaalt en de centrumgemeente de lopende, tot een herindicatie of verlenging; in 2021 koos zij voor regionale financiering.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 906, 910 en 916' },
    instelling: { solidariteit: 0, bestaandBijCentrum: 1 },
    aanname: 'De bron noemt nog geen afspraak over solidariteit; hier deelt de regio verder niets.',
  },
  {
    naam: 'Zuidoost-Drenthe: bestaande cliënten bij centrum',
    regio: 'Zuidoost-Drenthe',
    kern: 'In 2020 was afgesproken dat de centrumgemeente na 1 januari 2022 verantwoordelijk blijft voor bestaande cliënten en dat nieuwe cliënten bij de gemeente van herkomst horen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1921 en 1927' },
    instelling: { solidariteit: 0, bestaandBijCentrum: 1 },
    aanname:
      'De bron noemt de intentie om solidair te blijven en laat ook een herindicatie bij de centrumgemeente; hier deelt de regio verder niets en geldt één jaar, zodat een herindicatie niets verandert.',
  },
];
