import { DAGBOEK, type Werkmap, zinVan } from '../werkmap';
import { element } from './element';
import { laad } from './laad';
import type { Schrijfbalk, Wijziging } from './schrijven';

export type { Wijziging } from './schrijven';

export interface LaatsteWijziging {
  readonly balk: HTMLElement;
  /** Voert een wijziging uit en biedt daarna aan haar ongedaan te maken; zegt of het gelukt is. */
  readonly voerUit: (wijziging: Wijziging) => Promise<boolean>;
  /** Roept de luisteraar na elke wijziging die gelukt is, ook na ongedaan maken; het antwoord stopt daarmee. */
  readonly bijWijziging: (luisteraar: () => void) => () => void;
  /** Vraagt wat ermee moet als er van een vorige keer iets half staat. */
  readonly vraagNaHalfWerk: () => Promise<void>;
}

/** De balk onderaan het paneel: wat het laatst geschreven is, en de weg terug. */
export function laatsteWijziging(werkmap: Werkmap): LaatsteWijziging {
  const balk = element('div', { className: 'laatste' });
  balk.setAttribute('role', 'status');
  const luisteraars = new Set<() => void>();
  const meld = () => luisteraars.forEach((luisteraar) => luisteraar());
  let geladen: Promise<Schrijfbalk> | undefined;
  // Schrijven is groot en pas nodig als iemand iets schrijft; wat niet wilde laden mag het nog eens proberen.
  const schrijven = () =>
    (geladen ??= laad(() => import('./schrijven')).then(
      ({ schrijfbalk }) => schrijfbalk(werkmap, balk, meld),
      (fout: unknown) => {
        geladen = undefined;
        throw fout;
      },
    ));

  return {
    balk,
    voerUit: async (wijziging) => {
      balk.replaceChildren('Bezig met schrijven…');
      try {
        const { voerUit } = await schrijven();
        return await voerUit(wijziging);
      } catch (fout) {
        balk.replaceChildren(zinVan(fout));
        return false;
      }
    },
    bijWijziging: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    vraagNaHalfWerk: async () => {
      if (!(DAGBOEK in (await werkmap.instellingen()))) return;
      const { vraagNaHalfWerk } = await schrijven();
      await vraagNaHalfWerk();
    },
  };
}
