/**
 * Exacte decimale getallen: `waarde / 10^schaal`, zonder drijvende komma.
 *
 * Een rekenblad geeft 0,1 door als de dichtstbijzijnde binaire breuk. Wie daarmee optelt, verdeelt
 * geld dat er niet is. Daarom lezen we de kortste decimale schrijfwijze, dezelfde die de gebruiker ziet.
 */
export interface Decimaal {
  readonly waarde: bigint;
  readonly schaal: number;
}

export const NUL: Decimaal = { waarde: 0n, schaal: 0 };
export const EEN: Decimaal = { waarde: 1n, schaal: 0 };

const WETENSCHAPPELIJK = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

export function macht10(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** Geeft het getal zoals het er in tien cijfers staat, exact. Vereist een eindig getal. */
export function decimaalVanGetal(getal: number): Decimaal {
  return decimaalVanTekst(String(getal));
}

/** Leest een getal in JavaScript-schrijfwijze (`-12.5e-7`) exact. Fout: `RangeError` bij andere tekst. */
export function decimaalVanTekst(tekst: string): Decimaal {
  const delen = WETENSCHAPPELIJK.exec(tekst);
  if (!delen) throw new RangeError('geen eindig decimaal getal');
  const [, min = '', geheel = '', breuk = '', exponent = '0'] = delen;
  const cijfers = BigInt(min + geheel + breuk);
  const schaal = breuk.length - Number(exponent);
  return schaal >= 0 ? { waarde: cijfers, schaal } : { waarde: cijfers * macht10(-schaal), schaal: 0 };
}

/** Geeft het getal met de drijvende komma dat het dichtst bij het decimale getal ligt. */
export function alsGetal({ waarde, schaal }: Decimaal): number {
  return Number(`${waarde}e-${schaal}`);
}

/** Zet alle getallen om naar gehele getallen op één gezamenlijke schaal. */
export function opGelijkeSchaal(getallen: readonly Decimaal[]): {
  readonly waarden: bigint[];
  readonly schaal: number;
} {
  const schaal = getallen.reduce((grootste, d) => Math.max(grootste, d.schaal), 0);
  const factoren = new Map<number, bigint>();
  const waarden = getallen.map((d) => {
    if (d.schaal === schaal) return d.waarde;
    let factor = factoren.get(d.schaal);
    if (factor === undefined) factoren.set(d.schaal, (factor = macht10(schaal - d.schaal)));
    return d.waarde * factor;
  });
  return { waarden, schaal };
}

export function plus(a: Decimaal, b: Decimaal): Decimaal {
  const { waarden, schaal } = opGelijkeSchaal([a, b]);
  return { waarde: waarden[0]! + waarden[1]!, schaal };
}

export function maal(a: Decimaal, b: Decimaal): Decimaal {
  return { waarde: a.waarde * b.waarde, schaal: a.schaal + b.schaal };
}

/** Vergelijkt exact: negatief als a kleiner is, 0 als gelijk, positief als a groter is. */
export function vergelijk(a: Decimaal, b: Decimaal): number {
  const { waarden } = opGelijkeSchaal([a, b]);
  const verschil = waarden[0]! - waarden[1]!;
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0;
}
