import type { Regeling } from './regeling';
import { HANDREIKING_2018, HHM_2020 } from './stukken';

/** Regio's waar de gemeente van de cliënt of juist de centrumgemeente zelf betaalt. */
export const EIGEN_GEBRUIK: readonly Regeling[] = [
  {
    naam: 'Vallei (Ede): geen solidariteit',
    regio: 'Vallei-regio (Ede)',
    kern: 'De regio koos er bewust voor om geen financiële solidariteit toe te passen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1766' },
    instelling: { solidariteit: 0 },
  },
  {
    naam: 'Achterhoek: de vervuiler betaalt',
    regio: 'Achterhoek',
    kern: 'De regio had in 2020 een lichte voorkeur voor “de vervuiler betaalt”.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1533' },
    instelling: { solidariteit: 0 },
    aanname: 'De bron noemt geen uitwerking; hier betaalt elke gemeente haar eigen lasten.',
  },
  {
    naam: 'Apeldoorn: 2 % van Wmo-begeleiding',
    regio: 'Oost-Veluwe',
    kern: 'De regiogemeenten betalen 2 % van hun budget voor Wmo-begeleiding mee aan de maatschappelijke opvang van Apeldoorn.',
    bron: { bestand: HANDREIKING_2018, vindplaats: 'regel 114' },
    instelling: { solidariteit: 0, percentageWmo: 0.02 },
    aanname:
      'De bron noemt alleen deze bijdrage, over het budget voor Wmo-begeleiding; hier deelt de regio verder niets.',
  },
  {
    naam: 'Rotterdam: centrum draagt het risico',
    regio: 'Rotterdam',
    kern: 'In 2021 draagt de centrumgemeente het risico; de budgetten voor beschermd wonen worden geoormerkt.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 3636' },
    instelling: { centrumDraagtTekort: 1 },
    aanname: 'De bron noemt alleen het risico; hier gaat ook een overschot naar de centrumgemeente.',
  },
  {
    naam: 'Helmond: centrum draagt het risico',
    regio: 'Helmond',
    kern: 'Tot 2022 draagt Helmond de financiële risico’s van het budget voor beschermd wonen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2718' },
    instelling: { centrumDraagtTekort: 1 },
    aanname: 'De bron noemt alleen de risico’s; hier gaat ook een overschot naar de centrumgemeente.',
  },
  {
    naam: 'Bergen op Zoom: lopende indicaties bij centrum',
    regio: 'Bergen op Zoom',
    kern: 'Elke gemeente betaalt nieuwe indicaties zelf; de centrumgemeente betaalt de lopende, tot een herindicatie of verlenging.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 906, 910 en 916' },
    instelling: { solidariteit: 0, bestaandBijCentrum: 1 },
    aanname: 'De bron noemt nog geen afspraak over solidariteit; hier deelt de regio verder niets.',
  },
  {
    naam: 'Zuidoost-Drenthe: bestaande cliënten bij centrum',
    regio: 'Zuidoost-Drenthe',
    kern: 'Na 1 januari 2022 blijft de centrumgemeente verantwoordelijk voor bestaande cliënten; nieuwe cliënten horen bij de gemeente van herkomst.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 1921 en 1927' },
    instelling: { solidariteit: 0, bestaandBijCentrum: 1 },
    aanname: 'De bron noemt alleen het voornemen om solidair te blijven; hier deelt de regio verder niets.',
  },
  {
    naam: 'Fryslân: eerst twee jaar volgen',
    regio: 'Fryslân',
    kern: 'Vanaf 2022 krijgt elke gemeente eigen geld en blijven lopende cliënten bij de centrumgemeente; de regio volgt dat twee jaar en kan dan alsnog verevenen.',
    bron: { bestand: HHM_2020, vindplaats: 'regel 2942 en 2946' },
    instelling: { solidariteit: 0, bestaandBijCentrum: 1 },
    aanname:
      'De bron noemt ook een gezamenlijk tekort of overschot van de centrumgemeente, zonder uitwerking; hier deelt de regio nog niets.',
  },
];
