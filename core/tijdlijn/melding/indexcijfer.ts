import { alsGetal } from '../../getal/decimaal';
import type { Rekengang } from '../../rekengang';
import type { Tijdlijninvoer } from '../model/invoer';
import type { Jaarcijfers } from '../model/rekenTijdlijn';
import { type Indexsoort, PARAMETERS } from '../model/parameters';
import { jaarIn, type Scenario, stijgingsleutel } from '../model/scenario';
import { meldParameter } from './parameter';

/** Meldt het indexcijfer van een jaar, met de stijging van elk jaar sinds het basisjaar; zonder index alleen het cijfer. */
export function meldIndexcijfer(
  gang: Rekengang,
  { jaren }: Tijdlijninvoer,
  scenario: Scenario,
  soort: Indexsoort,
  t: number,
  cijfers: Jaarcijfers,
): void {
  const { naam } = PARAMETERS[soort];
  const { stijgingen, getallen, uit } = scenario;
  const isIngevuld = uit.has(soort) || stijgingen[soort].size > 0;
  if (isIngevuld) {
    const jaar = jaren[t]!;
    const basisjaar = jaarIn(scenario, 'basisjaar')!;
    meldParameter(gang, scenario, 'basisjaar');
    for (let in_ = Math.min(basisjaar, jaar) + 1; in_ <= Math.max(basisjaar, jaar); in_ += 1) {
      // Voor de jaren tussen het basisjaar en het eerste jaar geldt de eerste stijging.
      const bij = Math.max(in_, jaren[0]!);
      const eigen = stijgingen[soort].get(bij);
      const cel = uit.get(eigen ? stijgingsleutel(soort, bij) : soort);
      gang.stap(`${naam}, stijging in ${in_}`, 'deel', alsGetal(eigen ?? getallen[soort]!), { uit: cel });
    }
  }
  gang.stap(indexnaam(soort), 'gewicht', alsGetal(cijfers[soort]));
}

function indexnaam(soort: Indexsoort): string {
  return soort === 'indexBaten' ? 'indexcijfer baten' : 'indexcijfer lasten';
}
