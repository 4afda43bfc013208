import { LETTER } from './tekstmaat';
import { type Vorm, vorm } from './vorm';

/** Een getekende grafiek bij één breedte; de hoogte volgt uit de inhoud. */
export interface Tekening {
  readonly hoogte: number;
  readonly delen: readonly Vorm[];
}

type Kenmerken = Readonly<Record<string, string | number>>;

/** Voor tekst die niet het eerste is wat iemand hoeft te lezen. */
export const ZACHT: Kenmerken = { 'fill-opacity': '0.75' };
/** Voor getallen die onder elkaar staan. */
export const CIJFERS: Kenmerken = { 'font-variant-numeric': 'tabular-nums' };

/** Tekst met het midden op hoogte `y`. */
export function letters(
  tekst: string,
  x: number,
  y: number,
  anker: 'start' | 'middle' | 'end' = 'start',
  extra: Kenmerken = {},
): Vorm {
  return vorm(
    'text',
    { x, y: y + LETTER / 3, 'text-anchor': anker, 'font-size': LETTER, fill: 'currentColor', ...extra },
    tekst,
  );
}

/** Een lijn langs een streepje van een as; op nul vol, anders licht. */
export function roosterlijn(streep: number, x1: number, y1: number, x2: number, y2: number): Vorm {
  const licht = streep === 0 ? '1' : '0.2';
  return vorm('line', { x1, y1, x2, y2, stroke: 'currentColor', 'stroke-opacity': licht });
}

/** Houdt een gecentreerde tekst van deze breedte binnen de tekening. */
export function binnen(midden: number, tekstbreed: number, breedte: number): number {
  return Math.min(Math.max(midden, tekstbreed / 2), breedte - tekstbreed / 2);
}

/** Of er een getal is om te tekenen. */
export function isGetal(waarde: number | null | undefined): waarde is number {
  return typeof waarde === 'number' && Number.isFinite(waarde);
}
