import type { IWorkbookData } from '@univerjs/core';
import { VERSIE, type Werk } from './werk';

/** Een werkmap met één blad en één cel. */
export const boekMet = (tekst: string | null): IWorkbookData =>
  ({
    id: 'boek',
    sheetOrder: ['blad'],
    sheets: {
      blad: { id: 'blad', name: 'Blad1', cellData: tekst === null ? {} : { 0: { 0: { v: tekst } } } },
    },
  }) as unknown as IWorkbookData;

/** Bewaard werk met één cel. */
export const werkMet = (tekst: string | null, wanneer?: number): Werk => ({
  versie: VERSIE,
  naam: null,
  gewijzigd: true,
  boek: boekMet(tekst),
  ...(wanneer !== undefined && { wanneer }),
});

/** Wat er in de ene cel van bewaard werk staat. */
export const tekstVan = (werk: unknown): unknown =>
  (werk as Werk).boek.sheets['blad']?.cellData?.[0]?.[0]?.v ?? null;
