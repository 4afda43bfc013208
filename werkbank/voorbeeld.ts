import { IUndoRedoService } from '@univerjs/core';
import type { Blad, Werkmap } from '../core/werkmap';
import { huidigWerkboek, type Rekenblad } from './rekenblad';

/** Zet de bladen van het voorbeeld neer in plaats van het lege beginblad en wijst het eerste aan. */
export async function plaatsVoorbeeld(
  rekenblad: Rekenblad,
  werkmap: Werkmap,
  bladen: readonly Blad[],
): Promise<void> {
  const { houder, injector } = rekenblad;
  const werkboek = huidigWerkboek(rekenblad);
  const leeg = werkboek.getActiveSheet();
  try {
    // Samen in één berekening.
    await Promise.all(bladen.map((blad) => werkmap.voegBladToe(blad)));
    werkboek.deleteSheet(leeg);
    const eerste = bladen[0];
    if (eerste) await werkmap.selecteer({ blad: eerste.naam, adres: 'A1' });
    // Ctrl+Z haalt niet weg wat er bij het openen al stond.
    injector.get(IUndoRedoService).clearUndoRedo(werkboek.getId());
  } finally {
    houder.removeAttribute('aria-busy');
  }
}
