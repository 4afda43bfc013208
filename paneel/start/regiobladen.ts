import { SJABLOONVERSIE, type Sjablooninvoer, type Werkmap } from '../../werkmap';
import { laad } from '../laad';
import { kondigBladenAan } from '../nieuweBladen';
import type { Vooraankondiging } from '../voorafgaand';

/** De instelling waarin staat met welke versie de werkmap is gemaakt. */
export const VERSIE_INSTELLING = 'sjabloonversie';

/** Kondigt alle bladen van een werkmap aan, en onthoudt met welke versie ze gemaakt zijn. */
export async function kondigRegiobladenAan(
  werkmap: Werkmap,
  invoer: Sjablooninvoer,
): Promise<Vooraankondiging> {
  // Het sjabloon is groot en alleen hier nodig.
  const { sjabloon } = await laad(() => import('../../werkmap/sjabloon'));
  const aankondiging = await kondigBladenAan(werkmap, sjabloon(invoer));
  const { wijziging } = aankondiging;
  const versie = { soort: 'instelling', naam: VERSIE_INSTELLING, waarde: SJABLOONVERSIE } as const;
  return { ...aankondiging, wijziging: { ...wijziging, stappen: [versie, ...wijziging.stappen] } };
}
