import { describe, expect, it } from 'vitest';
import { stroominvoer } from './lees.hulp';
import { doorloop, type Stap, type Stroomgrootte, stapduur } from './stap';
import { verloopVan } from './verloop';

const VERLOOP = verloopVan(
  stroominvoer(['plekken', 10], ['in zorg', 10], ['wachtlijst', 4], ['instroom', 1], ['verblijfsduur', 20]),
  2,
);
const VERWACHTING: Stroomgrootte = {
  naar: () => undefined,
  begin: (aantal) => aantal,
  deel: (van, kans) => van * kans,
  instroom: (aantal) => aantal,
  woningen: (aantal) => aantal,
  bruikbarePlekken: (aantal) => aantal,
};

function stappen(grootte: Stroomgrootte, maanden: number): Stap[] {
  const alle: Stap[] = [];
  doorloop(VERLOOP, maanden, grootte, (stap) => alle.push({ ...stap }));
  return alle;
}

describe('behoud van mensen wordt in elke stap bewaakt', () => {
  it.each([
    ['iemand die nergens is', (van: number, kans: number) => van * kans + Number.NaN],
    ['meer mensen van de lijst dan erop staan, en oneindig veel klaar', () => Infinity],
  ])('%s stopt de berekening als een storing van het model', (_, deel) => {
    expect(() => stappen({ ...VERWACHTING, deel }, 1)).toThrow(RangeError);
    expect(() => stappen(VERWACHTING, 1)).not.toThrow();
  });
});

describe('een stap', () => {
  it('duurt een maand vanaf een verblijfsduur van 12, daaronder een kwart', () => {
    expect([0.01, 11.999, 12, 240].map(stapduur)).toEqual([0.25, 0.25, 1, 1]);
  });

  it('meldt de stromen en waar iedereen daarna is', () => {
    const [eerste, tweede] = stappen(VERWACHTING, 2);
    expect(eerste).toEqual({
      maand: 0,
      eind: 1,
      instroom: 1,
      uitval: 0,
      plaatsingen: 0.5,
      naarWoning: 0,
      overigeUitstroom: 0.5,
      naarWlz: 0,
      wachtlijstVoor: 4,
      wachtlijst: 4.5,
      inZorg: 10,
      wachtOpWoning: 0,
      plekken: 10,
    });
    expect([tweede!.maand, tweede!.eind, tweede!.wachtlijstVoor]).toEqual([1, 2, 4.5]);
  });

  it('zegt vooraf aan de stroomgrootte welke stap van welke maand er komt', () => {
    const gezien: number[][] = [];
    const naar = (maand: number, stap: number) => void gezien.push([maand, stap]);
    stappen({ ...VERWACHTING, naar }, 2);
    expect(gezien).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
});
