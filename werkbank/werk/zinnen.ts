import { Werkmapfout } from '../../werkmap';

/** Wat er misgaat met wat de browser van het werk onthoudt. */
export const bewaarzinnen = {
  geenToegang: () =>
    new Werkmapfout('De browser geeft geen toegang tot zijn opslag. Sla uw werk op als bestand.'),
} as const;
