import { type Decimaal, NUL, plus, vergelijk } from './decimaal';

// Wat een rekenblad zelf aan ruis maakt als het delen optelt is veel kleiner dan dit.
const TOLERANTIE: Decimaal = { waarde: 1n, schaal: 9 };
const MIN_EEN: Decimaal = { waarde: -1n, schaal: 0 };

/** De som van delen, en of die op een miljardste na 1 is. */
export function samenEen(delen: readonly Decimaal[]): { readonly som: Decimaal; readonly isEen: boolean } {
  const som = delen.reduce(plus, NUL);
  const afwijking = plus(som, MIN_EEN);
  const grootte = afwijking.waarde < 0n ? { ...afwijking, waarde: -afwijking.waarde } : afwijking;
  return { som, isEen: vergelijk(grootte, TOLERANTIE) <= 0 };
}
