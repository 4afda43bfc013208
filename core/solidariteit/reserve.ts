import { definieer, kolom, KOP } from '../definitie';
import { fouten } from '../fout';
import { type Centen, nietNegatief } from '../getal/centen';
import { aantalTotLaatste } from '../grens/reeks';
import { opPlaats, type Rekengang } from '../rekengang';
import { BRONNEN } from './bronnen';
import { toevoeging } from './overschot';
import { onttrekking } from './tekort';

export interface Reserveperiode {
  readonly begin: Centen;
  readonly toevoeging: Centen;
  readonly onttrekking: Centen;
  readonly eind: Centen;
  readonly nietToegevoegd: Centen;
  readonly nietGedekt: Centen;
}

/**
 * Eén periode van een reserve: een positieve mutatie komt erbij tot het plafond, een negatieve gaat eraf tot de
 * ondergrens. Alles in centen; zonder plafond is de reserve onbegrensd.
 */
export function reserveperiode(
  begin: Centen,
  mutatie: Centen,
  plafond: Centen | undefined,
  ondergrens: Centen,
): Reserveperiode {
  const erbij = nietNegatief(mutatie);
  const eraf = nietNegatief(-mutatie);
  const toegevoegd = plafond === undefined ? erbij : toevoeging(erbij, begin, plafond);
  const onttrokken = onttrekking(eraf, begin, ondergrens);
  return {
    begin,
    toevoeging: toegevoegd,
    onttrekking: onttrokken,
    eind: begin + toegevoegd - onttrokken,
    nietToegevoegd: erbij - toegevoegd,
    nietGedekt: eraf - onttrokken,
  };
}

/** Meldt een periode; de kolommen zijn die van de uitkomst. */
function meldPeriode(
  periode: Reserveperiode,
  mutatie: Centen,
  grenzen: { readonly plafond: Centen | undefined; readonly ondergrens: Centen },
  gang: Rekengang,
  nummer: number,
): void {
  gang.stap(`stand begin periode ${nummer}`, 'euro', periode.begin);
  gang.stap('mutatie', 'euro', mutatie, { kolommen: [1, 2, 3, 4, 5] });
  if (grenzen.plafond !== undefined) {
    gang.stap('plafond', 'euro', grenzen.plafond, { kolommen: [1, 3, 4] });
  }
  gang.stap('ondergrens', 'euro', grenzen.ondergrens, { kolommen: [2, 3, 5] });
  gang.stap('toevoeging tot het plafond', 'euro', periode.toevoeging, { kolommen: [1, 3, 4] });
  gang.stap('onttrekking tot de ondergrens', 'euro', periode.onttrekking, { kolommen: [2, 3, 5] });
  gang.stap(`stand eind periode ${nummer}`, 'euro', periode.eind, { kolommen: [3] });
  gang.stap('niet toegevoegd, boven het plafond', 'euro', periode.nietToegevoegd, { kolommen: [4] });
  gang.stap('niet gedekt, onder de ondergrens', 'euro', periode.nietGedekt, { kolommen: [5] });
}

export const RESERVE = definieer({
  naam: 'BWMO_RESERVE',
  groep: 'solidariteit',
  samenvatting: 'Het verloop van een reserve per periode, met plafond en ondergrens.',
  uitleg:
    'Een positieve mutatie wordt toegevoegd tot het plafond, een negatieve onttrokken tot de ondergrens. Wat niet meer past of niet gedekt is staat in eigen kolommen, zodat niets verdwijnt. De kolom onttrekking is positief. Zonder plafond is de reserve onbegrensd.',
  bron: [BRONNEN.zwolle, BRONNEN.gooi],
  argumenten: [
    {
      naam: 'beginstand',
      soort: 'bedrag',
      eenheid: 'euro',
      uitleg: 'de stand aan het begin van de eerste periode',
    },
    {
      naam: 'mutaties',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'per periode het bedrag dat erbij komt (+) of eraf gaat (−)',
    },
    {
      naam: 'plafond',
      soort: 'bedrag',
      eenheid: 'euro',
      uitleg: 'de hoogste stand; leeg is onbegrensd',
      facultatief: true,
    },
    {
      naam: 'ondergrens',
      soort: 'bedrag',
      eenheid: 'euro',
      uitleg: 'de stand waar de reserve niet onder mag komen',
      facultatief: true,
      standaard: 0,
    },
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per periode',
    koppen: ['stand begin', 'toevoeging', 'onttrekking', 'stand eind', 'niet toegevoegd', 'niet gedekt'],
  },
  voorbeelden: [
    {
      naam: 'de reserve beschermd wonen van Zwolle in 2022',
      invoer: { beginstand: 10334175, mutaties: kolom(82788, 10945129, -6557121), kop: false },
      uitkomst: [
        [10334175, 82788, 0, 10416963, 0, 0],
        [10416963, 10945129, 0, 21362092, 0, 0],
        [21362092, 0, 6557121, 14804971, 0, 0],
      ],
    },
    {
      naam: 'een plafond van 2 miljoen, en een tekort dat de reserve niet helemaal dekt',
      invoer: { beginstand: 1800000, mutaties: kolom(500000, -2300000), plafond: 2000000 },
      uitkomst: [
        ['stand begin', 'toevoeging', 'onttrekking', 'stand eind', 'niet toegevoegd', 'niet gedekt'],
        [1800000, 200000, 0, 2000000, 300000, 0],
        [2000000, 0, 2000000, 0, 0, 300000],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ beginstand, mutaties, plafond, ondergrens }, gang) => {
    if (plafond !== undefined && plafond < ondergrens) {
      throw fouten.plafondOnderOndergrens({ argument: 'plafond' });
    }
    let stand = beginstand;
    return mutaties.cellen.slice(0, aantalTotLaatste(mutaties.cellen)).map((mutatie, i) => {
      const periode = reserveperiode(stand, mutatie ?? 0n, plafond, ondergrens);
      meldPeriode(periode, mutatie ?? 0n, { plafond, ondergrens }, opPlaats(gang, { rij: i }), i + 1);
      stand = periode.eind;
      return Object.values(periode) as Centen[];
    });
  },
});
