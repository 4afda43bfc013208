import type { Eenheid } from '../waarde';
import type { Rekengang } from '../rekengang';
import { telwoord } from '../tekst/telwoord';

interface Norm {
  /** Wat er gemeten wordt, bijvoorbeeld `wachttijd`. */
  readonly maat: string;
  readonly eenheid: Eenheid;
  readonly norm: number;
}

/**
 * Meldt de norm en wat de maat is bij het gevonden aantal plekken en bij één minder: zo is te zien dat het er niet minder
 * kunnen zijn.
 *
 * @param bij de maat bij een aantal plekken; `null` als de wachtlijst dan blijft groeien
 */
export function meldRondNorm(
  { maat, eenheid, norm }: Norm,
  plekken: number,
  bij: (plekken: number) => number | null,
  gang: Rekengang,
): void {
  if (!gang.uitleg) return;
  gang.stap(`norm: ${maat} hoogstens`, eenheid, norm);
  for (const aantal of plekken > 0 ? [plekken - 1, plekken] : [plekken]) {
    gang.stap(`${maat} bij ${telwoord(aantal, 'plek', 'plekken')}`, eenheid, bij(aantal) ?? GROEIT);
  }
}

const GROEIT = 'geen: de wachtlijst blijft groeien';
