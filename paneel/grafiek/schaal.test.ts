import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('bevat elk getal en heeft niet te veel streepjes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 3, max: 9 }),
        (van, breed, hoogstens) => {
          const as = asOver(van, van + breed, hoogstens);
          expect(as.van).toBeLessThanOrEqual(van);
          expect(as.tot).toBeGreaterThanOrEqual(van + breed);
          expect(as.streepjes.length).toBeGreaterThan(1);
          expect(as.streepjes.length).toBeLessThanOrEqual(Math.max(hoogstens, 3));
        },
      ),
    );
  });
});

describe('bekend', () => {
  it('laat weg wat geen getal is', () => {
    expect(bekend([1, null, NaN, Infinity, 0])).toEqual([1, 0]);
  });
});
