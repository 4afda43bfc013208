import type { Bron } from '../definitie';
import { metEuro } from '../getal/metEuro';
import { bronHhm } from '../normen/leesbareBron';

/** De stukken waar de tijdlijn haar regels aan ontleent; elk één keer genoemd. */
export const BRONNEN = {
  ingroeipad: {
    titel:
      'Raadsinformatie Regionaal uitvoeringsplan Beschermd wonen en Maatschappelijke opvang 2021, West-Brabant West',
    vindplaats: '“ingroeipad van 10 jaar”',
  },
  zwolle: {
    titel: 'Gemeente Zwolle, objectief verdeelmodel beschermd wonen',
    vindplaats: `van ${metEuro('140.096.291')} naar ${metEuro('113.750.051')} in tien jaar`,
  },
  ede: bronHhm([1788], 'verblijf “vaak maximaal twee jaar” tegenover een overgang van tien jaar'),
  indexering: {
    titel: 'Gebruik bij gemeenten: stijging van de lasten als mengsel van OVA en ppc',
    vindplaats: 'de percentages zelf geeft de gebruiker; deze rekenhulp kent er geen',
  },
  verschil: {
    titel: 'Gebruik bij bestuursrapportage en jaarrekening: een afwijking naar prijs en naar aantal',
  },
  shapley: {
    titel: 'L.S. Shapley, A Value for n-Person Games (1953)',
    vindplaats: 'het gemiddelde over alle volgordes; telt altijd op tot het geheel',
  },
} as const satisfies Record<string, Bron>;
