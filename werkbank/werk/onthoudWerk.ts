import { isBladnaamOpen } from '../rekenblad/bladnaamOpen';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import { onthoudBijVertrek } from './bladzijde';
import { type Begin, type Omgeving, Onthouden } from './onthouden';
import { VERSIE } from './werk';
import type { Werkstand } from './werkstand';

/** Onthoudt wat er in het rekenblad staat, ook als de bladzijde verdwijnt. */
export function onthoudWerk(
  rekenblad: Rekenblad,
  stand: Werkstand,
  begin: Begin,
  omgeving: Omgeving,
): Onthouden {
  const onthouden = new Onthouden(
    omgeving,
    begin,
    () => ({
      versie: VERSIE,
      naam: stand.naam,
      gewijzigd: stand.gewijzigd,
      onaangeroerd: stand.onaangeroerd,
      boek: huidigBoek(rekenblad).save(),
      wanneer: omgeving.klok.nu(),
    }),
    () => huidigBoek(rekenblad).endEditingAsync(true),
  );
  onthoudBijVertrek(onthouden, stand, () => huidigBoek(rekenblad).isCellEditing() || isBladnaamOpen());
  return onthouden;
}
