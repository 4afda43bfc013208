import { fouten } from '../../fout';
import { halfVanNulAf } from '../../getal/afronden';
import { type Decimaal, EEN, macht10, maal, NUL, plus, vergelijk } from '../../getal/decimaal';
import { heel, schrijfHeel } from '../../capaciteit/gedeeld/exact';
import { MEESTE_CLIENTEN } from '../../capaciteit/gedeeld/grenzen';
import { benader, type Breuk, CLIENTDECIMALEN, type Verblijf, verblijfVan } from '../blijfdeel';
import { clientenInJaren } from '../clientenverloop';
import type { Tijdlijninvoer } from './invoer';
import { instroomKop } from './leesGemeenten';
import type { Product } from './leesProducten';
import { jaarIn, type Scenario } from './scenario';

/** De cliënten van één gemeente en product in één jaar, gemiddeld en op 4 decimalen. */
export interface Jaarclienten {
  readonly bestaand: Decimaal;
  readonly nieuw: Decimaal;
  /** Het deel van bestaand dat voor de regeling nog bestaand is; de rest telt als nieuw. */
  readonly nogBestaand: Decimaal;
  /** Bestaand en nieuw samen. */
  readonly samen: Decimaal;
  /** Zoveel zouden het er zonder de Wlz zijn. */
  readonly zonderWlz: Decimaal;
}

/** Het deel van de bestaande cliënten dat in elk jaar nog geen nieuwe indicatie heeft, op 4 decimalen. */
export function nogBestaanden(scenario: Scenario, jaren: readonly number[]): readonly Decimaal[] {
  const { herindicatie } = scenario.getallen;
  const tot = jaarIn(scenario, 'centrumTot');
  const delen = herindicatie && verblijfVan(herindicatie, 'vast', jaren.length).bestaand;
  return jaren.map((jaar, t) => {
    if (tot !== null && jaar > tot) return NUL;
    return delen ? rondDeel(delen[t]!) : EEN;
  });
}

function rondDeel({ teller, noemer }: Breuk): Decimaal {
  return { waarde: halfVanNulAf(teller * macht10(CLIENTDECIMALEN), noemer), schaal: CLIENTDECIMALEN };
}

/** Het deel van een product dat in dit jaar niet naar de Wlz is. */
export function blijftInWmo({ getallen }: Scenario, wlzDeel: Decimaal): Decimaal {
  const weg = maal(wlzDeel, getallen.wlzMaal!);
  if (vergelijk(weg, EEN) >= 0) return NUL;
  return { waarde: macht10(weg.schaal) - weg.waarde, schaal: weg.schaal };
}

/** Een aantal maal een deel, op 4 decimalen, half van nul af. */
export function deelVan(aantal: Decimaal, deel: Decimaal): Decimaal {
  const precies = maal(aantal, deel);
  if (precies.schaal <= CLIENTDECIMALEN) {
    return { waarde: precies.waarde * macht10(CLIENTDECIMALEN - precies.schaal), schaal: CLIENTDECIMALEN };
  }
  return {
    waarde: halfVanNulAf(precies.waarde, macht10(precies.schaal - CLIENTDECIMALEN)),
    schaal: CLIENTDECIMALEN,
  };
}

/** Hoelang cliënten van een product in dit scenario blijven, en hoe zij in elk jaar vervangen worden. */
export function verblijfIn(
  { getallen }: Scenario,
  { verblijfsduur, wijze }: Product,
  jaren: number,
): { readonly duur: Decimaal; readonly verblijf: Verblijf } {
  const duur = maal(verblijfsduur, getallen.verblijfsduurMaal!);
  return { duur, verblijf: verblijfVan(duur, wijze, jaren) };
}

/** De verwachte cliënten per jaar, per product en per gemeente. Fout: meer cliënten dan een rekenblad aankan. */
export function verwachteClienten(
  { jaren, producten, gemeenten }: Tijdlijninvoer,
  scenario: Scenario,
): readonly (readonly (readonly Jaarclienten[])[])[] {
  const wlzJaar = jaarIn(scenario, 'wlzJaar');
  const nogBestaand = nogBestaanden(scenario, jaren);
  const perProduct = producten.map((product, p) => {
    const { duur, verblijf } = verblijfIn(scenario, product, jaren.length);
    const delen = verblijf.bestaand.map(benader);
    const blijft = blijftInWmo(scenario, product.wlzDeel);
    return gemeenten.instroom[p]!.map((ruweInstroom, g) => {
      const instroom = maal(ruweInstroom, scenario.getallen.instroomMaal!);
      if (vergelijk(maal(instroom, duur), heel(MEESTE_CLIENTEN)) > 0) {
        throw fouten.capaciteitsgrens(
          {
            argument: gemeenten.tabel.argument,
            rij: gemeenten.tabel.rijnummers[g]!,
            kolomnaam: instroomKop(product),
          },
          'instroom × verblijfsduur',
          schrijfHeel(MEESTE_CLIENTEN),
        );
      }
      return clientenInJaren(gemeenten.bestaand[p]![g]!, instroom, verblijf, delen).map(
        ({ bestaand, nieuw }, t): Jaarclienten => {
          const zonderWlz = plus(bestaand, nieuw);
          const inWlz = wlzJaar !== null && jaren[t]! >= wlzJaar;
          const over = inWlz
            ? { bestaand: deelVan(bestaand, blijft), nieuw: deelVan(nieuw, blijft) }
            : { bestaand, nieuw };
          return {
            ...over,
            nogBestaand: deelVan(over.bestaand, nogBestaand[t]!),
            samen: plus(over.bestaand, over.nieuw),
            zonderWlz,
          };
        },
      );
    });
  });
  return jaren.map((_, t) => perProduct.map((perGemeente) => perGemeente.map((reeks) => reeks[t]!)));
}
