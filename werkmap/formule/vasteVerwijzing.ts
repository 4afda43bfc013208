import { rechthoekVan } from '../poort/adres';
import type { Bereik } from '../poort/poort';
import { verwijzing } from '../poort/verwijzing';
import { hoekenVan } from './celverwijzing';
import { stukkenVan } from './stukken';

/** `'Blad één'!$B$2:$C$3`, zodat de verwijzing overal naar dezelfde cellen wijst. Fout: geen adres van cellen. */
export function vasteVerwijzing({ blad, adres }: Bereik): string {
  rechthoekVan(adres);
  return verwijzing({
    blad,
    adres: adres.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'),
  });
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
