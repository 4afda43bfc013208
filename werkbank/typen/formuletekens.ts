/**
 * Staat bij de bouw in de plaats van de rekenmotor, alleen voor de formulebalk van Univer: na `;` mag een bereik worden
 * aangewezen, net als na een komma.
 */
import { isFormulaLexerToken as isTeken, matchRefDrawToken as magBereikNa } from '@univerjs/engine-formula';

export * from '@univerjs/engine-formula';

export function isFormulaLexerToken(teken: string): boolean {
  return teken === ';' || isTeken(teken);
}

export function matchRefDrawToken(teken: string): boolean {
  return teken === ';' || magBereikNa(teken);
}
