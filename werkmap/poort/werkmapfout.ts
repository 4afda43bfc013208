import { Fout } from '../../core/fout';

/**
 * Een fout die de gebruiker kan verhelpen: de boodschap is een Nederlandse zin die zegt wat, waar en wat nu.
 * Van elke andere fout krijgt de gebruiker alleen te horen dat het niet gelukt is.
 */
export class Werkmapfout extends Fout {}

/** De zin voor de gebruiker bij om het even welke fout uit een werkmap. */
export function zinVan(fout: unknown): string {
  return fout instanceof Fout
    ? fout.message
    : 'Dit is niet gelukt. Probeer het opnieuw. Blijft het misgaan, meld dan wat u deed, met de uitkomst van =BWMO_VERSIE(), aan de beheerder van deze rekenhulp.';
}
