import { Werkmapfout } from '../../werkmap';
import { type Gelezen, leesBestand, type Leesbericht } from '../bestand';
import type { Klok } from './klok';
import { leeszinnen } from './zinnen';

/** Een draad die een bestand leest, los van de bladzijde. */
export type Leesdraad = Pick<
  Worker,
  'onmessage' | 'onerror' | 'onmessageerror' | 'postMessage' | 'terminate'
>;

/** Zo lang mag lezen duren, in seconden; een werkmap die aan alle grenzen zit is in de helft daarvan gelezen. */
export const LANGST = 60;

/** Maakt een draad. Fout: als deze browser dat hier niet kan. */
export const maakLeesdraad = (): Leesdraad =>
  new Worker(/* webpackChunkName: "leeswerker" */ new URL('../bestand/leeswerker.ts', import.meta.url));

/**
 * Leest een bestand zonder dat de bladzijde erop wacht. Een bestand dat te lang duurt wordt afgebroken, en wie leest kan
 * zelf stoppen. Kan er geen draad gemaakt worden, dan leest de bladzijde het bestand zelf. Fout: `Werkmapfout`.
 */
export function leesInDraad(
  bestand: File,
  klok: Klok,
  maakDraad: () => Leesdraad,
  stop: AbortSignal,
): Promise<Gelezen> {
  return new Promise((klaar, mislukt) => {
    const zelf = () => klaar(leesBestand(bestand));
    const draad = gemaakt(maakDraad);
    if (draad === null) {
      zelf();
      return;
    }

    const rond = (doe: () => void) => {
      zetAf();
      stop.removeEventListener('abort', bijStop);
      draad.terminate();
      doe();
    };
    const bijStop = () => rond(() => mislukt(leeszinnen.gestopt(bestand.name)));
    const bijFout = () => rond(() => mislukt(leeszinnen.afgebroken(bestand.name)));
    const zetAf = klok.wek(LANGST * 1000, () =>
      rond(() => mislukt(leeszinnen.duurdeTeLang(bestand.name, LANGST))),
    );
    stop.addEventListener('abort', bijStop);

    let begonnen = false;
    draad.onmessage = ({ data }: MessageEvent<Leesbericht>) => {
      if (data.soort === 'begonnen') begonnen = true;
      else if (data.soort === 'gelezen') rond(() => klaar(data.gelezen));
      else rond(() => mislukt(new Werkmapfout(data.zin)));
    };
    draad.onmessageerror = bijFout;
    draad.onerror = (fout) => {
      fout.preventDefault();
      // Wat niet eens begint kwam niet door het bestand: de browser of de server gaf de draad niet.
      if (begonnen) bijFout();
      else rond(zelf);
    };
    draad.postMessage(bestand);
  });
}

function gemaakt(maakDraad: () => Leesdraad): Leesdraad | null {
  try {
    return maakDraad();
  } catch {
    return null;
  }
}
