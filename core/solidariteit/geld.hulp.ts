import fc from 'fast-check';

/** Een bedrag in centen, vaak klein, soms tientallen miljarden. */
export const centen = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 2 * 10 ** 9 }),
  fc.integer({ min: 0, max: 10 ** 12 }),
);

export function euros(bedrag: number): number {
  return bedrag / 100;
}

/** Een gemeente met bedragen in centen en een gewicht; een maximum van `null` is geen grens. */
export const gemeente = fc.record({
  baten: centen,
  lasten: centen,
  gewicht: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 100_000 })),
  maximum: fc.oneof(fc.constant(null), centen),
});

/** Minstens twee gemeenten, samen met een gewicht. */
export const regio = fc
  .array(gemeente, { minLength: 2, maxLength: 8 })
  .filter((gemeenten) => gemeenten.some(({ gewicht }) => gewicht > 0));

type Regio = readonly { baten: number; lasten: number; gewicht: number; maximum: number | null }[];

/** De kolommen zoals ze op een blad staan, in euro's. */
export function kolommenVan(gemeenten: Regio) {
  return {
    baten: gemeenten.map(({ baten }) => [euros(baten)]),
    lasten: gemeenten.map(({ lasten }) => [euros(lasten)]),
    sleutel: gemeenten.map(({ gewicht }) => [gewicht]),
    maxima: gemeenten.map(({ maximum }) => [maximum === null ? '' : euros(maximum)]),
    saldo: gemeenten.reduce((som, { baten, lasten }) => som + BigInt(baten) - BigInt(lasten), 0n),
  };
}
