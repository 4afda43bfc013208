import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import type { Cel } from '../waarde';
import { keer } from '../willekeur.hulp';
import { argumenten, gemeentenVan, inCenten, saldiVan, scenariosVan } from './bereiken.hulp';
import { bereiken } from './willekeurig.hulp';

describe('BWMO_TIJDLIJN_SCENARIOS', () => {
  it('is per kolom de losse tijdlijn van dat scenario, in één jaar en opgeteld', () => {
    fc.assert(
      fc.property(bereiken, (invoer) => {
        for (const jaar of [undefined, ...invoer.jaren[0]!]) {
          const [kop, ...rijen] = formule(
            'BWMO_TIJDLIJN_SCENARIOS',
            ...argumenten(invoer),
            jaar ?? '',
          ) as Cel[][];
          expect(kop).toEqual(['gemeente', ...scenariosVan(invoer)]);
          expect(rijen.map(([naam]) => naam)).toEqual([
            ...gemeentenVan(invoer),
            'reserve',
            'innovatie',
            'niet gedekt',
            'totaal',
          ]);
          scenariosVan(invoer).forEach((naam, s) => {
            const kolom = rijen.map((rij) => inCenten(rij[s + 1]));
            expect(kolom).toEqual(saldiVan(invoer, naam, jaar));
            expect(kolom.slice(0, -1).reduce((a, b) => a + b, 0n)).toBe(kolom.at(-1));
          });
        }
      }),
      keer(40),
    );
  });
});
