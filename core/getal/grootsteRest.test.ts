import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gewichten, keer, totaal } from '../willekeur.hulp';
import { rondMetSom, verdeelNaarRato } from './grootsteRest';
import { grootsteRestStukVoorStuk, optelsom } from './naslag.hulp';

const verdeel = (totaal: number, ...gewichten: number[]) =>
  verdeelNaarRato(BigInt(totaal), gewichten.map(BigInt)).map(Number);

describe('gepubliceerde verdelingen met de grootste rest', () => {
  it.each([
    ['Wikipedia: 10 zetels', 10, [47000, 16000, 15800, 12000, 6100, 3100], [5, 2, 1, 1, 1, 0]],
    ['Parker: 43 zetels', 43, [21878, 9713, 4167, 3252, 1065], [24, 10, 4, 4, 1]],
    ['Parker: 44 zetels, de Alabamaparadox', 44, [21878, 9713, 4167, 3252, 1065], [24, 11, 5, 3, 1]],
    ['census.gov: 20 zetels', 20, [2560, 3315, 995, 5012], [4, 6, 2, 8]],
    ['dinero #776: 5 cent over vier', 5, [100, 101, 100, 100], [1, 2, 1, 1]],
    ['dinero #144: 10,03 over 49 en 51', 1003, [49, 51], [491, 512]],
    ['moneyphp #492: 99,99 over 75 en 25', 9999, [75, 25], [7499, 2500]],
    ['RubyMoney #971: 120 euro over 2 en 1', 12000, [2, 1], [8000, 4000]],
    ['RubyMoney #971: 120 euro over 1 en 2', 12000, [1, 2], [4000, 8000]],
  ])('%s', (_, aantal, naarRato, verwacht) => {
    expect(verdeel(aantal, ...naarRato)).toEqual(verwacht);
  });
});

describe('gelijke resten', () => {
  it('gaan eerst naar het grootste gewicht, ook als dat later staat', () => {
    // 3 over 1 en 5: delen 0,5 en 2,5.
    expect(verdeel(3, 1, 5)).toEqual([0, 3]);
    expect(verdeel(3, 5, 1)).toEqual([3, 0]);
  });

  it('gaan bij gelijke gewichten naar de eerste in het bereik', () => {
    expect(verdeel(100, 1, 1, 1)).toEqual([34, 33, 33]);
    expect(verdeel(2, 1, 1, 1, 1)).toEqual([1, 1, 0, 0]);
  });

  it('gaan nooit naar gewicht 0', () => {
    expect(verdeel(1, 0, 1, 0)).toEqual([0, 1, 0]);
    expect(verdeel(5, 0, 2, 2)).toEqual([0, 3, 2]);
  });
});

describe('verdeelNaarRato, voor elk bedrag en elke sleutel', () => {
  it('is gelijk aan de methode die één eenheid per keer toekent', () => {
    fc.assert(
      fc.property(totaal, gewichten(), (aantal, naarRato) => {
        expect(verdeelNaarRato(aantal, naarRato)).toEqual(grootsteRestStukVoorStuk(aantal, naarRato));
      }),
      keer(1000),
    );
  });

  it('telt exact op tot het totaal en wijkt minder dan één eenheid af van het exacte deel', () => {
    fc.assert(
      fc.property(totaal, gewichten(), (aantal, naarRato) => {
        const delen = verdeelNaarRato(aantal, naarRato);
        const alles = optelsom(naarRato);
        expect(optelsom(delen)).toBe(aantal);
        delen.forEach((deel, i) => {
          const verschil = deel * alles - aantal * naarRato[i]!;
          expect(verschil > -alles && verschil < alles).toBe(true);
          if (naarRato[i] === 0n) expect(deel).toBe(0n);
        });
      }),
      keer(1000),
    );
  });

  it('een negatief totaal is het spiegelbeeld', () => {
    fc.assert(
      fc.property(totaal, gewichten(), (aantal, naarRato) => {
        expect(verdeelNaarRato(-aantal, naarRato)).toEqual(
          verdeelNaarRato(aantal, naarRato).map((deel) => -deel),
        );
      }),
      keer(1000),
    );
  });

  it('alle gewichten maal hetzelfde getal verandert niets', () => {
    fc.assert(
      fc.property(
        totaal,
        gewichten(),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (aantal, naarRato, factor) => {
          expect(
            verdeelNaarRato(
              aantal,
              naarRato.map((w) => w * factor),
            ),
          ).toEqual(verdeelNaarRato(aantal, naarRato));
        },
      ),
      keer(1000),
    );
  });

  it('een andere volgorde van de gemeenten verandert niets, behalve onder gelijke gewichten', () => {
    const verschillend = fc
      .uniqueArray(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 2, maxLength: 10 })
      .chain((naarRato) =>
        fc.record({
          naarRato: fc.constant(naarRato),
          door: fc.shuffledSubarray([...naarRato.keys()], { minLength: naarRato.length }),
        }),
      );
    fc.assert(
      fc.property(totaal, verschillend, (aantal, { naarRato, door }) => {
        const delen = verdeelNaarRato(aantal, naarRato);
        const geschud = verdeelNaarRato(
          aantal,
          door.map((i) => naarRato[i]!),
        );
        expect(geschud).toEqual(door.map((i) => delen[i]!));
      }),
      keer(1000),
    );
  });

  it('gelijke gewichten schelen hoogstens één eenheid, en de eerste krijgt nooit minder', () => {
    fc.assert(
      fc.property(totaal, gewichten(), (aantal, naarRato) => {
        const delen = verdeelNaarRato(aantal, naarRato);
        naarRato.forEach((gewicht, i) => {
          const later = naarRato.indexOf(gewicht, i + 1);
          if (later >= 0) expect([0n, 1n]).toContain(delen[i]! - delen[later]!);
        });
      }),
      keer(1000),
    );
  });
});

describe('rondMetSom', () => {
  it('rondt bedragen met eigen resten af zodat hun som blijft kloppen', () => {
    // 1⅓ + 2⅔ + 1 = 5; de grootste rest krijgt de eenheid, niet het grootste gewicht.
    expect(rondMetSom([4n, 8n, 3n], 3n, [9n, 1n, 9n])).toEqual([1n, 3n, 1n]);
  });

  it('elk deel wordt de gehele waarde eronder of erboven, en een heel deel blijft heel', () => {
    const delen = fc
      .record({
        noemer: fc.bigInt({ min: 1n, max: 1000n }),
        tellers: fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1 }),
      })
      .map(({ noemer, tellers }) => {
        const teveel = optelsom(tellers) % noemer;
        return { noemer, tellers: teveel === 0n ? tellers : [...tellers, noemer - teveel] };
      });
    fc.assert(
      fc.property(delen, ({ noemer, tellers }) => {
        const afgerond = rondMetSom(tellers, noemer, tellers);
        expect(optelsom(afgerond) * noemer).toBe(optelsom(tellers));
        afgerond.forEach((deel, i) => {
          const rest = tellers[i]! % noemer;
          const onder = (tellers[i]! - rest) / noemer;
          expect(rest === 0n ? [onder] : [onder, onder + 1n]).toContain(deel);
        });
      }),
      keer(1000),
    );
  });
});
