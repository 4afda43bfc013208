import { definieer, kolom, KOP } from '../definitie';
import { fouten } from '../fout';
import { breukAlsGetal } from '../getal/breuk';
import { type Antwoord, isStand, OPLOPEND, type Stand } from '../grens/antwoord';
import { opPlaats } from '../rekengang';
import { BRONNEN } from './bronnen';
import { landelijk } from './landelijk';
import { LIJST, onderwerpenVan } from './lijst';
import { NVO_TELLING, type Telling } from './telling';

const DELEN = ['minder ver', 'even ver', 'verder'] as const;

function ingevuld(aantallen: Telling): number {
  return OPLOPEND.reduce((totaal, stand) => totaal + aantallen[stand], 0);
}

/** Welk deel van de regio's met een bekend antwoord minder ver is, even ver, en verder dan het eigen antwoord. */
export function plaatsInHetLand(eigen: Stand, aantallen: Telling): [number, number, number] {
  const positie = OPLOPEND.indexOf(eigen);
  const deel = (standen: readonly Stand[]) =>
    breukAlsGetal(
      BigInt(standen.reduce((totaal, stand) => totaal + aantallen[stand], 0)),
      BigInt(ingevuld(aantallen)),
    );
  return [deel(OPLOPEND.slice(0, positie)), deel([eigen]), deel(OPLOPEND.slice(positie + 1))];
}

export const NVO_VERGELIJK = definieer({
  naam: 'BWMO_NVO_VERGELIJK',
  groep: 'nvo',
  samenvatting: 'Per onderwerp: welk deel van de regio’s in 2020 minder ver, even ver of verder was.',
  uitleg:
    'Zet de eigen antwoorden naast de 45 regio’s van 2020. De delen gaan over de regio’s met een bekend antwoord (ja, in ontwikkeling of nee) op dat onderwerp. Zonder eigen ja, in ontwikkeling of nee blijven de delen leeg.',
  bron: [BRONNEN.hhm],
  argumenten: [...NVO_TELLING.argumenten, LIJST, KOP],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'deel',
    uitleg: 'een rij per onderwerp: eigen antwoord en drie delen',
    koppen: ['onderwerp', 'eigen antwoord', ...DELEN],
  },
  voorbeelden: [
    {
      naam: 'de planning is klaar, zoals bij 20 van de 29 regio’s met een antwoord',
      invoer: { antwoorden: kolom('ja'), lijst: 'planning' },
      uitkomst: [
        ['onderwerp', 'eigen antwoord', 'minder ver', 'even ver', 'verder'],
        ['Planning opgesteld/aanwezig', 'ja', 9 / 29, 20 / 29, 0],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.1.0',
  bereken: ({ antwoorden, lijst }, gang) => {
    const onderwerpen = onderwerpenVan(lijst);
    const eigen: readonly Antwoord[] = antwoorden.cellen;
    if (eigen.length !== onderwerpen.length) {
      throw fouten.aantalAntwoorden({ argument: 'antwoorden' }, eigen.length, lijst, onderwerpen.length);
    }
    return onderwerpen.map(({ naam, nummer }, i) => {
      const antwoord = eigen[i]!;
      const aantallen = landelijk(nummer);
      const delen = isStand(antwoord) ? plaatsInHetLand(antwoord, aantallen) : [null, null, null];
      const inRij = opPlaats(gang, { rij: i });
      inRij.stap('onderwerp', 'geen', naam);
      inRij.stap('eigen antwoord', 'antwoord', antwoord, { kolommen: [1, 2, 3, 4] });
      for (const stand of OPLOPEND) {
        inRij.stap(`regio’s met ${stand} in 2020`, 'aantal', aantallen[stand], { kolommen: [2, 3, 4] });
      }
      inRij.stap('regio’s met een van deze antwoorden', 'aantal', ingevuld(aantallen), {
        kolommen: [2, 3, 4],
      });
      DELEN.forEach((deel, k) => inRij.stap(deel, 'deel', delen[k]!, { kolommen: [k + 2] }));
      return [naam, antwoord, ...delen];
    });
  },
});
