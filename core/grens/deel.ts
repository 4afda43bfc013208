import { fouten, type Plaats } from '../fout';
import { type Decimaal, EEN, vergelijk } from '../getal/decimaal';
import { schrijfGetal } from '../getal/schrijfGetal';

/** Controleert een deel tussen 0 en 1; bij 5 of 40 vraagt de fout of 0,05 of 0,40 bedoeld is. */
export function binnenDeel(getal: Decimaal, plaats: Plaats): Decimaal {
  if (getal.waarde < 0n) throw fouten.deel(plaats, null);
  if (vergelijk(getal, EEN) <= 0) return getal;
  const alsProcent: Decimaal = { waarde: getal.waarde, schaal: getal.schaal + 2 };
  throw fouten.deel(plaats, vergelijk(alsProcent, EEN) <= 0 ? schrijfGetal(alsProcent, 2) : null);
}
