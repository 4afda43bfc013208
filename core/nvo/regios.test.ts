import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';

describe('BWMO_NVO_REGIOS', () => {
  const rijen = formule('BWMO_NVO_REGIOS') as string[][];

  it('45 rijen van regio en centrumgemeente, in de volgorde van de bron', () => {
    expect(rijen).toHaveLength(45);
    expect(rijen.every((cellen) => cellen.length === 2)).toBe(true);
    expect([rijen[0], rijen[11], rijen[44]]).toEqual([
      ['Alkmaar', 'Alkmaar'],
      ['Meierij en Bommelerwaard', 'Den Bosch'],
      ['IJssel-Vecht', 'Zwolle'],
    ]);
  });

  it('elke regio en elke centrumgemeente staat er één keer in', () => {
    for (const k of [0, 1]) expect(new Set(rijen.map((cellen) => cellen[k])).size).toBe(45);
  });
});
