import { kolomletters, rechthoekVan } from '../poort/adres';

export const MEESTE_RIJEN = 1_048_576;
export const MEESTE_KOLOMMEN = 16_384;

/** Eén rand van een verwijzing: een kolom of rij, vanaf 0, en of er een `$` voor staat. */
export interface Rand {
  readonly nummer: number;
  readonly vast: boolean;
}

/** Eén hoek van een verwijzing; een hele kolom heeft geen rij, een hele rij geen kolom. */
export interface Hoek {
  readonly kolom?: Rand;
  readonly rij?: Rand;
}

const HOEK = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/;

/**
 * De hoeken van een stuk dat op een verwijzing lijkt: één bij `A1`, twee bij `A1:B2`, `A:C` en `2:5`. `null` als het
 * blad zo'n kolom of rij niet heeft; dan is het een naam.
 */
export function hoekenVan(adres: string): readonly Hoek[] | null {
  const hoeken = adres.split(':').map(hoekVan);
  return hoeken.some((hoek) => hoek === null) ? null : (hoeken as Hoek[]);
}

function hoekVan(tekst: string): Hoek | null {
  const [, dollarKolom, letters, dollarRij, cijfers] = HOEK.exec(tekst) ?? [];
  const kolom = letters === undefined ? undefined : rechthoekVan(`${letters.toUpperCase()}1`).kolom;
  const rij = cijfers === undefined ? undefined : Number(cijfers) - 1;
  if (kolom === undefined && rij === undefined) return null;
  if ((kolom ?? 0) >= MEESTE_KOLOMMEN || (rij ?? 0) >= MEESTE_RIJEN) return null;
  return {
    ...(kolom !== undefined && { kolom: { nummer: kolom, vast: dollarKolom === '$' } }),
    ...(rij !== undefined && { rij: { nummer: rij, vast: dollarRij === '$' } }),
  };
}

/** Schrijft de hoeken weer als verwijzing. */
export function schrijfHoeken(hoeken: readonly Hoek[]): string {
  return hoeken
    .map(({ kolom, rij }) => {
      const letters = kolom ? `${kolom.vast ? '$' : ''}${kolomletters(kolom.nummer)}` : '';
      return letters + (rij ? `${rij.vast ? '$' : ''}${rij.nummer + 1}` : '');
    })
    .join(':');
}
