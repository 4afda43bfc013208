import { fouten, type Plaats } from '../../fout';
import { type Decimaal, decimaalVanGetal } from '../../getal/decimaal';
import { getalIn } from '../../grens/getal';
import { jaarVan } from '../../grens/soorten';
import type { Invoercel } from '../../rekengang';
import type { Regeling } from '../../normen/regelingen';
import {
  type ExacteInstelling,
  PARAMETERS as KNOPPEN,
  type Parameternaam as Knop,
} from '../../normen/regelingen/parameters';
import { knopwaarde } from '../../solidariteit/regeling/leesRegeling';
import { zoekRegeling } from '../../solidariteit/regeling/zoekRegeling';
import { besteNamen } from '../../tekst/besteNamen';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { eisStijging } from '../indexcijfer';
import type { Scenariobereik, Waardecel } from './leesScenarios';
import {
  INDEXSOORTEN,
  type Indexsoort,
  NAMEN,
  PARAMETERS,
  REGELINGKNOPPEN,
  type Tijdlijnnaam,
  type Tijdlijnparameter,
} from './parameters';

export type Getalparameter = Exclude<Tijdlijnnaam, 'regeling'>;

/** Een ingevuld scenario: elke parameter heeft zijn waarde of standaard; `null` is dat hij niet geldt. */
export interface Scenario {
  readonly naam: string;
  readonly argument: string;
  readonly getallen: Readonly<Record<Getalparameter, Decimaal | null>>;
  /** De stijging van één jaar, die wint van die voor alle jaren. */
  readonly stijgingen: Readonly<Record<Indexsoort, ReadonlyMap<number, Decimaal>>>;
  readonly regeling: Regeling | null;
  /** De knoppen van de eigen afspraak. */
  readonly knoppen: ExacteInstelling;
  /** Waar elke ingevulde waarde staat, op de sleutel van haar doel. */
  readonly uit: ReadonlyMap<string, Invoercel>;
}

/** Wat een rij van het parameterbereik instelt. */
export type Doel =
  | { readonly soort: 'parameter'; readonly naam: Tijdlijnnaam }
  | { readonly soort: 'stijging'; readonly index: Indexsoort; readonly jaar: number }
  | { readonly soort: 'knop'; readonly knop: Knop };

/** Wat een rij instelt, als één woord. */
export function sleutelVan(doel: Doel): string {
  if (doel.soort === 'stijging') return stijgingsleutel(doel.index, doel.jaar);
  return doel.soort === 'knop' ? doel.knop : doel.naam;
}

/** De sleutel van de stijging in één jaar. */
export function stijgingsleutel(index: Indexsoort, jaar: number): string {
  return `${index} ${jaar}`;
}

const OP_NAAM: ReadonlyMap<string, Doel> = new Map<string, Doel>([
  ...NAMEN.map((naam): [string, Doel] => [
    vergelijkbaar(PARAMETERS[naam].naam),
    { soort: 'parameter', naam },
  ]),
  ...REGELINGKNOPPEN.map((knop): [string, Doel] => [
    vergelijkbaar(KNOPPEN[knop].naam),
    { soort: 'knop', knop },
  ]),
]);
const ALLE_NAMEN = [
  ...NAMEN.map((naam) => PARAMETERS[naam].naam),
  ...REGELINGKNOPPEN.map((knop) => KNOPPEN[knop].naam),
];
const MET_JAAR = /^(.+) (\d{4})$/;
// Deze knoppen horen bij BWMO_REGELING en hebben hier geen betekenis.
const ELDERS = new Set(['begin met', KNOPPEN.lokaalMeedelen.naam]);

/** Wat de naam van een rij instelt. Fout: onbekend, met de namen die erop lijken. */
export function doelVan(naam: string, plaats: Plaats): Doel {
  const woord = vergelijkbaar(naam);
  if (ELDERS.has(woord)) throw fouten.nietInTijdlijn(plaats, woord);
  const doel = OP_NAAM.get(woord);
  if (doel) return doel;
  const [, wat = '', jaar = ''] = MET_JAAR.exec(woord) ?? [];
  const index = INDEXSOORTEN.find((soort) => PARAMETERS[soort].naam === wat);
  if (index) return { soort: 'stijging', index, jaar: jaarVan(decimaalVanGetal(Number(jaar)), plaats) };
  throw fouten.onbekendeParameter(plaats, besteNamen(naam, ALLE_NAMEN));
}

/** Leest alle scenario's. Fout: onbekende of dubbele parameter, of een waarde die er niet mag staan. */
export function scenariosUit(bereik: Scenariobereik, jaren: readonly number[]): readonly Scenario[] {
  const gezien = new Set<string>();
  const rijen = bereik.rijen.map((rij) => {
    const doel = doelVan(rij.naam, rij.plaats);
    const sleutel = sleutelVan(doel);
    if (gezien.has(sleutel)) throw fouten.dubbeleParameter(rij.plaats, rij.naam);
    gezien.add(sleutel);
    if (doel.soort === 'stijging' && doel.jaar < jaren[0]!) {
      throw fouten.stijgingVoorEerste(rij.plaats, doel.jaar, jaren[0]!);
    }
    return { ...rij, doel, sleutel };
  });
  return bereik.scenarios.map((naam, s) => {
    const getallen: Record<string, Decimaal | null> = {};
    for (const parameter of NAMEN) {
      const { standaard }: Tijdlijnparameter = PARAMETERS[parameter];
      if (parameter !== 'regeling')
        getallen[parameter] = standaard === undefined ? null : decimaalVanGetal(standaard);
    }
    getallen['basisjaar'] = decimaalVanGetal(jaren[0]!);
    const stijgingen = { indexBaten: new Map<number, Decimaal>(), indexLasten: new Map<number, Decimaal>() };
    const knoppen: Partial<Record<Knop, Decimaal>> = {};
    const uit = new Map<string, Invoercel>();
    let regeling: Regeling | null = null;
    for (const { doel, sleutel, cellen } of rijen) {
      const waarde = cellen[s]!;
      if (waarde.cel.soort !== 'leeg') uit.set(sleutel, waarde.uit);
      if (staatErNiet(waarde, doel)) continue;
      if (doel.soort === 'knop')
        knoppen[doel.knop] = knopwaarde(waarde.cel, KNOPPEN[doel.knop], waarde.plaats);
      else if (doel.soort === 'stijging')
        stijgingen[doel.index].set(doel.jaar, getalBij(doel, waarde, jaren)!);
      else if (doel.naam === 'regeling') regeling = regelingIn(waarde);
      else {
        const gelezen = getalBij(doel, waarde, jaren);
        if (gelezen) getallen[doel.naam] = gelezen;
      }
    }
    return {
      naam,
      argument: bereik.argument,
      getallen: getallen as Scenario['getallen'],
      stijgingen,
      regeling,
      knoppen,
      uit,
    };
  });
}

function staatErNiet({ cel }: Waardecel, doel: Doel): boolean {
  if (cel.soort === 'leeg') return true;
  if (cel.soort !== 'tekst') return false;
  const woord = vergelijkbaar(cel.tekst);
  const startjaar = doel.soort === 'parameter' && doel.naam === 'startjaar';
  return woord === 'geen' || (startjaar && woord === 'niet ingevoerd');
}

function regelingIn({ cel, plaats }: Waardecel): Regeling {
  if (cel.soort !== 'tekst') throw fouten.geenTekst(plaats);
  return zoekRegeling(cel.tekst, plaats);
}

/** Het getal in een cel, binnen de grenzen van zijn parameter; `null` als 0 hier hetzelfde is als `geen`. */
export function getalBij(
  doel: Exclude<Doel, { readonly soort: 'knop' }>,
  { cel, plaats }: Waardecel,
  jaren: readonly number[],
): Decimaal | null {
  const getal = getalIn(cel, plaats);
  if (getal === null) return null;
  if (doel.soort === 'stijging') return eisStijging(getal, plaats);
  const parameter: Tijdlijnparameter = PARAMETERS[doel.naam];
  if (getal.waarde === 0n && parameter.nulIsGeen) return null;
  return binnenGrenzen(getal, doel.naam, parameter, plaats, jaren);
}

/** De waarde zelf. Fout: buiten de grenzen van deze parameter. */
export function binnenGrenzen(
  getal: Decimaal,
  naam: Tijdlijnnaam,
  { soort, groterDan0 }: Tijdlijnparameter,
  plaats: Plaats,
  jaren: readonly number[],
): Decimaal {
  if (soort === 'stijging') return eisStijging(getal, plaats);
  if (soort === 'jaar') return decimaalVanGetal(jaarBij(naam, jaarVan(getal, plaats), plaats, jaren));
  if (groterDan0 && getal.waarde <= 0n) throw fouten.groterDan(plaats, '0');
  if (getal.waarde < 0n) throw fouten.minimum(plaats, '0');
  return getal;
}

function jaarBij(naam: Tijdlijnnaam, jaar: number, plaats: Plaats, jaren: readonly number[]): number {
  const [eerste, laatste] = [jaren[0]!, jaren[jaren.length - 1]!];
  if (naam === 'wlzJaar' && jaar < eerste) throw fouten.wlzVoorEerste(plaats, eerste);
  if (naam === 'basisjaar' && (jaar < eerste - 10 || jaar > laatste)) {
    throw fouten.basisjaar(plaats, eerste - 10, laatste);
  }
  return jaar;
}

/** Een van de scenario's, eerst op naam en dan op volgnummer; zonder naam het eerste. */
export function kiesScenario(
  scenarios: readonly Scenario[],
  naam: string | undefined,
  argument = 'scenario',
): Scenario {
  if (naam === undefined) return scenarios[0]!;
  const opNaam = scenarios.find((scenario) => vergelijkbaar(scenario.naam) === vergelijkbaar(naam));
  const opNummer = /^\d+$/.test(naam) ? scenarios[Number(naam) - 1] : undefined;
  const gevonden = opNaam ?? opNummer;
  if (!gevonden) {
    throw fouten.onbekendScenario({ argument }, scenarios.length);
  }
  return gevonden;
}

/** Een jaartal uit een scenario. */
export function jaarIn(
  { getallen }: Scenario,
  naam: 'startjaar' | 'basisjaar' | 'wlzJaar' | 'centrumTot',
): number | null {
  const getal = getallen[naam];
  return getal && Number(getal.waarde);
}
