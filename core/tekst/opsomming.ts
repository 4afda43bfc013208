/** Somt op met "of" of een ander woord voor het laatste: `a, b of c`. */
export function opsomming(woorden: readonly string[], laatste = 'of'): string {
  return woorden.length < 2
    ? woorden.join('')
    : `${woorden.slice(0, -1).join(', ')} ${laatste} ${woorden[woorden.length - 1]!}`;
}
