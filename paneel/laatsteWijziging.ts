import { element, knop } from './element';

/** Iets wat in de werkmap geschreven wordt, met de weg terug. */
export interface Wijziging {
  /** Waar het staat, zoals de gebruiker het ziet: `Blad1!B2:C7`. */
  readonly plek: string;
  readonly doe: () => Promise<void>;
  readonly terug: () => Promise<void>;
}

export interface LaatsteWijziging {
  readonly balk: HTMLElement;
  /** Voert een wijziging uit en biedt daarna aan haar ongedaan te maken. */
  readonly voerUit: (wijziging: Wijziging) => Promise<void>;
}

/** De balk onderaan het paneel: wat het laatst geschreven is, en de weg terug. */
export function laatsteWijziging(): LaatsteWijziging {
  const balk = element('footer', { className: 'laatste' });
  balk.setAttribute('role', 'status');
  const toon = (...inhoud: (Node | string)[]) => balk.replaceChildren(...inhoud);
  const mislukt = (wat: string) => () =>
    toon(`${wat} is niet gelukt. Controleer of de werkmap beveiligd of alleen-lezen is.`);
  return {
    balk,
    async voerUit({ plek, doe, terug }) {
      const zetTerug = () =>
        terug().then(() => toon(`${plek} staat weer zoals het was.`), mislukt('Terugzetten'));
      await doe().then(
        () =>
          toon(
            element('span', {}, `Laatste wijziging: ${plek}`),
            knop('Ongedaan maken', () => void zetTerug(), 'link'),
          ),
        mislukt('Schrijven'),
      );
    },
  };
}
