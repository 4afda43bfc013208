import {
  IDescriptionService,
  IEditorService,
  IShortcutService,
  type IShortcutItem,
} from '@univerjs/preset-sheets-core';
import type { Rekenblad } from '../rekenblad/rekenblad';

const VAN_DE_LIJST = 'sheet.formula-embedding-editor.search_function.';

/**
 * Laat toetsen alleen iets uit de lijst met functies overnemen als die bij het getypte hoort. Univer werkt de lijst pas
 * bij als het typen even stilvalt: wie na `=B` wacht en dan vlug `2` en Enter typt, kreeg een functie met een B.
 */
export function neemAlleenPassendVoorstelOver({ injector }: Rekenblad): void {
  const lijst = injector.get(IDescriptionService);
  const zoek = lijst.getSearchListByNameFirstLetter.bind(lijst);
  let gezocht = '';
  lijst.getSearchListByNameFirstLetter = (getypt) => {
    gezocht = getypt;
    return zoek(getypt);
  };

  const toetsen = injector.get(IShortcutService);
  const meld = toetsen.registerShortcut.bind(toetsen);
  toetsen.registerShortcut = (toets: IShortcutItem) =>
    meld(
      toets.id.startsWith(VAN_DE_LIJST)
        ? { ...toets, preconditions: () => voorDeAanwijzer(injector.get(IEditorService)).endsWith(gezocht) }
        : toets,
    );
}

/** Wat er tot aan de aanwijzer in de cel of de formulebalk getypt is. */
function voorDeAanwijzer(editors: IEditorService): string {
  const editor = editors.getFocusEditor();
  const einde = editor?.getSelectionRanges()[0]?.startOffset;
  return editor?.getDocumentData().body?.dataStream.slice(0, einde) ?? '';
}
