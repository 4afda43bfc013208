import { type Hoek, hoekenVan } from './celverwijzing';
import { perStuk } from './stukken';

/** Een formule die hetzelfde is voor elke cel waarheen zij gekopieerd is: verwijzingen als stappen vanaf de cel. */
export function relatief(formule: string, rij: number, kolom: number): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => {
    const hoeken = soort === 'adres' ? hoekenVan(tekst) : null;
    return hoeken ? hoeken.map((hoek) => stappen(hoek, rij, kolom)).join(':') : tekst;
  });
}

function stappen(hoek: Hoek, rij: number, kolom: number): string {
  const rijdeel = hoek.rij ? (hoek.rij.vast ? `R${hoek.rij.nummer}` : `R[${hoek.rij.nummer - rij}]`) : '';
  const kolomdeel = hoek.kolom
    ? hoek.kolom.vast
      ? `C${hoek.kolom.nummer}`
      : `C[${hoek.kolom.nummer - kolom}]`
    : '';
  return rijdeel + kolomdeel;
}
