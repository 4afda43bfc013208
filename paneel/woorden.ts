import { getaltekst } from '../core';

/** Een bedrag in hele euro's. */
export function euro(bedrag: number): string {
  return getaltekst(bedrag);
}

/** Een bedrag op de cent. */
export function centen(bedrag: number): string {
  return getaltekst(bedrag, 2);
}

/** Het woord bij een verschil: + is een voordeel. */
export function oordeel(verschil: number): string {
  return verschil > 0 ? 'voordeel' : verschil < 0 ? 'nadeel' : 'gelijk';
}

/** Het woord bij een bijdrage: + gaat naar de regio. */
export function betaalwoord(bijdrage: number): string {
  return bijdrage > 0 ? 'betaalt' : bijdrage < 0 ? 'ontvangt' : 'niets';
}

/** Het woord bij een saldo: + is een overschot. */
export function saldowoord(saldo: number): string {
  return saldo > 0 ? 'overschot' : saldo < 0 ? 'tekort' : 'sluitend';
}

/** Het teken dat met het woord meegaat; het blijft op de regel van het bedrag. */
export function teken(verschil: number): string {
  return verschil > 0 ? '▲\u00A0' : verschil < 0 ? '▼\u00A0' : '';
}
