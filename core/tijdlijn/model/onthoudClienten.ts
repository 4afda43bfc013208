import { verwachteClienten } from './clienten';
import type { Tijdlijninvoer } from './invoer';
import type { Getalparameter, Scenario } from './scenario';

/** Hier volgen de cliënten uit; de andere parameters gaan over geld. */
const CLIENTPARAMETERS: readonly Getalparameter[] = [
  'verblijfsduurMaal',
  'instroomMaal',
  'wlzMaal',
  'wlzJaar',
  'herindicatie',
  'centrumTot',
];
// De parameters horen bij drie oorzaken; mengsels van twee scenario's hebben er samen niet meer.
export const MEESTE = 8;

/** Of de cliënten van een scenario met deze parameter veranderen. */
export function raaktClienten(naam: Getalparameter): boolean {
  return CLIENTPARAMETERS.includes(naam);
}

type Clienten = ReturnType<typeof verwachteClienten>;

/**
 * De verwachte cliënten van scenario's die vaak alleen in geld verschillen: die worden dan één keer berekend. Van een
 * grote regio zijn zij verreweg het meeste werk.
 */
export function onthoudClienten(invoer: Tijdlijninvoer): (scenario: Scenario) => Clienten {
  const bekend = new Map<string, Clienten>();
  return (scenario) => {
    const sleutel = CLIENTPARAMETERS.map((naam) => {
      const getal = scenario.getallen[naam];
      return getal ? `${getal.waarde}e${getal.schaal}` : '';
    }).join(' ');
    const eerder = bekend.get(sleutel);
    if (eerder) return eerder;
    const clienten = verwachteClienten(invoer, scenario);
    if (bekend.size >= MEESTE) bekend.clear();
    bekend.set(sleutel, clienten);
    return clienten;
  };
}
