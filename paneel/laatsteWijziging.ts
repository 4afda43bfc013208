import { zinVan } from '../werkmap';
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
  /** Voert een wijziging uit en biedt daarna aan haar ongedaan te maken; zegt of het gelukt is. */
  readonly voerUit: (wijziging: Wijziging) => Promise<boolean>;
  /** Roept de luisteraar na elke wijziging die gelukt is, ook na ongedaan maken; het antwoord stopt daarmee. */
  readonly bijWijziging: (luisteraar: () => void) => () => void;
}

/** De balk onderaan het paneel: wat het laatst geschreven is, en de weg terug. */
export function laatsteWijziging(): LaatsteWijziging {
  const balk = element('div', { className: 'laatste' });
  balk.setAttribute('role', 'status');
  const luisteraars = new Set<() => void>();
  const toon = (...inhoud: (Node | string)[]) => balk.replaceChildren(...inhoud);

  async function probeer(doe: () => Promise<void>, ...daarna: (Node | string)[]): Promise<boolean> {
    toon('Bezig met schrijven…');
    try {
      await doe();
    } catch (fout) {
      toon(zinVan(fout));
      return false;
    }
    toon(...daarna);
    luisteraars.forEach((luisteraar) => luisteraar());
    return true;
  }

  return {
    balk,
    voerUit: ({ plek, doe, terug }) =>
      probeer(
        doe,
        element('span', {}, `Laatste wijziging: ${plek}`),
        knop('Ongedaan maken', () => void probeer(terug, `${plek} staat weer zoals het was.`), 'link'),
      ),
    bijWijziging: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}
