import { fouten, type Plaats } from '../../fout';
import { breukAlsGetal } from '../../getal/breuk';
import { type Decimaal, macht10, NUL, plus } from '../../getal/decimaal';
import { schrijfGetal } from '../../getal/schrijfGetal';

/** Een heel getal als decimaal getal. */
export function heel(getal: number): Decimaal {
  return { waarde: BigInt(getal), schaal: 0 };
}

/** Schrijft een grens zoals zij in een melding staat: `100.000`. */
export function schrijfHeel(getal: number): string {
  return schrijfGetal(heel(getal));
}

/** Het verschil a − b, exact. */
export function min(a: Decimaal, b: Decimaal): Decimaal {
  return plus(a, { ...b, waarde: -b.waarde });
}

/** Het getal zelf, of 0 als het negatief is. */
export function vanafNul(getal: Decimaal): Decimaal {
  return getal.waarde < 0n ? NUL : getal;
}

/** Het quotiënt a / b als getal, tot op de laatste bit of een afronding daarnaast. Vereist b groter dan 0. */
export function gedeeld(a: Decimaal, b: Decimaal): number {
  return breukAlsGetal(a.waarde * macht10(b.schaal), b.waarde * macht10(a.schaal));
}

/** Het quotiënt a / b. Fout op de plaats van b: b is zo klein dat de uitkomst niet meer in een cel past. */
export function verhouding(a: Decimaal, b: Decimaal, plaats: Plaats): number {
  const uitkomst = gedeeld(a, b);
  if (!Number.isFinite(uitkomst)) throw fouten.uitkomstTeGroot(plaats);
  return uitkomst;
}

export function som(getallen: readonly Decimaal[]): Decimaal {
  return getallen.reduce(plus, NUL);
}
