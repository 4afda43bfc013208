import type { Bereik } from './poort';

// Zonder aanhalingstekens mag alleen een naam die in geen enkele host op een adres of een formule lijkt.
const GEWOON = /^[A-Za-z_\u00C0-\u024F]+$/;

/** Een verwijzing naar cellen op een blad, zoals zij in een formule staat: `Regio!A9:L15`, `'Begroting 2027'!B2`. */
export function verwijzing({ blad, adres }: Bereik): string {
  return `${GEWOON.test(blad) ? blad : `'${blad.replace(/'/g, "''")}'`}!${adres}`;
}
