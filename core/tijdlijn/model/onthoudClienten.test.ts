import { describe, expect, it } from 'vitest';
import { leesReeks } from '../../grens/reeks';
import { decimaalVanGetal } from '../../getal/decimaal';
import { verwachteClienten } from './clienten';
import type { Tijdlijninvoer } from './invoer';
import { leesGemeenten } from './leesGemeenten';
import { leesProducten } from './leesProducten';
import { leesScenarios } from './leesScenarios';
import { onthoudClienten } from './onthoudClienten';
import { type Getalparameter, type Scenario, scenariosUit } from './scenario';

const JAREN = [2027, 2028, 2029];
const producten = leesProducten(
  leesReeks(
    [
      ['product', 'prijs', 'verblijfsduur', 'wlz deel'],
      ['BW', 50000, 24, 0.3],
    ],
    'producten',
  ),
);
const gemeenten = leesGemeenten(
  leesReeks(
    [
      ['gemeente', 'inwoners', 'historisch', 'objectief', 'bestaand BW', 'instroom BW'],
      ['Centrum', 60000, 1800000, 900000, 24.5, 1],
    ],
    'gemeenten',
  ),
  producten,
);
const scenario = scenariosUit(leesScenarios(leesReeks([['wlz jaar', 2028]], 'parameters')), JAREN)[0]!;
const invoer: Tijdlijninvoer = { jaren: JAREN, scenarios: [scenario], producten, gemeenten, onzeker: [] };
const met = (naam: Getalparameter, waarde: number): Scenario => ({
  ...scenario,
  getallen: { ...scenario.getallen, [naam]: decimaalVanGetal(waarde) },
});

describe('onthouden cliënten', () => {
  it.each(Object.keys(scenario.getallen) as Getalparameter[])(
    'zijn met een andere %s zoals vers berekend',
    (naam) => {
      const clienten = onthoudClienten(invoer);
      const eerst = clienten(scenario);
      for (const waarde of [2027, 2028, 2, 0.5]) {
        expect(clienten(met(naam, waarde))).toEqual(verwachteClienten(invoer, met(naam, waarde)));
      }
      expect(clienten(scenario)).toEqual(eerst);
    },
  );

  it('zijn dezelfde zolang alleen het geld verschilt, ook na veel andere', () => {
    const clienten = onthoudClienten(invoer);
    expect(clienten(met('prijsMaal', 2))).toBe(clienten(scenario));
    for (let keer = 1; keer < 20; keer += 1) {
      expect(clienten(met('instroomMaal', keer))).toEqual(
        verwachteClienten(invoer, met('instroomMaal', keer)),
      );
    }
  });
});
