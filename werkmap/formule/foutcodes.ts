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
  '#CYCLE!': '#KRING!',
  '#ERROR!': '#FOUT!',
} as const;
export type Foutcode = keyof typeof FOUTCODES;

const BIJ_NAAM: ReadonlyMap<string, Foutcode> = new Map(
  (Object.entries(FOUTCODES) as [Foutcode, string][]).flatMap(([code, nederlands]) => [
    [code, code],
    [nederlands, code],
  ]),
);

/** Een foutwaarde zoals een Nederlandse gebruiker haar ziet; elke andere tekst blijft zoals zij is. */
export function inHetNederlands(tekst: string): string {
  const code = foutcodeVan(tekst);
  return code ? FOUTCODES[code] : tekst;
}

/** Leest een foutwaarde, Nederlands of Engels; `undefined` als de tekst er geen is. */
export function foutcodeVan(tekst: string): Foutcode | undefined {
  return BIJ_NAAM.get(tekst.trim().toUpperCase());
}
