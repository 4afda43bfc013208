import type { Werkmap } from '../../werkmap';
import type { Toestand } from '../kop';
import { controleerWerkmap, type Uitslag } from './controleerWerkmap';

/** Controleert de hele werkmap en vat haar samen voor de kop van het paneel. */
export async function toestand(werkmap: Werkmap): Promise<Toestand> {
  return toestandBij(await controleerWerkmap(werkmap));
}

/** Hoe een werkmap ervoor staat bij deze bevindingen; een tip telt niet mee. */
export function toestandBij({ bevindingen }: Pick<Uitslag, 'bevindingen'>): Toestand {
  const punten = bevindingen.filter(({ ernst }) => ernst !== 'tip').length;
  return { sluit: punten === 0, punten };
}
