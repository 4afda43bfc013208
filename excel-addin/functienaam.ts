// Tekst tussen aanhalingstekens blijft staan; anders een naam met het teken ervoor.
const naam = (begin: string) => new RegExp(`"[^"]*"|'[^']*'|(^|[^\\w.])${begin}(?=\\w+\\()`, 'gi');

const OVER_DE_POORT = 'BWMO_';

/** Zet onze functienamen in een formule om naar wat ze in deze Excel heten: `BWMO_TEKORT(` wordt `BWMO.TEKORT(`. */
export function metVoorvoegsel(formule: string, voorvoegsel: string): string {
  return vervang(formule, OVER_DE_POORT, voorvoegsel);
}

/** Zet de namen uit deze Excel terug naar wat over de poort gaat. */
export function zonderVoorvoegsel(formule: string, voorvoegsel: string): string {
  return vervang(formule, voorvoegsel, OVER_DE_POORT);
}

function vervang(formule: string, van: string, naar: string): string {
  if (van === naar) return formule;
  return formule.replace(naam(van.replace(/\./g, '\\.')), (gevonden, ervoor: string | undefined) =>
    ervoor === undefined ? gevonden : ervoor + naar,
  );
}
