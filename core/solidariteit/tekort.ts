import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { type Centen, minimum, nietNegatief, som } from '../getal/centen';
import { inVormVan } from '../grens/reeks';
import { BATEN, LASTEN, MAXIMA, RESERVE, SLEUTEL } from './argumenten';
import { BRONNEN } from './bronnen';
import { saldo } from './saldo';
import { verdelingOverSleutel } from './verdelingOverSleutel';

/** Wat uit de reserve komt: het tekort, zolang de reserve niet onder haar ondergrens zakt. In centen. */
export function onttrekking(tekort: Centen, reserve: Centen, ondergrens: Centen): Centen {
  return minimum(tekort, nietNegatief(reserve - ondergrens));
}

export const TEKORT = definieer({
  naam: 'BWMO_TEKORT',
  groep: 'solidariteit',
  samenvatting: 'Het tekort van de regio, zo nodig na de reserve en verdeeld over de gemeenten.',
  uitleg:
    'Het tekort is wat de lasten hoger zijn dan de baten, en anders 0. Eerst betaalt de reserve, tot aan haar ondergrens. Zonder sleutel is de uitkomst de rest als één bedrag; met sleutel is het de rest per gemeente, op de cent sluitend. Met maxima kan er iets overblijven: dat geeft BWMO_ONVERDEELD.',
  bron: [BRONNEN.wbwTekort, BRONNEN.verdeelregel],
  argumenten: [
    { ...BATEN, hoortBij: ['sleutel'] },
    { ...LASTEN, hoortBij: ['baten', 'sleutel'] },
    { ...SLEUTEL, facultatief: true },
    RESERVE,
    {
      naam: 'ondergrens',
      soort: 'bedrag',
      eenheid: 'euro',
      uitleg: 'de stand waar de reserve niet onder mag komen',
      facultatief: true,
      standaard: 0,
    },
    MAXIMA,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'het tekort als één bedrag, of met sleutel per gemeente in de richting van de sleutel',
  },
  voorbeelden: [
    {
      naam: 'het tekort van drie gemeenten samen',
      invoer: { baten: kolom(400000, 150000, 75000), lasten: kolom(430000, 140000, 80000) },
      uitkomst: 25000,
    },
    {
      naam: 'hetzelfde tekort, verdeeld naar inwoners',
      invoer: {
        baten: kolom(400000, 150000, 75000),
        lasten: kolom(430000, 140000, 80000),
        sleutel: kolom(66237, 76960, 29531),
      },
      uitkomst: kolom(9586.89, 11138.9, 4274.21),
    },
    {
      naam: 'eerst de reserve van 15.000 tot een ondergrens van 5.000',
      invoer: {
        baten: kolom(400000, 150000, 75000),
        lasten: kolom(430000, 140000, 80000),
        sleutel: kolom(1, 1, 2),
        reserve: 15000,
        ondergrens: 5000,
      },
      uitkomst: kolom(3750, 3750, 7500),
    },
  ],
  eigenschappen: ['niet-negatief', 'schaal-onafhankelijk', 'richting-van-de-sleutel'],
  sinds: '0.1.0',
  bereken: ({ baten, lasten, sleutel, reserve, ondergrens, maxima }, gang) => {
    if (maxima && !sleutel) throw fouten.zonder({ argument: maxima.argument }, SLEUTEL.naam);
    gang.stap('totaal lasten', 'euro', som(lasten.cellen));
    gang.stap('totaal baten', 'euro', som(baten.cellen));
    const tekort = gang.stap(
      'tekort (lasten − baten)',
      'euro',
      nietNegatief(-saldo(baten.cellen, lasten.cellen)),
    );
    if (reserve !== 0n) gang.stap('reserve boven de ondergrens', 'euro', nietNegatief(reserve - ondergrens));
    const uitReserve = gang.stap('uit de reserve', 'euro', onttrekking(tekort, reserve, ondergrens));
    const rest = gang.stap('tekort na de reserve', 'euro', tekort - uitReserve);
    if (!sleutel) return rest;
    const { delen, onverdeeld } = verdelingOverSleutel(rest, sleutel, maxima, 1n, gang);
    if (maxima) gang.stap('onverdeeld door de maxima', 'euro', onverdeeld);
    return inVormVan(sleutel, gang.stap('tekort per gemeente', 'euro', delen));
  },
});
