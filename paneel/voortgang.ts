import { element, knop } from './element';

/** Hoe lang er achter elkaar gerekend wordt voordat het paneel weer mag reageren, in milliseconden. */
const BEURT = 40;
/** Wie korter dan dit wacht hoeft geen voortgang te zien, in milliseconden. */
const MERKBAAR = 500;

/** De rekening is onderweg gestopt door de gebruiker. */
export class Gestopt extends Error {}

export interface Voortgangsbalk {
  readonly deel: HTMLElement;
  /** Rekent iets in delen uit, met een balk en een knop om te stoppen zodra het merkbaar lang duurt. */
  readonly reken: <T>(
    delen: Generator<{ readonly klaar: number; readonly totaal: number }, T>,
    wat: string,
  ) => Promise<T>;
}

/** Een balk die laat zien hoe ver een lange berekening is. Een nieuwe berekening stopt de vorige. */
export function voortgangsbalk(): Voortgangsbalk {
  const deel = element('div', { className: 'voortgang', hidden: true });
  let beurt = 0;
  return {
    deel,
    async reken(delen, wat) {
      beurt += 1;
      const mijn = beurt;
      const balk = element('progress', { max: 1, value: 0 });
      balk.setAttribute('aria-label', wat);
      const stop = knop('Stop', () => (beurt += 1));
      deel.replaceChildren(element('p', { textContent: `${wat}…` }), balk, stop);
      const begin = performance.now();
      try {
        for (;;) {
          const einde = performance.now() + BEURT;
          while (performance.now() < einde) {
            const { done, value } = delen.next();
            if (done) return value;
            balk.value = value.klaar / value.totaal;
          }
          deel.hidden = performance.now() - begin < MERKBAAR;
          await new Promise((verder) => setTimeout(verder));
          if (mijn !== beurt) throw new Gestopt('De berekening is gestopt.');
        }
      } finally {
        // Een nieuwere berekening heeft haar eigen balk al neergezet.
        if (deel.contains(stop)) deel.hidden = true;
      }
    },
  };
}
