/** Zoveel tekens kan een cel in Excel houden. */
export const LANGSTE_CELTEKST = 32_767;

/** Het begin van een tekst dat in een cel past; een teken dat uit twee helften bestaat blijft heel. */
export function passendeCeltekst(tekst: string): string {
  if (tekst.length <= LANGSTE_CELTEKST) return tekst;
  const isEersteHelft = /[\uD800-\uDBFF]/.test(tekst[LANGSTE_CELTEKST - 1]!);
  return tekst.slice(0, isEersteHelft ? LANGSTE_CELTEKST - 1 : LANGSTE_CELTEKST);
}
