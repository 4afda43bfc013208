import { type Bereik, rechthoekVan, verwijzing } from '../werkmap';

const VERWIJZING = /^=?(?:'((?:[^']|'')+)'|([^'!,;()]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/** Leest `'Blad één'!$B$2:$C$3`, zo nodig met `=` ervoor; `null` als het geen bereik van cellen op één blad is. */
export function bereikUit(tekst: string): Bereik | null {
  const delen = VERWIJZING.exec(tekst);
  if (!delen) return null;
  const [, metTeken, zonderTeken, adres = ''] = delen;
  return { blad: metTeken?.replace(/''/g, "'") ?? zonderTeken ?? '', adres: adres.replace(/\$/g, '') };
}

/** Een formule die altijd naar hetzelfde bereik wijst: `='Blad één'!$B$2:$C$3`. */
export function vasteVerwijzing(bereik: Bereik): string {
  rechthoekVan(bereik.adres);
  const adres = bereik.adres.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${verwijzing({ blad: bereik.blad, adres })}`;
}
