import { fouten, type Plaats } from '../fout';
import { alsGetal, type Decimaal } from '../getal/decimaal';

/** Een norm van 0 is met geen enkel aantal plekken te halen. Fout: 0, minder, of te klein om mee te rekenen. */
export function bovenNul(norm: Decimaal, plaats: Plaats): Decimaal {
  if (!(alsGetal(norm) > 0)) throw fouten.groterDan(plaats, '0');
  return norm;
}
