import { ICommandService } from '@univerjs/core';
import { CopySheetCommand, InsertSheetMutation, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { hernoeming } from './bladwijziging';
import { huidigBoek, type Rekenblad } from './rekenblad';
import type { Toebehoren } from './toebehoren';

/** Geeft de kopie van een blad dezelfde grafieken en voorwaarden, kijkend naar de kopie zelf. */
export function kopieerToebehoren(rekenblad: Rekenblad, toebehoren: Toebehoren): void {
  const { injector } = rekenblad;
  /** Van welk blad een nieuw blad de kopie wordt, op bladnummer. */
  const bronnen = new Map<string, string>();
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id === CopySheetCommand.id) {
        const { subUnitId, targetSubUnitId } = params as Readonly<
          Record<'subUnitId' | 'targetSubUnitId', string>
        >;
        bronnen.set(targetSubUnitId, subUnitId);
      }
      return { redos: [], undos: [] };
    },
  });
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as { readonly sheet: { readonly id: string; readonly name: string } };
    const bron = bronnen.get(sheet.id);
    const blad = bron === undefined ? null : huidigBoek(rekenblad).getSheetBySheetId(bron);
    if (bron === undefined || !blad) return;
    const { nieuw } = hernoeming(sheet.id, blad.getSheetName(), sheet.name);
    toebehoren.zet(sheet.id, nieuw(toebehoren.van(bron), sheet.name));
  });
}
