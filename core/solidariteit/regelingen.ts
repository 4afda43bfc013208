import { definieer, KOP } from '../definitie';
import { regelingbron, REGELINGEN as LIJST } from '../normen/regelingen';
import { BRONNEN } from './bronnen';

const KOPPEN = ['naam', 'regio', 'kern', 'bron', 'aanname'];
const rijen = LIJST.map((regeling) => {
  const { naam, regio, kern, aanname = 'geen' } = regeling;
  return [naam, regio, kern, regelingbron(regeling), aanname];
});

export const REGELINGEN = definieer({
  naam: 'BWMO_REGELINGEN',
  groep: 'solidariteit',
  samenvatting: 'De vastgelegde solidariteitsregelingen van regio’s, met hun kern, bron en aanname.',
  uitleg:
    'Elke regeling is door een regio gebruikt of overwogen en teruggebracht tot een paar knoppen. De kern zegt van welk jaar zij is en of het een plan was; veel ervan is later veranderd. De aanname zegt wat de bron niet noemt en hoe er hier toch gerekend wordt. Waar de bron geen getal geeft, zoals de stand van een reserve, vraagt BWMO_REGELING erom.',
  bron: [BRONNEN.regelingen],
  argumenten: [KOP],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'geen',
    uitleg: 'een rij per regeling',
    koppen: KOPPEN,
  },
  voorbeelden: [{ naam: 'alle regelingen, zonder kopregel', invoer: { kop: false }, uitkomst: rijen }],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: (_, gang) => {
    KOPPEN.forEach((kop, k) =>
      gang.stap(
        kop,
        'geen',
        rijen.map((rij) => rij[k]!),
        { kolommen: k === 0 ? KOPPEN.map((_, nummer) => nummer) : [k] },
      ),
    );
    return rijen;
  },
});
