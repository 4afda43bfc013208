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

// Een bladzijde die het druk heeft komt ook aan een antwoord dat er al ligt niet toe. Zolang telt dat als één beurt.
const BEURT = 500;

/**
 * Wacht hooguit `ms` milliseconden op een antwoord; tijd waarin de bladzijde niets kon doen telt niet mee.
 *
 * Fout: `GeenAntwoord` als het er dan niet is.
 */
export function binnen<T>(klok: Klok, ms: number, antwoord: Promise<T>): Promise<T> {
  return new Promise((klaar, mislukt) => {
    let zetAf: (() => void) | undefined;
    const wacht = (nog: number): void => {
      zetAf = klok.wek(Math.min(nog, BEURT), () => {
        if (nog > BEURT) wacht(nog - BEURT);
        else mislukt(new GeenAntwoord());
      });
    };
    wacht(ms);
    antwoord.then(klaar, mislukt).finally(() => zetAf?.());
  });
}
