import { NUL } from '../../getal/decimaal';
import { SLEUTELKOLOMMEN } from '../../solidariteit/regeling/stappen/sleutelgewichten';
import type { ExacteInstelling } from '../../normen/regelingen/parameters';
import { uitgewerkt } from '../../solidariteit/regeling/leesRegeling';
import type { Scenario } from './scenario';

/** Waar alleen een eigen afspraak mee begint: zonder een van deze knoppen deelt de regio niets. */
const BEGINT = new Set<string>([...Object.keys(SLEUTELKOLOMMEN), 'solidariteit', 'centrumDraagtTekort']);

/**
 * De regeling die een scenario elk jaar toepast: die op naam, met de eigen knoppen erbovenop.
 *
 * Zonder regeling gelden alleen de eigen knoppen als er een sleutel, solidariteit of `centrum draagt tekort` bij staat;
 * anders wordt niets gedeeld. Fout: knoppen die niet samengaan, of een open knop die niet is ingevuld.
 */
export function afspraakVan(scenario: Scenario): ExacteInstelling {
  const { argument, regeling, knoppen } = scenario;
  const niets = regeling === null && !isEigenAfspraak(scenario);
  return uitgewerkt(regeling ?? undefined, niets ? { solidariteit: NUL, ...knoppen } : knoppen, { argument })
    .instelling;
}

/** Of de eigen knoppen zonder regeling op naam samen een afspraak zijn. */
export function isEigenAfspraak({ knoppen }: Scenario): boolean {
  return Object.keys(knoppen).some((knop) => BEGINT.has(knop));
}
