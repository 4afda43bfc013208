import { verwijzingenIn } from '../formule/vasteVerwijzing';
import { kolomletters, rechthoekVan } from '../poort/adres';
import { verwijzing } from '../poort/verwijzing';

/** De letters van `aantal` kolommen vanaf `eerste`. */
export function letters(eerste: string, aantal: number): string[] {
  const begin = rechthoekVan(`${eerste}1`).kolom;
  return Array.from({ length: aantal }, (_, k) => kolomletters(begin + k));
}

/** De letter van de kolom `stappen` verder. */
export function verder(kolom: string, stappen: number): string {
  return kolomletters(rechthoekVan(`${kolom}1`).kolom + stappen);
}

/** Maakt een rij of kolom met één cel per nummer, vanaf 0. */
export function reeks<T>(aantal: number, maak: (nummer: number) => T): T[] {
  return Array.from({ length: aantal }, (_, nummer) => maak(nummer));
}

/** Een verwijzing naar een ander blad. */
export function opBlad(blad: string, adres: string): string {
  return verwijzing({ blad, adres });
}

/** Een bedrag per inwoner; 0 zolang de inwoners niet zijn ingevuld. Een som, want een functie laat een lege regel leeg. */
export function perInwoner(bedrag: string, inwoners: string): string {
  return `=IF(${inwoners}=0;0;SUM(${bedrag})/${inwoners})`;
}

/** Voordeel of nadeel in woord en teken; de cel is afgerond op de cent. */
export function oordeel(cel: string): string {
  return `=IF(SUM(${cel})>0;"▲ voordeel";IF(SUM(${cel})<0;"▼ nadeel";"gelijk"))`;
}

/** Wie er betaalt of ontvangt in woorden: + is betalen. */
export function betaalwoord(cel: string, betaalt = 'betaalt bij', ontvangt = 'krijgt terug'): string {
  return `=IF(SUM(${cel})>0;"${betaalt}";IF(SUM(${cel})<0;"${ontvangt}";"niets"))`;
}

/** Het verschil van twee bedragen, op de cent: optellen van cellen geeft ruis ver onder een cent. */
export function verschil(van: string, min: string): string {
  return `=ROUND(${van}-${min};2)`;
}

/**
 * "sluit", of het bedrag dat ontbreekt. Staat in geen van de vergeleken cellen iets anders dan 0, dan is er niets dat
 * kan sluiten en vraagt de cel om cijfers.
 */
export function sluit(verschilformule: string): string {
  const cellen = [...new Set(verwijzingenIn(verschilformule))];
  const nietNul = cellen.map((cel) => (cel.includes(':') ? `SUMPRODUCT((${cel}<>0)*1)` : `(${cel}<>0)`));
  return sluitMits(`${nietNul.join('+')}=0`, 'de cijfers', verschilformule);
}

/** Zoals `sluit`, maar zolang `leeg` waar is wat er nog in te vullen is: over wat ontbreekt valt niets te zeggen. */
export function sluitMits(leeg: string, wat: string, verschilformule: string): string {
  return `=IF(${leeg};"vul ${wat} in";IF(ROUND(${verschilformule};2)=0;"sluit";ROUND(${verschilformule};2)))`;
}

/**
 * Nooit waar; maar geeft een functie die over meer cellen loopt een fout, dan staat die alleen in haar eerste `cel`, en
 * hiermee ook in de cel die de rest narekent.
 */
export function bijFout(cel: string): string {
  return `${cel}="fout"`;
}
