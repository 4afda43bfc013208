import type { Bron } from '../definitie';
import { bronHhm } from '../normen/leesbareBron';

/** De methoden en stukken waar de capaciteitsfuncties op steunen; elk één keer genoemd. */
export const BRONNEN = {
  little: { titel: 'Wet van Little: gemiddeld aantal = instroom × verblijfsduur' },
  erlang: {
    titel: 'A.K. Erlang, formules voor wachten (C) en weigeren (B), 1917',
    vindplaats: 'getoetst aan gepubliceerde waarden',
  },
  ziekenhuis: {
    titel:
      'De Bruin, Bekker, van Zanten en Koole, Dimensioning hospital wards using the Erlang loss model, Annals of Operations Research 178, 2010',
  },
  spreidingVerblijf: {
    titel: 'Lee en Longton, benadering van de wachttijd bij een andere spreiding van de verblijfsduur, 1959',
  },
  blokkade: {
    titel:
      'Zychlinski, Mandelbaum, Momcilovic en Cohen, Bed blocking in hospitals due to scarce capacity in geriatric institutions, 2020',
  },
  wachtlijst: bronHhm(
    [2046],
    'een constante wachtlijst, “omdat de uitstroom te laag is om dit op te lossen”',
  ),
  stroom: {
    titel: 'VNG, Handreiking lokaal uitvoeringsplan beschermd wonen en beschermd thuis, januari 2018',
    vindplaats: 'hoofdstukken Leeswijzer en Woonopgave',
  },
  wlz: bronHhm([288, 658, 2602], 'het deel dat naar de Wlz gaat'),
  woningen: bronHhm([1935], '50 per jaar afgesproken, 12 à 13 gerealiseerd'),
  spreiding: bronHhm([2155, 3827], 'plekken evenredig verdeeld, en naar inwoneraantal'),
  verdeelregel: { titel: 'Methode van de grootste rest (Hamilton)' },
} as const satisfies Record<string, Bron>;
