import type { Werkmap } from '../../core/werkmap';
import type { Toestand } from '../kop';
import { controleerWerkmap } from './controleerWerkmap';

/** Controleert de hele werkmap en vat haar samen voor de kop van het paneel. */
export async function toestand(werkmap: Werkmap): Promise<Toestand> {
  const { bevindingen } = await controleerWerkmap(werkmap);
  const punten = bevindingen.filter(({ ernst }) => ernst !== 'tip').length;
  return { sluit: punten === 0, punten };
}
