/** Zo veel tekens van wat iemand zelf schreef staan er hoogstens in een zin; een zin is nergens langer dan 300 tekens. */
const MEESTE_TEKENS = 40;

/** Een tekst van de gebruiker zoals hij in een zin komt: het begin, met een beletselteken als er meer was. */
export function ingekort(tekst: string, hoogstens = MEESTE_TEKENS): string {
  if (tekst.length <= hoogstens) return tekst;
  // Een half teken (van een emoji) is geen teken.
  const begin = tekst.slice(0, hoogstens - 1).replace(/[\ud800-\udbff]$/, '');
  return `${begin.trimEnd()}…`;
}

const MEESTE_NAMEN = 5;

/** Namen om op te sommen, elk ingekort; van een lange lijst het begin en hoeveel er nog zijn. */
export function ingekorteLijst(namen: readonly string[]): string[] {
  const alle = namen.map((naam) => ingekort(naam));
  return alle.length <= MEESTE_NAMEN
    ? alle
    : [...alle.slice(0, MEESTE_NAMEN - 1), `nog ${alle.length - MEESTE_NAMEN + 1}`];
}
