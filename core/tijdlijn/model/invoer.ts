import type { Celinhoud } from '../../grens/cel';
import type { Reeks } from '../../grens/reeks';
import { opeenvolgend } from '../jaren';
import { leesGemeenten, type Tijdlijntabel } from './leesGemeenten';
import { leesProducten, type Product } from './leesProducten';
import { leesScenarios } from './leesScenarios';
import { type Onzekerheid, onzekerhedenUit } from './onzeker';
import { type Scenario, scenariosUit } from './scenario';

/** Verder vooruit zegt een tijdlijn niets meer dat een regio kan afspreken. */
export const MEESTE_TIJDLIJNJAREN = 15;

/** Alles wat een tijdlijn nodig heeft, gelezen. */
export interface Tijdlijninvoer {
  readonly jaren: readonly number[];
  readonly scenarios: readonly Scenario[];
  readonly producten: readonly Product[];
  readonly gemeenten: Tijdlijntabel;
  /** Parameters die bij toeval verschillen; alleen de bandbreedte gebruikt ze. */
  readonly onzeker: readonly Onzekerheid[];
}

export interface RuweInvoer {
  readonly parameters: Reeks<Celinhoud>;
  readonly producten: Reeks<Celinhoud>;
  readonly gemeenten: Reeks<Celinhoud>;
  readonly jaren: Reeks<number>;
}

/** Leest de vier bereiken van elke tijdlijnfunctie. Fout: zie de lezer van elk bereik. */
export function leesInvoer({ parameters, producten, gemeenten, jaren }: RuweInvoer): Tijdlijninvoer {
  const reeks = opeenvolgend(jaren, MEESTE_TIJDLIJNJAREN);
  const gelezen = leesProducten(producten);
  const bereik = leesScenarios(parameters);
  return {
    jaren: reeks,
    scenarios: scenariosUit(bereik, reeks),
    producten: gelezen,
    gemeenten: leesGemeenten(gemeenten, gelezen),
    onzeker: onzekerhedenUit(bereik, reeks),
  };
}
