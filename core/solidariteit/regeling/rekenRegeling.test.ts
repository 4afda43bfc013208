import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../../aanroep.hulp';
import { verklaar } from '../../roepAan';
import type { Cel } from '../../waarde';
import { PARAMETERS, type Parameternaam } from '../../normen/regelingen/parameters';
import { REGELINGEN } from '../../normen/regelingen';
import { exact } from '../../normen/regelingen/parameters';
import { keer } from '../../willekeur.hulp';
import { regelingNaslag } from './naslag.hulp';
import { knoppenZonderEffect, ZONDER_EFFECT } from './zonderEffect';

const KOPPEN = [
  'gemeente',
  'inwoners',
  'cliënten',
  'baten',
  'lasten',
  'lokale lasten',
  'lasten bestaand',
  'historisch',
  'objectief',
  'Wmo-budget (begeleiding)',
  'sleutel',
  'centrum',
];
const DRIE = [
  KOPPEN,
  ['Centrum', 60000, 60, 9000000, 9600000, 300000, 4000000, 80, 45, 3000000, 50, 'x'],
  ['Noord', 20000, 30, 500000, 900000, 100000, 300000, 10, 25, 900000, 20, ''],
  ['Zuid', 20000, 10, 800000, 300000, 50000, 0, 10, 30, 1000000, 30, ''],
];
const saldi = (knoppen: unknown, tabel: unknown = DRIE) =>
  (formule('BWMO_REGELING', knoppen, tabel, false) as Cel[][]).map((rij) => rij[4]);

describe('het percentage komt bovenop het delen', () => {
  it.each([
    ['na een volledige pool', [['sleutel inwoners', 1]], [-262000, -118000, -120000]],
    [
      'ook als een vastgelegde regeling het meebrengt',
      [
        ['begin met', 'Apeldoorn: 2 % van Wmo-begeleiding'],
        ['solidariteit', 1],
        ['sleutel inwoners', 1],
      ],
      [-262000, -118000, -120000],
    ],
    ['zonder delen', [['solidariteit', 0]], [-562000, -418000, 480000]],
  ])('%s', (_, knoppen, verwacht) => {
    const metPercentage = knoppen.length > 1 ? knoppen : [...knoppen, ['percentage wmo-budget', 0.02]];
    expect(saldi(metPercentage).slice(0, 3)).toEqual(verwacht);
  });
});

describe('wat niemand draagt', () => {
  it('staat bij niet gedekt, ook naast een reserve die een deel betaalt', () => {
    const tabel = [
      ['gemeente', 'inwoners', 'baten', 'lasten'],
      ['A', 60000, 900000, 1200000],
      ['B', 40000, 500000, 700000],
    ];
    const knoppen = [
      ['sleutel inwoners', 1],
      ['maximum per inwoner', 2],
    ];
    expect(saldi([...knoppen, ['reserve', 0]], tabel)).toEqual([-120000, -80000, 0, 0, -300000, -500000]);
    expect(saldi([...knoppen, ['reserve', 350000], ['ondergrens', 250000]], tabel)).toEqual([
      -120000, -80000, -100000, 0, -200000, -500000,
    ]);
  });
});

describe('een leeg gewicht', () => {
  const met = (kolom: string, cel: Cel) =>
    DRIE.map((rij, r) => (r === 2 ? rij.map((oud, k) => (KOPPEN[k] === kolom ? cel : oud)) : rij));

  it.each([
    ['inwoners', [['sleutel inwoners', 1]]],
    ['cliënten', [['sleutel cliënten', 1]]],
    ['historisch', [['sleutel historisch', 1]]],
    ['objectief', [['sleutel objectief', 1]]],
    ['baten', [['sleutel baten', 1]]],
    ['sleutel', [['sleutel handmatig', 1]]],
    [
      'inwoners',
      [
        ['sleutel cliënten', 1],
        ['eigen risico per inwoner', 2],
      ],
    ],
    [
      'inwoners',
      [
        ['sleutel cliënten', 1],
        ['maximum per inwoner', 2],
      ],
    ],
    [
      'Wmo-budget (begeleiding)',
      [
        ['solidariteit', 0],
        ['percentage wmo-budget', 0.02],
      ],
    ],
  ])('in kolom %s bij %j is een fout, 0 niet', (kolom, knoppen) => {
    expect(zinVan('BWMO_REGELING', knoppen, met(kolom, ''))).toBe(
      `gemeenten, rij 3 van het bereik, kolom ${kolom}: deze gemeente heeft baten of lasten, maar hier is niets ingevuld en de regeling rekent ermee; vul een getal in, of 0 als zij niet meedoet.`,
    );
    expect(saldi(knoppen, met(kolom, 0)).every((cel) => typeof cel === 'number')).toBe(true);
  });

  it('mag bij een gemeente zonder baten en lasten, en in een kolom die niet meetelt', () => {
    const leeg = [...DRIE, ['Leeg', '', '', 0, '', '', '', '', '', '', '', '']];
    expect(saldi([['sleutel inwoners', 1]], leeg)[3]).toBe(0);
    expect(saldi([['sleutel inwoners', 1]], met('cliënten', ''))[1]).toBe(-100000);
    expect(
      saldi(
        [
          ['solidariteit', 0],
          ['percentage wmo-budget', 0.02],
        ],
        DRIE.map((rij, r) =>
          r === 1 ? rij.map((c, k) => (KOPPEN[k] === 'Wmo-budget (begeleiding)' ? '' : c)) : rij,
        ),
      )[1],
    ).toBe(-418000);
  });
});

describe('naast de naslag', () => {
  const cent = fc.integer({ min: 0, max: 10 ** 8 });
  const gemeente = fc.record({
    inwoners: fc.integer({ min: 0, max: 5000 }),
    baten: cent,
    lasten: cent,
    wmo: cent,
  });
  const knoppen = fc.record({
    graad: fc.integer({ min: 0, max: 100 }),
    risico: fc.constantFrom(0, 0, 150, 2500),
    maximum: fc.option(fc.integer({ min: 0, max: 4000 })),
    reserve: cent,
    ondergrens: fc.integer({ min: 0, max: 10 ** 7 }),
    plafond: fc.option(fc.integer({ min: 10 ** 7, max: 10 ** 8 })),
    innovatie: fc.integer({ min: 0, max: 100 }),
    percentage: fc.constantFrom(0, 2, 13),
  });

  it('geeft een regeling naar inwoners dezelfde centen, en verdwijnt er niets', () => {
    fc.assert(
      fc.property(fc.array(gemeente, { minLength: 1, maxLength: 6 }), knoppen, (rest, k) => {
        const alle = [{ inwoners: 1000, baten: 100, lasten: 200, wmo: 5 }, ...rest];
        const tabel = [
          ['gemeente', 'inwoners', 'baten', 'lasten', 'wmo-budget', 'centrum'],
          ...alle.map((g, i) => [
            `G${i}`,
            g.inwoners,
            g.baten / 100,
            g.lasten / 100,
            g.wmo / 100,
            i === 0 ? 'x' : '',
          ]),
        ];
        const rijen = [
          ['sleutel inwoners', 1],
          ['solidariteit', k.graad / 100],
          ['eigen risico per inwoner', k.risico / 100],
          ...(k.maximum === null ? [] : [['maximum per inwoner', k.maximum / 100]]),
          ['reserve', k.reserve / 100],
          ['ondergrens', k.ondergrens / 100],
          ...(k.plafond === null ? [] : [['plafond', k.plafond / 100]]),
          ['innovatie', k.innovatie / 100],
          ['percentage wmo-budget', k.percentage / 100],
        ];
        const uit = saldi(rijen, tabel).map((cel) => BigInt(Math.round((cel as number) * 100)));
        const naslag = regelingNaslag(
          alle.map((g) => ({
            inwoners: BigInt(g.inwoners),
            baten: BigInt(g.baten),
            lasten: BigInt(g.lasten),
            wmo: BigInt(g.wmo),
          })),
          {
            graad: BigInt(k.graad),
            risico: BigInt(k.risico),
            maximum: k.maximum === null ? null : BigInt(k.maximum),
            reserve: BigInt(k.reserve),
            ondergrens: BigInt(k.ondergrens),
            plafond: k.plafond === null ? null : BigInt(k.plafond),
            innovatie: BigInt(k.innovatie),
            percentage: BigInt(k.percentage),
          },
        );
        expect(uit.slice(0, alle.length)).toEqual(naslag.saldi);
        expect(uit.slice(alle.length, -1)).toEqual([naslag.reserve, naslag.innovatie, naslag.nietGedekt]);
        expect(uit.slice(0, -1).reduce((a, b) => a + b, 0n)).toBe(uit.at(-1));
      }),
      keer(1500),
    );
  });
});

describe('een knop zonder effect', () => {
  // Tabellen met een tekort, een overschot en gemengd, en ruime verschillen tussen de gemeenten.
  const tabellen = [0.4, 0.9, 1.3, 2].map((factor) =>
    DRIE.map((rij, r) =>
      r === 0 ? rij : rij.map((cel, k) => (KOPPEN[k] === 'baten' ? Number(cel) * factor : cel)),
    ),
  );
  const NAMEN = Object.keys(PARAMETERS).filter((naam) => !naam.startsWith('sleutel')) as Parameternaam[];
  const waarde: Record<string, fc.Arbitrary<number>> = {
    deel: fc.constantFrom(0.25, 0.5, 1),
    bedrag: fc.constantFrom(1, 3, 40000, 300000),
    jaNee: fc.constantFrom(0, 1),
  };
  const instelling = fc
    .subarray(NAMEN)
    .chain((namen) =>
      fc.record(
        Object.fromEntries(
          namen.map((naam) => [
            naam,
            naam === 'solidariteit' ? fc.constantFrom(0, 0.5, 1) : waarde[PARAMETERS[naam].soort]!,
          ]),
        ),
      ),
    );
  const uitkomsten = (knoppen: Record<string, number>) => {
    const rijen = [
      ['sleutel inwoners', 1],
      ...Object.entries(knoppen).map(([naam, getal]) => [PARAMETERS[naam as Parameternaam].naam, getal]),
    ];
    try {
      return tabellen.map((tabel) => JSON.stringify(formule('BWMO_REGELING', rijen, tabel)));
    } catch {
      return null;
    }
  };

  it('verandert echt niets, en wordt bij de uitleg genoemd', () => {
    fc.assert(
      fc.property(instelling, (knoppen) => {
        const met = uitkomsten(knoppen);
        if (met === null) return;
        for (const { knop } of knoppenZonderEffect(exact(knoppen))) {
          expect(
            uitkomsten(Object.fromEntries(Object.entries(knoppen).filter(([naam]) => naam !== knop))),
          ).toEqual(met);
        }
      }),
      keer(300),
    );
    const { stappen } = verklaar('BWMO_REGELING', [
      [
        ['sleutel inwoners', 1],
        ['ondergrens', 5],
      ],
      DRIE,
    ]);
    expect(stappen.find(({ naam }) => naam === `ondergrens ${ZONDER_EFFECT}`)!.waarde).toBe(
      'er is geen reserve',
    );
  });

  it.each(NAMEN)('%s verandert in een gewone regeling wel iets', (knop) => {
    const gewoon: Partial<Record<Parameternaam, number>> = {
      solidariteit: 0.5,
      reserve: 300000,
      plafond: 400000,
      innovatie: 0.5,
    };
    const anders = {
      deel: 0.25,
      bedrag: knop === 'plafond' ? 310000 : knop.endsWith('nwoner') || knop === 'eigenRisico' ? 3 : 40000,
      jaNee: 1,
    }[PARAMETERS[knop].soort];
    const zonder = uitkomsten(gewoon);
    const met = { ...gewoon, [knop]: anders };
    expect(uitkomsten(met)).not.toEqual(zonder);
    expect(knoppenZonderEffect(exact(met)).map((een) => een.knop)).not.toContain(knop);
  });

  it('bestaande cliënten bij het centrum terwijl alles gedeeld wordt is een fout', () => {
    const zin = zinVan(
      'BWMO_REGELING',
      [
        ['sleutel inwoners', 1],
        ['bestaande cliënten bij centrum', 1],
      ],
      DRIE,
    );
    expect(zin).toContain('bestaande cliënten bij centrum verandert hier niets');
    expect(
      saldi([
        ['sleutel inwoners', 1],
        ['solidariteit', 0.5],
        ['bestaande cliënten bij centrum', 1],
      ]).slice(0, 3),
    ).not.toEqual(
      saldi([
        ['sleutel inwoners', 1],
        ['solidariteit', 0.5],
      ]).slice(0, 3),
    );
  });

  it('staat in geen enkele vastgelegde regeling', () => {
    for (const { naam, instelling: knoppen } of REGELINGEN) {
      expect([naam, knoppenZonderEffect(exact(knoppen))]).toEqual([naam, []]);
    }
  });
});
