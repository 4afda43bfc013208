import { metPuntkomma } from '../werkmap';

// Tekst, bladnamen en matrixconstanten blijven zoals ze zijn; daarbuiten telt een punt of komma tussen cijfers.
const LETTERLIJK = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/;
const DECIMALE_PUNT = new RegExp(`${LETTERLIJK.source}|\\.(?=\\d)`, 'g');
const DECIMALE_KOMMA = new RegExp(`${LETTERLIJK.source}|(?<=\\d),(?=\\d)`, 'g');

/** Of getallen in deze taal van een werkmap, zoals `nl_NL`, een komma voor de decimalen hebben. */
export function heeftDecimaalkomma(taal: string): boolean {
  return new Intl.NumberFormat(taal.replace('_', '-')).format(1.5).includes(',');
}

/** Een formule van de poort zoals Sheets haar leest: `;` mag in elke taal, een decimaal niet. */
export function formuleVoorSheets(formule: string, decimaalkomma: boolean): string {
  return decimaalkomma ? formule.replace(DECIMALE_PUNT, (stuk) => (stuk === '.' ? ',' : stuk)) : formule;
}

/** Een formule uit Sheets zoals zij over de poort gaat: met `;` en een decimale punt. */
export function formuleUitSheets(formule: string, decimaalkomma: boolean): string {
  const metPunt = decimaalkomma
    ? formule.replace(DECIMALE_KOMMA, (stuk) => (stuk === ',' ? '.' : stuk))
    : formule;
  return metPuntkomma(metPunt);
}
