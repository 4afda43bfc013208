// Verwijzingen naar andere bestanden en programma’s, en functies die iets ophalen.
const BUITEN =
  /\[\d+\]|\[[^\]]*\.(?:xl\w*|ods|csv)\]|\|'|\b(?:WEBSERVICE|RTD|IMAGE|IMPORTXML|IMPORTDATA|IMPORTHTML|IMPORTFEED|IMPORTRANGE|GOOGLEFINANCE|GOOGLETRANSLATE|SQL\.REQUEST|CALL|REGISTER(?:\.ID)?|EXEC|STOCKHISTORY|CUBE\w+)\s*\(/i;

/** Of een formule iets van buiten deze werkmap haalt. */
export function haaltVanBuiten(formule: string): boolean {
  return BUITEN.test(formule.replace(/"(?:[^"]|"")*"/g, '""'));
}
