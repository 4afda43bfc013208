import type { Bron } from '../definitie';
import { bronHhm, HHM_TITEL } from '../normen/leesbareBron';

/** De stukken waar de NvO-functies op rusten. */
export const BRONNEN = {
  hhm: {
    titel: HHM_TITEL,
    vindplaats: '45 regiobeelden, tabellen NvO, uitvoeringsafspraken en planning',
  },
  halfjaar: bronHhm([2452], '“Elke zes maanden wordt de voortgang … geëvalueerd”'),
  keuze: { titel: 'Keuze van deze rekenhulp: de bron geeft geen totaalscore' },
} as const satisfies Record<string, Bron>;
