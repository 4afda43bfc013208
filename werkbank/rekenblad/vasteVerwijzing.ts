import { type Bereik, rechthoekVan } from '../../werkmap';

const VERWIJZING = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/** `'Blad één'!$B$2:$C$3`, zodat de verwijzing overal naar dezelfde cellen wijst. */
export function vasteVerwijzing({ blad, adres }: Bereik): string {
  return `'${blad.replace(/'/g, "''")}'!${adres.replace(/\$/g, '').replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Het bereik waar een verwijzing naar wijst; `null` als het er niet precies één is. */
export function leesVerwijzing(verwijzing: string): Bereik | null {
  const delen = VERWIJZING.exec(verwijzing);
  if (!delen) return null;
  const [, metAanhaling, kaal = '', adres = ''] = delen;
  const bereik = { blad: metAanhaling?.replace(/''/g, "'") ?? kaal, adres: adres.replace(/\$/g, '') };
  return past(bereik.adres) ? bereik : null;
}

function past(adres: string): boolean {
  try {
    rechthoekVan(adres);
    return true;
  } catch {
    return false;
  }
}
