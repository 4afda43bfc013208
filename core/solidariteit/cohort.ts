import { definieer, kolom } from '../definitie';
import { fouten } from '../fout';
import { type Centen, som } from '../getal/centen';
import { inVormVan } from '../grens/reeks';
import { BRONNEN } from './bronnen';

/**
 * De kosten per gemeente als bestaande cliënten bij de centrumgemeente blijven en nieuwe bij hun eigen gemeente horen.
 *
 * @param centrum het nummer van de centrumgemeente, vanaf 0
 */
export function kostenNaarCohort(
  bestaand: readonly Centen[],
  nieuw: readonly Centen[],
  centrum: number,
): Centen[] {
  const totaalBestaand = som(bestaand);
  return nieuw.map((kosten, g) => (g === centrum ? kosten + totaalBestaand : kosten));
}

export const COHORT = definieer({
  naam: 'BWMO_COHORT',
  groep: 'solidariteit',
  samenvatting: 'Kosten per gemeente als bestaande cliënten bij de centrumgemeente blijven.',
  uitleg:
    'Nieuwe cliënten zijn voor de gemeente zelf; de kosten van alle bestaande cliënten komen bij de centrumgemeente. Het rijnummer telt binnen het aangewezen bereik, vanaf 1.',
  bron: [BRONNEN.cohort],
  argumenten: [
    {
      naam: 'bestaand',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'de kosten van bestaande cliënten per gemeente',
    },
    {
      naam: 'nieuw',
      soort: 'bedragenOfLeeg',
      eenheid: 'euro',
      uitleg: 'de kosten van nieuwe cliënten per gemeente',
      hoortBij: ['bestaand'],
    },
    {
      naam: 'centrum',
      soort: 'getal',
      eenheid: 'geen',
      uitleg: 'het rijnummer van de centrumgemeente binnen het bereik',
      minimum: 1,
    },
  ],
  resultaat: { vorm: 'bereik', eenheid: 'euro', uitleg: 'de kosten van elke gemeente' },
  voorbeelden: [
    {
      naam: 'de eerste gemeente is centrumgemeente',
      invoer: { bestaand: kolom(500000, 120000, 80000), nieuw: kolom(60000, 40000, 25000), centrum: 1 },
      uitkomst: kolom(760000, 40000, 25000),
    },
  ],
  eigenschappen: [],
  sinds: '0.2.0',
  bereken: ({ bestaand, nieuw, centrum }, gang) => {
    const aantal = nieuw.cellen.length;
    const rij = Number(centrum.waarde) / 10 ** centrum.schaal;
    if (!Number.isInteger(rij) || rij > aantal) throw fouten.rijnummer({ argument: 'centrum' }, aantal);
    const bedragen = (reeks: typeof nieuw) => reeks.cellen.map((bedrag) => bedrag ?? 0n);
    gang.stap('kosten van alle bestaande cliënten', 'euro', som(bedragen(bestaand)));
    gang.stap('kosten van nieuwe cliënten per gemeente', 'euro', bedragen(nieuw));
    const kosten = kostenNaarCohort(bedragen(bestaand), bedragen(nieuw), rij - 1);
    gang.stap(
      'kosten van bestaande cliënten die deze gemeente draagt: alles bij de centrumgemeente',
      'euro',
      kostenNaarCohort(
        bedragen(bestaand),
        nieuw.cellen.map(() => 0n),
        rij - 1,
      ),
    );
    const gevuld = nieuw.cellen.map((cel, g) => (g === rij - 1 ? 0n : (cel ?? bestaand.cellen[g] ?? null)));
    return inVormVan({ ...nieuw, cellen: gevuld }, gang.stap('kosten per gemeente', 'euro', kosten));
  },
});
