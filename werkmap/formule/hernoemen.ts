import { verwijzing } from '../poort/verwijzing';
import { genoemdBlad, isZelfdeBlad } from './bladVan';
import { perStuk } from './stukken';

/** De formule nadat een blad een andere naam kreeg; een blad met die naam in een ander bestand blijft staan. */
export function metHernoemdBlad(formule: string, van: string, naar: string): string {
  return perStuk(formule, 'en', ({ tekst }, nummer, stukken) => {
    const blad = genoemdBlad(stukken, nummer);
    return blad !== null && isZelfdeBlad(blad, van) ? verwijzing({ blad: naar, adres: '' }) : tekst;
  });
}
