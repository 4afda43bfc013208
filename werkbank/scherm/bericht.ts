import { element, knop } from '../../paneel/element';

/** Zegt iets dat de gebruiker moet weten, tot hij het sluit; zonder zinnen gaat weg wat er stond. */
export type Bericht = (...zinnen: readonly string[]) => void;

/** Een balk boven het blad voor berichten die niet bij één cel horen. */
export function maakBericht(balk: HTMLElement): Bericht {
  const sluit = () => {
    balk.hidden = true;
    balk.replaceChildren();
  };
  return (...zinnen) => {
    if (zinnen.length === 0) {
      sluit();
      return;
    }
    const tekst = element('div', {}, ...zinnen.map((zin) => element('p', { textContent: zin })));
    balk.hidden = false;
    balk.replaceChildren(tekst, knop('Sluiten', sluit));
  };
}
