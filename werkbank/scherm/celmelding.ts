import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { Meldingen } from './meldingen';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';

/** Laat de melding zien bij de cel waar de muis op staat, op de plek waar het rekenblad zijn eigen uitleg toont. */
export function toonBijCel(rekenblad: Rekenblad, meldingen: Meldingen): void {
  const ballonnen = rekenblad.injector.get(CellAlertManagerService);
  const toon = ballonnen.showAlert.bind(ballonnen);
  ballonnen.showAlert = (ballon) => {
    const { subUnitId, row, col } = ballon.location;
    const blad = huidigBoek(rekenblad).getSheetBySheetId(subUnitId)?.getSheetName();
    const melding = blad === undefined ? undefined : meldingen.bij(blad, row, col);
    toon(melding ? { ...ballon, title: melding.adres, message: melding.zin() } : ballon);
  };
}
