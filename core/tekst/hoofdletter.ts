/** Een woord aan het begin van een zin. */
export function hoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}
