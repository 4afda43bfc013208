import { fouten } from '../../fout';
import { type Decimaal, maal, plus, vergelijk } from '../../getal/decimaal';
import { heel, schrijfHeel, som, vanafNul } from '../gedeeld/exact';
import { MEESTE_MENSEN } from '../gedeeld/grenzen';
import type { GelezenParameter, Stroominvoer } from './leesParameters';

/** Controleert dat er niet meer mensen voorbijkomen dan een simulatie in redelijke tijd kan trekken. */
export function eisTeSimuleren(invoer: Stroominvoer, maanden: number): void {
  const { wachtlijst, inZorg, wachtOpWoning, instroom } = invoer;
  const begin = som([wachtlijst, inZorg, wachtOpWoning].map(hoogsteBegin));
  // Een rechte lijn is aan een van de twee uiteinden het hoogst.
  const eind = vanafNul(plus(hoogsteBegin(instroom), maal(heel(maanden - 1), instroom.verandering)));
  const perMaand = vergelijk(eind, hoogsteBegin(instroom)) > 0 ? eind : hoogsteBegin(instroom);
  const mensen = plus(begin, maal(heel(maanden), perMaand));
  if (vergelijk(mensen, heel(MEESTE_MENSEN)) > 0) {
    throw fouten.teVeelMensen({ argument: instroom.plaats.argument }, schrijfHeel(MEESTE_MENSEN));
  }
}

function hoogsteBegin({ begin, bandbreedte }: GelezenParameter): Decimaal {
  return bandbreedte?.hoog ?? begin;
}
