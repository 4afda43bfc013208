import { alsGetal, type Decimaal } from '../../getal/decimaal';
import {
  PARAMETERS as KNOPPEN,
  type Parameter,
  type Parameternaam,
} from '../../normen/regelingen/parameters';
import type { Rekengang, Stap } from '../../rekengang';
import type { Eenheid, Waarde } from '../../waarde';
import type { Tijdlijnjaar } from '../model/rekenTijdlijn';
import type { Scenario } from '../model/scenario';
import { bijKolommen } from './kolommen';

const EENHEID: Readonly<Record<Parameter['soort'], Eenheid>> = {
  deel: 'deel',
  bedrag: 'euro',
  jaNee: 'geen',
};

/**
 * Meldt het saldo van een gemeente zonder regeling, de stappen van de regeling, en haar bijdrage en saldo daarna.
 *
 * @param regeling de stappen van de regeling in dit jaar
 */
export function meldSaldo(
  gang: Rekengang,
  scenario: Scenario,
  g: number,
  jaar: Tijdlijnjaar,
  regeling: readonly Stap[],
): void {
  const bij = bijKolommen(gang, ['bijdrage', 'saldo']);
  const { budget, uitname, eigenBijdragen, lastenZorg, frictie, organisatie, saldo, bijdrage } = jaar;
  bij.stap('budget van de gemeente', 'euro', budget[g]!);
  bij.stap('min uitname Wlz', 'euro', uitname[g]!);
  bij.stap('plus eigen bijdragen', 'euro', eigenBijdragen[g]!);
  bij.stap('min lasten zorg', 'euro', lastenZorg[g]!);
  bij.stap('min frictie Wlz', 'euro', frictie[g]!);
  bij.stap('min organisatie', 'euro', organisatie[g]!);
  bij.stap('saldo zonder de regeling', 'euro', saldo[g]! + bijdrage[g]!);
  meldAfspraak(bij, scenario);
  for (const { naam, eenheid, waarde } of regeling) {
    // Een lijst van de regeling loopt over de gemeenten.
    const eigen = Array.isArray(waarde) ? (waarde as readonly Waarde[])[g]! : (waarde as Waarde);
    bij.stap(naam, eenheid, eigen);
  }
  bijKolommen(gang, ['bijdrage']).stap('saldo na de regeling', 'euro', saldo[g]!);
  bijKolommen(gang, ['saldo']).stap('bijdrage aan de regio', 'euro', bijdrage[g]!);
}

function meldAfspraak(gang: Rekengang, { regeling, knoppen, uit }: Scenario): void {
  if (regeling) gang.stap('regeling', 'geen', regeling.naam, { uit: uit.get('regeling') });
  for (const [knop, waarde] of Object.entries(knoppen) as [Parameternaam, Decimaal][]) {
    const { naam, soort } = KNOPPEN[knop];
    gang.stap(`eigen knop ${naam}`, EENHEID[soort], alsGetal(waarde), { uit: uit.get(knop) });
  }
}
