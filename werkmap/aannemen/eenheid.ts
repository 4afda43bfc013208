import { metEuro } from '../../core/getal/metEuro';

/** In welke eenheid bedragen staan: hele euro’s, duizenden of miljoenen. */
export const EENHEDEN = [1, 1000, 1_000_000] as const;
export type Maat = (typeof EENHEDEN)[number];

/** Zoals de gebruiker de eenheid leest. */
export const EENHEIDNAMEN: Readonly<Record<Maat, string>> = {
  1: 'euro’s',
  1000: `× ${metEuro('1.000')}`,
  1_000_000: `× ${metEuro('1.000.000')}`,
};

const MAAL = String.raw`(?:(?:[x×*]|maal|\bin)\s*(?:€|eur(?:o)?)?|\(\s*(?:€|eur(?:o)?))\s*(?:[x×*]\s*)?`;
const MILJOENWOORD = String.raw`(?:mln|mio|miljoen(?:en)?)\b`;
const VOORAF = String.raw`(?:[x×*]|\bmaal|\bin|\bbedragen)\s*(?:€|eur(?:o)?)?\s*(?:1\s*)?`;
const MILJOEN = new RegExp(
  String.raw`${MAAL}1[.,]?000[.,]?000(?!\d)|${VOORAF}${MILJOENWOORD}|^\W*(?:€|euro)?\s*${MILJOENWOORD}\s*(?:€|euro)?\W*$`,
  'i',
);
const MILJOEN_IN_KOP = new RegExp(String.raw`\b${MILJOENWOORD}`, 'i');
const DUIZEND = new RegExp(
  String.raw`${MAAL}1[.,]?000(?![.,]?\d)|^\W*1\.?000\s*(?:€|euro)\W*$|\b(?:in|bedragen|x|×|€)\s*duizend\w*|\bduizend(?:tallen|en)\s*(?:€|euro)|€\s?k\b|\bk€|\bk ?euro|t€|\bdzd\b`,
  'i',
);
const DUIZEND_IN_KOP = /1\.?000\s*(?:€|euro)|\bduizend\s*(?:€|euro)/i;
const MISSCHIEN_DUIZEND = /['’‘]000\b|\(000\)|\bduizend(?:en|tallen)\b/i;
const EURO =
  /\bin (?:hele )?(?:euro|€)(?!\s*(?:[(x×*]|['’]?0|1[.,]?000|mln|mio|miljoen|duizend|k\b|per\b))|^\s*(?:€|euro|\(€\))\s*$|\((?:€|in €|euro)\)/i;
// "12 miljoen" is een bedrag en geen eenheid; "x 1 mln" is dat wel.
const BEDRAG =
  /([x×*]\s*€?\s*(?=1\s))?\d[\d.,]*\s*(?:mln|mio|miljoen(?:en)?|duizend|dzd|k ?euro|k€|t€)(?![a-z])\.?/gi;

/**
 * De eenheden die een tekst noemt; meer dan één als de tekst niet zeker is.
 *
 * @param inKop of de tekst boven een kolom staat: daar is een los woord als "mln" al een eenheid, in een zin niet
 */
export function eenhedenIn(tekst: string, inKop = false): Maat[] {
  const zin = tekst.replace(BEDRAG, (bedrag, maal?: string) => (maal === undefined ? ' ' : bedrag));
  const miljoen = MILJOEN.test(zin) || (inKop && MILJOEN_IN_KOP.test(zin));
  const duizend = DUIZEND.test(zin) || (inKop && DUIZEND_IN_KOP.test(zin));
  const misschien = !duizend && MISSCHIEN_DUIZEND.test(zin);
  return [
    ...(miljoen ? ([1_000_000] as const) : []),
    ...(duizend || misschien ? ([1000] as const) : []),
    ...(misschien || EURO.test(zin) ? ([1] as const) : []),
  ];
}

/** De eenheid die een kop noemt; `null` als hij er geen of meer dan één noemt. */
export function eenheidIn(kop: string): Maat | null {
  const eenheden = eenhedenIn(kop, true);
  return eenheden.length === 1 ? eenheden[0]! : null;
}
