import type { Werkmap } from '../core/werkmap';
import { element, knop } from './element';
import type { Voorstel } from './voorstel';

export interface LaatsteWijziging {
  readonly balk: HTMLElement;
  /** Schrijft een voorstel en onthoudt hoe het teruggezet wordt. */
  voerUit(voorstel: Voorstel): Promise<void>;
}

/** De balk onderaan het paneel: wat het laatst geschreven is, en de weg terug. */
export function laatsteWijziging(werkmap: Werkmap): LaatsteWijziging {
  const balk = element('footer', { className: 'laatste' });
  balk.setAttribute('role', 'status');
  const toon = (...inhoud: (Node | string)[]) => balk.replaceChildren(...inhoud);
  const mislukt = (wat: string) => () =>
    toon(`${wat} is niet gelukt. Controleer of het blad beveiligd of alleen-lezen is.`);
  return {
    balk,
    async voerUit({ bereik, cellen, vorige }) {
      const plek = `${bereik.blad}!${bereik.adres}`;
      const terug = () =>
        werkmap
          .schrijf(bereik, vorige)
          .then(() => toon(`${plek} staat weer zoals het was.`), mislukt('Terugzetten'));
      await werkmap.schrijf(bereik, cellen).then(
        () =>
          toon(
            element('span', {}, `Laatste wijziging: ${plek}`),
            knop('Ongedaan maken', () => void terug(), 'link'),
          ),
        mislukt('Schrijven'),
      );
    },
  };
}
