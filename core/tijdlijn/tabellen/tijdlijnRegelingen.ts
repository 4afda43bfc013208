import { definieer, KOP, kolom } from '../../definitie';
import { Fout, fouten, type Plaats } from '../../fout';
import { type Centen, som } from '../../getal/centen';
import { macht10, opGelijkeSchaal } from '../../getal/decimaal';
import { halfVanNulAf } from '../../getal/afronden';
import { KOLOMMEN } from '../../grens/gemeentetabel';
import { plaatsIn, type Reeks } from '../../grens/reeks';
import { type Regeling, REGELINGEN } from '../../normen/regelingen';
import type { Parameternaam as Knop } from '../../normen/regelingen/parameters';
import { opPlaats } from '../../rekengang';
import { NAMENSCHEIDING } from '../../solidariteit/regeling/regelingVergelijk';
import { zoekRegeling } from '../../solidariteit/regeling/zoekRegeling';
import type { Waarde } from '../../waarde';
import { INVOER } from '../argumenten';
import { BRONNEN } from '../bronnen';
import { isEigenAfspraak } from '../model/afspraak';
import { verwachteClienten } from '../model/clienten';
import { leesInvoer, type Tijdlijninvoer } from '../model/invoer';
import { rekenTijdlijn } from '../model/rekenTijdlijn';
import type { Scenario } from '../model/scenario';
import { eisDoorTeRekenen } from '../model/werk';
import { GEMEENTEN, PARAMETERS, PRODUCTEN } from '../voorbeelden';

const EIGEN_AFSPRAAK = 'eigen afspraak';
/** De stand van de regio: die blijft, welke regeling er ook geldt. */
const VAN_DE_REGIO: readonly Knop[] = ['reserve', 'ondergrens'];

/** Wat een regeling voor de gemeente betekent die er het slechtst van afkomt, in één scenario. */
interface Slechtste {
  readonly gemeente: number;
  /** Het saldo over alle jaren, in centen. */
  readonly saldo: Centen;
}

interface Uitkomst {
  readonly namen: readonly string[];
  /** Per scenario de gemeente die het slechtst uitkomt. */
  readonly perScenario: readonly Slechtste[];
  readonly slechtste: number;
}

export const TIJDLIJN_REGELINGEN = definieer({
  naam: 'BWMO_TIJDLIJN_REGELINGEN',
  groep: 'tijdlijn',
  samenvatting:
    'Welke regeling in elk scenario houdbaar is: het slechtste saldo per inwoner, de minst slechte eerst.',
  uitleg:
    'Het antwoord op “wij kunnen niets afspreken want wij weten het niet”. Elke regeling wordt in elk scenario over alle jaren doorgerekend; in de cel staat het saldo per inwoner van de gemeente die er het slechtst van afkomt. Regelingen die in elk jaar en elk scenario hetzelfde geven staan samen op een rij. De eigen knoppen vallen weg, behalve reserve en ondergrens en een knop die de regeling open laat; een eigen afspraak staat er als laatste bij. Gesorteerd wordt op het exacte bedrag. Zonder lijst komen alle regelingen mee die te rekenen zijn.',
  bron: [BRONNEN.ingroeipad, BRONNEN.ede],
  argumenten: [
    ...INVOER,
    {
      naam: 'regelingen',
      soort: 'namen',
      eenheid: 'geen',
      uitleg: 'de namen van de regelingen; standaard alle die te rekenen zijn',
      facultatief: true,
    },
    KOP,
  ],
  resultaat: {
    vorm: 'bereik',
    eenheid: 'euro',
    uitleg: 'een rij per regeling met een andere uitkomst en een kolom per scenario',
    eigenKop: true,
  },
  voorbeelden: [
    {
      naam: 'alles samen is in het slechtste geval zestig cent per inwoner, ieder voor zich 45 euro',
      invoer: {
        parameters: PARAMETERS,
        producten: PRODUCTEN,
        gemeenten: GEMEENTEN,
        jaren: [[2027, 2028, 2029]],
        regelingen: kolom('Geen solidariteit', 'Volledige pool naar inwoners'),
      },
      uitkomst: [
        ['regeling', 'laag', 'hoog', 'slechtste', 'gemeente', 'scenario'],
        ['Volledige pool naar inwoners', 0, -0.6, -0.6, 'Centrum', 'hoog'],
        ['Geen solidariteit', -45, -34.5, -45, 'Buur', 'laag'],
      ],
    },
  ],
  eigenschappen: [],
  sinds: '0.5.0',
  bereken: ({ parameters, producten, gemeenten, jaren, regelingen, kop }, gang) => {
    const invoer = leesInvoer({ parameters, producten, gemeenten, jaren });
    eisInwoners(invoer);
    const inwoners = opGelijkeSchaal(invoer.gemeenten.tabel.getallen.inwoners!);
    const { scenarios } = invoer;
    const lijst = kandidaten(invoer, regelingen);
    const zonderClienten = lijst.length * scenarios.length;
    eisDoorTeRekenen(invoer, { metClienten: scenarios.length, zonderClienten });
    const uitkomsten = perUitkomst(lijst, invoer, inwoners.waarden);
    const perInwoner = ({ gemeente, saldo }: Slechtste): Centen =>
      halfVanNulAf(saldo * macht10(inwoners.schaal), inwoners.waarden[gemeente]!);
    const namen = invoer.gemeenten.tabel.gemeenten;
    const gesorteerd = [...uitkomsten].sort((een, ander) =>
      kleiner(ander.perScenario[ander.slechtste]!, een.perScenario[een.slechtste]!, inwoners.waarden),
    );
    const rijen = gesorteerd.map(({ namen: regelingnamen, perScenario, slechtste }, r): Waarde[] => {
      const inRij = opPlaats(gang, { rij: r });
      const ergste = perScenario[slechtste]!;
      inRij.stap('regeling', 'geen', regelingnamen.join(NAMENSCHEIDING), { kolommen: [0] });
      const vanaf = { kolommen: Array.from({ length: scenarios.length + 1 }, (_, k) => k + 1) };
      inRij.stap('onder regeling', 'geen', regelingnamen.join(NAMENSCHEIDING), vanaf);
      perScenario.forEach((slecht, s) => {
        const inCel = opPlaats(inRij, { kolommen: [s + 1] });
        inCel.stap('in scenario', 'geen', scenarios[s]!.naam);
        inCel.stap('slechtste gemeente', 'geen', namen[slecht.gemeente]!);
        inCel.stap('saldo over alle jaren', 'euro', slecht.saldo);
        inCel.stap(
          'aantal inwoners',
          'aantal',
          Number(inwoners.waarden[slecht.gemeente]!) / 10 ** inwoners.schaal,
        );
        inCel.stap('saldo per inwoner', 'euro', perInwoner(slecht));
      });
      const achteraan = scenarios.length + 1;
      inRij.stap('saldo per inwoner in elk scenario', 'euro', perScenario.map(perInwoner), {
        kolommen: [achteraan],
        los: scenarios.map(({ naam }) => naam),
      });
      inRij.stap('slechtste saldo per inwoner', 'euro', perInwoner(ergste), { kolommen: [achteraan] });
      inRij.stap('gemeente', 'geen', namen[ergste.gemeente]!, { kolommen: [achteraan + 1] });
      inRij.stap('scenario', 'geen', scenarios[slechtste]!.naam, { kolommen: [achteraan + 2] });
      return [
        regelingnamen.join(NAMENSCHEIDING),
        ...perScenario.map(perInwoner),
        perInwoner(ergste),
        namen[ergste.gemeente]!,
        scenarios[slechtste]!.naam,
      ];
    });
    return kop
      ? [['regeling', ...scenarios.map(({ naam }) => naam), 'slechtste', 'gemeente', 'scenario'], ...rijen]
      : rijen;
  },
});

function eisInwoners({ gemeenten: { tabel } }: Tijdlijninvoer): void {
  const zonder = tabel.getallen.inwoners!.findIndex(({ waarde }) => waarde === 0n);
  if (zonder < 0) return;
  const plaats = { argument: tabel.argument, rij: tabel.rijnummers[zonder]!, kolomnaam: KOLOMMEN.inwoners };
  throw fouten.groterDan(plaats, '0');
}

/** Een regeling met de scenario's waarin zij geldt. */
interface Kandidaat {
  readonly naam: string;
  readonly scenarios: readonly Scenario[];
  /** Waar zij in de lijst staat; een fout noemt haar dan, en laat haar anders weg. */
  readonly plaats: Plaats | null;
}

function kandidaten(invoer: Tijdlijninvoer, lijst: Reeks<string | null> | undefined): readonly Kandidaat[] {
  const gekozen = lijst
    ? lijst.cellen.flatMap((naam, i) =>
        naam === null
          ? []
          : [{ regeling: zoekRegeling(naam, plaatsIn(lijst, i)), plaats: plaatsIn(lijst, i) }],
      )
    : REGELINGEN.map((regeling) => ({ regeling, plaats: null }));
  const opNaam = gekozen.map(({ regeling, plaats }): Kandidaat => ({
    naam: regeling.naam,
    scenarios: invoer.scenarios.map((scenario) => metRegeling(scenario, regeling)),
    plaats,
  }));
  const heeftEigen = invoer.scenarios.some(maaktEigenAfspraak);
  const eigen = { naam: EIGEN_AFSPRAAK, scenarios: invoer.scenarios, plaats: { argument: 'parameters' } };
  return heeftEigen ? [...opNaam, eigen] : opNaam;
}

/** Of de knoppen van een scenario een eigen afspraak maken, los van wat de regeling zelf openlaat. */
function maaktEigenAfspraak(scenario: Scenario): boolean {
  const { regeling, knoppen } = scenario;
  if (!regeling) return isEigenAfspraak(scenario);
  const blijft: readonly string[] = [...VAN_DE_REGIO, ...(regeling.open ?? [])];
  return Object.keys(knoppen).some((knop) => !blijft.includes(knop));
}

function metRegeling(scenario: Scenario, regeling: Regeling): Scenario {
  const blijft: readonly string[] = [...VAN_DE_REGIO, ...(regeling.open ?? [])];
  const knoppen = Object.fromEntries(
    Object.entries(scenario.knoppen).filter(([knop]) => blijft.includes(knop)),
  );
  return { ...scenario, regeling, knoppen };
}

function perUitkomst(
  lijst: readonly Kandidaat[],
  invoer: Tijdlijninvoer,
  inwoners: readonly bigint[],
): readonly Uitkomst[] {
  const clienten = invoer.scenarios.map((scenario) => verwachteClienten(invoer, scenario));
  const uniek = new Map<string, Uitkomst>();
  for (const { naam, scenarios, plaats } of lijst) {
    const saldi = rekenAlle(naam, plaats, () =>
      scenarios.map((scenario, s) =>
        rekenTijdlijn(invoer, scenario, { clienten: clienten[s]! }).map(({ saldo }) => saldo),
      ),
    );
    if (!saldi) continue;
    const sleutel = saldi.map((jaren) => jaren.map((saldo) => saldo.join()).join(';')).join('|');
    const eerder = uniek.get(sleutel);
    if (eerder?.namen.includes(naam)) continue;
    uniek.set(
      sleutel,
      eerder ? { ...eerder, namen: [...eerder.namen, naam] } : uitkomstVan(naam, saldi, inwoners),
    );
  }
  return [...uniek.values()];
}

function rekenAlle<T>(naam: string, plaats: Plaats | null, reken: () => T): T | null {
  try {
    return reken();
  } catch (fout) {
    if (!(fout instanceof Fout) || fout.nietIngevuld) throw fout;
    if (plaats === null) return null;
    throw fouten.regelingNiet(plaats, naam, fout.message);
  }
}

function uitkomstVan(
  naam: string,
  saldi: readonly (readonly (readonly Centen[])[])[],
  inwoners: readonly bigint[],
): Uitkomst {
  const perScenario = saldi.map((jaren) => {
    const samen = jaren[0]!.map((_, gemeente) => ({
      gemeente,
      saldo: som(jaren.map((saldo) => saldo[gemeente]!)),
    }));
    return samen.reduce((ergste, deze) => (kleiner(deze, ergste, inwoners) < 0 ? deze : ergste));
  });
  const slechtste = perScenario.reduce(
    (ergste, deze, s) => (kleiner(deze, perScenario[ergste]!, inwoners) < 0 ? s : ergste),
    0,
  );
  return { namen: [naam], perScenario, slechtste };
}

/** Vergelijkt twee saldi per inwoner exact: negatief als het eerste slechter is. */
function kleiner(een: Slechtste, ander: Slechtste, inwoners: readonly bigint[]): number {
  const verschil = een.saldo * inwoners[ander.gemeente]! - ander.saldo * inwoners[een.gemeente]!;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}
