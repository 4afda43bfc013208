import { fouten } from '../fout';
import { type BegrensdeVerdeling, verdeelBegrensd } from '../getal/begrensd';
import { naarBeneden } from '../getal/afronden';
import { type Decimaal, macht10, opGelijkeSchaal } from '../getal/decimaal';
import type { Reeks } from '../grens/reeks';

export type Sleutel = Reeks<Decimaal | null>;
export type Maxima = Reeks<Decimaal | null>;

/**
 * Verdeelt hele eenheden over de gemeenten van een sleutel, begrensd door maxima in euro's.
 *
 * Een lege cel in de sleutel doet niet mee en krijgt niets. Maxima worden naar beneden afgerond op de eenheid.
 * @param totaal in eenheden van `eenheidInCenten`
 * Fout: alle gewichten 0 bij een totaal dat niet 0 is.
 */
export function verdelingOverSleutel(
  totaal: bigint,
  sleutel: Sleutel,
  maxima: Maxima | undefined,
  eenheidInCenten: bigint,
): BegrensdeVerdeling {
  const gewichten = opGelijkeSchaal(
    sleutel.cellen.map((gewicht) => gewicht ?? { waarde: 0n, schaal: 0 }),
  ).waarden;
  if (totaal !== 0n && gewichten.every((gewicht) => gewicht === 0n)) {
    throw fouten.geenGewicht({ argument: sleutel.argument });
  }
  const grenzen = sleutel.cellen.map((_, i) => {
    const maximum = maxima?.cellen[i];
    return maximum == null
      ? null
      : naarBeneden(maximum.waarde * 100n, macht10(maximum.schaal) * eenheidInCenten);
  });
  return verdeelBegrensd(totaal, gewichten, grenzen);
}
