import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer, totaal } from '../willekeur.hulp';
import { begrensdeDelen, verdeelBegrensd } from './begrensd';
import { verdeelNaarRato } from './grootsteRest';
import { grootsteRestStukVoorStuk, optelsom, waterstand } from './naslag.hulp';

const verdeel = (totaal: number, gewichten: number[], maxima: (number | null)[]) => {
  const { delen, onverdeeld } = verdeelBegrensd(
    BigInt(totaal),
    gewichten.map(BigInt),
    maxima.map((maximum) => (maximum === null ? null : BigInt(maximum))),
  );
  return [...delen.map(Number), Number(onverdeeld)];
};

describe('gepubliceerde verdelingen met een maximum (laatste getal: onverdeeld)', () => {
  it.each([
    // Keshav 1997, p. 215: vragen 2 / 2,6 / 4 / 5 bij 10; in tienden.
    ['Keshav: iedereen even veel', 100, [1, 1, 1, 1], [20, 26, 40, 50], [20, 26, 27, 27, 0]],
    // Keshav 1997, p. 217: gewichten 2,5 / 4 / 0,5 / 1, vragen 4 / 2 / 10 / 4 bij 16.
    ['Keshav: naar gewicht', 16, [5, 8, 1, 2], [4, 2, 10, 4], [4, 2, 6, 4, 0]],
    [
      'faillissement: 300 bij vorderingen van 100, 200 en 300',
      300,
      [1, 1, 1],
      [100, 200, 300],
      [100, 100, 100, 0],
    ],
    [
      'faillissement: 400 bij vorderingen van 100, 200 en 300',
      400,
      [1, 1, 1],
      [100, 200, 300],
      [100, 150, 150, 0],
    ],
    [
      'faillissement: 700 bij vorderingen van samen 600',
      700,
      [1, 1, 1],
      [100, 200, 300],
      [100, 200, 300, 100],
    ],
  ])('%s', (_, aantal, naarRato, maxima, verwacht) => {
    expect(verdeel(aantal, naarRato, maxima)).toEqual(verwacht);
  });
});

describe('maxima op de grens', () => {
  it('een maximum net onder, precies op en net boven het eigen deel', () => {
    expect(verdeel(100, [1, 3], [24, null])).toEqual([24, 76, 0]);
    expect(verdeel(100, [1, 3], [25, null])).toEqual([25, 75, 0]);
    expect(verdeel(100, [1, 3], [26, null])).toEqual([25, 75, 0]);
  });

  it('wat boven een maximum valt kan een ander over zijn maximum duwen', () => {
    // 90 over drie: 30 elk; de eerste mag 10, dan 40 elk; de tweede mag 35, de derde krijgt de rest.
    expect(verdeel(90, [1, 1, 1], [10, 35, null])).toEqual([10, 35, 45, 0]);
  });

  it('maximum 0 krijgt niets, en alle maxima 0 laat alles onverdeeld', () => {
    expect(verdeel(10, [1, 1], [0, null])).toEqual([0, 10, 0]);
    expect(verdeel(10, [1, 1], [0, 0])).toEqual([0, 0, 10]);
  });

  it('gewicht 0 vult geen ruimte op, ook niet als er geld overblijft', () => {
    expect(verdeel(10, [1, 0], [4, null])).toEqual([4, 0, 6]);
  });

  it('bij een negatief bedrag spiegelen de maxima mee', () => {
    expect(verdeel(-100, [1, 1, 2], [10, 20, 30])).toEqual([-10, -20, -30, -40]);
  });
});

const geval = fc
  .array(
    fc.tuple(
      fc.bigInt({ min: 0n, max: 50n }),
      fc.oneof(fc.constant(null), fc.bigInt({ min: 0n, max: 30n }), fc.bigInt({ min: 0n, max: 10n ** 13n })),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .filter((rijen) => rijen.some(([w]) => w > 0n))
  .map((rijen) => ({ naarRato: rijen.map(([w]) => w), maxima: rijen.map(([, c]) => c) }));

describe('verdeelBegrensd, voor elk bedrag, elke sleutel en alle maxima', () => {
  it('geeft xᵢ = min(cᵢ, θ·wᵢ) met θ uit de knikpunten, daarna de grootste rest', () => {
    fc.assert(
      fc.property(totaal, geval, (aantal, { naarRato, maxima }) => {
        const { delen, onverdeeld } = verdeelBegrensd(aantal, naarRato, maxima);
        const { peil, vol } = waterstand(aantal, naarRato, maxima);
        const open = [...naarRato.keys()].filter((i) => !vol[i]);
        const vast = optelsom(maxima.map((maximum, i) => (vol[i] ? maximum! : 0n)));
        maxima.forEach((maximum, i) => vol[i] && expect(delen[i]).toBe(maximum));
        const rest = peil
          ? grootsteRestStukVoorStuk(
              aantal - vast,
              open.map((i) => naarRato[i]!),
            )
          : open.map(() => 0n);
        expect(open.map((i) => delen[i])).toEqual(rest);
        expect(onverdeeld).toBe(peil ? 0n : aantal - vast);
      }),
      keer(1000),
    );
  });

  it('is vóór het afronden precies min(cᵢ, θ·wᵢ), tot op de breuk', () => {
    fc.assert(
      fc.property(totaal, geval, (aantal, { naarRato, maxima }) => {
        const { tellers, noemer, onverdeeld } = begrensdeDelen(aantal, naarRato, maxima);
        const { peil, vol } = waterstand(aantal, naarRato, maxima);
        tellers.forEach((teller, i) => {
          if (vol[i]) expect(teller).toBe(maxima[i]! * noemer);
          else expect(teller * (peil?.noemer ?? 1n)).toBe((peil?.teller ?? 0n) * naarRato[i]! * noemer);
        });
        expect(optelsom(tellers) + onverdeeld * noemer).toBe(aantal * noemer);
      }),
      keer(1000),
    );
  });

  it('delen en onverdeeld tellen exact op tot het totaal, niemand komt boven zijn maximum', () => {
    fc.assert(
      fc.property(totaal, geval, (aantal, { naarRato, maxima }) => {
        const { delen, onverdeeld } = verdeelBegrensd(aantal, naarRato, maxima);
        expect(optelsom(delen) + onverdeeld).toBe(aantal);
        expect(onverdeeld >= 0n).toBe(true);
        delen.forEach((deel, i) => {
          expect(deel >= 0n && (maxima[i] === null || deel <= maxima[i]!)).toBe(true);
          if (naarRato[i] === 0n) expect(deel).toBe(0n);
        });
      }),
      keer(1000),
    );
  });

  it('blijft er iets onverdeeld, dan zit iedereen met een gewicht precies aan zijn maximum', () => {
    fc.assert(
      fc.property(totaal, geval, (aantal, { naarRato, maxima }) => {
        const { delen, onverdeeld } = verdeelBegrensd(aantal, naarRato, maxima);
        fc.pre(onverdeeld > 0n);
        expect(delen).toEqual(maxima.map((maximum, i) => (naarRato[i] === 0n ? 0n : maximum)));
      }),
      keer(1000),
    );
  });

  it('een hoger maximum geeft die gemeente nooit minder en laat nooit meer onverdeeld', () => {
    fc.assert(
      fc.property(
        totaal,
        geval,
        fc.nat(),
        fc.bigInt({ min: 1n, max: 1000n }),
        (aantal, { naarRato, maxima }, n, erbij) => {
          const i = n % maxima.length;
          const eerst = verdeelBegrensd(aantal, naarRato, maxima);
          const hoger = maxima.map((maximum, k) => (k === i && maximum !== null ? maximum + erbij : maximum));
          const daarna = verdeelBegrensd(aantal, naarRato, hoger);
          expect(daarna.delen[i]! >= eerst.delen[i]!).toBe(true);
          expect(daarna.onverdeeld <= eerst.onverdeeld).toBe(true);
        },
      ),
      keer(1000),
    );
  });

  it('zonder maxima is het de gewone grootste rest, en negatief is het spiegelbeeld', () => {
    fc.assert(
      fc.property(totaal, geval, (aantal, { naarRato, maxima }) => {
        const zonder = verdeelBegrensd(
          aantal,
          naarRato,
          maxima.map(() => null),
        );
        expect(zonder).toEqual({ delen: verdeelNaarRato(aantal, naarRato), onverdeeld: 0n });
        const met = verdeelBegrensd(aantal, naarRato, maxima);
        expect(verdeelBegrensd(-aantal, naarRato, maxima)).toEqual({
          delen: met.delen.map((deel) => -deel),
          onverdeeld: -met.onverdeeld,
        });
      }),
      keer(1000),
    );
  });
});
