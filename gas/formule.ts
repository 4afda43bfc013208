import { metDecimaleKomma, metDecimalePunt, metPuntkomma } from '../werkmap';

/** Of getallen in deze taal van een werkmap, zoals `nl_NL`, een komma voor de decimalen hebben. */
export function heeftDecimaalkomma(taal: string): boolean {
  return new Intl.NumberFormat(taal.replace('_', '-')).format(1.5).includes(',');
}

/** Een formule van de poort zoals Sheets haar leest: `;` mag in elke taal, een decimaal niet. */
export function formuleVoorSheets(formule: string, decimaalkomma: boolean): string {
  return decimaalkomma ? metDecimaleKomma(formule) : formule;
}

/** Een formule uit Sheets zoals zij over de poort gaat: met `;` en een decimale punt. */
export function formuleUitSheets(formule: string, decimaalkomma: boolean): string {
  return decimaalkomma ? metPuntkomma(metDecimalePunt(formule)) : metPuntkomma(formule);
}
