import {
  foutcodeVan,
  FUNCTIENAMEN,
  getypteFunctienaam,
  inHetNederlands,
  isAlleenNederlands,
} from '../../werkmap';

// Tekst, bladnamen en matrixconstanten blijven zoals ze zijn; een getal dat aan letters vastzit hoort bij een adres.
const STUK =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|#[\p{L}\d/_]+[!?]?|[\p{L}_$][\p{L}\d_.$]*|\d+[.,]\d+|\d+|./gsu;
// In een formule van het rekenblad is elke komma een scheidingsteken, ook tussen twee cijfers.
const STUK_VAN_REKENBLAD = new RegExp(STUK.source.replace('[.,]', '[.]'), STUK.flags);
const WOORD = /^[\p{L}_$]/u;
const KOMMAGETAL = /^\d+,\d+$/;
const PUNTGETAL = /^\d+\.\d+$/;

/**
 * Zet een formule zoals een Nederlander haar typt om naar die van het rekenblad: `;` wordt een komma, een decimale
 * komma een punt, SOM wordt SUM en WAAR wordt TRUE.
 */
export function naarRekenblad(formule: string): string {
  return vertaal(formule, (stuk, isFunctie) => {
    if (stuk === ';') return ',';
    if (KOMMAGETAL.test(stuk)) return stuk.replace(',', '.');
    if (!WOORD.test(stuk)) return foutcodeVan(stuk) ?? stuk;
    if (isFunctie) return getypteFunctienaam(stuk);
    return { WAAR: 'TRUE', ONWAAR: 'FALSE' }[stuk.toUpperCase()] ?? stuk;
  });
}

/** Zet een formule van het rekenblad om naar hoe een Nederlander haar leest; de omkering van `naarRekenblad`. */
export function naarNederlands(formule: string): string {
  const inNederlands = (stuk: string, isFunctie: boolean): string => {
    if (stuk === ',') return ';';
    if (PUNTGETAL.test(stuk)) return stuk.replace('.', ',');
    if (!WOORD.test(stuk)) return inHetNederlands(stuk);
    if (isFunctie) return FUNCTIENAMEN.get(stuk.toUpperCase())?.nederlands ?? stuk;
    return { TRUE: 'WAAR', FALSE: 'ONWAAR' }[stuk.toUpperCase()] ?? stuk;
  };
  return vertaal(formule, inNederlands, STUK_VAN_REKENBLAD);
}

/**
 * Zet alleen de leestekens om, zodat elk teken op zijn plaats blijft; voor het kleuren en meelezen tijdens het typen.
 * Zonder `;` buiten tekst is de formule al die van het rekenblad.
 */
export function metLeestekensVanRekenblad(formule: string): string {
  if (!scheidingstekens(formule).includes(';')) return formule;
  return vertaal(formule, (stuk) =>
    stuk === ';' ? ',' : KOMMAGETAL.test(stuk) ? stuk.replace(',', '.') : stuk,
  );
}

/** Of een formule alleen Nederlands kan zijn: met `;` tussen de argumenten of met een Nederlandse functienaam. */
export function isNederlands(formule: string): boolean {
  const stukken = formule.match(STUK) ?? [];
  return stukken.some((stuk, i) => stuk === ';' || (stukken[i + 1] === '(' && isAlleenNederlands(stuk)));
}

/** De scheidingstekens van een formule op volgorde, zoals ze getypt zijn. */
export function scheidingstekens(formule: string): string[] {
  return (formule.match(STUK) ?? []).filter((stuk) => stuk === ';' || stuk === ',');
}

function vertaal(
  formule: string,
  vertaalStuk: (stuk: string, isFunctie: boolean) => string,
  vorm = STUK,
): string {
  const stukken = formule.match(vorm) ?? [];
  return stukken.map((stuk, i) => vertaalStuk(stuk, stukken[i + 1] === '(')).join('');
}
