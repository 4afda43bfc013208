import { definieer, KOP } from '../definitie';
import { REGELINGEN as LIJST } from '../normen/regelingen';
import { BRONNEN } from './bronnen';

const KOPPEN = ['naam', 'regio', 'kern', 'bron'];
const rijen = LIJST.map(({ naam, regio, kern, bron }) => [
  naam,
  regio,
  kern,
  `${bron.bestand}, ${bron.vindplaats}`,
]);

export const REGELINGEN = definieer({
  naam: 'BWMO_REGELINGEN',
  groep: 'solidariteit',
  samenvatting: 'De vastgelegde solidariteitsregelingen van regio’s, met hun kern en bron.',
  uitleg:
    'Elke regeling is door een regio gebruikt of overwogen en teruggebracht tot een paar knoppen. Waar de bron geen getal geeft, staat dat in de kern of vraagt BWMO_REGELING erom.',
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
        { kolommen: k === 0 ? [0, 1, 2, 3] : [k] },
      ),
    );
    return rijen;
  },
});
