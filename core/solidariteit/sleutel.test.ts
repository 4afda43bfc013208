import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellenVan, formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const sleutel = (...argumenten: readonly unknown[]) => formule('BWMO_SLEUTEL', ...argumenten);

const TABEL = [
  [60000, 20],
  [30000, 10],
  [10000, 10],
];

describe('aandelen uit kenmerken', () => {
  it('zonder gewichten telt elk kenmerk even zwaar', () => {
    // Inwoners 60/30/10%, cliënten 50/25/25%.
    expect(sleutel(TABEL)).toEqual([[0.55], [0.275], [0.175]]);
  });

  it('met gewichten als rij of als kolom', () => {
    const verwacht = [[0.575], [0.2875], [0.1375]];
    expect(sleutel(TABEL, rij(0.75, 0.25))).toEqual(verwacht);
    expect(sleutel(TABEL, kolom('75%', '25%'))).toEqual(verwacht);
  });

  it('elke rij is een gemeente: één rij met drie kenmerken is één gemeente', () => {
    expect(sleutel(rij(1, 2, 3))).toEqual([[1]]);
  });

  it('een lege cel telt als 0, een geheel lege rij blijft leeg, een staart van lege rijen valt weg', () => {
    expect(
      sleutel([
        [1, 1],
        ['', 1],
        ['', ''],
        [3, 2],
        ['', ''],
      ]),
    ).toEqual([[0.25], [0.125], [''], [0.625]]);
  });

  it('een gemeente met alleen nullen staat er wel in', () => {
    expect(sleutel(kolom(0, 5))).toEqual([[0], [1]]);
  });
});

describe('gewichten tellen op tot 1, met een speling van een miljardste', () => {
  it.each([[0.499999999], [0.5], [0.500000001]])('0,5 en %d mag', (tweede) => {
    const delen = cellenVan(sleutel(TABEL, rij(0.5, tweede))) as number[];
    expect(delen.reduce((som, deel) => som + deel, 0)).toBeCloseTo(1, 14);
  });

  it.each([
    [0.4999999989, '0,9999999989'],
    [0.5000000011, '1,0000000011'],
  ])('0,5 en %d mag niet', (tweede, som) => {
    expect(zinVan('BWMO_SLEUTEL', TABEL, rij(0.5, tweede))).toBe(
      `gewichten: de gewichten tellen op tot ${som} in plaats van 1; pas ze aan.`,
    );
  });

  it('tien keer 0,1 is precies 1', () => {
    const tien = Array.from({ length: 10 }, (_, i) => i + 1);
    expect(sleutel([tien], rij(...tien.map(() => 0.1)))).toEqual([[1]]);
  });

  it('drie keer een derde, zoals een blad hem uitrekent, mag', () => {
    expect(sleutel([[1, 1, 1]], rij(1 / 3, 1 / 3, 1 / 3))).toEqual([[1]]);
  });
});

describe('een kenmerk dat nergens voorkomt', () => {
  const MET_NUL = [
    [1, 0],
    [3, 0],
  ];

  it('is een fout die de kolom noemt', () => {
    expect(zinVan('BWMO_SLEUTEL', MET_NUL)).toMatch(
      /^kenmerken, kolom 2 van het bereik: deze kolom telt op tot 0/,
    );
    expect(zinVan('BWMO_SLEUTEL', MET_NUL, rij(0.999999, 0.000001))).toMatch(
      /^kenmerken, kolom 2 van het bereik: /,
    );
  });

  it('mag met gewicht 0', () => {
    expect(sleutel(MET_NUL, rij(1, 0))).toEqual([[0.25], [0.75]]);
  });
});

describe('voor elke tabel', () => {
  const tabel = fc
    .record({ n: fc.integer({ min: 1, max: 8 }), k: fc.integer({ min: 1, max: 4 }) })
    .chain(({ n, k }) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: k, maxLength: k }), {
        minLength: n,
        maxLength: n,
      }),
    )
    .filter((rijen) => rijen[0]!.every((_, j) => rijen.some((cellen) => cellen[j]! > 0)));

  it('is het gemiddelde van de aandelen per kolom, en telt op tot 1', () => {
    fc.assert(
      fc.property(tabel, (rijen) => {
        const delen = cellenVan(sleutel(rijen)) as number[];
        const k = rijen[0]!.length;
        rijen.forEach((cellen, g) => {
          const aandelen = cellen.map((x, j) => x / rijen.reduce((som, anderen) => som + anderen[j]!, 0));
          expect(delen[g]).toBeCloseTo(aandelen.reduce((som, aandeel) => som + aandeel, 0) / k, 12);
        });
        expect(delen.reduce((som, deel) => som + deel, 0)).toBeCloseTo(1, 12);
      }),
      keer(1000),
    );
  });

  it('de eenheid van een kenmerk doet er niet toe: inwoners of duizenden inwoners', () => {
    fc.assert(
      fc.property(tabel, fc.constantFrom(10, 1000, 7), (rijen, factor) => {
        const anders = rijen.map(([eerste, ...rest]) => [eerste! * factor, ...rest]);
        expect(sleutel(anders)).toEqual(sleutel(rijen));
      }),
      keer(1000),
    );
  });
});
