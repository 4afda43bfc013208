import { CommandType, ICommandService } from '@univerjs/core';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';

/** Roept `isGewijzigd` na elke wijziging van het werk dat open is. */
export function volgWijzigingen(rekenblad: Rekenblad, toebehoren: Toebehoren, isGewijzigd: () => void): void {
  rekenblad.injector.get(ICommandService).onCommandExecuted(({ type, params }, opties) => {
    // Wat het rekenblad alleen voor zichzelf doet, zoals rekenen en de tekst in de editor, verandert het werk niet.
    if (type !== CommandType.MUTATION || opties?.onlyLocal) return;
    const { unitId } = (params ?? {}) as { unitId?: string };
    if (unitId === huidigBoek(rekenblad).getId()) isGewijzigd();
  });
  toebehoren.bijWijziging(isGewijzigd);
}
