/** In welke eenheid bedragen staan: hele euro’s, duizenden of miljoenen. */
export const EENHEDEN = [1, 1000, 1_000_000] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** Zoals de gebruiker de eenheid leest. */
export const EENHEIDNAMEN: Readonly<Record<Eenheid, string>> = {
  1: 'euro’s',
  1000: '× € 1.000',
  1_000_000: '× € 1.000.000',
};

const MAAL = String.raw`(?:(?:[x×*]|maal|\bin)\s*(?:€|eur(?:o)?)?|\(\s*(?:€|eur(?:o)?))\s*(?:[x×*]\s*)?`;
const MILJOEN = new RegExp(String.raw`${MAAL}1[.,]?000[.,]?000(?!\d)|\b(?:mln|mio|miljoen(?:en)?)\b`, 'i');
const DUIZEND = new RegExp(
  String.raw`${MAAL}1[.,]?000(?![.,]?\d)|1\.?000\s*(?:€|euro)|\b(?:in|bedragen|x|×|€)\s*duizend\w*|\bduizend(?:tallen|en)?\s*(?:€|euro)|€\s?k\b|\bk€|\bk ?euro|t€`,
  'i',
);
const EURO = /\bin (?:hele )?(?:euro|€)|^\s*(?:€|euro|\(€\))\s*$|\((?:€|in €|euro)\)/i;

/** De eenheden die een kop of titel noemt. */
export function eenhedenIn(tekst: string): Eenheid[] {
  const groot: Eenheid[] = [
    ...(MILJOEN.test(tekst) ? ([1_000_000] as const) : []),
    ...(DUIZEND.test(tekst) ? ([1000] as const) : []),
  ];
  return groot.length === 0 && EURO.test(tekst) ? [1] : groot;
}

/** De eenheid die een kop noemt; `null` als hij er geen of meer dan één noemt. */
export function eenheidIn(kop: string): Eenheid | null {
  const eenheden = eenhedenIn(kop);
  return eenheden.length === 1 ? eenheden[0]! : null;
}
