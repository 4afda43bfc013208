import { distance } from 'fastest-levenshtein';
import { vergelijkbaar } from './vergelijkbaar';

/** De namen die het meest op de getypte tekst lijken, de beste voorop. */
export function besteNamen(getypt: string, namen: readonly string[], hoeveel = 3): string[] {
  const gezocht = vergelijkbaar(getypt);
  return namen
    .map((naam) => ({ naam, ...gelijkenis(gezocht, vergelijkbaar(naam)) }))
    .sort((a, b) => Number(b.bevat) - Number(a.bevat) || a.afstand - b.afstand)
    .slice(0, hoeveel)
    .map(({ naam }) => naam);
}

function gelijkenis(gezocht: string, naam: string): { bevat: boolean; afstand: number } {
  return {
    // Wie een deel van de naam typt bedoelt die naam vaker dan een even lange naam met andere letters.
    bevat: gezocht.length >= 3 && (naam.includes(gezocht) || gezocht.includes(naam)),
    afstand: distance(gezocht, naam) / Math.max(gezocht.length, naam.length),
  };
}
