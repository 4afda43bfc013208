import { describe, expect, it } from 'vitest';
import { verspreid } from './volgorde.mjs';

describe('toetsen in een browser staan verspreid', () => {
  it.each([
    [
      ['a', 'b'],
      [1, 2, 3, 4],
      ['a', 1, 2, 'b', 3, 4],
    ],
    [['a', 'b', 'c'], [1], ['a', 'b', 1, 'c']],
    [[], [1, 2], [1, 2]],
    [['a'], [], ['a']],
  ])('%j tussen %j', (weinig, veel, verwacht) => {
    expect(verspreid<string | number>(weinig, veel)).toEqual(verwacht);
  });

  it('laat tussen twee steeds ongeveer evenveel', () => {
    const rij = verspreid<string | number>(['a', 'b', 'c', 'd'], [1, 2, 3, 4, 5, 6]);
    expect(rij).toHaveLength(10);
    expect(rij.flatMap((wat, i) => (typeof wat === 'string' ? [i] : []))).toEqual([0, 3, 5, 8]);
  });
});
