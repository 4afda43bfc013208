/** De foutwaarden van een rekenblad: de naam die elke host kent, en de naam die een Nederlandse gebruiker ziet. */
export const FOUTCODES = {
  '#NULL!': '#LEEG!',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#N/A': '#N/B',
  '#SPILL!': '#OVERLOOP!',
  '#CALC!': '#BEREKENEN!',
  '#ERROR!': '#FOUT!',
} as const;
export type Foutcode = keyof typeof FOUTCODES;

const BIJ_NAAM: ReadonlyMap<string, Foutcode> = new Map(
  (Object.entries(FOUTCODES) as [Foutcode, string][]).flatMap(([code, nederlands]) => [
    [code, code],
    [nederlands, code],
  ]),
);

/** Leest een foutwaarde, Nederlands of Engels; `undefined` als de tekst er geen is. */
export function foutcodeVan(tekst: string): Foutcode | undefined {
  return BIJ_NAAM.get(tekst.trim().toUpperCase());
}
