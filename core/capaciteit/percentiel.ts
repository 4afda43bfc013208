/** De percentielen in tienden: 1 is P10. */
const TIENDEN = [1, 5, 9] as const;
// Standen liggen meestal dicht bij elkaar; dan is tellen veel sneller dan op volgorde zetten.
const VAKKEN_PER_WAARDE = 4;

/** De hoeveelste waarde P10, P50 en P90 zijn, van klein naar groot. */
export function percentielrangen(aantal: number): number[] {
  return TIENDEN.map((tiende) => Math.ceil((tiende * aantal) / 10));
}

/**
 * P10, P50 en P90: de kleinste waarde waarbij minstens dat deel van de waarden eronder of gelijk is (nearest rank).
 *
 * Vereist minstens één waarde.
 */
export function percentielen(waarden: Int32Array): number[] {
  const n = waarden.length;
  const rangen = percentielrangen(n);
  let laagste = waarden[0]!;
  let hoogste = laagste;
  for (let i = 1; i < n; i += 1) {
    const waarde = waarden[i]!;
    if (waarde < laagste) laagste = waarde;
    else if (waarde > hoogste) hoogste = waarde;
  }
  if (hoogste - laagste > VAKKEN_PER_WAARDE * n) {
    const gesorteerd = waarden.slice().sort();
    return rangen.map((rang) => gesorteerd[rang - 1]!);
  }
  const aantallen = new Int32Array(hoogste - laagste + 1);
  for (let i = 0; i < n; i += 1) aantallen[waarden[i]! - laagste]! += 1;
  let vak = 0;
  let totEnMet = aantallen[0]!;
  return rangen.map((rang) => {
    while (totEnMet < rang) totEnMet += aantallen[(vak += 1)]!;
    return laagste + vak;
  });
}
