import fc from 'fast-check';

// Een vast zaad: een bouw die vandaag slaagt, slaagt morgen ook. Wie verder wil zoeken verandert het hier.
const ZAAD = 20201029;

/** Instellingen voor een toets op zoveel willekeurige gevallen. */
export function keer(numRuns: number): fc.Parameters<unknown> {
  return { numRuns, seed: ZAAD };
}

/** Gewichten die niet negatief zijn, minstens één groter dan 0, met vaak gelijke en soms heel grote. */
export function gewichten(hoogstens = 12): fc.Arbitrary<bigint[]> {
  const gewicht = fc.oneof(
    fc.bigInt({ min: 0n, max: 4n }),
    fc.bigInt({ min: 0n, max: 100_000n }),
    fc.bigInt({ min: 0n, max: 10n ** 20n }),
  );
  return fc.array(gewicht, { minLength: 1, maxLength: hoogstens }).filter((rij) => rij.some((w) => w > 0n));
}

/** Een totaal van 0 of meer, in eenheden. */
export const totaal = fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 10n ** 15n }));
