import { generateRandomId, type IWorkbookData } from '@univerjs/core';
import type { EnHerreken } from '../rekenblad/herrekenen';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';

/** Zet een andere werkmap in de plaats van die er open is, en rekent haar door. Wil zij niet, dan komt de vorige terug. */
export async function vervangBoek(
  rekenblad: Rekenblad,
  enHerreken: EnHerreken,
  gegevens: Partial<IWorkbookData>,
): Promise<void> {
  const { api } = rekenblad;
  const vorige = huidigBoek(rekenblad).save();
  await enHerreken(() => {
    // Twee tegelijk open kan niet: de tweede zou schermonderdelen van de eerste overnemen en ze met haar verliezen.
    api.disposeUnit(vorige.id);
    try {
      // Een nieuw nummer, zodat wat er nog van de vorige loopt niet bij deze uitkomt.
      api.createWorkbook({ ...gegevens, id: generateRandomId() });
    } catch (fout) {
      api.createWorkbook({ ...vorige, id: generateRandomId() });
      throw fout;
    }
  });
}
