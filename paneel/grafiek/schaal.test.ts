import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../../core/willekeur.hulp';
import { asOver, bekend, mooieStap, streepjes } from './schaal';

describe('mooieStap', () => {
  it.each([
    [0, 10, 6, 2],
    [0, 10, 11, 1],
    [-416459, 345942, 5, 200000],
    [0, 0.37, 5, 0.1],
    [0, 1, 2, 1],
  ])('van %d tot %d met hoogstens %d streepjes: %d', (van, tot, hoogstens, stap) => {
    expect(mooieStap(van, tot, hoogstens)).toBe(stap);
  });

  it('is altijd 1, 2 of 5 maal een macht van tien', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (van, breed, hoogstens) => {
          const stap = mooieStap(van, van + breed, hoogstens);
          expect([1, 2, 5]).toContain(Number(stap.toExponential().split('e')[0]));
          expect(streepjes(van, van + breed, stap).length).toBeLessThanOrEqual(hoogstens);
        },
      ),
      keer(1000),
    );
  });
});

describe('streepjes', () => {
  it('zijn zuivere getallen, ook rond nul', () => {
    expect(streepjes(-0.2, 0.3, 0.1)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  });
});

describe('asOver', () => {
  it('begint en eindigt op een streepje', () => {
    expect(asOver(0, 37, 6)).toEqual({ van: 0, tot: 40, streepjes: [0, 10, 20, 30, 40] });
  });

  it('geeft ook een as als alle getallen gelijk zijn', () => {
    expect(asOver(0, 0, 5)).toMatchObject({ van: 0, tot: 1 });
    expect(asOver(7, 7, 5)).toMatchObject({ van: 7, tot: 8 });
  });

  it('laat geen uiteinde van de as vallen, hoe lang zij ook is', () => {
    expect(asOver(-1, 1_000_000_001, 3)).toEqual({
      van: -2e9,
      tot: 2e9,
      streepjes: [-2e9, 0, 2e9],
    });
  });

  it('maakt de as om rekenruis niet een stap langer', () => {
    const { tot, streepjes: lijst } = asOver(0, 0.1 + 0.2, 4);
    expect(lijst).toEqual([0, 0.1, 0.2, 0.3]);
    expect(tot).toBe(0.1 + 0.2);
  });

  const getal = fc.oneof(
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -1e308, max: 1e308, noNaN: true }),
    fc.constantFrom(0, 1e308, -1e308, Number.MIN_VALUE, 1e15),
  );
  const breedte = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 9 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1e307, noNaN: true }),
  );
  const paar = fc.oneof(
    fc.tuple(getal, getal),
    fc.tuple(getal, breedte).map(([van, breed]) => [van, Math.min(1e308, van + breed)] as const),
  );

  it('bevat elk getal, met ronde, stijgende streepjes en niet te veel', () => {
    fc.assert(
      fc.property(paar, fc.integer({ min: 2, max: 12 }), (twee, hoogstens) => {
        const [van, tot] = [Math.min(...twee), Math.max(...twee)];
        const as = asOver(van, tot, hoogstens);
        expect(as.van).toBeLessThanOrEqual(van);
        expect(as.tot).toBeGreaterThanOrEqual(tot);
        expect(Number.isFinite(as.tot - as.van) || tot - van > 1e307).toBe(true);
        expect(as.streepjes.length).toBeGreaterThan(1);
        expect(as.streepjes.length).toBeLessThanOrEqual(Math.max(hoogstens, 3));
        for (const [i, streepje] of as.streepjes.entries()) {
          expect(Number.isFinite(streepje)).toBe(true);
          if (i > 0) expect(streepje).toBeGreaterThan(as.streepjes[i - 1]!);
          // Rond: in hoogstens vijftien cijfers op te schrijven.
          expect(Number(streepje.toPrecision(15))).toBe(streepje);
        }
      }),
      keer(2000),
    );
  });
});

describe('bekend', () => {
  it('laat weg wat geen getal is', () => {
    expect(bekend([1, null, NaN, Infinity, 0])).toEqual([1, 0]);
  });
});
