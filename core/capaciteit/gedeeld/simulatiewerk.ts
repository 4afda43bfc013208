import { fouten } from '../../fout';
import { schrijfHeel } from './exact';

/**
 * Zoveel werk is in elke host binnen twintig seconden klaar; Google Sheets stopt na dertig. Eén werk is één
 * trekking in een tijdlijn.
 */
export const MEESTE_WERK = 40_000_000;

/**
 * Fout: meer simulaties dan er binnen twintig seconden kunnen; de zin zegt hoeveel er wel kunnen.
 *
 * @param minder waar minder van moet om het sneller te maken: `gemeenten of jaren`
 */
export function eisTijdig(simulaties: number, werkPerSimulatie: number, minder: string): void {
  const kan = Math.floor(MEESTE_WERK / werkPerSimulatie);
  if (simulaties > kan) throw fouten.teVeelSimulaties({ argument: 'simulaties' }, schrijfHeel(kan), minder);
}
