import { definieer, KOP } from '../../definitie';
import { breukAlsGetal } from '../../getal/breuk';
import type { Centen } from '../../getal/centen';
import { opPlaats } from '../../rekengang';
import type { Waarde } from '../../waarde';
import { INVOER, JAAR } from '../argumenten';
import { BRONNEN } from '../bronnen';
import { leesInvoer } from '../model/invoer';
import {
  faculteit,
  gemengd,
  gemiddeldeEffecten,
  rondEffecten,
  verschillendeOorzaken,
} from '../model/oorzaken';
import type { Oorzaak } from '../model/parameters';
import { gekozenJaren, periodesaldo } from '../model/periode';
import { MEESTE, onthoudClienten } from '../model/onthoudClienten';
import { rekenTijdlijn } from '../model/rekenTijdlijn';
import { kiesScenario } from '../model/scenario';
import { eisDoorTeRekenen } from '../model/werk';
import { GEMEENTEN, PARAMETERS, PRODUCTEN } from '../voorbeelden';

export const TIJDLIJN_VERSCHIL = definieer({
  naam: 'BWMO_TIJDLIJN_VERSCHIL',
  groep: 'tijdlijn',
  samenvatting: 'Waardoor het saldo van een gemeente in het ene scenario anders is dan in het andere.',
  uitleg:
    'Het verschil naar − van per gemeente, verdeeld over oorzaken: verdeelmodel, rijksbudget, Wlz, aantallen, prijs, organisatie en afspraak. Alleen oorzaken waarin de scenario’s verschillen krijgen een kolom. Elke oorzaak krijgt het gemiddelde van haar effect over alle volgordes waarin de oorzaken kunnen ingaan; zo maakt de volgorde niet uit en telt elke rij op de cent op tot het totaal.',
  bron: [BRONNEN.shapley],
  argumenten: [
    ...INVOER,
    {
      naam: 'van',
      soort: 'naam',
      eenheid: 'geen',
      uitleg: 'de naam of het volgnummer van het scenario waarmee vergeleken wordt',
    },
    {
      naam: 'naar',
      soort: 'naam',
      eenheid: 'geen',
      uitleg: 'de naam of het volgnummer van het andere scenario',
    },
    JAAR,
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per gemeente, een kolom per oorzaak en het totaal',
    eigenKop: true,
  },
  voorbeelden: [
    {
      naam: 'invoering van het model en een hogere prijs, in 2027',
      invoer: {
        parameters: [...PARAMETERS, ['prijs maal', 1, 1.1]],
        producten: PRODUCTEN,
        gemeenten: GEMEENTEN,
        jaren: [[2027, 2028, 2029]],
        van: 'laag',
        naar: 'hoog',
        jaar: 2027,
      },
      uitkomst: [
        ['gemeente', 'verdeelmodel', 'prijs', 'totaal'],
        ['Centrum', -80000, -120000, -200000],
        ['Buur', 70000, -60000, 10000],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: ({ parameters, producten, gemeenten, jaren, van, naar, jaar, kop }, gang) => {
    const invoer = leesInvoer({ parameters, producten, gemeenten, jaren });
    const [oud, nieuw] = [
      kiesScenario(invoer.scenarios, van, 'van'),
      kiesScenario(invoer.scenarios, naar, 'naar'),
    ];
    const tellen = gekozenJaren(invoer.jaren, jaar);
    const oorzaken = verschillendeOorzaken(oud, nieuw, invoer.jaren);
    // Elk mengsel van oorzaken is een eigen tijdlijn; alleen wat drie van de oorzaken doen heeft eigen cliënten.
    const mengsels = 2 ** oorzaken.length;
    eisDoorTeRekenen(invoer, { metClienten: Math.min(mengsels, MEESTE), zonderClienten: mengsels });
    const clienten = onthoudClienten(invoer);
    const bekend = new Map<string, readonly Centen[]>();
    const saldi = (uitNaar: ReadonlySet<Oorzaak>) => {
      const sleutel = oorzaken.filter((oorzaak) => uitNaar.has(oorzaak)).join();
      let gevonden = bekend.get(sleutel);
      if (!gevonden) {
        const scenario = gemengd(oud, nieuw, uitNaar);
        const tijdlijn = rekenTijdlijn(invoer, scenario, { clienten: clienten(scenario) });
        bekend.set(sleutel, (gevonden = periodesaldo(tijdlijn, tellen).gemeenten));
      }
      return gevonden;
    };
    const [begin, eind] = [saldi(new Set()), saldi(new Set(oorzaken))];
    const namen = invoer.gemeenten.tabel.gemeenten;
    const rijen = namen.map((naam, g): Waarde[] => {
      const inRij = opPlaats(gang, { rij: g });
      const effecten = gemiddeldeEffecten(oorzaken, (uitNaar) => saldi(uitNaar)[g]!);
      const afgerond = rondEffecten(effecten);
      if (gang.uitleg) {
        effecten.forEach(({ stappen, teller }, k) => {
          const inCel = opPlaats(inRij, { kolommen: [k + 1] });
          const los = stappen.map(({ na }) => (na.length === 0 ? 'als eerste' : `na ${na.join(' en ')}`));
          inCel.stap(
            'effect',
            'euro',
            stappen.map(({ effect }) => effect),
            { los },
          );
          inCel.stap(
            'deel van de volgordes',
            'deel',
            stappen.map(({ gewicht }) => breukAlsGetal(gewicht, faculteit(oorzaken.length))),
            { los },
          );
          inCel.stap(
            'gemiddeld effect, vóór het afronden',
            'euro',
            breukAlsGetal(teller, 100n * faculteit(oorzaken.length)),
          );
          inCel.stap(`door ${oorzaken[k]!}`, 'euro', afgerond[k]!);
        });
        const inTotaal = opPlaats(inRij, { kolommen: [oorzaken.length + 1] });
        inTotaal.stap(`saldo in ${nieuw.naam}`, 'euro', eind[g]!);
        inTotaal.stap(`saldo in ${oud.naam}`, 'euro', begin[g]!);
        inTotaal.stap('verschil', 'euro', eind[g]! - begin[g]!);
      }
      return [naam, ...afgerond, eind[g]! - begin[g]!];
    });
    gang.stap('gemeente', 'geen', namen, { kolommen: [0] });
    return kop ? [['gemeente', ...oorzaken, 'totaal'], ...rijen] : rijen;
  },
});
