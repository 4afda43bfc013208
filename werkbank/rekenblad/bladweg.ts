import { ICommandService } from '@univerjs/core';
import { RemoveSheetCommand, RemoveSheetMutation } from '@univerjs/preset-sheets-core';
import { huidigBoek, type Rekenblad } from './rekenblad';

/**
 * Laat een blad heel verdwijnen: wat ernaar verwees toont meteen een fout, en ongedaan maken brengt alles terug.
 *
 * Univer breekt halverwege af als het blad dat te zien is weggaat terwijl een ander blad ernaar verwijst; er is dan niets
 * om ongedaan te maken. Daarom komt eerst een buurblad in beeld.
 */
export function laatBladHeelVerdwijnen(rekenblad: Rekenblad): void {
  const { api, injector } = rekenblad;
  const opdrachten = injector.get(ICommandService);
  opdrachten.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetCommand.id) return;
    const boek = huidigBoek(rekenblad);
    const inBeeld = boek.getActiveSheet().getSheetId();
    const { subUnitId = inBeeld } = (params ?? {}) as { readonly subUnitId?: string };
    if (subUnitId !== inBeeld) return;
    const bladen = boek.getSheets();
    const plek = bladen.findIndex((blad) => blad.getSheetId() === subUnitId);
    const buur = [...bladen.slice(plek + 1), ...bladen.slice(0, plek).reverse()].find(
      (blad) => !blad.isSheetHidden(),
    );
    if (buur) boek.setActiveSheet(buur);
  });
  opdrachten.onCommandExecuted(({ id }) => {
    if (id === RemoveSheetMutation.id) api.getFormula().executeCalculation();
  });
}
