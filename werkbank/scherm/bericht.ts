import { element, knop } from '../../paneel/element';

/** Zegt iets dat de gebruiker moet weten, tot hij het sluit. */
export type Bericht = (...zinnen: readonly string[]) => void;

/** Een balk boven het blad voor berichten die niet bij één cel horen. */
export function maakBericht(balk: HTMLElement): Bericht {
  const sluit = () => {
    balk.hidden = true;
    balk.replaceChildren();
  };
  return (...zinnen) => {
    const tekst = element('div', {}, ...zinnen.map((zin) => element('p', { textContent: zin })));
    balk.hidden = false;
    balk.replaceChildren(tekst, knop('Sluiten', sluit));
  };
}
