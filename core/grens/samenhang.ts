import { fouten } from '../fout';
import { plaatsIn, type Reeks } from './reeks';
import type { Leesargument } from './soorten';

/**
 * Controleert dat bereiken die rij voor rij bij elkaar horen even lang zijn, en dat er geen bedrag staat in een rij
 * waarvan de sleutel leeg is. Eén cel met bedragen is een totaal en hoort niet bij een rij.
 */
export function controleerSamenhang(
  argumenten: readonly Leesargument[],
  invoer: Readonly<Record<string, unknown>>,
): void {
  for (const argument of argumenten) {
    for (const naam of argument.hoortBij ?? []) {
      const ander = argumenten.find((kandidaat) => kandidaat.naam === naam);
      const eigen = invoer[argument.naam];
      const andere = invoer[naam];
      if (ander && isReeks(eigen) && isReeks(andere)) controleer(argument, eigen, ander, andere);
    }
  }
}

function controleer(
  argument: Leesargument,
  eigen: Reeks<unknown>,
  ander: Leesargument,
  andere: Reeks<unknown>,
): void {
  if (isTotaal(argument, eigen) || isTotaal(ander, andere)) return;
  const plaats = { argument: argument.naam };
  if (ander.soort === 'sleutel' && eigen.richting === 'blok') throw fouten.eenRijOfKolom(plaats);
  if (eigen.aangewezen !== andere.aangewezen) {
    throw fouten.nietEvenLang(plaats, eigen.aangewezen, ander.naam, andere.aangewezen);
  }
  if (ander.soort !== 'sleutel' || argument.soort !== 'bedragen') return;
  const los = eigen.cellen.findIndex((bedrag, i) => bedrag !== 0n && andere.cellen[i] === null);
  if (los >= 0) throw fouten.bedragZonderSleutel(plaatsIn(eigen, los), ander.naam);
}

function isTotaal(argument: Leesargument, reeks: Reeks<unknown>): boolean {
  return argument.ookTotaal === true && reeks.aangewezen === 1;
}

function isReeks(waarde: unknown): waarde is Reeks<unknown> {
  return typeof waarde === 'object' && waarde !== null && 'cellen' in waarde;
}
