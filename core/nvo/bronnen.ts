import type { Bron } from '../definitie';

/** De stukken waar de NvO-functies op rusten. */
export const BRONNEN = {
  hhm: {
    titel: 'Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)',
    vindplaats: '45 regiobeelden, tabellen NvO, uitvoeringsafspraken en planning',
  },
  halfjaar: {
    titel: 'Noord-Veluwe in Bureau HHM, Regionale stand van het land, 29 oktober 2020 (PJ/20/1813/domobw)',
    vindplaats: '“Elke zes maanden wordt de voortgang … geëvalueerd”, gegevens/nvo-2020/bron.txt, regel 2452',
  },
  keuze: {
    titel: 'Keuze van deze rekenhulp: de bron geeft geen totaalscore',
    vindplaats: 'docs/besluiten/0004-score-is-een-keuze.md',
  },
} as const satisfies Record<string, Bron>;
