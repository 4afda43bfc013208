import type { Bron } from '../definitie';
import { metEuro } from '../getal/metEuro';
import { bronHhm, regiobeelden } from '../normen/leesbareBron';

/** De stukken waar de geldfuncties hun regels aan ontlenen; elk één keer genoemd. */
export const BRONNEN = {
  wbwTekort: {
    titel:
      'Regionaal uitvoeringsplan Beschermd wonen, Maatschappelijke opvang en Verslavingszorg 2021, West-Brabant West',
    vindplaats:
      '“een verdeelsleutel … voor het verdelen van een eventueel financieel tekort over de zes gemeenten”',
  },
  hhmOverschot: bronHhm([3482, 1155], 'regionale reserve en innovatie'),
  hhmSleutel: bronHhm([2776, 2238], 'inwoners en indicaties'),
  ingroeipad: {
    titel:
      'Raadsinformatie Regionaal uitvoeringsplan Beschermd wonen en Maatschappelijke opvang 2021, West-Brabant West',
    vindplaats: '“ingroeipad van 10 jaar”',
  },
  fryskeMarren: {
    titel: 'De Fryske Marren, perspectiefnota 2022 (decembercirculaire 2020)',
    vindplaats: `${metEuro('394.000')} in 2023, oplopend tot ruim ${metEuro('4 miljoen')} in 2032`,
  },
  zwolle: { titel: 'Gemeente Zwolle, jaarverslag 2022', vindplaats: 'reserve beschermd wonen' },
  gooi: {
    titel: 'Gooi en Vechtstreek, voorstel van 2 maart 2017',
    vindplaats: `reserve met een plafond van ${metEuro('2 miljoen')}`,
  },
  ijsselVecht: {
    titel: 'VNG, praktijkvoorbeeld IJssel-Vecht',
    vindplaats: 'bevoorschotting en afrekening aan het eind van het boekjaar',
  },
  producten: {
    titel: 'Regiovisie West-Brabant West',
    vindplaats: 'hoofdstuk 6: beschermd thuis licht, midden en zwaar',
  },
  opslag: {
    titel: 'Regiovisie West-Brabant West',
    vindplaats: 'hoofdstuk 8: “opslag voor risico, innovatie en marge”',
  },
  cohort: bronHhm([906]),
  afEnUitnamen: bronHhm([4074], '“op basis van af- en uitnamen”'),
  splitsing: {
    titel: 'Regionale samenwerking beschermd wonen na decentralisatie, regio Assen',
    vindplaats: `advies aan het college; ook Bureau HHM 2020, ${regiobeelden(775)}`,
  },
  risico: {
    titel: 'VNG, Handreiking lokaal uitvoeringsplan beschermd wonen en beschermd thuis, januari 2018',
    vindplaats: 'hoofdstuk Samenwerking: “spreiden hun risico”',
  },
  regelingen: { titel: 'De vindplaats van elke regeling staat in BWMO_REGELINGEN' },
  verdeelregel: { titel: 'Methode van de grootste rest (Hamilton)' },
} as const satisfies Record<string, Bron>;
