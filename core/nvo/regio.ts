import { definieer, kolom } from '../definitie';
import { zoekRegio } from '../normen/regios';
import { BRONNEN } from './bronnen';
import { LIJST, onderwerpenVan } from './lijst';

export const NVO_REGIO = definieer({
  naam: 'BWMO_NVO_REGIO',
  groep: 'nvo',
  samenvatting: 'De antwoorden van een regio in 2020, zoals in de bron.',
  uitleg:
    'Geeft een kolom met ja, in ontwikkeling, nee, nvt of leeg, in de vaste volgorde van de bron. Zoek op regionaam of centrumgemeente; hoofdletters en accenten maken niet uit. Leeg is onbekend, nooit nee.',
  bron: [BRONNEN.hhm],
  argumenten: [
    {
      naam: 'regio',
      soort: 'tekst',
      eenheid: 'geen',
      uitleg: 'de naam van de regio of haar centrumgemeente, bijvoorbeeld Bergen op Zoom',
    },
    LIJST,
  ],
  resultaat: { vorm: 'bereik', eenheid: 'antwoord', uitleg: 'één kolom met het antwoord per onderwerp' },
  voorbeelden: [
    {
      naam: 'de norm in de regio Bergen op Zoom',
      invoer: { regio: 'Bergen op Zoom', lijst: 'nvo' },
      uitkomst: kolom(...Array.from({ length: 6 }, () => 'in ontwikkeling')),
    },
    {
      naam: 'op centrumgemeente, met kleine letters',
      invoer: { regio: 'almere', lijst: 'planning' },
      uitkomst: kolom('ja'),
    },
  ],
  eigenschappen: [],
  sinds: '0.1.0',
  bereken: ({ regio, lijst }, gang) => {
    const { naam: gevonden, antwoorden } = zoekRegio(regio, 'regio');
    const onderwerpen = onderwerpenVan(lijst);
    gang.stap('regio', 'geen', gevonden);
    gang.stap(
      'onderwerp',
      'geen',
      onderwerpen.map(({ naam }) => naam),
    );
    const inLijst = onderwerpen.map(({ nummer }) => antwoorden[nummer]!);
    return gang.stap('antwoord in 2020', 'antwoord', inLijst).map((antwoord) => [antwoord]);
  },
});
