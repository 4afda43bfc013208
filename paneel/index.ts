import type { Werkmap } from '../werkmap';
import { element } from './element';
import { kop } from './kop';
import { laad } from './laad';
import { type LaatsteWijziging, laatsteWijziging } from './laatsteWijziging';
import { type Omgeving, type Onderdeel, ONDERDELEN, type Onderdeelnaam } from './onderdeel';
import { tabbladen } from './tabbladen';
import './tokens.css';
import './paneel.css';

export { laad } from './laad';
export { ONDERDELEN, type Onderdeelnaam } from './onderdeel';

// Elk onderdeel wordt pas geladen als iemand het opent: het paneel is er dan meteen.
const LADEN: Readonly<Record<Onderdeelnaam, () => Promise<Onderdeel>>> = {
  Start: () => import('./start').then(({ start }) => start),
  Vooruit: () => import('./vooruit').then(({ vooruit }) => vooruit),
  Norm: () => import('./norm').then(({ norm }) => norm),
  Geld: () => import('./geld').then(({ geld }) => geld),
  Wonen: () => import('./wonen').then(({ wonen }) => wonen),
  Controle: () => import('./controle').then(({ controle }) => controle),
  Herleid: () => import('./herleid').then(({ herleid }) => herleid),
  Functies: () => import('./functies').then(({ functies }) => functies),
};

export interface Paneel {
  readonly open: (naam: Onderdeelnaam) => void;
}

/** Zet het paneel in `houder`; alles wat het van de werkmap weet gaat over de poort. */
export function startPaneel(houder: HTMLElement, werkmap: Werkmap): Paneel {
  const laatste = laatsteWijziging(werkmap);
  const inhoud = element('div', { className: 'inhoud' });
  const { deel: bovenaan, meldStand } = kop(
    werkmap,
    laatste,
    async (map) => (await laad(() => import('./controle'))).toestand(map),
    () => kies('Controle'),
  );
  // Wie weg is hoeft niet meer te horen dat er iets veranderd is.
  let stoppen: (() => void)[] = [];
  const omgeving = (): Omgeving => {
    stoppen.forEach((stop) => stop());
    stoppen = [];
    const bijWijziging: LaatsteWijziging['bijWijziging'] = (luisteraar) => {
      const stop = laatste.bijWijziging(luisteraar);
      stoppen.push(stop);
      return stop;
    };
    return { werkmap, laatste: { ...laatste, bijWijziging }, open: (naam) => kies(naam), meldStand };
  };
  const { lijst, kies } = tabbladen(ONDERDELEN, inhoud, async (naam) => {
    const onderdeel = await laad(LADEN[naam]);
    return onderdeel(omgeving());
  });
  houder.classList.add('bwmo-paneel');
  houder.replaceChildren(bovenaan, lijst, inhoud, laatste.balk);
  kies('Start');
  // Lukt het lezen nu niet, dan zegt het onderdeel dat zelf.
  void laatste.vraagNaHalfWerk().catch(() => undefined);
  return { open: kies };
}
