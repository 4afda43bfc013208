import { describe, expect, it } from 'vitest';
import { metUitleg, ZONDER_UITLEG } from './rekengang';

describe('de rekengang', () => {
  it('geeft elke tussenwaarde ongewijzigd terug, met en zonder uitleg', () => {
    const delen = [1n, null, 2n];
    for (const gang of [metUitleg(), ZONDER_UITLEG]) {
      expect(gang.stap('tekort', 'euro', 125n)).toBe(125n);
      expect(gang.stap('delen', 'euro', delen)).toBe(delen);
    }
  });

  it('houdt de stappen vast in de volgorde van de berekening, per aanroep apart', () => {
    const [eerste, tweede] = [metUitleg(), metUitleg()];
    eerste.stap('tekort', 'euro', 125n);
    eerste.stap('score', 'deel', 0.5);
    expect(eerste.stappen).toEqual([
      { naam: 'tekort', eenheid: 'euro', waarde: 125n },
      { naam: 'score', eenheid: 'deel', waarde: 0.5 },
    ]);
    expect(tweede.stappen).toEqual([]);
  });
});
