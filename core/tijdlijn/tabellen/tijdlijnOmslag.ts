import { definieer } from '../../definitie';
import { fouten } from '../../fout';
import { som } from '../../getal/centen';
import { alsGetal } from '../../getal/decimaal';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { INVOER, SCENARIO } from '../argumenten';
import { BRONNEN } from '../bronnen';
import { leesInvoer } from '../model/invoer';
import { MEESTE_DOORREKENINGEN, STUKKEN, zoekOmslag } from '../model/omslag';
import { omslagknop, roosterVan } from '../model/omslagknoppen';
import { onthoudClienten } from '../model/onthoudClienten';
import { gekozenJaren } from '../model/periode';
import { rekenTijdlijn } from '../model/rekenTijdlijn';
import { kiesScenario, type Scenario } from '../model/scenario';
import { eisDoorTeRekenen } from '../model/werk';
import { GEMEENTEN, PRODUCTEN } from '../voorbeelden';

export const TIJDLIJN_OMSLAG = definieer({
  naam: 'BWMO_TIJDLIJN_OMSLAG',
  groep: 'tijdlijn',
  samenvatting: 'Bij welke waarde van een parameter een gemeente van nadeel naar voordeel gaat, of andersom.',
  uitleg:
    'Geeft de waarde die het dichtst bij de huidige ligt waarbij het saldo van de gemeente in dat jaar van teken wisselt, en het saldo bij de huidige waarde. Eén stap dichterbij is het nog zoals nu; een stap is 0,0001, bij bedragen een cent. Gezocht wordt in elke … maal tussen 0 en 3, in index baten, index lasten, solidariteit en innovatie tussen 0 en 1, en in bedragen tot tien keer de huidige waarde (is die 0, dan tot het budget van de regio). Beide kanten worden in 64 stukken afgezocht; een wisseling heen en terug binnen één stuk kan gemist worden. Is er geen wisseling, dan blijft de eerste cel leeg.',
  bron: [BRONNEN.ingroeipad],
  argumenten: [
    ...INVOER,
    { naam: 'gemeente', soort: 'naam', eenheid: 'geen', uitleg: 'de gemeente waar het om gaat' },
    { naam: 'jaar', soort: 'jaar', eenheid: 'jaar', uitleg: 'een van de jaren' },
    {
      naam: 'knop',
      soort: 'tekst',
      eenheid: 'geen',
      uitleg: 'de naam van de parameter, bijvoorbeeld "objectief maal"',
    },
    SCENARIO,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'gewicht',
    uitleg: 'één rij: de waarde, en het saldo bij de huidige waarde',
  },
  voorbeelden: [
    {
      naam: 'de buurgemeente heeft pas geen nadeel meer als alle objectieve bedragen bijna drie keer zo hoog zijn',
      invoer: {
        parameters: [
          ['regeling', 'Geen solidariteit'],
          ['startjaar', 2027],
          ['duur', 10],
        ],
        producten: PRODUCTEN,
        gemeenten: GEMEENTEN,
        jaren: [[2027, 2028, 2029]],
        gemeente: 'Buur',
        jaar: 2029,
        knop: 'objectief maal',
      },
      uitkomst: [[2.8572, -390000]],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: ({ parameters, producten, gemeenten, jaren, gemeente, jaar, knop, scenario }, gang) => {
    const invoer = leesInvoer({ parameters, producten, gemeenten, jaren });
    const gekozen = kiesScenario(invoer.scenarios, scenario);
    gekozenJaren(invoer.jaren, jaar);
    const namen = invoer.gemeenten.tabel.gemeenten;
    const g = namen.findIndex((naam) => vergelijkbaar(naam) === vergelijkbaar(gemeente));
    if (g < 0) throw fouten.onbekendeGemeente({ argument: 'gemeente' });
    const t = invoer.jaren.indexOf(jaar);
    const gezocht = omslagknop(knop, { argument: 'knop' });
    eisDoorTeRekenen(
      invoer,
      gezocht.raaktClienten
        ? { metClienten: MEESTE_DOORREKENINGEN, zonderClienten: 0 }
        : { metClienten: 1, zonderClienten: MEESTE_DOORREKENINGEN },
    );
    const clienten = onthoudClienten(invoer);
    const reken = (bij: Scenario) => rekenTijdlijn(invoer, bij, { clienten: clienten(bij) })[t]!;
    const nu = reken(gekozen);
    const rooster = roosterVan(gezocht, gekozen, som(nu.budget));
    const huidig = nu.saldo[g]!;
    const omslag = zoekOmslag(
      rooster,
      huidig,
      (stap) => reken(gezocht.zet(gekozen, rooster.alsWaarde(stap))).saldo[g]!,
    );
    const huidigeWaarde = gezocht.lees(gekozen);
    const bij = { kolommen: [0] };
    gang.stap(`huidige waarde van ${gezocht.naam}`, 'gewicht', huidigeWaarde && alsGetal(huidigeWaarde), bij);
    gang.stap('saldo bij de huidige waarde', 'euro', huidig);
    gang.stap('afgezocht in zoveel stukken aan elke kant', 'aantal', STUKKEN, bij);
    if (!omslag) {
      gang.stap('geen wisseling gevonden in het zoekgebied', 'geen', 'de eerste cel blijft leeg', bij);
      return [[null, huidig]];
    }
    if (omslag.ervoor) {
      const dichterbij = alsGetal(rooster.alsWaarde(omslag.ervoor.stap));
      gang.stap('waarde één stap dichter bij nu', 'gewicht', dichterbij, bij);
      gang.stap('saldo daar', 'euro', omslag.ervoor.saldo, bij);
    }
    gang.stap('saldo bij de waarde waar het teken wisselt', 'euro', omslag.saldo, bij);
    const waarde = alsGetal(rooster.alsWaarde(omslag.stap));
    gang.stap('waarde waar het teken wisselt', 'gewicht', waarde, bij);
    return [[waarde, huidig]];
  },
});
