import { type Centen, alsEuros, centenVan, minimum, som } from '../../getal/centen';
import { type Decimaal, maal, NUL, opGelijkeSchaal, plus } from '../../getal/decimaal';
import { verdeelNaarRato } from '../../getal/grootsteRest';
import { type Gemeentetabel, KOLOMMEN } from '../../grens/gemeentetabel';
import type { ExacteInstelling } from '../../normen/regelingen/parameters';
import { type Rekengang, ZONDER_UITLEG } from '../../rekengang';
import { type Deel, ingroeifactor } from '../../solidariteit/ingroeifactor';
import { prijsMaalAantal } from '../../solidariteit/pxq';
import { rekenRegeling } from '../../solidariteit/regeling/rekenRegeling';
import { budgetpadInJaar, eisModel } from '../budgetpad';
import { indexcijfers } from '../indexcijfer';
import { afspraakVan } from './afspraak';
import { type Jaarclienten, verwachteClienten } from './clienten';
import type { Tijdlijninvoer } from './invoer';
import { type Indexsoort, PARAMETERS } from './parameters';
import { jaarIn, type Scenario } from './scenario';

/** Een jaar van de tijdlijn; lijsten lopen over de gemeenten, bedragen zijn centen. */
export interface Tijdlijnjaar {
  readonly jaar: number;
  readonly clienten: readonly Decimaal[];
  readonly nogBestaand: readonly Decimaal[];
  readonly budget: readonly Centen[];
  readonly modeleffect: readonly Centen[];
  readonly uitname: readonly Centen[];
  readonly eigenBijdragen: readonly Centen[];
  readonly lastenZorg: readonly Centen[];
  readonly lastenBestaand: readonly Centen[];
  readonly frictie: readonly Centen[];
  readonly organisatie: readonly Centen[];
  readonly bijdrage: readonly Centen[];
  readonly saldo: readonly Centen[];
  /** Wat er in dit jaar naar (+) of uit (−) de reserve gaat. */
  readonly reserve: Centen;
  readonly innovatie: Centen;
  readonly nietGedekt: Centen;
  /** De reserve aan het eind van het jaar. */
  readonly stand: Centen;
}

/** Wat in een jaar voor alle gemeenten hetzelfde is; ook voor de uitleg. */
export interface Jaarcijfers {
  readonly indexBaten: Decimaal;
  readonly indexLasten: Decimaal;
  readonly factor: Deel;
  /** De prijs van elk product in dit jaar. */
  readonly prijzen: readonly Centen[];
  readonly eigenBijdragen: readonly Centen[];
  readonly frictieprijs: Centen;
  readonly uitname: Centen;
  readonly organisatie: Centen;
}

/** Meldt hoe een jaar tot stand kwam. */
export type Jaarmelding = (
  t: number,
  uitkomst: Tijdlijnjaar,
  cijfers: Jaarcijfers,
  clienten: readonly (readonly Jaarclienten[])[],
) => void;

interface Opties {
  readonly clienten?: readonly (readonly (readonly Jaarclienten[])[])[];
  readonly meld?: Jaarmelding;
  /** De rekengang van de regeling in jaar `t`. */
  readonly gang?: (t: number) => Rekengang;
}

/**
 * Rekent alle jaren van één scenario door, in de volgorde van het contract: index, budget, uitname, cliënten, lasten,
 * frictie, organisatie en dan de regeling; de reserve gaat mee naar het volgende jaar.
 *
 * Elk jaar is gelijk aan een losse BWMO_REGELING op de tabel van dat jaar met de stand van het jaar ervoor.
 */
export function rekenTijdlijn(
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  { clienten = verwachteClienten(invoer, scenario), meld, gang = () => ZONDER_UITLEG }: Opties = {},
): readonly Tijdlijnjaar[] {
  const afspraak = afspraakVan(scenario);
  const cijfers = jaarcijfers(invoer, scenario);
  let stand = centenVan(afspraak.reserve ?? NUL);
  return invoer.jaren.map((_, t) => {
    const instelling = { ...afspraak, reserve: alsEuros(stand) };
    const jaar = rekenJaar(invoer, scenario, t, cijfers[t]!, clienten[t]!, instelling, gang(t));
    const uitkomst = { ...jaar, stand: stand + jaar.reserve };
    stand = uitkomst.stand;
    meld?.(t, uitkomst, cijfers[t]!, clienten[t]!);
    return uitkomst;
  });
}

function indexreeks({ jaren }: Tijdlijninvoer, scenario: Scenario, soort: Indexsoort): readonly Decimaal[] {
  const cellen = jaren.map((jaar) => scenario.stijgingen[soort].get(jaar) ?? scenario.getallen[soort]!);
  const percentages = {
    argument: `${scenario.argument}, ${PARAMETERS[soort].naam}`,
    richting: 'kolom',
    kolommen: 1,
    cellen,
    aangewezen: cellen.length,
  } as const;
  return indexcijfers(jaren, percentages, jaarIn(scenario, 'basisjaar')!);
}

/** Een bedrag in het prijspeil van het jaar, op de cent. */
function inPrijspeil(bedrag: Decimaal, ...factoren: readonly Decimaal[]): Centen {
  return centenVan(factoren.reduce(maal, bedrag));
}

function jaarcijfers(invoer: Tijdlijninvoer, scenario: Scenario): readonly Jaarcijfers[] {
  const { jaren, producten } = invoer;
  const { duur, prijsMaal, uitname, frictiePerPlek, frictieMaanden, organisatie } = scenario.getallen;
  const wlzJaar = jaarIn(scenario, 'wlzJaar');
  const baten = indexreeks(invoer, scenario, 'indexBaten');
  const lasten = indexreeks(invoer, scenario, 'indexLasten');
  return jaren.map((jaar, t) => ({
    indexBaten: baten[t]!,
    indexLasten: lasten[t]!,
    factor: ingroeifactor(jaar, jaarIn(scenario, 'startjaar'), duur!),
    prijzen: producten.map(({ prijs }) => inPrijspeil(prijs, prijsMaal!, lasten[t]!)),
    eigenBijdragen: producten.map(({ eigenBijdrage }) => inPrijspeil(eigenBijdrage, baten[t]!)),
    frictieprijs: jaar === wlzJaar ? inPrijspeil(frictiePerPlek!, frictieMaanden!, lasten[t]!) : 0n,
    uitname: wlzJaar !== null && jaar >= wlzJaar ? inPrijspeil(uitname!, baten[t]!) : 0n,
    organisatie: inPrijspeil(organisatie!, lasten[t]!),
  }));
}

function rekenJaar(
  invoer: Tijdlijninvoer,
  scenario: Scenario,
  t: number,
  cijfers: Jaarcijfers,
  clienten: readonly (readonly Jaarclienten[])[],
  instelling: ExacteInstelling,
  gang: Rekengang,
): Omit<Tijdlijnjaar, 'stand'> {
  const { tabel } = invoer.gemeenten;
  const leden = tabel.gemeenten.map((_, g) => clienten.map((perGemeente) => perGemeente[g]!));
  const { budget, modeleffect } = budgetten(tabel, scenario, cijfers);
  const inwoners = opGelijkeSchaal(tabel.getallen.inwoners!).waarden;
  const uitname = verdeelNaarRato(cijfers.uitname, som(budget) > 0n ? budget : inwoners);
  const perPrijs = (wat: (product: Jaarclienten) => Decimaal, prijzen: readonly Centen[]) =>
    leden.map((producten) => prijsMaalAantal(producten.map(wat), prijzen));
  const lastenZorg = perPrijs(({ samen }) => samen, cijfers.prijzen);
  const lastenBestaand = perPrijs(({ nogBestaand }) => nogBestaand, cijfers.prijzen).map((last, g) =>
    minimum(last, lastenZorg[g]!),
  );
  const eigenBijdragen = perPrijs(({ samen }) => samen, cijfers.eigenBijdragen);
  const frictie = perPrijs(
    ({ samen, zonderWlz }) => plus(zonderWlz, { ...samen, waarde: -samen.waarde }),
    leden[0]!.map(() => cijfers.frictieprijs),
  );
  const organisatie = verdeelNaarRato(cijfers.organisatie, inwoners);
  const optellen = (wat: (product: Jaarclienten) => Decimaal) =>
    leden.map((producten) => producten.map(wat).reduce(plus, NUL));
  const samen = optellen((product) => product.samen);
  const baten = budget.map((bedrag, g) => bedrag - uitname[g]! + eigenBijdragen[g]!);
  const lasten = lastenZorg.map((last, g) => last + frictie[g]! + organisatie[g]!);
  const uitkomst = rekenRegeling(
    tabelVanJaar(tabel, { baten, lasten, lastenBestaand, clienten: samen }),
    instelling,
    gang,
  );
  return {
    jaar: invoer.jaren[t]!,
    clienten: samen,
    nogBestaand: optellen((product) => product.nogBestaand),
    budget,
    modeleffect,
    uitname,
    eigenBijdragen,
    lastenZorg,
    lastenBestaand,
    frictie,
    organisatie,
    bijdrage: uitkomst.saldo.map((saldo, g) => baten[g]! - lasten[g]! - saldo),
    saldo: uitkomst.saldo,
    reserve: uitkomst.reserve,
    innovatie: uitkomst.innovatie,
    nietGedekt: uitkomst.nietGedekt,
  };
}

/** Het historische en het objectieve budget van elke gemeente zoals het scenario ze neemt, elk op de cent. */
export function rijksbudgetten(
  { getallen }: Gemeentetabel,
  { getallen: { rijksbudgetMaal, objectiefMaal } }: Scenario,
): { readonly historisch: readonly Centen[]; readonly objectief: readonly Centen[] } {
  const historisch = getallen.historisch!;
  const objectief = getallen.objectief ?? historisch.map(() => NUL);
  return {
    historisch: historisch.map((bedrag) => inPrijspeil(bedrag, rijksbudgetMaal!)),
    objectief: objectief.map((bedrag) => inPrijspeil(bedrag, rijksbudgetMaal!, objectiefMaal!)),
  };
}

function budgetten(
  tabel: Gemeentetabel,
  scenario: Scenario,
  { factor, indexBaten }: Jaarcijfers,
): { budget: Centen[]; modeleffect: Centen[] } {
  const { argument, getallen } = tabel;
  const historisch = getallen.historisch!;
  const objectief = getallen.objectief ?? historisch.map(() => NUL);
  eisModel(factor, historisch.map(centenVan), objectief.map(centenVan), (naam) => ({
    argument,
    kolomnaam: KOLOMMEN[naam],
  }));
  const rijk = rijksbudgetten(tabel, scenario);
  const budget = budgetpadInJaar(rijk.historisch, rijk.objectief, factor, indexBaten);
  const zonder = budgetpadInJaar(rijk.historisch, rijk.objectief, { teller: 0n, noemer: 1n }, indexBaten);
  return { budget, modeleffect: budget.map((bedrag, g) => bedrag - zonder[g]!) };
}

/** De tabel van een jaar zoals BWMO_REGELING haar leest; een tekort aan baten door de uitname komt bij de lasten. */
export function tabelVanJaar(
  tabel: Gemeentetabel,
  jaar: {
    readonly baten: readonly Centen[];
    readonly lasten: readonly Centen[];
    readonly lastenBestaand: readonly Centen[];
    readonly clienten: readonly Decimaal[];
  },
): Gemeentetabel {
  const onderNul = jaar.baten.map((baat) => (baat < 0n ? -baat : 0n));
  return {
    ...tabel,
    getallen: {
      ...tabel.getallen,
      baten: jaar.baten.map((baat, g) => alsEuros(baat + onderNul[g]!)),
      lasten: jaar.lasten.map((last, g) => alsEuros(last + onderNul[g]!)),
      lastenBestaand: jaar.lastenBestaand.map(alsEuros),
      clienten: jaar.clienten,
    },
  };
}
