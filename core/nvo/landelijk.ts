import { definieer, KOP } from '../definitie';
import { NVO2020 } from '../normen/regios';
import { opPlaats } from '../rekengang';
import { BRONNEN } from './bronnen';
import { LIJST, onderwerpenVan } from './lijst';
import { alsRij, telling, TELWOORDEN } from './telling';

function antwoordenOp(nummer: number) {
  return NVO2020.regios.map(({ antwoorden }) => antwoorden[nummer]!);
}

/** De telling van één onderwerp over de 45 regio's. */
export function landelijk(nummer: number) {
  return telling(antwoordenOp(nummer));
}

export const NVO_LANDELIJK = definieer({
  naam: 'BWMO_NVO_LANDELIJK',
  groep: 'nvo',
  samenvatting: 'Per onderwerp: hoeveel van de 45 regio’s in 2020 ja, in ontwikkeling of nee antwoordden.',
  uitleg:
    'Telt de antwoorden van de 45 regio’s per onderwerp. De telling is van deze rekenhulp, geteld in de 45 tabellen van de bron; leeg is onbekend.',
  bron: [BRONNEN.hhm],
  argumenten: [LIJST, KOP],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'aantal',
    uitleg: 'een rij per onderwerp met vijf aantallen',
    koppen: ['onderwerp', 'ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg'],
  },
  voorbeelden: [
    {
      naam: 'de zes onderwerpen van de norm',
      invoer: { lijst: 'nvo' },
      uitkomst: [
        ['onderwerp', 'ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg'],
        ['Regiovisie aanwezig en vastgesteld', 34, 8, 3, 0, 0],
        ['Tot stand gekomen in overleg met stakeholders', 35, 7, 3, 0, 0],
        ['Waarborgen continuïteit van zorgfuncties', 22, 19, 4, 0, 0],
        ['Afspraken over inkoop plekken buiten eigen regio', 7, 16, 21, 1, 0],
        ['Verbondenheid lokale toegang met regionale MO/gecontracteerde hulp', 17, 21, 7, 0, 0],
        ['Niet vrijblijvende governance', 15, 28, 2, 0, 0],
      ],
    },
    {
      naam: 'de planning, zonder kopregel',
      invoer: { lijst: 'planning', kop: false },
      uitkomst: [['Planning opgesteld/aanwezig', 20, 6, 3, 0, 16]],
    },
  ],
  eigenschappen: [],
  sinds: '0.1.0',
  bereken: ({ lijst }, gang) =>
    onderwerpenVan(lijst).map(({ naam, nummer }, rij) => {
      const aantallen = alsRij(landelijk(nummer));
      if (gang.uitleg) {
        const inRij = opPlaats(gang, { rij });
        inRij.stap('onderwerp', 'geen', naam);
        inRij.stap('antwoord per regio in 2020', 'antwoord', antwoordenOp(nummer), {
          los: NVO2020.regios.map((regio) => regio.naam),
          kolommen: [1, 2, 3, 4, 5],
        });
        aantallen.forEach((aantal, k) =>
          inRij.stap(`aantal regio’s: ${TELWOORDEN[k]!}`, 'aantal', aantal, { kolommen: [k + 1] }),
        );
      }
      return [naam, ...aantallen];
    }),
});
