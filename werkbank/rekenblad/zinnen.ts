import { ingekort } from '../../core';
import { Werkmapfout } from '../../werkmap';

/** Wat alleen het rekenblad van de werkbank te zeggen heeft. */
export const rekenbladzinnen = {
  /** @param waarna wat er net geschreven is; leeg als dat er niet toe doet */
  nietBerekend: (waarna: string, bij: string) =>
    new Werkmapfout(
      `Het blad is ${na(waarna)}na een halve minuut nog niet berekend${bij && `; het rekenblad is bezig met ${ingekort(bij, 60)}`}. Maak het kleiner of splits het.`,
    ),
  gestopt: (waarna: string, bij: string) => new Werkmapfout(`Het rekenen is ${na(waarna)}${stilstand(bij)}`),
  geenWerkmap: () =>
    new Werkmapfout('Er is geen werkmap open. Open een bestand of begin een nieuwe werkmap.'),
  celTeLang: (aantal: number, waar: string) =>
    `In ${aantal === 1 ? 'één cel' : `${aantal} cellen`} zou meer dan 32.767 tekens komen, meer dan Excel in een cel kan houden; het eind is weggelaten (${ingekort(waar, 80)}). Verdeel langere tekst over meer cellen.`,
} as const;

/** Wat de balk zegt als er niet meer gerekend wordt. */
export function stilstandzin(waarna: string, bij: string): string {
  return rekenbladzinnen.gestopt(waarna, bij).message;
}

function na(waarna: string): string {
  return waarna && `na het schrijven van ${ingekort(waarna, 60)} `;
}

function stilstand(bij: string): string {
  return bij
    ? `gestopt bij ${ingekort(bij, 60)}; wat er staat kan oud zijn. Verander die formule of haal haar weg.`
    : 'gestopt; wat er staat kan oud zijn. Maak de laatste wijziging ongedaan (Ctrl+Z), of begin een nieuwe werkmap.';
}
