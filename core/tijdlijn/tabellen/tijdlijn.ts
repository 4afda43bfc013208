import { definieer, KOP } from '../../definitie';
import { INVOER, SCENARIO } from '../argumenten';
import { BRONNEN } from '../bronnen';
import { metUitleg } from '../../rekengang';
import { leesInvoer } from '../model/invoer';
import { meldJaar } from '../melding/jaar';
import { rekenTijdlijn } from '../model/rekenTijdlijn';
import { jaarrijen, KOPPEN } from '../model/rijen';
import { kiesScenario } from '../model/scenario';
import { GEMEENTEN, PRODUCTEN } from '../voorbeelden';

export const TIJDLIJN = definieer({
  naam: 'BWMO_TIJDLIJN',
  groep: 'tijdlijn',
  samenvatting:
    'Geld en cliënten per gemeente en per jaar: wie heeft het geld, wie de cliënten, wie komt tekort.',
  uitleg:
    'Elk jaar: het rijksbudget op weg van historisch naar objectief, de uitname voor de Wlz, de cliënten (bestaand en nieuw), hun lasten, frictie en organisatie, en dan de regeling. De reserve gaat mee naar het volgende jaar. Saldo = budget − uitname + eigen bijdragen − lasten zorg − frictie − organisatie − bijdrage; elke kolom telt per jaar op tot het totaal. Waarvan bestaand zegt hoeveel cliënten voor de regeling nog bestaand zijn; lasten bestaand is een deel van lasten zorg. Het modeleffect zit al in het budget: samen is het wat van (+) of naar (−) de rest van Nederland gaat. De namen van de parameters staan op de functiepagina; wat er niet staat krijgt zijn standaard.',
  bron: [BRONNEN.ingroeipad, BRONNEN.ede, BRONNEN.zwolle],
  argumenten: [...INVOER, SCENARIO, KOP],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'per jaar een rij per gemeente en de rijen reserve, innovatie, niet gedekt en totaal',
    koppen: KOPPEN,
  },
  voorbeelden: [
    {
      naam: 'het geld komt later dan de cliënten',
      invoer: {
        parameters: [
          ['regeling', 'Geen solidariteit'],
          ['startjaar', 2027],
          ['duur', 10],
        ],
        producten: PRODUCTEN,
        gemeenten: GEMEENTEN,
        jaren: [[2027, 2028]],
        kop: false,
      },
      uitkomst: [
        [2027, 'Centrum', 24, 18, 1720000, -80000, 0, 0, 1200000, 900000, 0, 0, 0, 520000, ''],
        [2027, 'Buur', 12, 9, 70000, 70000, 0, 0, 600000, 450000, 0, 0, 0, -530000, ''],
        [2027, 'reserve', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [2027, 'innovatie', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ''],
        [2027, 'niet gedekt', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ''],
        [2027, 'totaal', 36, 27, 1790000, -10000, 0, 0, 1800000, 1350000, 0, 0, 0, -10000, ''],
        [2028, 'Centrum', 24, 6, 1640000, -160000, 0, 0, 1200000, 300000, 0, 0, 0, 440000, ''],
        [2028, 'Buur', 12, 3, 140000, 140000, 0, 0, 600000, 150000, 0, 0, 0, -460000, ''],
        [2028, 'reserve', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        [2028, 'innovatie', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ''],
        [2028, 'niet gedekt', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ''],
        [2028, 'totaal', 36, 9, 1780000, -20000, 0, 0, 1800000, 450000, 0, 0, 0, -20000, ''],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: ({ parameters, producten, gemeenten, jaren, scenario }, gang) => {
    const invoer = leesInvoer({ parameters, producten, gemeenten, jaren });
    const gekozen = kiesScenario(invoer.scenarios, scenario);
    const regelingen = invoer.jaren.map(() => metUitleg());
    return rekenTijdlijn(invoer, gekozen, {
      ...(gang.uitleg && {
        gang: (t) => regelingen[t]!,
        meld: (t, uitkomst, cijfers, clienten) =>
          meldJaar(gang, invoer, gekozen, t, uitkomst, cijfers, clienten, regelingen[t]!.stappen),
      }),
    }).flatMap((jaar) => jaarrijen(invoer.gemeenten.tabel.gemeenten, jaar));
  },
});
