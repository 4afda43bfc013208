import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';
import { tijdlijnUitContract } from './naslag.hulp';
import { bereiken } from './willekeurig.hulp';

/** De afspraken die de naslag kent, en een jaar zonder budget, als rijen van het parameterbereik. */
const AFSPRAKEN = [
  [['duur', 7]],
  [['rijksbudget maal', 0]],
  [['regeling', 'Volledige pool naar inwoners']],
  [
    ['regeling', 'Volledige pool naar inwoners'],
    ['ondergrens', 12345.67],
  ],
  [
    ['regeling', 'Geen solidariteit'],
    ['bestaande cliënten bij centrum', 1],
  ],
] as const;

describe('BWMO_TIJDLIJN naast een tweede berekening in exacte breuken', () => {
  it('geeft voor willekeurige regio’s dezelfde cijfers', () => {
    fc.assert(
      fc.property(bereiken, fc.constantFrom(...AFSPRAKEN), (willekeurig, afspraak) => {
        const [kop, ...rijen] = willekeurig.parameters;
        const scenarios = kop!.length - 1;
        const leeg = Array.from({ length: scenarios - 1 }, () => '');
        const invoer = {
          ...willekeurig,
          parameters: [
            kop!,
            ...afspraak.map((rij) => [...rij, ...leeg]),
            ...rijen.filter(([naam]) => naam !== 'regeling' && afspraak.every(([eigen]) => eigen !== naam)),
          ],
        };
        for (let scenario = 0; scenario < scenarios; scenario += 1) {
          expect(
            formule(
              'BWMO_TIJDLIJN',
              invoer.parameters,
              invoer.producten,
              invoer.gemeenten,
              invoer.jaren,
              scenario + 1,
              false,
            ),
          ).toEqual(tijdlijnUitContract(invoer, scenario));
        }
      }),
      keer(200),
    );
  });
});
