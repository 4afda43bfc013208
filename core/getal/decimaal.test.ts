import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import {
  alsGetal,
  decimaalVanGetal,
  decimaalVanTekst,
  maal,
  opGelijkeSchaal,
  plus,
  vergelijk,
} from './decimaal';

const decimaal = fc.record({
  waarde: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  schaal: fc.integer({ min: 0, max: 12 }),
});

describe('decimaalVanGetal', () => {
  it.each([
    [0.1, 1n, 1],
    [1234.56, 123456n, 2],
    [-0.05, -5n, 2],
    [1e21, 10n ** 21n, 0],
    [1.5e-7, 15n, 8],
    [9999999999999.99, 999999999999999n, 2],
    [-0, 0n, 0],
  ])('leest %d zoals het in tien cijfers geschreven staat', (getal, waarde, schaal) => {
    expect(decimaalVanGetal(getal)).toEqual({ waarde, schaal });
  });

  it('verandert geen enkel eindig getal', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (getal) => {
        expect(alsGetal(decimaalVanGetal(getal))).toBe(getal + 0);
      }),
      keer(1000),
    );
  });

  it.each([NaN, Infinity, -Infinity])('weigert %d', (getal) => {
    expect(() => decimaalVanGetal(getal)).toThrow(RangeError);
  });
});

describe('decimaalVanTekst', () => {
  it.each(['', '1,5', '1.', '.5', ' 1', '1 ', '0x1', '--1', '1e', 'een'])('weigert "%s"', (tekst) => {
    expect(() => decimaalVanTekst(tekst)).toThrow(RangeError);
  });
});

describe('rekenen met decimalen', () => {
  it('0,1 + 0,2 is precies 0,3', () => {
    expect(vergelijk(plus(decimaalVanGetal(0.1), decimaalVanGetal(0.2)), decimaalVanGetal(0.3))).toBe(0);
  });

  it('0,1 × 3 is precies 0,3', () => {
    expect(vergelijk(maal(decimaalVanGetal(0.1), decimaalVanGetal(3)), decimaalVanGetal(0.3))).toBe(0);
  });

  it('optellen en vermenigvuldigen kloppen met gewone breuken', () => {
    fc.assert(
      fc.property(decimaal, decimaal, (a, b) => {
        const [na, nb] = [10n ** BigInt(a.schaal), 10n ** BigInt(b.schaal)];
        const som = plus(a, b);
        expect(som.waarde * na * nb).toBe((a.waarde * nb + b.waarde * na) * 10n ** BigInt(som.schaal));
        const product = maal(a, b);
        expect(product.waarde * na * nb).toBe(a.waarde * b.waarde * 10n ** BigInt(product.schaal));
        expect(Math.sign(vergelijk(a, b))).toBe(
          Number(a.waarde * nb > b.waarde * na) - Number(a.waarde * nb < b.waarde * na),
        );
      }),
      keer(1000),
    );
  });

  it('gelijke schaal verandert geen waarde en past op de fijnste', () => {
    fc.assert(
      fc.property(fc.array(decimaal), (getallen) => {
        const { waarden, schaal } = opGelijkeSchaal(getallen);
        expect(schaal).toBe(Math.max(0, ...getallen.map((d) => d.schaal)));
        getallen.forEach((d, i) => {
          expect(waarden[i]! * 10n ** BigInt(d.schaal)).toBe(d.waarde * 10n ** BigInt(schaal));
        });
      }),
      keer(1000),
    );
  });
});
