import type { Namaakgrafiek } from './model.hulp';
import type { Strikt } from './strikt.hulp';

export interface Grafiekblad {
  readonly voegToe: (grafiek: Namaakgrafiek) => void;
}

/** De bouwer van een grafiek; een grafiek zonder soort, bereik of plaats wordt geweigerd. */
export function grafiekbouwer(strikt: Strikt, adresVan: (bereik: object) => string): object {
  let soort = '';
  const bereiken: string[] = [];
  const opties: Record<string, unknown> = {};
  let plaats: number[] = [];
  const kies = (gekozen: string) => () => {
    soort = gekozen;
    return bouwer;
  };
  const bouwer: object = strikt('EmbeddedChartBuilder', {
    asLineChart: kies('lijn'),
    asColumnChart: kies('staaf'),
    setNumHeaders: () => bouwer,
    addRange: (bereik: object) => {
      bereiken.push(adresVan(bereik));
      return bouwer;
    },
    setOption: (naam: string, waarde: unknown) => {
      opties[naam] = waarde;
      return bouwer;
    },
    setPosition: (...waar: number[]) => {
      plaats = waar;
      return bouwer;
    },
    build: () => {
      if (!soort || bereiken.length === 0 || plaats.length !== 4) throw new Error('Namaak: grafiek niet af');
      const grafiek = { soort, bereiken: [...bereiken], opties: { ...opties }, plaats };
      return { zetOp: (blad: Grafiekblad) => blad.voegToe(grafiek) };
    },
  });
  return bouwer;
}
