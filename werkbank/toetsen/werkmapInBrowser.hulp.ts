import type { Page } from 'playwright-core';
import type { Werkmap } from '../../werkmap';
import type {} from '../index';

type Handeling = Exclude<keyof Werkmap, 'host' | 'voorvoegsel' | 'volgSelectie'>;
const HANDELINGEN: readonly Handeling[] = [
  'selectie',
  'lees',
  'gebruikt',
  'schrijf',
  'selecteer',
  'bladen',
  'voegBladToe',
  'verwijderBlad',
  'namen',
  'zetNaam',
  'validaties',
  'instellingen',
  'zetInstelling',
];

/** De poort van een werkbank die in een browser draait, als gewone werkmap aan deze kant. */
export function werkmapInBrowser(pagina: Page): Werkmap {
  const roep =
    (handeling: Handeling) =>
    async (...invoer: unknown[]) => {
      const antwoord = await pagina.evaluate(
        async ([naam, argumenten]) => {
          const poort = window.werkbank.werkmap as unknown as Record<
            string,
            (...a: unknown[]) => Promise<unknown>
          >;
          try {
            return { gelukt: true, waarde: await poort[naam]!(...argumenten) };
          } catch (fout) {
            return { gelukt: false, waarde: (fout as Error).message };
          }
        },
        [handeling, invoer] as const,
      );
      if (!antwoord.gelukt) throw new Error(String(antwoord.waarde));
      return antwoord.waarde;
    };
  return {
    host: 'werkbank',
    voorvoegsel: 'BWMO_',
    ...Object.fromEntries(HANDELINGEN.map((handeling) => [handeling, roep(handeling)])),
  } as unknown as Werkmap;
}
