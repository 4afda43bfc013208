import { element, knop } from '../../paneel/element';

/** Doet iets dat lang kan duren, en laat tot het klaar is zien wat dat is, met een knop om ermee te stoppen. */
export type Bezig = <T>(zin: string, doe: (stop: AbortSignal) => Promise<T>) => Promise<T>;

export function maakBezig(plek: HTMLElement): Bezig {
  return async (zin, doe) => {
    const stop = new AbortController();
    plek.replaceChildren(
      element('p', { textContent: zin }),
      knop('Stop', () => stop.abort()),
    );
    plek.hidden = false;
    try {
      return await doe(stop.signal);
    } finally {
      plek.hidden = true;
      plek.replaceChildren();
    }
  };
}
