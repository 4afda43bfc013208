import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimaalVanGetal } from '../getal/decimaal';
import { keer } from '../willekeur.hulp';
import { kleinsteAantal, ruimte, vraagVan, wachtkans, wachttijd, weigerkans } from './erlang';

const vraag = (clienten: number) => vraagVan(decimaalVanGetal(clienten));

/** Erlang B als exacte breuk: (aᶜ/c!) / Σ aᵏ/k!, met a in honderdsten. */
function exacteWeigerkans(honderdsten: bigint, plekken: number): number {
  let term = 1n;
  let som = 0n;
  // Van achter naar voren: Σ (c!/k!) / aᶜ⁻ᵏ, met teller en noemer als gehele getallen.
  const machten = Array.from(
    { length: plekken + 1 },
    (_, i) => 100n ** BigInt(i) * honderdsten ** BigInt(plekken - i),
  );
  for (let k = plekken; k >= 0; k -= 1) {
    som += term * machten[plekken - k]!;
    term *= BigInt(k);
  }
  return Number((machten[0]! * 10n ** 30n) / som) / 1e30;
}

describe('Erlang B', () => {
  it('is de exacte breuk, op dertien cijfers', () => {
    const gevallen = fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(gevallen, ([honderdsten, plekken]) => {
        const verwacht = exacteWeigerkans(BigInt(honderdsten), plekken);
        const hier = weigerkans(vraag(honderdsten / 100), plekken);
        expect(Math.abs(hier - verwacht)).toBeLessThanOrEqual(1e-13 * verwacht + 1e-29);
      }),
      keer(300),
    );
  });

  it('daalt met elke plek, stijgt met de vraag, en ligt tussen 0 en 1', () => {
    for (const a of [0.01, 1, 30, 5000]) {
      let vorige = 1;
      for (let plekken = 1; plekken < 60; plekken += 1) {
        const nu = weigerkans(vraag(a), plekken);
        expect(nu < vorige && nu > 0 && nu < weigerkans(vraag(a * 1.1), plekken)).toBe(true);
        vorige = nu;
      }
    }
  });

  it('blijft stabiel tot de grenzen: 100.000 cliënten en 200.000 plekken', () => {
    // Bij evenveel plekken als vraag is B ongeveer √(2/(π·a)).
    expect(weigerkans(vraag(100_000), 100_000)).toBeCloseTo(Math.sqrt(2 / (Math.PI * 100_000)), 5);
    expect(weigerkans(vraag(100_000), 200_000)).toBe(0);
    expect(weigerkans(vraag(1e-300), 200_000)).toBe(0);
    expect(weigerkans(vraag(100_000), 1)).toBeCloseTo(100_000 / 100_001, 15);
  });
});

describe('Erlang C', () => {
  it('is 1 als er net genoeg plekken zijn en daalt naar 0', () => {
    const a = vraag(240);
    const kans = (plekken: number) => wachtkans(a, plekken, weigerkans(a, plekken));
    expect(kans(241)).toBeGreaterThan(0.9);
    expect([kans(242), kans(250), kans(280)].every((nu, i, alle) => i === 0 || nu < alle[i - 1]!)).toBe(true);
    expect(kans(400)).toBeLessThan(1e-15);
  });

  it('de halve wortel-regel van Halfin en Whitt: c = a + β√a', () => {
    for (const [beta, verwacht] of [
      [0.5061, 0.5],
      [1.0615, 0.2],
      [1.4202, 0.1],
      [1.7398, 0.05],
    ] as const) {
      const a = 90_000;
      const plekken = Math.round(a + beta * Math.sqrt(a));
      const v = vraag(a);
      expect(Math.abs(wachtkans(v, plekken, weigerkans(v, plekken)) - verwacht)).toBeLessThan(0.003);
    }
  });
});

describe('de ruimte boven de vraag', () => {
  it('verliest geen cijfers als het aantal plekken er vlak boven ligt', () => {
    const clienten = { waarde: 99_999_999_999_999_999n, schaal: 12 };
    expect(ruimte(vraagVan(clienten), 100_000)).toBeCloseTo(1e-12, 16);
    expect(ruimte(vraagVan({ waarde: 3n, schaal: 0 }), 4)).toBe(1);
  });
});

describe('het kleinste aantal', () => {
  it('haalt de norm, en één plek minder niet', () => {
    const gevallen = fc.tuple(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(gevallen, ([honderdsten, promille]) => {
        const a = vraag(honderdsten / 100);
        const norm = promille / 1000;
        const plekken = kleinsteAantal(a, norm, (_, weiger) => weiger);
        expect(weigerkans(a, plekken)).toBeLessThanOrEqual(norm * (1 + 1e-9));
        expect(weigerkans(a, plekken - 1)).toBeGreaterThan(norm);
      }),
      keer(300),
    );
  });

  it('is één plek als de norm precies de weigerkans van één plek is, ook als die anders uitgerekend een fractie groter is', () => {
    const vragen = Array.from({ length: 200 }, (_, i) => (i + 1) / 100);
    expect(vragen.some((a) => weigerkans(vraag(a), 1) > a / (1 + a))).toBe(true);
    for (const a of vragen)
      expect(
        kleinsteAantal(vraag(a), a / (1 + a), (_, weiger) => weiger),
        String(a),
      ).toBe(1);
  });

  it('wordt door afronding niet één te groot: 0,25 per maand en 2 maanden wachten op één plek is precies 2 maanden', () => {
    for (const factor of [1, 3, 7, 10, 33]) {
      // a = ½ en één plek: de wachttijd is precies de verblijfsduur.
      const a = vraag(0.5);
      const norm = factor * 0.1;
      expect(kleinsteAantal(a, norm, (c, b) => (c > 0 ? wachttijd(a, c, b, norm) : Infinity))).toBe(1);
    }
  });
});
