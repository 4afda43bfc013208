import type { Stuk } from './stukken';
import { bladnaam } from './vasteVerwijzing';

/** Voor een rekenblad zijn Regio en REGIO hetzelfde blad. */
export function isZelfdeBlad(een: string, ander: string): boolean {
  return een.toLowerCase() === ander.toLowerCase();
}

/** Het blad in deze werkmap dat een stuk noemt; `null` bij een ander stuk en bij een blad van een ander bestand. */
export function genoemdBlad(stukken: readonly Stuk[], nummer: number): string | null {
  const stuk = stukken[nummer];
  // Het bestand staat tussen rechte haken voor het blad, binnen of buiten de aanhalingstekens.
  if (stuk?.soort !== 'blad' || stukken[nummer - 1]?.soort === 'haken') return null;
  const naam = bladnaam(stuk.tekst);
  return naam.includes('[') ? null : naam;
}

/** Het blad waar de verwijzing op deze plaats naar wijst; `null` als dat in een ander bestand staat. */
export function bladVan(stukken: readonly Stuk[], nummer: number, eigen: string): string | null {
  return stukken[nummer - 1]?.soort === 'blad' ? genoemdBlad(stukken, nummer - 1) : eigen;
}
