import pakket from '../../package.json';
import { definieer } from '../definitie';

export const VERSIE = definieer({
  naam: 'BWMO_VERSIE',
  groep: 'overig',
  samenvatting: 'De versie van deze rekenhulp.',
  uitleg: 'Zet deze formule op een blad om te zien met welke versie de cijfers zijn berekend.',
  bron: [{ titel: 'De versie van deze rekenhulp' }],
  argumenten: [],
  resultaat: { vorm: 'cel', eenheid: 'geen', uitleg: 'de versie als tekst' },
  voorbeelden: [{ naam: 'de huidige versie', invoer: {}, uitkomst: pakket.version }],
  eigenschappen: [],
  sinds: '0.1.0',
  bereken: (_, gang) => gang.stap('versie', 'geen', pakket.version),
});
