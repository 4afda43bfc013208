const STANDAARD = 'BWMO_';
const GELDIG = /^[A-Z][A-Z0-9.]*[._](?:BWMO_)?$/;

/**
 * Waarmee onze functies in deze Excel beginnen. Het manifest zegt het in het adres van het paneel
 * (`?voorvoegsel=BWMO.`), want alleen het manifest weet of er een naamruimte is.
 */
export function voorvoegselUit(zoekdeel: string): string {
  const gevraagd = new URLSearchParams(zoekdeel).get('voorvoegsel') ?? STANDAARD;
  return GELDIG.test(gevraagd) ? gevraagd : STANDAARD;
}
