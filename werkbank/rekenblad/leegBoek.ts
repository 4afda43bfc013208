import { generateRandomId, type IWorkbookData } from '@univerjs/core';
import { bladgegevens } from './bladgegevens';

const LEEG = { naam: 'Blad1', cellen: [], opmaak: [], kolombreedtes: [], vast: { rijen: 0, kolommen: 0 } };

/** Een werkmap met één leeg blad. */
export function leegBoek(): Partial<IWorkbookData> {
  const id = generateRandomId();
  return { sheetOrder: [id], sheets: { [id]: { id, ...bladgegevens(LEEG, 0) } } };
}
