import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/preset-sheets-core';
import type { Rekenblad } from '../rekenblad/rekenblad';
import { zonderLaatsteRegeleinde } from './schoonPlaksel';

/** Of een toetsaanslag alleen de waarden van het klembord plakt. */
export function plaktWaarden({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return shiftKey && (ctrlKey || metaKey) && key.toLowerCase() === 'v';
}

/**
 * Plakt de waarden van wat hier gekopieerd is, als dat nog op het klembord staat. De browser geeft bij deze toets alleen de
 * tekst zoals zij in de cellen te zien is: een afgerond getal, en een tekstcel die op een formule of een getal lijkt.
 */
export function plakGekopieerdeWaarden({ injector }: Rekenblad, tekst: string): boolean {
  const klembord = injector.get(ISheetClipboardService);
  const kopie = klembord.copyContentCache().getLastCopyId();
  const bron = kopie === null ? undefined : klembord.copyContentCache().get(kopie);
  if (kopie === null || !bron?.range) return false;
  const { unitId, subUnitId, range, copyType } = bron;
  const bereik = {
    startRow: Math.min(...range.rows),
    endRow: Math.max(...range.rows),
    startColumn: Math.min(...range.cols),
    endColumn: Math.max(...range.cols),
  };
  const nu = klembord.generateCopyContent(unitId, subUnitId, bereik, { copyType });
  if (!nu || zonderLaatsteRegeleinde(nu.plain) !== zonderLaatsteRegeleinde(tekst)) return false;
  void klembord.pasteByCopyId(kopie, PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE);
  return true;
}
