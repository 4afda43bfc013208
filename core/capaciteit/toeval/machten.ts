/**
 * Machten en logaritmen met alleen + − × ÷. De ingebouwde functies mogen per JavaScript-machine in de laatste bit
 * verschillen; dan zou hetzelfde zaad in Excel op Mac een andere tabel geven dan in Google Sheets.
 */

// ln 2 in twee delen: het eerste heeft zo weinig cijfers dat een heel veelvoud ervan exact is.
const LN2_HOOG = 0.69314718036912381649;
const LN2_LAAG = 1.90821492927058770002e-10;
const LN2 = LN2_HOOG + LN2_LAAG;
const KLEINSTE_EXPONENT = -1074;
// De reeks van Taylor voor eʳ; met r hoogstens ½·ln 2 is de vijftiende term kleiner dan de laatste bit.
const TAYLOR = Array.from({ length: 15 }).reduce<number[]>(
  (deel, _, i) => [...deel, i ? deel[i - 1]! / i : 1],
  [],
);
const GROOTSTE_EXPONENT = 1024;

/** Het getal tot een gehele macht van 0 tot 2³¹, door herhaald kwadrateren. */
export function macht(grondtal: number, exponent: number): number {
  let uitkomst = 1;
  let kwadraat = grondtal;
  for (let rest = exponent | 0; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) uitkomst *= kwadraat;
    kwadraat *= kwadraat;
  }
  return uitkomst;
}

/** e tot de macht x: x = k·ln 2 + r met r hoogstens ½·ln 2, daarna de reeks van Taylor voor eʳ. */
export function eTot(x: number): number {
  const k = Math.floor(x / LN2 + 0.5);
  if (k < KLEINSTE_EXPONENT) return 0;
  if (k > GROOTSTE_EXPONENT) return Infinity;
  const r = x - k * LN2_HOOG - k * LN2_LAAG;
  // De even en de oneven termen apart: die twee rijen rekenen tegelijk.
  const kwadraat = r * r;
  let even = TAYLOR[14]!;
  let oneven = TAYLOR[13]!;
  for (let i = 12; i > 0; i -= 2) {
    even = even * kwadraat + TAYLOR[i]!;
    oneven = oneven * kwadraat + TAYLOR[i - 1]!;
  }
  const som = even * kwadraat + 1 + oneven * r;
  return k < 0 ? som * macht(0.5, -k) : som * macht(2, k);
}

/** De natuurlijke logaritme van een getal groter dan 0: x = 2ᵉ·f met f rond 1, daarna de reeks in (f−1)/(f+1). */
export function ln(x: number): number {
  let exponent = 0;
  let f = x;
  for (; f > 1.5; f /= 2) exponent += 1;
  for (; f < 0.75; f *= 2) exponent -= 1;
  const s = (f - 1) / (f + 1);
  const kwadraat = s * s;
  let term = s;
  let som = s;
  for (let i = 3; i <= 25; i += 2) {
    term *= kwadraat;
    som += term / i;
  }
  return exponent * LN2_LAAG + 2 * som + exponent * LN2_HOOG;
}

/** De wortel van een getal van 0 of meer, met de stappen van Newton. */
export function wortel(x: number): number {
  if (x === 0) return 0;
  let y = eTot(ln(x) / 2);
  for (let i = 0; i < 2; i += 1) y = (y + x / y) / 2;
  return y;
}
