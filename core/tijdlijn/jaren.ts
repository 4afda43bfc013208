import { fouten } from '../fout';
import { plaatsIn, type Reeks } from '../grens/reeks';

/** Meer jaren vooruit kijkt geen begroting; een langere reeks is vrijwel zeker een verkeerd bereik. */
export const MEESTE_JAREN = 50;

/** De jaren zelf. Fout: zij volgen elkaar niet op van vroeg naar laat, of het zijn er meer dan `hoogstens`. */
export function opeenvolgend(jaren: Reeks<number>, hoogstens = MEESTE_JAREN): readonly number[] {
  if (jaren.cellen.length > hoogstens) throw fouten.teVeelJaren({ argument: jaren.argument }, hoogstens);
  const los = jaren.cellen.findIndex((jaar, t) => t > 0 && jaar !== jaren.cellen[t - 1]! + 1);
  if (los >= 0) throw fouten.jarenVolgenNiet(plaatsIn(jaren, los));
  return jaren.cellen;
}
