/** De percentielen in tienden: 1 is P10. */
const TIENDEN = [1, 5, 9] as const;
// Standen liggen meestal laag en dicht bij elkaar; dan is tellen veel sneller dan op volgorde zetten.
const VAKKEN = 4096;

/**
 * P10, P50 en P90: de kleinste waarde waarbij minstens dat deel van de waarden eronder of gelijk is (nearest rank).
 *
 * Vereist minstens één waarde, en geen waarde onder 0.
 */
export function percentielen(waarden: Int32Array): number[] {
  const rangen = TIENDEN.map((tiende) => Math.ceil((tiende * waarden.length) / 10));
  return tel(waarden, rangen) ?? sorteer(waarden, rangen);
}

/** `undefined` als er een waarde buiten de vakken valt. */
function tel(waarden: Int32Array, rangen: readonly number[]): number[] | undefined {
  const vakken = new Int32Array(VAKKEN);
  for (const waarde of waarden) {
    if (waarde >= VAKKEN) return undefined;
    vakken[waarde]! += 1;
  }
  let vak = 0;
  let totEnMet = vakken[0]!;
  return rangen.map((rang) => {
    while (totEnMet < rang) totEnMet += vakken[(vak += 1)]!;
    return vak;
  });
}

function sorteer(waarden: Int32Array, rangen: readonly number[]): number[] {
  const gesorteerd = waarden.slice().sort();
  return rangen.map((rang) => gesorteerd[rang - 1]!);
}
