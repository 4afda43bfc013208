/**
 * Schrijft een getal op zijn Nederlands: punten bij duizendtallen, een komma voor decimalen, − voor negatief.
 *
 * @param decimalen hoeveel cijfers er altijd achter de komma staan
 */
export function getaltekst(getal: number, decimalen = 0): string {
  // Afgerond op nul is nul, zonder minteken.
  const tekst = (Math.abs(getal) < 0.5 / 10 ** decimalen ? 0 : Math.abs(getal)).toFixed(decimalen);
  const [geheel = '', breuk] = tekst.split('.');
  const punten = geheel.replace(/\B(?=(\d{3})+$)/g, '.');
  const negatief = getal < 0 && Number(tekst) !== 0;
  return `${negatief ? '−' : ''}${punten}${breuk === undefined ? '' : `,${breuk}`}`;
}
