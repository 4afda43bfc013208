import { describe, expect, it } from 'vitest';
import { ingekort, ingekorteLijst } from './ingekort';

describe('een tekst van de gebruiker in een zin', () => {
  it.each([
    ['blijft heel als hij past', 'x'.repeat(40), 40, 'x'.repeat(40)],
    ['houdt zijn begin', 'x'.repeat(41), 40, `${'x'.repeat(39)}…`],
    ['eindigt niet op een spatie voor het beletselteken', 'Bergen op Zoom', 8, 'Bergen…'],
    ['houdt geen half teken over', `ab😀c`, 4, 'ab…'],
  ])('%s', (_, tekst, hoogstens, verwacht) => {
    expect(ingekort(tekst, hoogstens)).toBe(verwacht);
  });
});

it('van veel namen komt het begin in een zin, en hoeveel er nog zijn', () => {
  expect(ingekorteLijst(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(ingekorteLijst(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual(['a', 'b', 'c', 'd', 'nog 2']);
  expect(ingekorteLijst(['x'.repeat(50)])[0]).toHaveLength(40);
});
