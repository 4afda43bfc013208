/**
 * Dezelfde verdelingen, anders geschreven en veel trager: het vergelijkingsmateriaal voor de toetsen.
 */

export function optelsom(getallen: readonly bigint[]): bigint {
  let som = 0n;
  for (const getal of getallen) som += getal;
  return som;
}

/** Grootste rest door steeds opnieuw de sterkste te kiezen, één eenheid per keer. */
export function grootsteRestStukVoorStuk(totaal: bigint, gewichten: readonly bigint[]): bigint[] {
  const alles = optelsom(gewichten);
  const delen = gewichten.map((w) => (totaal * w - ((totaal * w) % alles)) / alles);
  const geweest = new Set<number>();
  while (optelsom(delen) < totaal) {
    let beste = -1;
    for (let i = 0; i < gewichten.length; i += 1) {
      if (geweest.has(i)) continue;
      if (beste < 0) {
        beste = i;
        continue;
      }
      // Wat iemand nog tekortkomt, in delen van `alles`; aan het begin is dat de rest.
      const tekortI = totaal * gewichten[i]! - delen[i]! * alles;
      const tekortBeste = totaal * gewichten[beste]! - delen[beste]! * alles;
      if (tekortI > tekortBeste || (tekortI === tekortBeste && gewichten[i]! > gewichten[beste]!)) beste = i;
    }
    geweest.add(beste);
    delen[beste] = delen[beste]! + 1n;
  }
  return delen;
}

export interface Waterstand {
  /** θ als breuk; `null` als iedereen met een gewicht aan zijn maximum zit. */
  readonly peil: { readonly teller: bigint; readonly noemer: bigint } | null;
  /** Wie aan zijn maximum zit. */
  readonly vol: readonly boolean[];
}

/** Zoekt θ met Σ min(cᵢ, θ·wᵢ) = totaal door de knikpunten cᵢ/wᵢ van laag naar hoog af te lopen. */
export function waterstand(
  totaal: bigint,
  gewichten: readonly bigint[],
  maxima: readonly (bigint | null)[],
): Waterstand {
  const knikken = gewichten
    .map((w, i) => ({ i, w, c: maxima[i] ?? null }))
    .filter((k): k is { i: number; w: bigint; c: bigint } => k.w > 0n && k.c !== null)
    .sort((a, b) => {
      const verschil = a.c * b.w - b.c * a.w;
      return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
    });
  let stijgend = optelsom(gewichten);
  let vast = 0n;
  const vol = gewichten.map(() => false);
  for (const { i, w, c } of knikken) {
    // Bij dit knikpunt is er vast + (c/w)·stijgend verdeeld.
    if (vast * w + c * stijgend > totaal * w)
      return { peil: { teller: totaal - vast, noemer: stijgend }, vol };
    vast += c;
    stijgend -= w;
    vol[i] = true;
  }
  return stijgend > 0n ? { peil: { teller: totaal - vast, noemer: stijgend }, vol } : { peil: null, vol };
}
