import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';

const weigerkans = (...argumenten: readonly unknown[]) => formule('BWMO_WEIGERKANS', ...argumenten) as number;

describe('de kans op weigeren', () => {
  it('één plek: a/(1 + a); twee plekken: (a²/2)/(1 + a + a²/2)', () => {
    for (const a of [0.1, 1, 7]) {
      expect(weigerkans(a, 1, 1)).toBeCloseTo(a / (1 + a), 14);
      expect(weigerkans(a, 1, 2)).toBeCloseTo(a ** 2 / 2 / (1 + a + a ** 2 / 2), 14);
    }
  });

  it('zonder plekken 1, zonder instroom 0', () => {
    expect([weigerkans(3, 1, 0), weigerkans(0, 1, 0), weigerkans(0, 1, 4)]).toEqual([1, 0, 0]);
  });

  it('hangt alleen van instroom × verblijfsduur af', () => {
    expect(weigerkans(12, 4, 50)).toBe(weigerkans(4, 12, 50));
  });

  it('geldt ook als er meer vraag dan plekken is: wat niet past wordt geweigerd', () => {
    expect(weigerkans(1000, 1, 10)).toBeCloseTo(0.99, 3);
  });
});
