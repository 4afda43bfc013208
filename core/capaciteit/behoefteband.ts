import { leesInvoer } from '../grens/leesInvoer';
import { BANDBREEDTE, type Bandbreedteinvoer } from './bandbreedte';
import { heel } from './gedeeld/exact';
import { MEESTE_MENSEN } from './gedeeld/grenzen';
import { eisTijdig } from './gedeeld/simulatiewerk';
import type { Voortgang } from './gedeeld/voortgang';
import { percentielen } from './percentiel';
import { leesParameters, type Stroominvoer } from './stroommodel/leesParameters';
import { eisTeSimuleren } from './stroommodel/mensen';
import { simuleerInDelen } from './stroommodel/simuleer';
import { controleerVerloop } from './stroommodel/verloop';
import { werkPerSimulatie } from './stroommodel/werk';

/** Hoeveel bruikbare plekken er aan het eind van de laatste maand nodig zijn. */
export interface Behoefteband {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Zoveel plekken dat iedereen meteen terechtkan: dan is wie er een bezet houdt wat er nodig is. */
function metRuimte(invoer: Stroominvoer): Stroominvoer {
  const vast = (naam: 'plekken' | 'bruikbaar' | 'wlzPlekkenMee', aantal: number) => ({
    [naam]: { ...invoer[naam], begin: heel(aantal), verandering: heel(0), bandbreedte: null },
  });
  return {
    ...invoer,
    ...vast('plekken', MEESTE_MENSEN),
    ...vast('bruikbaar', 1),
    ...vast('wlzPlekkenMee', 0),
  };
}

function* inDelen({
  parameters,
  maanden,
  simulaties,
  zaad,
}: Bandbreedteinvoer): Generator<number, Behoefteband> {
  const invoer = leesParameters(parameters);
  controleerVerloop(invoer, maanden);
  eisTeSimuleren(invoer, maanden);
  const ruim = metRuimte(invoer);
  eisTijdig(simulaties, werkPerSimulatie(ruim, maanden), 'maanden of cliënten');
  const { inZorg, wachtOpWoning } = yield* simuleerInDelen(ruim, maanden, simulaties, zaad);
  const eerste = (maanden - 1) * simulaties;
  const samen = Int32Array.from(
    { length: simulaties },
    (_, i) => inZorg[eerste + i]! + wachtOpWoning[eerste + i]!,
  );
  const [p10, p50, p90] = percentielen(samen);
  return { p10: p10!, p50: p50!, p90: p90! };
}

/**
 * De plekken die aan het eind van de laatste maand nodig zijn om niemand te laten wachten, bij de woningen die er komen:
 * wie in zorg is en wie daar op een woning wacht. In delen, met de argumenten van BWMO_BANDBREEDTE; elke simulatie heeft
 * dezelfde in- en uitstroom als daar. Fout: dezelfde zinnen als BWMO_BANDBREEDTE.
 */
export function* behoeftebandInDelen(argumenten: readonly unknown[]): Generator<Voortgang, Behoefteband> {
  const invoer = leesInvoer(BANDBREEDTE.argumenten, argumenten) as unknown as Bandbreedteinvoer;
  const delen = inDelen(invoer);
  for (;;) {
    const { done, value } = delen.next();
    if (done) return value;
    yield { klaar: value, totaal: invoer.simulaties };
  }
}
