import type { Cel } from '../../../core/waarde';
import { reeks } from '../formules';
import type { Bladbouw, Invoerafspraak } from '../opbouw';
import { NIET_NEGATIEF } from '../regels';
import type { Regioplek } from '../regio';

/** Een aantal per maand, een duur of een gemiddelde: mag gebroken zijn. */
export const GEBROKEN = { ...NIET_NEGATIEF, getal: 'decimaal' } as const satisfies Invoerafspraak;

/** Een groei of krimp als deel. */
export const GROEI = {
  regel: { soort: 'getal', minimum: -1, maximum: 1 },
  uitleg: 'Vul een percentage tussen -100% en 100% in; krimp is negatief.',
  getal: 'procent',
} as const satisfies Invoerafspraak;

/** Zet titel, toelichting en bron bovenaan; de blokken beginnen op rij 5. */
export function kopblok(bouw: Bladbouw, titel: string, toelichting: string, bron: string): void {
  bouw.titel(1, titel, toelichting);
  bouw.zet('A3', [['Bron en datum']]);
  bouw.invoer('B3', [[bron]]);
}

export function gemeentenamen(regio: Regioplek): Cel[][] {
  return reeks(regio.aantal, (g) => [`=${regio.cel('gemeente', g)}`]);
}

/** `aantal` rijen uit een reeks of tabel die korter mag zijn. */
export function kolomUit<T>(cijfers: readonly (T | null)[], aantal: number): (T | null)[][] {
  return reeks(aantal, (r) => [cijfers[r] ?? null]);
}

export function tabelUit<T>(
  cijfers: readonly (readonly (T | null)[])[],
  rijen: number,
  kolommen: number,
): (T | null)[][] {
  return reeks(rijen, (r) => reeks(kolommen, (k) => cijfers[r]?.[k] ?? null));
}

/** "gelijk", of het verschil van twee tellingen van de gebruiker; zijn beide 0, dan is er nog niets ingevuld. */
export function gelijkAan(een: string, ander: string): string {
  const verschil = `ROUND(${een}-${ander};2)`;
  return `=IF(ABS(${een})+ABS(${ander})=0;"nog niets ingevuld";IF(${verschil}=0;"gelijk";${verschil}))`;
}
