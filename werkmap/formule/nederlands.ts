import { foutcodeVan, inHetNederlands } from './foutcodes';
import { FUNCTIENAMEN, getypteFunctienaam, isAlleenNederlands } from './functienamen';
import { metDecimaalkomma } from './scheiding';
import { perStuk, stukkenVan } from './stukken';

/**
 * Zet een formule zoals een Nederlander haar typt om naar die van het rekenblad: `;` wordt een komma, een decimale
 * komma een punt, SOM wordt SUM en WAAR wordt TRUE.
 */
export function naarRekenblad(formule: string): string {
  return perStuk(formule, 'nl', ({ soort, tekst }) => {
    if (tekst === ';') return ',';
    if (soort === 'getal') return tekst.replace(',', '.');
    if (soort === 'fout') return foutcodeVan(tekst) ?? tekst;
    if (soort === 'functie') return getypteFunctienaam(tekst);
    return soort === 'woord' ? ({ WAAR: 'TRUE', ONWAAR: 'FALSE' }[tekst.toUpperCase()] ?? tekst) : tekst;
  });
}

/** Zet een formule van het rekenblad om naar hoe een Nederlander haar leest; de omkering van `naarRekenblad`. */
export function naarNederlands(formule: string): string {
  return perStuk(formule, 'en', ({ soort, tekst }) => {
    if (soort === 'teken' && tekst === ',') return ';';
    if (soort === 'getal') return metDecimaalkomma(tekst);
    if (soort === 'fout') return inHetNederlands(tekst);
    if (soort === 'functie') return FUNCTIENAMEN.get(tekst.toUpperCase())?.nederlands ?? tekst;
    return soort === 'woord' ? ({ TRUE: 'WAAR', FALSE: 'ONWAAR' }[tekst.toUpperCase()] ?? tekst) : tekst;
  });
}

/**
 * Zet alleen de leestekens om, zodat elk teken op zijn plaats blijft; voor het kleuren en meelezen tijdens het typen.
 * Zonder `;` buiten tekst is de formule al die van het rekenblad.
 */
export function metLeestekensVanRekenblad(formule: string): string {
  if (!scheidingstekens(formule).includes(';')) return formule;
  return perStuk(formule, 'nl', ({ soort, tekst }) =>
    tekst === ';' ? ',' : soort === 'getal' ? tekst.replace(',', '.') : tekst,
  );
}

/** Of een formule alleen Nederlands kan zijn: met `;` tussen de argumenten of met een Nederlandse functienaam. */
export function isNederlands(formule: string): boolean {
  return stukkenVan(formule, 'nl').some(
    ({ soort, tekst }) => tekst === ';' || (soort === 'functie' && isAlleenNederlands(tekst)),
  );
}

/** De scheidingstekens van een formule op volgorde, zoals ze getypt zijn. */
export function scheidingstekens(formule: string): string[] {
  return stukkenVan(formule, 'nl')
    .map(({ tekst }) => tekst)
    .filter((tekst) => tekst === ';' || tekst === ',');
}
