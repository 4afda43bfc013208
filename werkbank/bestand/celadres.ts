import { adresVan, rechthoekVan } from '../../werkmap';

/** Het adres van één cel, met rij en kolom vanaf 0. */
export function celadres(rij: number, kolom: number): string {
  return adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
}

/** Leest een adres uit een bestand; `null` als het er geen is. */
export function leesAdres(tekst: string | undefined): ReturnType<typeof rechthoekVan> | null {
  try {
    return tekst === undefined ? null : rechthoekVan(tekst.toUpperCase());
  } catch {
    return null;
  }
}
