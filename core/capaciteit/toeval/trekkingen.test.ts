import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../willekeur.hulp';
import { Toeval } from './toeval';
import { Binomiaal, Poisson } from './trekkingen';

/** ln n! door optellen: traag en onafhankelijk van de uitvoering. */
function lnFaculteit(n: number): number {
  let som = 0;
  for (let i = 2; i <= n; i += 1) som += Math.log(i);
  return som;
}

function binomiaalkans(n: number, p: number, k: number): number {
  const ln =
    lnFaculteit(n) - lnFaculteit(k) - lnFaculteit(n - k) + k * Math.log(p) + (n - k) * Math.log1p(-p);
  return Math.exp(ln);
}

function poissonkans(verwachting: number, k: number): number {
  return Math.exp(k * Math.log(verwachting) - verwachting - lnFaculteit(k));
}

/** De kleinste k waarvoor de kans op hoogstens k groter is dan u. */
function omkering(kans: (k: number) => number, u: number): number {
  let totEnMet = 0;
  for (let k = 0; ; k += 1) {
    totEnMet += kans(k);
    if (totEnMet > u || k > 5000) return k;
  }
}

const poisson = (verwachting: number, u: number) => new Poisson().trek(verwachting, u);
const binomiaal = (n: number, p: number, u: number) => new Binomiaal().trek(n, p, u);
const KWANTIELEN = [0.0001, 0.03, 0.2, 0.4999, 0.7, 0.95, 0.9999];

describe('poisson', () => {
  it.each([0.01, 0.3, 1, 8, 30, 63.9, 64.1, 85, 120, 500])(
    'bij %d is de omkering van de verdeling',
    (verwachting) => {
      const kans = (k: number) => poissonkans(verwachting, k);
      expect(KWANTIELEN.map((u) => poisson(verwachting, u))).toEqual(
        KWANTIELEN.map((u) => omkering(kans, u)),
      );
    },
  );

  it('onthoudt de vorige verwachting zonder dat dat iets uitmaakt', () => {
    const een = new Poisson();
    for (const verwachting of [8, 8, 300, 8, 0.2, 300]) {
      expect(een.trek(verwachting, 0.3)).toBe(poisson(verwachting, 0.3));
    }
  });

  it('ook in de uiterste hoeken een eindig geheel getal', () => {
    for (const verwachting of [1e-300, 1e-9, 1, 1e3, 1e5, 9e6]) {
      for (const u of [2 ** -33, 1 - 2 ** -33]) expect(Number.isInteger(poisson(verwachting, u))).toBe(true);
    }
  });
});

describe('een bewaarde verdeling', () => {
  const u = fc.double({ min: 2 ** -33, max: 1 - 2 ** -33, noNaN: true });

  it('geeft bij poisson hetzelfde als een verse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 400, noNaN: true }), fc.array(u, { minLength: 6 }), (m, us) => {
        const een = new Poisson();
        expect(us.map((kans) => een.trek(m, kans))).toEqual(us.map((kans) => poisson(m, kans)));
      }),
      keer(300),
    );
  });

  it('geeft bij binomiaal hetzelfde als een verse, ook als de kans tussendoor verandert', () => {
    const trekking = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.constantFrom(0.03, 0.4, 0.9), u);
    fc.assert(
      fc.property(fc.array(trekking, { minLength: 20, maxLength: 60 }), (trekkingen) => {
        const een = new Binomiaal();
        expect(trekkingen.map((t) => een.trek(...t))).toEqual(trekkingen.map((t) => binomiaal(...t)));
        const vast = trekkingen.map(([n, , kans]) => [n, 0.03, kans] as const);
        expect(vast.map((t) => een.trek(...t))).toEqual(vast.map((t) => binomiaal(...t)));
      }),
      keer(200),
    );
  });
});

describe('binomiaal', () => {
  it.each([
    [1, 0.3],
    [8, 0.5],
    [247, 1 / 30],
    [247, 0.97],
    [300, 0.45],
    [1000, 0.0639],
    [2000, 0.04],
    [3000, 0.7],
  ])('van %d met kans %d is de omkering van de verdeling', (n, p) => {
    const kans = (k: number) => (k > n ? 0 : binomiaalkans(n, p, k));
    const hier = KWANTIELEN.map((u) => binomiaal(n, p, u));
    // Boven een half wordt van de andere kant geteld; op de grens van een trede scheelt dat alleen afronding.
    expect(hier).toEqual(KWANTIELEN.map((u) => omkering(kans, u)));
  });

  it('kans 0 treft niemand, kans 1 iedereen, en van niemand kan niemand getroffen worden', () => {
    expect([binomiaal(50, 0, 0.9), binomiaal(50, 1, 0.1), binomiaal(0, 0.4, 0.5)]).toEqual([0, 50, 0]);
  });

  it('een grotere u geeft nooit minder, en er komen nooit meer dan n', () => {
    const u = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    const gevallen = fc.tuple(
      fc.integer({ min: 0, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      u,
      u,
    );
    fc.assert(
      fc.property(gevallen, ([n, p, een, ander]) => {
        const [laag, hoog] = [binomiaal(n, p, Math.min(een, ander)), binomiaal(n, p, Math.max(een, ander))];
        expect(laag <= hoog && laag >= 0 && hoog <= n && Number.isInteger(laag)).toBe(true);
      }),
      keer(2000),
    );
  });

  it('ook bij heel grote aantallen eindig en in de buurt van het gemiddelde', () => {
    for (const [n, p] of [
      [10_000_000, 0.5],
      [10_000_000, 1e-6],
      [10_000_000, 0.999999],
      [200_000, 1 / 12],
    ] as const) {
      const breedte = 8 * Math.sqrt(n * p * (1 - p)) + 20;
      for (const u of [2 ** -33, 0.5, 1 - 2 ** -33]) {
        expect(Math.abs(binomiaal(n, p, u) - n * p)).toBeLessThan(breedte);
      }
    }
  });
});

describe('gemiddelde en variantie over veel trekkingen', () => {
  function momenten(trek: (u: number) => number, aantal = 40_000): [gemiddelde: number, variantie: number] {
    const toeval = new Toeval(1, 0, aantal);
    toeval.begin(0);
    const waarden = Array.from({ length: aantal }, (_, i) => trek(toeval.op(i)));
    const gemiddelde = waarden.reduce((som, x) => som + x, 0) / aantal;
    return [gemiddelde, waarden.reduce((som, x) => som + (x - gemiddelde) ** 2, 0) / aantal];
  }

  it.each([
    ['poisson 8', (u: number) => poisson(8, u), 8, 8],
    ['poisson 150', (u: number) => poisson(150, u), 150, 150],
    ['binomiaal 247, 1/30', (u: number) => binomiaal(247, 1 / 30, u), 247 / 30, (247 * 29) / 900],
    ['binomiaal 900, 0,6', (u: number) => binomiaal(900, 0.6, u), 540, 216],
  ])('%s', (_, trek, gemiddelde, variantie) => {
    const [hier, spreiding] = momenten(trek);
    expect(Math.abs(hier - gemiddelde)).toBeLessThan(3 * Math.sqrt(variantie / 40_000));
    expect(Math.abs(spreiding / variantie - 1)).toBeLessThan(0.04);
  });
});
