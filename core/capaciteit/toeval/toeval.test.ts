import { describe, expect, it } from 'vitest';
import { Toeval } from './toeval';

function getallen(zaad: number, run: number, doel: number, aantal: number): number[] {
  const toeval = new Toeval(zaad, doel, aantal);
  toeval.begin(run);
  return Array.from({ length: aantal }, (_, i) => toeval.op(i));
}

describe('een stroom toeval', () => {
  it('geeft bij dezelfde sleutel altijd dezelfde bits', () => {
    expect(getallen(1, 0, 0, 4).map((u) => Math.floor(u * 2 ** 32))).toEqual([
      3387734806, 1080862987, 3546521498, 2861869171,
    ]);
  });

  it('is sfc32 zoals het gepubliceerd is, met vijftien slagen inloop', () => {
    let [a, b, c, d] = [20201029, Math.imul(4, 0x9e3779b1), 12, 1];
    const sfc32 = () => {
      const t = (a + b + d) | 0;
      d = (d + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = ((((c << 21) | (c >>> 11)) >>> 0) + t) | 0;
      return t >>> 0;
    };
    for (let i = 0; i < 15; i += 1) sfc32();
    const verwacht = Array.from({ length: 50 }, sfc32);
    expect(getallen(20201029, 12, 4, 50).map((u) => u * 2 ** 32 - 0.5)).toEqual(verwacht);
  });

  it('begint opnieuw bij elke run en hangt niet af van wat ervoor gebruikt is', () => {
    const toeval = new Toeval(7, 3, 200);
    toeval.begin(5);
    toeval.op(100);
    toeval.begin(6);
    expect(toeval.op(0)).toBe(getallen(7, 6, 3, 1)[0]);
  });

  it('een plaats geeft altijd hetzelfde, in welke volgorde ook en hoe lang de stroom ook is', () => {
    const alle = getallen(1, 2, 3, 400);
    const toeval = new Toeval(1, 3, 40);
    toeval.begin(2);
    expect([39, 0, 5, 4, 39].map((plaats) => toeval.op(plaats))).toEqual(
      [39, 0, 5, 4, 39].map((i) => alle[i]),
    );
  });

  it('verschilt per zaad, run en doel', () => {
    const eerste = [
      [1, 0, 0],
      [2, 0, 0],
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 0],
      [4294967295, 0, 0],
    ].map(([zaad, run, doel]) => getallen(zaad!, run!, doel!, 3).join());
    expect(new Set(eerste).size).toBe(eerste.length);
  });

  it('ligt strikt tussen 0 en 1, met gemiddelde 1/2 en variantie 1/12', () => {
    const alle = getallen(1, 0, 0, 200_000);
    expect(alle.every((u) => u > 0 && u < 1)).toBe(true);
    const gemiddelde = alle.reduce((som, u) => som + u, 0) / alle.length;
    const variantie = alle.reduce((som, u) => som + (u - gemiddelde) ** 2, 0) / alle.length;
    expect(Math.abs(gemiddelde - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / alle.length));
    expect(variantie).toBeCloseTo(1 / 12, 3);
  });

  it('naburige sleutels hangen niet samen: de eerste getallen van opeenvolgende runs zijn gelijk verdeeld', () => {
    const vakken = new Array<number>(20).fill(0);
    for (let run = 0; run < 20_000; run += 1) vakken[Math.floor(20 * getallen(1, run, 4, 1)[0]!)]! += 1;
    const chiKwadraat = vakken.reduce((som, aantal) => som + (aantal - 1000) ** 2 / 1000, 0);
    // Bij 19 vrijheidsgraden ligt 99,9% onder 43,8.
    expect(chiKwadraat).toBeLessThan(43.8);
  });
});
