import { definieer, KOP } from '../../definitie';
import { opPlaats } from '../../rekengang';
import type { Waarde } from '../../waarde';
import { INVOER, JAAR } from '../argumenten';
import { BRONNEN } from '../bronnen';
import { leesInvoer } from '../model/invoer';
import { gekozenJaren, periodesaldo } from '../model/periode';
import { rekenTijdlijn } from '../model/rekenTijdlijn';
import { RESTRIJEN } from '../model/rijen';
import { eisDoorTeRekenen } from '../model/werk';
import { GEMEENTEN, PARAMETERS, PRODUCTEN } from '../voorbeelden';

export const TIJDLIJN_SCENARIOS = definieer({
  naam: 'BWMO_TIJDLIJN_SCENARIOS',
  groep: 'tijdlijn',
  samenvatting: 'Het saldo van elke gemeente in elk scenario, naast elkaar.',
  uitleg:
    'Elk scenario is een kolom van de parameters. Zonder jaar is het saldo de som over alle jaren. Met de rijen reserve, innovatie en niet gedekt telt elke kolom op tot het saldo van de regio. Hoe een saldo tot stand komt staat in BWMO_TIJDLIJN van dat scenario; waardoor twee scenario’s verschillen in BWMO_TIJDLIJN_VERSCHIL.',
  bron: [BRONNEN.ingroeipad],
  argumenten: [...INVOER, JAAR, KOP],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per gemeente en een kolom per scenario',
    eigenKop: true,
  },
  voorbeelden: [
    {
      naam: 'niet ingevoerd naast invoering in 2027, over drie jaar',
      invoer: {
        parameters: PARAMETERS,
        producten: PRODUCTEN,
        gemeenten: GEMEENTEN,
        jaren: [[2027, 2028, 2029]],
      },
      uitkomst: [
        ['gemeente', 'laag', 'hoog'],
        ['Centrum', 1800000, 1320000],
        ['Buur', -1800000, -1380000],
        ['reserve', 0, 0],
        ['innovatie', 0, 0],
        ['niet gedekt', 0, 0],
        ['totaal', 0, -60000],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: ({ parameters, producten, gemeenten, jaren, jaar, kop }, gang) => {
    const invoer = leesInvoer({ parameters, producten, gemeenten, jaren });
    const tellen = gekozenJaren(invoer.jaren, jaar);
    eisDoorTeRekenen(invoer, { metClienten: invoer.scenarios.length, zonderClienten: 0 });
    const namen = [...invoer.gemeenten.tabel.gemeenten, ...RESTRIJEN, 'totaal'];
    const kolommen = invoer.scenarios.map((scenario, s) => {
      const tijdlijn = rekenTijdlijn(invoer, scenario);
      const inKolom = opPlaats(gang, { kolommen: [s + 1] });
      if (gang.uitleg) {
        inKolom.stap('scenario', 'geen', scenario.naam);
        inKolom.stap('rij van', 'geen', namen);
        const perJaar = tellen.map((telt) => alsRijen(periodesaldo(tijdlijn, [telt])));
        namen.forEach((_, rij) =>
          inKolom.stap(
            'saldo per jaar',
            'euro',
            perJaar.map((saldi) => saldi[rij]!),
            { rij, los: tellen.map(String) },
          ),
        );
      }
      return inKolom.stap(
        tellen.length > 1 ? 'saldo, opgeteld over de jaren' : 'saldo',
        'euro',
        alsRijen(periodesaldo(tijdlijn, tellen)),
      );
    });
    gang.stap('gemeente of rij', 'geen', namen, { kolommen: [0] });
    const rijen = namen.map((naam, r): Waarde[] => [naam, ...kolommen.map((saldi) => saldi[r]!)]);
    return kop ? [['gemeente', ...invoer.scenarios.map(({ naam }) => naam)], ...rijen] : rijen;
  },
});

function alsRijen({ gemeenten, rest, totaal }: ReturnType<typeof periodesaldo>): bigint[] {
  return [...gemeenten, ...rest, totaal];
}
