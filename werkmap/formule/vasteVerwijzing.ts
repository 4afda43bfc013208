import { rechthoekVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import { verwijzing } from '../poort/verwijzing';
import { hoekenVan, schrijfHoeken } from './celverwijzing';
import { stukkenVan } from './stukken';

/** `'Blad één'!$B$2:$C$3`, zodat de verwijzing overal naar dezelfde cellen wijst. Fout: geen adres van cellen. */
export function vasteVerwijzing({ blad, adres }: Bereik): string {
  return verwijzing({ blad, adres: vastAdres(adres) });
}

/** `$B$2:$C$3`. Fout: geen adres van cellen. */
export function vastAdres(adres: string): string {
  rechthoekVan(adres);
  return schrijfHoeken(
    hoekenVan(adres)!.map(({ kolom, rij }) => ({
      kolom: { ...kolom!, vast: true },
      rij: { ...rij!, vast: true },
    })),
  );
}

/** Het bereik waar een verwijzing naar wijst, met of zonder `=`; `null` als het geen cellen op precies één blad zijn. */
export function leesVerwijzing(tekst: string): Bereik | null {
  const [blad, cellen, ...rest] = stukkenVan(tekst.replace(/^=/, ''), 'en');
  if (blad?.soort !== 'blad' || cellen?.soort !== 'adres' || rest.length > 0) return null;
  const hoeken = hoekenVan(cellen.tekst);
  if (!hoeken?.every(({ kolom, rij }) => kolom && rij)) return null;
  return { blad: bladnaam(blad.tekst), adres: cellen.tekst.replace(/\$/g, '') };
}

/** De naam van een blad zoals hij in een formule voor het uitroepteken staat, zonder aanhalingstekens. */
export function bladnaam(geschreven: string): string {
  const naam = geschreven.slice(0, -1);
  return naam.startsWith("'") ? naam.slice(1, -1).replace(/''/g, "'") : naam;
}

/** De verwijzingen in een formule zoals ze er staan, met hun blad ervoor. */
export function verwijzingenIn(formule: string): string[] {
  const stukken = stukkenVan(formule, 'en');
  return stukken.flatMap(({ soort, tekst }, nummer) => {
    if (soort !== 'adres') return [];
    const blad = stukken[nummer - 1];
    return [blad?.soort === 'blad' ? blad.tekst + tekst : tekst];
  });
}
