import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { halfVanNulAf } from '../getal/afronden';
import type { Centen } from '../getal/centen';
import { type Decimaal, macht10 } from '../getal/decimaal';
import { inVormVan } from '../grens/reeks';
import { type Rekengang, ZONDER_UITLEG } from '../rekengang';
import { EENHEID, MAXIMA, SLEUTEL } from './argumenten';
import { BRONNEN } from './bronnen';
import { eenheidVan, type Maxima, type Sleutel, verdelingOverSleutel } from './verdelingOverSleutel';

export interface Verdeling {
  /** Het bedrag nadat het op de eenheid is afgerond. */
  readonly afgerond: Centen;
  readonly delen: readonly Centen[];
  readonly onverdeeld: Centen;
}

/**
 * Verdeelt een bedrag over een sleutel op hele eenheden; delen en onverdeeld tellen exact op tot het afgeronde bedrag.
 *
 * Het bedrag gaat in één keer naar de eenheid, half van nul af, niet eerst naar de cent.
 * Fout: geen gewichten bij een bedrag dat niet 0 is, of een eenheid die geen veelvoud van een cent is.
 */
export function verdeling(
  bedrag: Decimaal,
  sleutel: Sleutel,
  maxima: Maxima | undefined,
  eenheid: Decimaal,
  gang: Rekengang = ZONDER_UITLEG,
): Verdeling {
  const eenheidInCenten = inCenten(eenheid);
  const eenheden = halfVanNulAf(bedrag.waarde * 100n, macht10(bedrag.schaal) * eenheidInCenten);
  gang.stap('te verdelen, afgerond op de eenheid', eenheidVan(eenheidInCenten), eenheden * eenheidInCenten);
  const { delen, onverdeeld } = verdelingOverSleutel(eenheden, sleutel, maxima, eenheidInCenten, gang);
  return {
    afgerond: eenheden * eenheidInCenten,
    delen: delen.map((deel) => deel * eenheidInCenten),
    onverdeeld: onverdeeld * eenheidInCenten,
  };
}

function inCenten({ waarde, schaal }: Decimaal): bigint {
  const noemer = macht10(schaal);
  if ((waarde * 100n) % noemer !== 0n) throw fouten.eenheid({ argument: EENHEID.naam });
  return (waarde * 100n) / noemer;
}

export const VERDEEL = definieer({
  naam: 'BWMO_VERDEEL',
  groep: 'solidariteit',
  samenvatting: 'Verdeelt een bedrag over gemeenten naar een sleutel; de delen tellen exact op.',
  uitleg:
    'Verdeelt naar rato van de sleutel met de grootste rest: iedereen krijgt zijn deel naar beneden afgerond, de overgebleven eenheden gaan naar de grootste resten. Bij gelijke resten gaat het grootste gewicht voor, daarna de eerste in het bereik. Met maxima krijgt niemand meer dan zijn grens; wat daarboven valt gaat naar rato naar de anderen. Wat nergens terechtkan geeft BWMO_ONVERDEELD. Een negatief bedrag is het spiegelbeeld van het positieve.',
  bron: [BRONNEN.verdeelregel, BRONNEN.hhmSleutel],
  argumenten: [
    {
      naam: 'bedrag',
      soort: 'hoeveelheid',
      eenheid: 'euro',
      uitleg: 'het bedrag of aantal dat verdeeld wordt; wordt direct op de eenheid afgerond',
    },
    SLEUTEL,
    MAXIMA,
    EENHEID,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'het deel van elke gemeente, in de richting van de sleutel',
  },
  voorbeelden: [
    {
      naam: 'een tekort van 100 euro over drie gelijke gemeenten: één krijgt de laatste cent',
      invoer: { bedrag: 100, sleutel: kolom(1, 1, 1) },
      uitkomst: kolom(33.34, 33.33, 33.33),
    },
    {
      naam: 'tien woningen naar inwoners, in hele woningen',
      invoer: { bedrag: 10, sleutel: kolom(47000, 16000, 15800, 12000, 6100, 3100), eenheid: 1 },
      uitkomst: kolom(5, 2, 1, 1, 1, 0),
    },
    {
      naam: 'niemand betaalt meer dan zijn maximum',
      invoer: {
        bedrag: 16,
        sleutel: kolom(2.5, 4, 0.5, 1),
        maxima: kolom(4, 2, 10, 4),
      },
      uitkomst: kolom(4, 2, 6, 4),
    },
  ],
  eigenschappen: ['som-sluit', 'schaal-onafhankelijk', 'spiegelbeeld', 'richting-van-de-sleutel'],
  sinds: '0.1.0',
  bereken: ({ bedrag, sleutel, maxima, eenheid }, gang) => {
    const { delen, onverdeeld } = verdeling(bedrag, sleutel, maxima, eenheid, gang);
    const soort = eenheidVan(inCenten(eenheid));
    if (maxima) gang.stap('onverdeeld door de maxima', soort, onverdeeld);
    return inVormVan(sleutel, gang.stap('deel per gemeente', soort, delen));
  },
});
