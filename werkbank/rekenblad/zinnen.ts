import { Werkmapfout } from '../../werkmap';

/** Wat alleen het rekenblad van de werkbank te zeggen heeft. */
export const rekenbladzinnen = {
  nietBerekend: () =>
    new Werkmapfout('Het blad is na een halve minuut nog niet berekend. Maak het kleiner of splits het.'),
} as const;
