import { describe, expect, it } from 'vitest';
import { leesblokken, schrijfblokken } from './blokken';

describe('blokken', () => {
  it('houdt een klein bereik in één keer', () => {
    expect(schrijfblokken([[1], [2]])).toEqual([{ begin: 0, rijen: 2 }]);
    expect(leesblokken({ rijen: 3, kolommen: 2 })).toEqual([{ begin: 0, rijen: 3 }]);
  });

  it('schrijft niets als er niets is', () => {
    expect(schrijfblokken([])).toEqual([]);
  });

  it('knipt op de hoeveelheid tekst en slaat geen rij over', () => {
    const lang = 'x'.repeat(300_000);
    const blokken = schrijfblokken(Array.from({ length: 8 }, () => [lang]));
    expect(blokken).toEqual([
      { begin: 0, rijen: 3 },
      { begin: 3, rijen: 3 },
      { begin: 6, rijen: 2 },
    ]);
  });

  it('geeft een rij die in haar eentje te groot is een eigen blok', () => {
    const lang = 'x'.repeat(1_200_000);
    expect(schrijfblokken([[lang], [lang]])).toEqual([
      { begin: 0, rijen: 1 },
      { begin: 1, rijen: 1 },
    ]);
  });

  it('leest een hele kolom in stukken van twintigduizend cellen', () => {
    const blokken = leesblokken({ rijen: 50_001, kolommen: 2 });
    expect(blokken).toHaveLength(6);
    expect(blokken.at(-1)).toEqual({ begin: 50_000, rijen: 1 });
  });
});
