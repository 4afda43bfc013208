import { fouten } from '../fout';
import { controleerSamenhang } from './samenhang';
import { leesArgument, type Leesargument } from './soorten';

/** Leest de ruwe argumenten van een functie, op naam. Fout: te veel argumenten, of een argument dat niet klopt. */
export function leesInvoer(
  argumenten: readonly Leesargument[],
  ruw: readonly unknown[],
): Record<string, unknown> {
  if (ruw.length > argumenten.length) throw fouten.teVeelArgumenten(argumenten.length);
  const invoer: Record<string, unknown> = {};
  argumenten.forEach((argument, i) => (invoer[argument.naam] = leesArgument(ruw[i], argument)));
  controleerSamenhang(argumenten, invoer);
  return invoer;
}
