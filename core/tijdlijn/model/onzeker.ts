import { fouten } from '../../fout';
import { halfVanNulAf } from '../../getal/afronden';
import { type Decimaal, decimaalVanGetal, macht10, opGelijkeSchaal, vergelijk } from '../../getal/decimaal';
import { PARAMETERS as KNOPPEN } from '../../normen/regelingen/parameters';
import { knopwaarde } from '../../solidariteit/regeling/leesRegeling';
import { SLEUTELKOLOMMEN } from '../../solidariteit/regeling/stappen/sleutelgewichten';
import type { Scenariobereik, Waardecel } from './leesScenarios';
import { PARAMETERS } from './parameters';
import { type Doel, doelVan, getalBij, type Scenario } from './scenario';

/** Een parameter die in elke simulatie een andere waarde krijgt. */
export interface Onzekerheid {
  readonly naam: string;
  readonly doel: Doel;
  readonly van: Decimaal;
  readonly tot: Decimaal;
  readonly isJaar: boolean;
}

/** Zoveel decimalen heeft een getrokken waarde; fijner is geen raming. */
const DECIMALEN = 8;
const VAKKEN = 2n ** 33n;

/** De onzekere parameters. Fout: `onzeker van` is groter dan `onzeker tot`, of deze parameter kan niet onzeker zijn. */
export function onzekerhedenUit(bereik: Scenariobereik, jaren: readonly number[]): readonly Onzekerheid[] {
  return bereik.rijen.flatMap(({ naam, plaats, onzeker }) => {
    if (!onzeker) return [];
    const doel = doelVan(naam, plaats);
    const [van, tot] = onzeker.map((cel) => waardeBij(doel, cel, jaren));
    if (!van || !tot) throw fouten.onzekerheid(onzeker[0].plaats);
    if (vergelijk(van, tot) > 0) throw fouten.onzekerheid(onzeker[0].plaats);
    const isJaar = doel.soort === 'parameter' && PARAMETERS[doel.naam].soort === 'jaar';
    return [{ naam, doel, van, tot, isJaar }];
  });
}

function waardeBij(doel: Doel, waarde: Waardecel, jaren: readonly number[]): Decimaal | null {
  if (doel.soort !== 'knop') {
    if (doel.soort === 'parameter' && doel.naam === 'regeling') throw fouten.nietOnzeker(waarde.plaats);
    return getalBij(doel, waarde, jaren);
  }
  if (doel.knop in SLEUTELKOLOMMEN || KNOPPEN[doel.knop].soort === 'jaNee') {
    throw fouten.nietOnzeker(waarde.plaats);
  }
  return knopwaarde(waarde.cel, KNOPPEN[doel.knop], waarde.plaats);
}

/**
 * De waarde tussen van en tot bij een toevalsgetal, op 8 decimalen; een jaar is een heel jaar, elk even waarschijnlijk.
 *
 * @param u een van de 2³² vakjes tussen 0 en 1, zoals `Toeval` het geeft: exact als breuk met noemer 2³³
 */
export function getrokken({ van, tot, isJaar }: Onzekerheid, u: number): Decimaal {
  if (isJaar) {
    const eerste = Number(van.waarde);
    return decimaalVanGetal(eerste + Math.floor(u * (Number(tot.waarde) - eerste + 1)));
  }
  const { waarden, schaal } = opGelijkeSchaal([van, tot]);
  const vak = BigInt(u * Number(VAKKEN));
  const teller = waarden[0]! * VAKKEN + (waarden[1]! - waarden[0]!) * vak;
  return {
    waarde: halfVanNulAf(teller * macht10(DECIMALEN), VAKKEN * macht10(schaal)),
    schaal: DECIMALEN,
  };
}

/** Het scenario met deze waarde erin. */
export function metWaarde(scenario: Scenario, doel: Doel, waarde: Decimaal): Scenario {
  switch (doel.soort) {
    case 'knop':
      return { ...scenario, knoppen: { ...scenario.knoppen, [doel.knop]: waarde } };
    case 'stijging': {
      const stijgingen = new Map(scenario.stijgingen[doel.index]).set(doel.jaar, waarde);
      return { ...scenario, stijgingen: { ...scenario.stijgingen, [doel.index]: stijgingen } };
    }
    case 'parameter':
      return { ...scenario, getallen: { ...scenario.getallen, [doel.naam]: waarde } };
  }
}
