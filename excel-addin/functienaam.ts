import { perStuk } from '../werkmap/formule';

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
  return perStuk(formule, 'en', ({ soort, tekst }) =>
    soort === 'functie' && tekst.toUpperCase().startsWith(van.toUpperCase())
      ? naar + tekst.slice(van.length)
      : tekst,
  );
}
