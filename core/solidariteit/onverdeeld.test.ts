import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import { kolom } from '../definitie';

const onverdeeld = (...argumenten: readonly unknown[]) => formule('BWMO_ONVERDEELD', ...argumenten);

describe('BWMO_ONVERDEELD', () => {
  it.each([
    ['net onder de maxima samen', 29.99, 0],
    ['precies de maxima samen', 30, 0],
    ['net boven de maxima samen', 30.01, 0.01],
    ['spiegelbeeld: net boven', -30.01, -0.01],
    ['spiegelbeeld: precies', -30, 0],
  ])('%s', (_, bedrag, verwacht) => {
    expect(onverdeeld(bedrag, kolom(1, 5), kolom(10, 20))).toBe(verwacht);
  });

  it('één gemeente zonder grens vangt alles op', () => {
    expect(onverdeeld(1e9, kolom(1, 1), kolom(10, ''))).toBe(0);
  });

  it('ruimte bij gewicht 0 telt niet mee', () => {
    expect(onverdeeld(100, kolom(1, 0), kolom(10, 1000))).toBe(90);
    expect(onverdeeld(100, kolom(1, ''), kolom(10, 1000))).toBe(90);
  });

  it('rekent op dezelfde eenheid als de verdeling', () => {
    // 10,40 wordt 10; de maxima worden 2 en 3.
    expect(onverdeeld(10.4, kolom(1, 1), kolom(2.9, 3.9), 1)).toBe(5);
  });
});
