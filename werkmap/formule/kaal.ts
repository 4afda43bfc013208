/**
 * Een formule om te vergelijken: een host schrijft spaties, dollartekens en aanhalingstekens om een bladnaam soms
 * anders terug.
 */
export function kaal(formule: string): string {
  return formule
    .replace(/'([^']*)'!/g, '$1!')
    .replace(/[\s$]/g, '')
    .toUpperCase();
}
