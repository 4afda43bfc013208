import { som } from './centen';
import { rondMetSom } from './grootsteRest';

/** Exacte delen `tellers[i] / noemer`; samen met `onverdeeld` zijn ze precies het totaal. */
export interface ExacteDelen {
  readonly tellers: readonly bigint[];
  readonly noemer: bigint;
  /** Wat door de maxima nergens terechtkan. */
  readonly onverdeeld: bigint;
}

export interface BegrensdeVerdeling {
  readonly delen: bigint[];
  readonly onverdeeld: bigint;
}

/**
 * De exacte verdeling naar rato waarbij niemand meer krijgt dan zijn maximum: xᵢ = min(cᵢ, θ·wᵢ), nog niet afgerond.
 *
 * Wat boven een maximum valt gaat naar rato naar de anderen. Een maximum `null` is geen grens.
 * Vereist: totaal, gewichten en maxima niet negatief.
 */
export function begrensdeDelen(
  totaal: bigint,
  gewichten: readonly bigint[],
  maxima: readonly (bigint | null)[],
): ExacteDelen {
  let over = totaal;
  let vrij = gewichten.flatMap((gewicht, i) => (gewicht > 0n ? [i] : []));
  let somVrij = som(vrij.map((i) => gewichten[i]!));
  const delen = gewichten.map(() => 0n);
  while (over > 0n && vrij.length > 0) {
    const blijft: number[] = [];
    const vol: number[] = [];
    for (const i of vrij) {
      const maximum = maxima[i];
      // Vergelijken zonder te delen: over/somVrij is θ, en θ·w ≥ c is over·w ≥ c·somVrij.
      const isVol = maximum != null && over * gewichten[i]! >= maximum * somVrij;
      (isVol ? vol : blijft).push(i);
    }
    if (vol.length === 0) {
      const tellers = delen.map((deel) => deel * somVrij);
      for (const i of vrij) tellers[i] = over * gewichten[i]!;
      return { tellers, noemer: somVrij, onverdeeld: 0n };
    }
    for (const i of vol) {
      const maximum = maxima[i]!;
      delen[i] = maximum;
      over -= maximum;
      somVrij -= gewichten[i]!;
    }
    vrij = blijft;
  }
  return { tellers: delen, noemer: 1n, onverdeeld: over };
}

/**
 * Verdeelt hele eenheden naar rato, begrensd door maxima, en rondt af met de grootste rest.
 *
 * Een negatief totaal is het spiegelbeeld van het positieve, met de maxima als grens naar beneden.
 * Vereist: gewichten en maxima niet negatief, gewichten samen groter dan 0 tenzij het totaal 0 is.
 */
export function verdeelBegrensd(
  totaal: bigint,
  gewichten: readonly bigint[],
  maxima: readonly (bigint | null)[],
): BegrensdeVerdeling {
  if (totaal < 0n) {
    const spiegel = verdeelBegrensd(-totaal, gewichten, maxima);
    return { delen: spiegel.delen.map((deel) => -deel), onverdeeld: -spiegel.onverdeeld };
  }
  const { tellers, noemer, onverdeeld } = begrensdeDelen(totaal, gewichten, maxima);
  return { delen: rondMetSom(tellers, noemer, gewichten), onverdeeld };
}
