import { definieer, kolom } from '../definitie';
import { alsEuros, centenVan } from '../getal/centen';
import { alsGetal, EEN, maal, NUL, plus } from '../getal/decimaal';
import { BRONNEN } from './bronnen';

export const TARIEF = definieer({
  naam: 'BWMO_TARIEF',
  groep: 'solidariteit',
  samenvatting: 'Een tarief: de kostprijs plus opslagen, bijvoorbeeld voor risico en innovatie.',
  uitleg:
    'De opslagen worden opgeteld en gaan alle over de kostprijs, niet over elkaar. De uitkomst is op de cent afgerond. De hoogte van een opslag is aan de regio; deze rekenhulp schrijft er geen voor.',
  bron: [BRONNEN.opslag],
  argumenten: [
    { naam: 'kostprijs', soort: 'bedrag', eenheid: 'euro', uitleg: 'de kostprijs van het product' },
    { naam: 'opslagen', soort: 'delen', eenheid: 'deel', uitleg: 'de opslagen als deel van de kostprijs' },
  ],
  resultaat: { vorm: 'cel', eenheid: 'euro', uitleg: 'het tarief' },
  voorbeelden: [
    {
      naam: 'drie opslagen: risico 2%, innovatie 1,5%, marge 3%',
      invoer: { kostprijs: 143.27, opslagen: kolom(0.02, 0.015, '3%') },
      uitkomst: 152.58,
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ kostprijs, opslagen }, gang) => {
    const opslag = opslagen.cellen.map((deel) => deel ?? NUL).reduce(plus, NUL);
    gang.stap('som van de opslagen', 'deel', alsGetal(opslag));
    gang.stap('kostprijs', 'euro', kostprijs);
    return gang.stap('tarief', 'euro', centenVan(maal(alsEuros(kostprijs), plus(EEN, opslag))));
  },
});
