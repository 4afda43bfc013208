import type { Celstijl } from './werkmapbestand';

/** Verzamelt stijlen; dezelfde stijl krijgt hetzelfde nummer. */
export interface Stijlenlijst {
  readonly stijlen: readonly Celstijl[];
  /** Het nummer van een stijl; `undefined` als er niets bijzonders aan is. */
  nummer(stijl: Celstijl): number | undefined;
}

export function maakStijlenlijst(): Stijlenlijst {
  const stijlen: Celstijl[] = [];
  const nummers = new Map<string, number>();
  return {
    stijlen,
    nummer(stijl) {
      const sleutel = JSON.stringify(stijl, Object.keys(SLEUTELS));
      if (sleutel === '{}') return undefined;
      const bekend = nummers.get(sleutel);
      if (bekend !== undefined) return bekend;
      nummers.set(sleutel, stijlen.length);
      return stijlen.push(stijl) - 1;
    },
  };
}

// De volgorde maakt van gelijke stijlen dezelfde tekst.
const SLEUTELS: Readonly<
  Record<keyof Celstijl | 'boven' | 'rechts' | 'onder' | 'links' | 'lijn' | 'kleur', true>
> = {
  getalopmaak: true,
  vet: true,
  cursief: true,
  onderstreept: true,
  doorgehaald: true,
  tekst: true,
  vlak: true,
  lettertype: true,
  lettergrootte: true,
  horizontaal: true,
  verticaal: true,
  terugloop: true,
  randen: true,
  boven: true,
  rechts: true,
  onder: true,
  links: true,
  lijn: true,
  kleur: true,
};
