import type { Blad } from '../../werkmap';
import { zetBladnamen } from './bereiknamen';
import { maakStijlenlijst, werkbladVan } from '../bestand';
import { zetInvoerregels } from './invoerregels';
import { zetNotities } from './notities';
import type { Rekenblad } from './rekenblad';
import type { Toebehoren } from './toebehoren';

/** Zet alles wat een blad dat er al is meer heeft dan cellen en opmaak. */
export function zetInvoerhulp(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  bladId: string,
  blad: Blad,
): void {
  const { validaties, voorwaarden, notities, grafieken } = werkbladVan(blad, maakStijlenlijst());
  zetBladnamen(rekenblad, blad.naam, blad.namen ?? []);
  zetInvoerregels(rekenblad, bladId, validaties);
  zetNotities(rekenblad, bladId, notities);
  toebehoren.zet(bladId, { voorwaarden, grafieken });
}
