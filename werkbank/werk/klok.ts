/** De tijd, en een wekker; toetsen geven er een die zij zelf vooruitzetten. */
export interface Klok {
  /** Milliseconden sinds 1 januari 1970. */
  nu(): number;
  /** Doet iets over `ms` milliseconden, tenzij de wekker voor die tijd wordt afgezet. */
  wek(ms: number, doe: () => void): () => void;
}

export const KLOK: Klok = {
  nu: () => Date.now(),
  wek: (ms, doe) => {
    const wekker = setTimeout(doe, ms);
    return () => clearTimeout(wekker);
  },
};

/** De opslag van de browser geeft geen antwoord. */
export class GeenAntwoord extends Error {}

/** Wacht hooguit `ms` milliseconden op een antwoord. Fout: `GeenAntwoord` als het er dan niet is. */
export function binnen<T>(klok: Klok, ms: number, antwoord: Promise<T>): Promise<T> {
  return new Promise((klaar, mislukt) => {
    const zetAf = klok.wek(ms, () => mislukt(new GeenAntwoord()));
    antwoord.then(klaar, mislukt).finally(zetAf);
  });
}
