import { definieer, kolom } from '../definitie';
import { MAXIMA } from './argumenten';
import { verdeling, VERDEEL } from './verdeel';

const [BEDRAG, SLEUTEL, , EENHEID] = VERDEEL.argumenten;
const { naam, soort, eenheid, uitleg, hoortBij } = MAXIMA;

export const ONVERDEELD = definieer({
  naam: 'BWMO_ONVERDEELD',
  groep: 'solidariteit',
  samenvatting: 'Het deel van een bedrag dat door de maxima bij niemand terechtkan.',
  uitleg:
    'Rekent dezelfde verdeling als BWMO_VERDEEL en geeft wat er overblijft als iedereen aan zijn maximum zit; 0 als alles past. De delen en dit bedrag samen zijn exact het afgeronde bedrag.',
  bron: VERDEEL.bron,
  argumenten: [BEDRAG, SLEUTEL, { naam, soort, eenheid, uitleg, hoortBij }, EENHEID],
  resultaat: { vorm: 'cel', eenheid: 'euro', uitleg: 'het onverdeelde bedrag' },
  voorbeelden: [
    {
      naam: 'de maxima zijn samen 60, dus 40 blijft onverdeeld',
      invoer: { bedrag: 100, sleutel: kolom(1, 1, 2), maxima: kolom(10, 20, 30) },
      uitkomst: 40,
    },
    {
      naam: 'één gemeente heeft geen grens: alles past',
      invoer: { bedrag: 100, sleutel: kolom(1, 1, 2), maxima: kolom(10, '', 30) },
      uitkomst: 0,
    },
  ],
  eigenschappen: ['spiegelbeeld'],
  sinds: '0.1.0',
  bereken: ({ bedrag, sleutel, maxima, eenheid: eenheidswaarde }, gang) => {
    const { onverdeeld } = verdeling(bedrag, sleutel, maxima, eenheidswaarde, gang);
    return gang.stap('onverdeeld door de maxima', 'euro', onverdeeld);
  },
});
