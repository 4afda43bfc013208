import { stukkenVan } from '../../werkmap/formule';

// Functies die iets ophalen.
const HAALT_OP = new Set(
  `WEBSERVICE RTD IMAGE IMPORTXML IMPORTDATA IMPORTHTML IMPORTFEED IMPORTRANGE GOOGLEFINANCE GOOGLETRANSLATE SQL.REQUEST
  CALL REGISTER REGISTER.ID EXEC STOCKHISTORY`.split(/\s+/),
);
const KUBUS = /^CUBE/i;
// Het nummer of de naam van een ander bestand, ook binnen een bladnaam tussen aanhalingstekens.
const ANDER_BESTAND = /\[(?:\d+|[^[\]]*\.(?:xl\w*|ods|csv))\]/i;

/** Of een formule iets van buiten deze werkmap haalt: uit een ander bestand, een programma of van het net. */
export function haaltVanBuiten(formule: string): boolean {
  return stukkenVan(formule, 'en').some(({ soort, tekst }, nummer, stukken) => {
    if (soort === 'functie') return HAALT_OP.has(tekst.toUpperCase()) || KUBUS.test(tekst);
    if (soort === 'haken' || soort === 'blad') return ANDER_BESTAND.test(tekst);
    // DDE: programma|'onderwerp'!veld.
    return tekst === '|' && stukken[nummer + 1]?.tekst.startsWith("'") === true;
  });
}
