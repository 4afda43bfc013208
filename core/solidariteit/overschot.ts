import { definieer, kolom } from '../definitie';
import { halfVanNulAf } from '../getal/afronden';
import { type Centen, minimum, nietNegatief, som } from '../getal/centen';
import { type Decimaal, macht10 } from '../getal/decimaal';
import { inVormVan } from '../grens/reeks';
import { BATEN, LASTEN, RESERVE, SLEUTEL } from './argumenten';
import { BRONNEN } from './bronnen';
import { saldo } from './saldo';
import { verdelingOverSleutel } from './verdelingOverSleutel';

/** Wat naar de reserve gaat: het overschot, tot de reserve haar plafond bereikt; zonder plafond niets. In centen. */
export function toevoeging(overschot: Centen, reserve: Centen, plafond: Centen | undefined): Centen {
  return plafond === undefined ? 0n : minimum(overschot, nietNegatief(plafond - reserve));
}

/** Een deel van een bedrag, op de cent, half van nul af. */
export function deelVan(bedrag: Centen, deel: Decimaal): Centen {
  return halfVanNulAf(bedrag * deel.waarde, macht10(deel.schaal));
}

export const OVERSCHOT = definieer({
  naam: 'BWMO_OVERSCHOT',
  groep: 'solidariteit',
  samenvatting: 'Het overschot van de regio, na reserve en innovatie, als bedrag of per gemeente.',
  uitleg:
    'Het overschot is wat de baten hoger zijn dan de lasten, en anders 0. Eerst wordt de reserve aangevuld tot haar plafond (zonder plafond gaat er niets heen), daarna gaat het deel voor innovatie eraf, op de cent. De rest is de uitkomst: één bedrag, of met sleutel per gemeente.',
  bron: [BRONNEN.hhmOverschot, BRONNEN.verdeelregel],
  argumenten: [
    { ...BATEN, hoortBij: ['sleutel'] },
    { ...LASTEN, hoortBij: ['baten', 'sleutel'] },
    { ...SLEUTEL, facultatief: true },
    RESERVE,
    {
      naam: 'plafond',
      soort: 'bedrag',
      eenheid: 'euro',
      uitleg: 'de stand tot waar de reserve wordt aangevuld; leeg is niet aanvullen',
      facultatief: true,
    },
    {
      naam: 'innovatie',
      soort: 'deel',
      eenheid: 'deel',
      uitleg: 'het deel van wat over is dat naar innovatie gaat',
      facultatief: true,
      standaard: 0,
    },
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'het overschot als één bedrag, of met sleutel per gemeente in de richting van de sleutel',
  },
  voorbeelden: [
    {
      naam: 'het overschot van twee gemeenten samen',
      invoer: { baten: kolom(500000, 250000), lasten: kolom(430000, 260000) },
      uitkomst: 60000,
    },
    {
      naam: 'eerst de reserve tot 50.000, dan de helft naar innovatie, de rest terug naar inwoners',
      invoer: {
        baten: kolom(500000, 250000),
        lasten: kolom(430000, 260000),
        sleutel: kolom(2, 1),
        reserve: 30000,
        plafond: 50000,
        innovatie: 0.5,
      },
      uitkomst: kolom(13333.33, 6666.67),
    },
  ],
  eigenschappen: ['niet-negatief', 'schaal-onafhankelijk', 'richting-van-de-sleutel'],
  sinds: '0.1.0',
  bereken: ({ baten, lasten, sleutel, reserve, plafond, innovatie }, gang) => {
    gang.stap('totaal baten', 'euro', som(baten.cellen));
    gang.stap('totaal lasten', 'euro', som(lasten.cellen));
    const overschot = gang.stap(
      'overschot (baten − lasten)',
      'euro',
      nietNegatief(saldo(baten.cellen, lasten.cellen)),
    );
    const naarReserve = gang.stap('naar de reserve', 'euro', toevoeging(overschot, reserve, plafond));
    const naarInnovatie = gang.stap('naar innovatie', 'euro', deelVan(overschot - naarReserve, innovatie));
    const rest = gang.stap(
      'overschot na reserve en innovatie',
      'euro',
      overschot - naarReserve - naarInnovatie,
    );
    if (!sleutel) return rest;
    const { delen } = verdelingOverSleutel(rest, sleutel, undefined, 1n, gang);
    return inVormVan(sleutel, gang.stap('overschot per gemeente', 'euro', delen));
  },
});
