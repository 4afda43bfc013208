import { functienaam, isEigen } from './functienamen';
import { stukkenVan } from './stukken';

/** Of een formule een functie van deze rekenhulp aanroept, onder welke naam een host of bestand haar ook kent. */
export function roeptEigenFunctieAan(formule: string): boolean {
  return stukkenVan(formule, 'en').some(
    ({ soort, tekst }) => soort === 'functie' && isEigen(functienaam(tekst)),
  );
}
