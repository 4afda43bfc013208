import { Werkmapfout } from '../../werkmap';

/** Wat alleen het rekenblad van de werkbank te zeggen heeft. */
export const rekenbladzinnen = {
  nietBerekend: () =>
    new Werkmapfout('Het blad is na een halve minuut nog niet berekend. Maak het kleiner of splits het.'),
  geenWerkmap: () =>
    new Werkmapfout('Er is geen werkmap open. Open een bestand of begin een nieuwe werkmap.'),
  celTeLang: (aantal: number, waar: string) =>
    `In ${aantal === 1 ? 'één cel' : `${aantal} cellen`} zou meer dan 32.767 tekens komen, meer dan Excel in een cel kan houden; het eind is weggelaten (${waar}). Verdeel langere tekst over meer cellen.`,
} as const;
