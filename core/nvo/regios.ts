import { definieer } from '../definitie';
import { NVO2020 } from '../normen/regios';
import { BRONNEN } from './bronnen';

export const NVO_REGIOS = definieer({
  naam: 'BWMO_NVO_REGIOS',
  groep: 'nvo',
  samenvatting: 'De 45 regio’s van 2020 met hun centrumgemeente.',
  uitleg: 'Geeft 45 rijen met de regio en haar centrumgemeente, in de volgorde van de bron, zonder kopregel.',
  bron: [BRONNEN.hhm],
  argumenten: [],
  resultaat: { vorm: 'bereik', eenheid: 'geen', uitleg: '45 rijen: regio en centrumgemeente' },
  voorbeelden: [
    {
      naam: 'alle regio’s',
      invoer: {},
      uitkomst: NVO2020.regios.map(({ naam, centrumgemeente }) => [naam, centrumgemeente]),
    },
  ],
  eigenschappen: [],
  sinds: '0.1.0',
  bereken: (_, gang) => {
    const { regios } = NVO2020;
    if (gang.uitleg) {
      gang.stap(
        'nummer in de bron',
        'aantal',
        regios.map((__, i) => i + 1),
      );
      gang.stap(
        'regio',
        'geen',
        regios.map(({ naam }) => naam),
      );
      gang.stap(
        'centrumgemeente',
        'geen',
        regios.map(({ centrumgemeente }) => centrumgemeente),
        { kolommen: [1] },
      );
    }
    return regios.map(({ naam, centrumgemeente }) => [naam, centrumgemeente]);
  },
});
