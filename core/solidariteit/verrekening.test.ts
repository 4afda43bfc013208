import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centenIn, formule, gekanteld, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { optelsom } from '../getal/naslag.hulp';
import { keer } from '../willekeur.hulp';

describe('BWMO_SOLIDARITEIT', () => {
  const kosten = kolom(100, 200, 300.01);
  const sleutel = kolom(3, 2, 1);

  it('graad 0 is ieder het eigen gebruik, graad 1 alles naar de sleutel', () => {
    expect(formule('BWMO_SOLIDARITEIT', kosten, sleutel, 0)).toEqual(kosten);
    expect(formule('BWMO_SOLIDARITEIT', kosten, sleutel)).toEqual(formule('BWMO_VERDEEL', 600.01, sleutel));
  });

  it('sluit bij elke graad op de cent, en ligt tussen eigen gebruik en pool', () => {
    const rij = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 1000 }));
    fc.assert(
      fc.property(
        fc.array(rij, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 1000 }),
        (rijen, deel) => {
          const bedragen = kolom(...rijen.map(([centen]) => centen / 100));
          const gewichten = kolom(...rijen.map(([, gewicht]) => gewicht + 1));
          const uit = centenIn(formule('BWMO_SOLIDARITEIT', bedragen, gewichten, deel / 1000));
          const pool = centenIn(formule('BWMO_SOLIDARITEIT', bedragen, gewichten, 1));
          expect(optelsom(uit)).toBe(optelsom(centenIn(bedragen as number[][])));
          uit.forEach((bedrag, g) => {
            const eigen = BigInt(rijen[g]![0]);
            const [laag, hoog] = eigen < pool[g]! ? [eigen, pool[g]!] : [pool[g]!, eigen];
            expect(bedrag >= laag - 1n && bedrag <= hoog + 1n).toBe(true);
          });
        },
      ),
      keer(1000),
    );
  });

  it('zonder sleutel is delen niet mogelijk, maar eigen gebruik wel', () => {
    expect(zinVan('BWMO_SOLIDARITEIT', kolom(1, 2), kolom(0, 0))).toMatch(/^sleutel: alle gewichten/);
    expect(formule('BWMO_SOLIDARITEIT', kolom(1, 2), kolom(0, 0), 0)).toEqual(kolom(1, 2));
  });
});

describe('BWMO_RESERVE', () => {
  it('rekent de reserve van Zwolle over 2022 na: 10.334.175 + 82.788 + 10.945.129 − 6.557.121 = 14.804.971', () => {
    const rijen = formule('BWMO_RESERVE', 10334175, kolom(82788, 10945129, -6557121)) as number[][];
    expect(rijen.at(-1)![3]).toBe(14804971);
  });

  it.each([
    ['net onder het plafond', 99.99, [0, 99.99, 0, 99.99, 0, 0]],
    ['precies het plafond', 100, [0, 100, 0, 100, 0, 0]],
    ['net boven het plafond', 100.01, [0, 100, 0, 100, 0.01, 0]],
  ])('%s', (_, mutatie, verwacht) => {
    expect(formule('BWMO_RESERVE', 0, mutatie, 100, 0, false)).toEqual([verwacht]);
  });

  it('een stand boven het plafond blijft staan, een stand onder de ondergrens ook', () => {
    expect(formule('BWMO_RESERVE', 150, kolom(10, -200), 100, 50, false)).toEqual([
      [150, 0, 0, 150, 10, 0],
      [150, 0, 100, 50, 0, 100],
    ]);
    expect(formule('BWMO_RESERVE', 20, -5, '', 50, false)).toEqual([[20, 0, 0, 20, 0, 5]]);
  });

  it('een lege maand is geen mutatie, lege maanden aan het eind vallen weg', () => {
    const rijen = formule('BWMO_RESERVE', 10, kolom(5, '', -3, '', ''), '', '', false) as number[][];
    expect(rijen.map((rij) => rij[3])).toEqual([15, 15, 12]);
  });

  it('laat nooit geld verdwijnen', () => {
    const mutaties = fc.array(fc.integer({ min: -(10 ** 8), max: 10 ** 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(mutaties, fc.nat(10 ** 8), fc.nat(10 ** 8), (reeks, begin, ruimte) => {
        const rijen = formule(
          'BWMO_RESERVE',
          begin,
          kolom(...reeks),
          1000 + ruimte,
          1000,
          false,
        ) as number[][];
        rijen.forEach(([van, bij, af, tot, nietBij, nietAf], i) => {
          expect(van! + bij! - af!).toBe(tot);
          expect(bij! + nietBij! - af! - nietAf!).toBe(reeks[i]);
        });
      }),
      keer(1000),
    );
  });
});

describe('BWMO_AFREKENING', () => {
  it('een lege cel aan één kant is 0, aan beide kanten leeg', () => {
    expect(formule('BWMO_AFREKENING', kolom(10, '', 5, ''), kolom('', 7, 5.5, ''))).toEqual(
      kolom(-10, 7, 0.5),
    );
    expect(formule('BWMO_AFREKENING', kolom(1, '', 1), kolom(1, '', 2))).toEqual([[0], [''], [1]]);
  });
});

describe('BWMO_PXQ en BWMO_TARIEF', () => {
  it('ronden een rij één keer af, niet per product', () => {
    expect(formule('BWMO_PXQ', [[0.5, 0.5]], [[0.01, 0.01]])).toEqual([[0.01]]);
    expect(formule('BWMO_PXQ', [[0.333, 0.333, 0.334]], kolom(100, 100, 100))).toEqual([[100]]);
  });

  it('één rij aantallen is één gemeente, één kolom is één product', () => {
    expect(formule('BWMO_PXQ', [[2, 3]], [[10, 100]])).toEqual([[320]]);
    expect(formule('BWMO_PXQ', kolom(2, '', 3), 10)).toEqual([[20], [''], [30]]);
  });

  it('opslagen tellen op en gaan niet over elkaar', () => {
    expect(formule('BWMO_TARIEF', 100, kolom(0.1, 0.1))).toBe(120);
    expect(formule('BWMO_TARIEF', 1.25, 0.1)).toBe(1.38);
    expect(zinVan('BWMO_TARIEF', 100, kolom(0.02, 5))).toBe(
      'opslagen, rij 2 van het bereik: dit deel moet tussen 0 en 1 liggen; is 0,05 bedoeld?',
    );
  });
});

describe('BWMO_COHORT', () => {
  it('verandert het totaal niet, waar de centrumgemeente ook staat', () => {
    const bestaand = kolom(10, 20, 30);
    const nieuw = kolom(1, 2, 3);
    for (const centrum of [1, 2, 3]) {
      const uit = formule('BWMO_COHORT', bestaand, nieuw, centrum) as number[][];
      expect(uit[centrum - 1]![0]).toBe(60 + centrum);
      expect(uit.flat().reduce((som, bedrag) => som + bedrag)).toBe(66);
    }
  });

  it('een halve rij bestaat niet', () => {
    expect(zinVan('BWMO_COHORT', kolom(1, 2), kolom(1, 2), 1.5)).toMatch(/^centrum: dit is geen rij/);
  });
});

describe('BWMO_HERKOMST', () => {
  it('komt altijd op 0 uit, ook met halve cliënten', () => {
    const aantal = fc.integer({ min: 0, max: 4000 }).map((n) => n / 8);
    const matrix = fc
      .integer({ min: 1, max: 6 })
      .chain((n) =>
        fc.array(fc.array(aantal, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }),
      );
    fc.assert(
      fc.property(matrix, fc.integer({ min: 0, max: 10 ** 7 }), (clienten, centen) => {
        const uit = centenIn(formule('BWMO_HERKOMST', clienten, centen / 100));
        expect(optelsom(uit)).toBe(0n);
        const omgekeerd = centenIn(formule('BWMO_HERKOMST', gekanteld(clienten), centen / 100));
        // Bij een halve cent moet er één kant gekozen worden; verder is omdraaien precies het spiegelbeeld.
        omgekeerd.forEach((bedrag, g) => {
          const verschil = bedrag + uit[g]!;
          expect(verschil >= -1n && verschil <= 1n).toBe(true);
        });
      }),
      keer(1000),
    );
  });

  it('wie thuis verblijft telt niet mee', () => {
    expect(
      formule(
        'BWMO_HERKOMST',
        [
          [500, 0],
          [1, 7],
        ],
        10,
      ),
    ).toEqual(kolom(-10, 10));
  });
});

describe('BWMO_SPLITSING', () => {
  it('elk deel sluit op zijn eigen som', () => {
    const uit = formule(
      'BWMO_SPLITSING',
      kolom(-100, 50, 20.01),
      kolom(1, 1, 1),
      kolom('a', 'a', 'b'),
    ) as number[][];
    const som = (k: number, rijen: readonly number[]) =>
      optelsom(rijen.flatMap((r) => centenIn([[uit[r]![k]!]])));
    expect(som(0, [0, 1, 2])).toBe(-2999n);
    expect(som(1, [0, 1])).toBe(-5000n);
    expect(som(1, [2])).toBe(2001n);
    expect(som(2, [0, 1, 2])).toBe(0n);
  });

  it('een deelregio zonder gewicht kan haar saldo niet verdelen', () => {
    expect(zinVan('BWMO_SPLITSING', kolom(1, 2), kolom(1, 0), kolom('a', 'b'))).toMatch(
      /^sleutel: alle gewichten/,
    );
  });
});

describe('BWMO_RISICOSPREIDING', () => {
  it('is met de hand na te rekenen', () => {
    // alleen: 50.000 × √(4 × 1,25) ; samen: 50.000 × √(20 × 1,25) × 4/20
    const [rij] = formule('BWMO_RISICOSPREIDING', kolom(4, 16), 50000, 0.5) as number[][];
    expect(rij![0]).toBeCloseTo(50000 * Math.sqrt(5), 6);
    expect(rij![1]).toBeCloseTo((50000 * Math.sqrt(25)) / 5, 6);
    expect(rij![2]).toBeCloseTo(rij![0]! - rij![1]!, 6);
  });

  it('delen is voor niemand een nadeel, en een gemeente alleen heeft geen voordeel', () => {
    const rijen = formule('BWMO_RISICOSPREIDING', kolom(1, 0, 300, 12), 1000) as number[][];
    expect(rijen.every((rij) => rij[2]! >= 0)).toBe(true);
    expect(formule('BWMO_RISICOSPREIDING', kolom(9), 1000)).toEqual([[3000, 3000, 0]]);
  });
});
