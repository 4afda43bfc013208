import { generateRandomId, IUniverInstanceService, type IWorkbookData } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { EnHerreken } from '../rekenblad/herrekenen';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';

/** Zet een andere werkmap in de plaats van die er open is, en rekent haar door. Wil zij niet, dan komt de vorige terug. */
export async function vervangBoek(
  rekenblad: Rekenblad,
  enHerreken: EnHerreken,
  gegevens: Partial<IWorkbookData>,
): Promise<void> {
  const { api, injector } = rekenblad;
  const vorige = huidigBoek(rekenblad).save();
  await enHerreken(() => {
    // Twee tegelijk open kan niet: de tweede zou schermonderdelen van de eerste overnemen en ze met haar verliezen.
    api.disposeUnit(vorige.id);
    const open = (boek: Partial<IWorkbookData>) => {
      // Een nieuw nummer, zodat wat er nog van de vorige loopt niet bij deze uitkomt.
      const id = generateRandomId();
      api.createWorkbook({ ...boek, id });
      // Anders gaat wat getypt wordt verloren tot er in het blad geklikt is.
      injector.get(IUniverInstanceService).focusUnit(id);
      injector.get(ILayoutService).focus();
    };
    try {
      open(gegevens);
    } catch (fout) {
      open(vorige);
      throw fout;
    }
  });
}
