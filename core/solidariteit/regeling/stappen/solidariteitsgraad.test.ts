import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keer } from '../../../willekeur.hulp';
import { gedeeldInCenten, splitsNaarGraad } from './solidariteitsgraad';

it('eigen en gedeeld deel zijn samen precies het saldo, in de fijne eenheid', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })),
      fc.integer({ min: 0, max: 1000 }),
      (saldi, d) => {
        const { eigen, gedeeld, perCent } = splitsNaarGraad(saldi, { waarde: BigInt(d), schaal: 3 });
        saldi.forEach((saldo, g) => expect(eigen[g]! + gedeeld[g]!).toBe(saldo * perCent));
      },
    ),
    keer(1000),
  );
});

it('het gedeelde saldo van de regio gaat naar nul toe op de cent', () => {
  expect(gedeeldInCenten(splitsNaarGraad([5n, 0n], { waarde: 5n, schaal: 1 }))).toBe(2n);
  expect(gedeeldInCenten(splitsNaarGraad([-5n, 0n], { waarde: 5n, schaal: 1 }))).toBe(-2n);
});
