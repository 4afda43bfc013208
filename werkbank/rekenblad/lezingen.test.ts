import { describe, expect, it } from 'vitest';
import { Lezingen, type Leesvak, omvat, vaksleutel } from './lezingen';

const vak = (rij: number, rijen = 1): Leesvak => ({ bladId: 'b', rij, kolom: 1, rijen, kolommen: 2 });
const vakken = (...lijst: Leesvak[]) => new Map(lijst.map((een) => [vaksleutel(een), een]));

describe('wat een formule las', () => {
  it('geldt tot haar formule verandert', () => {
    const lezingen = new Lezingen();
    lezingen.zet('b 3 1', vakken(vak(7)));
    expect(lezingen.van('b 3 1', '=X')).toEqual([vak(7)]);
    expect(lezingen.van('b 3 1', '=Y')).toEqual([]);
    expect(lezingen.van('b 3 1', '=X')).toEqual([]);
  });

  it('is alleen een verandering als zij ergens anders las', () => {
    const lezingen = new Lezingen();
    const zet = (...lijst: Leesvak[]) => {
      lezingen.zet('b 3 1', vakken(...lijst));
      return lezingen.neemVerandering();
    };
    expect([
      zet(),
      zet(vak(7)),
      zet(vak(7)),
      zet(vak(8)),
      zet(vak(8), vak(9)),
      zet(vak(8)),
      zet(),
      zet(),
    ]).toEqual([false, true, false, true, true, true, true, false]);
  });

  it('is weg na wissen, en dat is een verandering als er iets was', () => {
    const lezingen = new Lezingen();
    lezingen.wis();
    expect(lezingen.neemVerandering()).toBe(false);
    lezingen.zet('b 3 1', vakken(vak(7)));
    lezingen.neemVerandering();
    lezingen.wis();
    expect(lezingen.neemVerandering()).toBe(true);
    expect(lezingen.van('b 3 1', '=X')).toEqual([]);
  });
});

it('een bereik omvat zijn cellen en geen andere', () => {
  const bereik = vak(3, 2);
  const plekken = [2, 3, 4, 5].flatMap((rij) => [0, 1, 2, 3].map((kolom) => [rij, kolom] as const));
  expect(plekken.filter(([rij, kolom]) => omvat(bereik, 'b', rij, kolom))).toEqual([
    [3, 1],
    [3, 2],
    [4, 1],
    [4, 2],
  ]);
  expect(omvat(bereik, 'c', 3, 1)).toBe(false);
});
