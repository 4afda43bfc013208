import type { Bron } from '../definitie';

const HHM = 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)';

/** De methoden en stukken waar de capaciteitsfuncties op steunen; elk één keer genoemd. */
export const BRONNEN = {
  little: { titel: 'Wet van Little: gemiddeld aantal = instroom × verblijfsduur' },
  erlang: {
    titel: 'A.K. Erlang, formules voor wachten (C) en weigeren (B), 1917',
    vindplaats: 'de waarden waaraan deze functie getoetst is staan in core/capaciteit/gepubliceerd.test.ts',
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
  wachtlijst: {
    titel: HHM,
    vindplaats:
      'Enschede, gegevens/nvo-2020/bron.txt, regel 2046: een constante wachtlijst, “omdat de uitstroom te laag is om dit op te lossen”',
  },
  stroom: {
    titel: 'VNG, Handreiking lokaal uitvoeringsplan beschermd wonen en beschermd thuis, januari 2018',
    vindplaats: 'gegevens/bronnen/handreiking-lokaal-uitvoeringsplan.txt, regel 37 en 143',
  },
  wlz: {
    titel: HHM,
    vindplaats: 'gegevens/nvo-2020/bron.txt, regel 288, 658 en 2602: het deel dat naar de Wlz gaat',
  },
  woningen: {
    titel: HHM,
    vindplaats:
      'Zuidoost-Drenthe, gegevens/nvo-2020/bron.txt, regel 1935: 50 per jaar afgesproken, 12 à 13 gerealiseerd',
  },
  spreiding: {
    titel: HHM,
    vindplaats:
      'gegevens/nvo-2020/bron.txt, regel 2155 (plekken evenredig verdeeld) en 3827 (naar inwoneraantal)',
  },
  verdeelregel: {
    titel: 'Methode van de grootste rest (Hamilton)',
    vindplaats: 'docs/besluiten/0003-geld-in-centen-grootste-rest.md',
  },
} as const satisfies Record<string, Bron>;
