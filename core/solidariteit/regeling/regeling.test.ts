import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../../aanroep.hulp';
import type { Cel } from '../../waarde';
import { optelsom } from '../../getal/naslag.hulp';
import { verklaar } from '../../roepAan';
import { geldigeInvoer, opVolgorde } from '../../invoer.hulp';
import { REGELINGEN } from '../../normen/regelingen';
import { keer } from '../../willekeur.hulp';
import { REGELING } from './regeling';

const KOP = ['gemeente', 'inwoners', 'baten', 'lasten'];
const DRIE = [
  KOP,
  ['Noord', 60000, 500000, 650000],
  ['Midden', 30000, 300000, 280000],
  ['Zuid', 10000, 100000, 120000],
];

/** De uitkomst van een regeling, per naam: bijdrage en saldo. */
function regeling(keuze: unknown, gemeenten: unknown): Map<string, { bijdrage: number; saldo: number }> {
  const rijen = formule('BWMO_REGELING', keuze, gemeenten, false) as Cel[][];
  return new Map(
    rijen.map(([naam, , , bijdrage, saldo]) => [
      naam as string,
      { bijdrage, saldo } as { bijdrage: number; saldo: number },
    ]),
  );
}
const saldi = (keuze: unknown, gemeenten: unknown = DRIE) =>
  [...regeling(keuze, gemeenten)].map(([, { saldo }]) => saldo);

const centen = (cel: Cel | undefined) => BigInt(Math.round((cel as number) * 100));

/** De kolommen van de tabel sluiten op het totaal, en het totaal is Σ baten − Σ lasten. */
function eisSluitend(rijen: readonly (readonly Cel[])[]): void {
  const totaal = rijen.at(-1)!;
  const delen = rijen.slice(0, -1);
  expect(totaal[0]).toBe('totaal');
  expect(delen.slice(-3).map(([naam]) => naam)).toEqual(['reserve', 'innovatie', 'niet gedekt']);
  expect(centen(delen.at(-1)![4])).toBeLessThanOrEqual(0n);
  for (const k of [1, 2, 3, 4]) {
    expect(optelsom(delen.map((rij) => centen(rij[k])))).toBe(centen(totaal[k]));
  }
  expect(centen(totaal[3])).toBe(0n);
  expect(centen(totaal[4])).toBe(centen(totaal[1]) - centen(totaal[2]));
  for (const rij of delen) expect(centen(rij[1]) - centen(rij[2]) - centen(rij[3])).toBe(centen(rij[4]));
}

describe('de twee uitersten', () => {
  it('zonder solidariteit betaalt niemand iets aan de regio', () => {
    const rijen = regeling('Geen solidariteit', DRIE);
    expect([...rijen.values()].map(({ bijdrage }) => bijdrage)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(rijen.get('Noord')!.saldo).toBe(-150000);
  });

  it('met een volledige pool volgt het saldo de inwoners', () => {
    expect(saldi('Volledige pool naar inwoners')).toEqual([-90000, -45000, -15000, 0, 0, 0, -150000]);
  });
});

describe('elke regeling sluit op de cent', () => {
  it('bij elke vastgelegde regeling en elke tabel', () => {
    fc.assert(
      fc.property(geldigeInvoer(REGELING), (invoer) => {
        eisSluitend(formule('BWMO_REGELING', ...opVolgorde(REGELING, { ...invoer, kop: false })) as Cel[][]);
      }),
      keer(1000),
    );
  });

  it('en de volgorde van de gemeenten maakt niet uit als hun inwoners verschillen', () => {
    const gekeerd = [KOP, ...DRIE.slice(1).reverse()];
    for (const keuze of [
      'Volledige pool naar inwoners',
      [
        ['sleutel inwoners', 1],
        ['solidariteit', 0.37],
      ],
    ]) {
      expect(new Map([...regeling(keuze, gekeerd)].sort())).toEqual(
        new Map([...regeling(keuze, DRIE)].sort()),
      );
    }
  });
});

describe('de knoppen van een eigen regeling', () => {
  it('solidariteit: een deel volgt de sleutel, de rest blijft eigen saldo', () => {
    // 0,4 × aandeel × −150.000 + 0,6 × eigen saldo
    expect(
      saldi([
        ['sleutel inwoners', 1],
        ['solidariteit', 0.4],
      ]),
    ).toEqual([-126000, -6000, -18000, 0, 0, 0, -150000]);
  });

  it('reserve: eerst uit de reserve tot de ondergrens', () => {
    const knoppen = [
      ['sleutel inwoners', 1],
      ['reserve', 120000],
      ['ondergrens', 20000],
    ];
    expect(saldi(knoppen)).toEqual([-30000, -15000, -5000, -100000, 0, 0, -150000]);
  });

  it('plafond en innovatie: een overschot vult eerst de reserve, dan innovatie, en dan gaat het terug', () => {
    const ruim = [KOP, ['Noord', 75000, 300000, 200000], ['Zuid', 25000, 100000, 100000]];
    const knoppen = [
      ['sleutel inwoners', 1],
      ['reserve', 10000],
      ['plafond', 50000],
      ['innovatie', 0.5],
    ];
    expect(saldi(knoppen, ruim)).toEqual([22500, 7500, 40000, 30000, 0, 100000]);
    expect(saldi([...knoppen, ['innovatie voor reserve', 1]], ruim)).toEqual([
      7500, 2500, 40000, 50000, 0, 100000,
    ]);
  });

  it('zonder plafond gaat er niets naar de reserve', () => {
    const ruim = [KOP, ['Noord', 1, 300, 200], ['Zuid', 1, 100, 100]];
    expect(
      saldi(
        [
          ['sleutel inwoners', 1],
          ['reserve', 10],
        ],
        ruim,
      ),
    ).toEqual([50, 50, 0, 0, 0, 100]);
  });

  it.each([
    ['net onder het eigen tekort', 2.49],
    ['precies het eigen tekort van Noord', 2.5],
    ['boven het eigen tekort: nooit meer dan dat', 2.51],
  ])('eigen risico %s', (_, perInwoner) => {
    const noord = Math.min(150000, perInwoner * 60000);
    const zuid = Math.min(20000, perInwoner * 10000);
    // Wat overblijft van de eigen tekorten, en het overschot van Midden, gaat naar inwoners.
    const gedeeld = -150000 + noord + zuid;
    const uitkomst = saldi([
      ['sleutel inwoners', 1],
      ['eigen risico per inwoner', perInwoner],
    ]);
    expect(uitkomst[0]).toBeCloseTo(-noord + 0.6 * gedeeld, 2);
    expect(uitkomst[1]).toBeCloseTo(0.3 * gedeeld, 2);
    expect(uitkomst[2]).toBeCloseTo(-zuid + 0.1 * gedeeld, 2);
  });

  it.each([
    ['ook als de regio bijna sluit', 499999.99, [-50000, 49999.99]],
    ['ook als de regio overhoudt', 600000, [0, 100000]],
  ])('eigen risico draagt een gemeente %s', (_, baten, verwacht) => {
    const tabel = [KOP, ['A', 50000, 0, 500000], ['B', 50000, baten, 0]];
    const knoppen = [
      ['sleutel inwoners', 1],
      ['eigen risico per inwoner', 2],
    ];
    expect(saldi(knoppen, tabel).slice(0, 2)).toEqual(verwacht);
  });

  it('eigen risico, en de rest naar de sleutel', () => {
    // Noord draagt 60.000 en Zuid 10.000 zelf; de andere 80.000 gaat naar inwoners.
    const uitkomst = saldi([
      ['sleutel inwoners', 1],
      ['eigen risico per inwoner', 1],
    ]);
    expect(uitkomst).toEqual([-108000, -24000, -18000, 0, 0, 0, -150000]);
  });

  it('maximum per inwoner: wat niemand kan dragen staat bij niet gedekt, nooit bij de reserve', () => {
    const knoppen = [
      ['sleutel inwoners', 1],
      ['maximum per inwoner', 1],
    ];
    expect(saldi(knoppen)).toEqual([-60000, -30000, -10000, 0, 0, -50000, -150000]);
  });

  it('maximum per inwoner geldt voor wat gedeeld wordt, na het eigen risico', () => {
    const knoppen = [
      ['sleutel baten', 1],
      ['eigen risico per inwoner', 1],
      ['maximum per inwoner', 1.5],
    ];
    // Noord 60.000 en Zuid 10.000 eigen risico; daarna 80.000 naar baten 5:3:1, ieder onder haar maximum.
    expect(saldi(knoppen)).toEqual([-104444.44, -26666.67, -18888.89, 0, 0, 0, -150000]);
  });

  it('lokaal meedelen: lokale lasten blijven voor dat deel bij de gemeente', () => {
    const tabel = [
      [...KOP, 'lokale lasten'],
      ['Noord', 50, 100, 180, 40],
      ['Zuid', 50, 100, 100, 20],
    ];
    expect(
      saldi(
        [
          ['sleutel inwoners', 1],
          ['lokaal meedelen', 0],
        ],
        tabel,
      ),
    ).toEqual([-50, -30, 0, 0, 0, -80]);
    expect(
      saldi(
        [
          ['sleutel inwoners', 1],
          ['lokaal meedelen', 0.5],
        ],
        tabel,
      ),
    ).toEqual([-45, -35, 0, 0, 0, -80]);
    expect(
      saldi(
        [
          ['sleutel inwoners', 1],
          ['lokaal meedelen', 1],
        ],
        tabel,
      ),
    ).toEqual([-40, -40, 0, 0, 0, -80]);
  });

  it('bestaande cliënten bij centrum: hun lasten verhuizen', () => {
    const tabel = [
      [...KOP, 'lasten bestaand', 'centrum'],
      ['Noord', 50, 100, 90, 30, 'x'],
      ['Zuid', 50, 100, 130, 50, ''],
    ];
    const uitkomst = regeling(
      [
        ['solidariteit', 0],
        ['bestaande cliënten bij centrum', 1],
      ],
      tabel,
    );
    expect(uitkomst.get('Noord')).toEqual({ bijdrage: 50, saldo: -40 });
    expect(uitkomst.get('Zuid')).toEqual({ bijdrage: -50, saldo: 20 });
  });

  it('centrum draagt tekort: na de reserve betaalt de centrumgemeente alles', () => {
    const tabel = DRIE.map((rij, i) => [...rij, i === 0 ? 'centrum' : i === 1 ? 'x' : '']);
    expect(
      saldi(
        [
          ['centrum draagt tekort', 1],
          ['reserve', 30000],
        ],
        tabel,
      ),
    ).toEqual([-120000, 0, 0, -30000, 0, 0, -150000]);
  });

  it('percentage wmo-budget: regiogemeenten betalen, de centrumgemeente ontvangt', () => {
    const tabel = [
      [...KOP, 'wmo-budget', 'centrum'],
      ['Noord', 50, 0, 0, 99999, 'x'],
      ['Midden', 50, 0, 0, 1000, ''],
      ['Zuid', 50, 0, 0, 333.33, ''],
    ];
    const uitkomst = regeling(
      [
        ['solidariteit', 0],
        ['percentage wmo-budget', '2%'],
      ],
      tabel,
    );
    expect([...uitkomst.values()].map(({ bijdrage }) => bijdrage)).toEqual([-26.67, 20, 6.67, 0, 0, 0, 0]);
  });

  it('baten herverdelen: ieder krijgt zijn aandeel in alle baten en draagt de eigen lasten', () => {
    const knoppen = [
      ['sleutel inwoners', 1],
      ['baten herverdelen', 1],
      ['solidariteit', 0],
    ];
    expect(saldi(knoppen)).toEqual([-110000, -10000, -30000, 0, 0, 0, -150000]);
  });

  it('begin met: een eigen sleutel vervangt die van de regeling, andere knoppen blijven', () => {
    const tabel = DRIE.map((rij, i) => [...rij, i === 0 ? 'cliënten' : [5, 3, 2][i - 1]]);
    const knoppen = [
      ['begin met', 'Volledige pool naar inwoners'],
      ['sleutel cliënten', 1],
      ['plafond', ''],
    ];
    expect(saldi(knoppen, tabel)).toEqual([-75000, -45000, -30000, 0, 0, 0, -150000]);
  });

  it('een open knop van de bron vult de gebruiker zelf in', () => {
    const tabel = DRIE.map((rij, i) => [...rij, i === 0 ? 'sleutel' : 1]);
    const knoppen = [
      ['naam', 'waarde'],
      ['begin met', 'Almelo: reserve met plafond'],
      ['reserve', 0],
      ['plafond', 100],
    ];
    expect(saldi(knoppen, tabel)).toEqual([-50000, -50000, -50000, 0, 0, 0, -150000]);
  });

  it('laat een reserve uit een bron nooit het tekort van een andere regio betalen', () => {
    const tabel = DRIE.map((rij, i) => [...rij, i === 0 ? 'sleutel' : 1]);
    const naam = 'IJssel-Vecht: reserve van Zwolle';
    const zonder = [
      ['begin met', naam],
      ['plafond', 12_000_000],
    ];
    expect(zinVan('BWMO_REGELING', zonder, tabel)).toContain('noemt geen reserve;');
    expect(saldi([...zonder, ['reserve', 60_000]], tabel)).toEqual([
      -30000, -30000, -30000, -60000, 0, 0, -150000,
    ]);
  });

  it.each([
    ['NOORD- en midden-limburg: naar afname ', 'Noord- en Midden-Limburg: naar gebruik'],
    ['fryslan: eerst twee jaar volgen', 'Fryslân: budget van het centrum samen'],
  ])('vindt %s onder haar nieuwe naam', (oud, nieuw) => {
    const tabel = DRIE.map((rij, i) => [...rij, i === 0 ? 'cliënten' : i]);
    expect(saldi(oud, tabel)).toEqual(saldi(nieuw, tabel));
  });

  it('deelt in Fryslân het tekort van het centrum, ook van bestaande cliënten', () => {
    const tabel = [
      ['gemeente', 'inwoners', 'baten', 'lasten', 'lasten bestaand', 'centrum'],
      ['Centrum', 100_000, 10_000_000, 9_000_000, 6_000_000, 'x'],
      ['Noord', 100_000, 4_000_000, 7_000_000, 5_000_000, ''],
    ];
    expect(saldi('Fryslân: budget van het centrum samen', tabel).slice(0, 2)).toEqual([
      -1_000_000, -1_000_000,
    ]);
  });

  it.each([
    [
      'solidariteit',
      40,
      'regeling, rij 1 van het bereik: dit deel moet tussen 0 en 1 liggen; is 0,40 bedoeld?',
    ],
    ['centrum draagt tekort', 2, 'regeling, rij 1 van het bereik: kies 0 of 1.'],
    ['plafond', -1, 'regeling, rij 1 van het bereik: dit getal is kleiner dan 0; vul 0 of meer in.'],
    ['begin met', 12, 'regeling, rij 1 van het bereik: vul een tekst in.'],
  ])('%s met waarde %s wordt geweigerd', (naam, waarde, zin) => {
    expect(zinVan('BWMO_REGELING', [[naam, waarde]], DRIE)).toBe(zin);
  });
});

describe('de uitleg', () => {
  it('noemt de aanname bij een regeling waarvan de bron iets niet zegt', () => {
    const tabel = DRIE.map((rij, i) => [...rij, i === 0 ? 'cliënten' : 4]);
    const { stappen } = verklaar('BWMO_REGELING', ['Meierij en Bommelerwaard: inwoners en cliënten', tabel]);
    expect(stappen[0]!.naam).toBe('aanname');
    expect(stappen[0]!.waarde).toContain('De bron noemt geen gewichten');
  });

  it('eindigt met dezelfde saldi als de tabel', () => {
    const { stappen, uitkomst } = verklaar('BWMO_REGELING', ['Volledige pool naar inwoners', DRIE, false]);
    const saldo = stappen.find(({ naam }) => naam === 'saldo per gemeente')!;
    expect(saldo.waarde).toEqual((uitkomst as Cel[][]).slice(0, 3).map((rij) => centen(rij[4])));
  });
});

describe('regelingen naast elkaar', () => {
  it('geven het saldo van dezelfde regeling apart, één kolom per andere uitkomst', () => {
    const namen = ['Geen solidariteit', 'Volledige pool naar inwoners', 'Fryslân: naar inwoners'];
    const tabel = formule('BWMO_REGELING_VERGELIJK', DRIE, [namen]) as Cel[][];
    expect(tabel[0]).toEqual(['gemeente', namen[0], `${namen[1]} · ${namen[2]}`]);
    expect(tabel.slice(1).map((rij) => rij[1])).toEqual(saldi(namen[0]).slice(0, 3));
    for (const naam of namen.slice(1)) {
      expect(tabel.slice(1).map((rij) => rij[2])).toEqual(saldi(naam).slice(0, 3));
    }
  });

  it('elke kolom is anders, en elke regeling die te rekenen is staat erboven', () => {
    const [kop, ...rijen] = formule('BWMO_REGELING_VERGELIJK', DRIE) as Cel[][];
    const namen = kop!.slice(1).flatMap((kolom) => String(kolom).split(' · '));
    expect(namen).toContain('Volledige pool naar inwoners');
    expect(new Set(namen).size).toBe(namen.length);
    const kolommen = kop!.slice(1).map((_, k) => rijen.map((rij) => rij[k + 1]).join());
    expect(new Set(kolommen).size).toBe(kolommen.length);
    for (const naam of namen) {
      const { instelling, open } = REGELINGEN.find((gevonden) => gevonden.naam === naam)!;
      expect(open).toBeUndefined();
      expect(instelling.sleutelClienten).toBeUndefined();
      expect(instelling.centrumDraagtTekort).toBeUndefined();
    }
  });

  it('een regeling die niet te rekenen is houdt een lege kolom, met de reden bij die kolom', () => {
    const tabel = [
      [...KOP, 'lasten bestaand', 'centrum'],
      ['A', 10, 5, 0, 3, 'x'],
      ['B', 10, 5, 8, 2, ''],
    ];
    const namen = ['Geen solidariteit', 'Zuidoost-Drenthe: bestaande cliënten bij centrum'];
    const { uitkomst, stappen } = verklaar('BWMO_REGELING_VERGELIJK', [tabel, [namen]]);
    expect(uitkomst).toEqual([
      ['gemeente', ...namen],
      ['A', 5, ''],
      ['B', -3, ''],
    ]);
    const reden = stappen.find(({ naam }) => naam === 'niet te rekenen')!;
    expect(reden.kolommen).toEqual([2]);
    expect(reden.waarde).toContain('lasten bestaande cliënten is hier meer dan lasten');
  });

  it('een open knop geeft een lege kolom, een leeg gewicht een fout van de tabel', () => {
    const open = formule('BWMO_REGELING_VERGELIJK', DRIE, [['Almelo: reserve met plafond']]) as Cel[][];
    expect(open.map((rij) => rij[1])).toEqual(['Almelo: reserve met plafond', '', '', '']);
    const leeg = DRIE.map((rij, i) => (i === 2 ? [rij[0], '', ...rij.slice(2)] : rij));
    expect(zinVan('BWMO_REGELING_VERGELIJK', leeg)).toContain(
      'gemeenten, rij 3 van het bereik, kolom inwoners',
    );
  });

  it('een onbekende naam noemt de plaats in de lijst', () => {
    expect(zinVan('BWMO_REGELING_VERGELIJK', DRIE, [['Geen solidariteit'], ['Geen solidaritijt']])).toMatch(
      /^regelingen, rij 2 van het bereik: deze regeling is niet bekend; bedoelt u "Geen solidariteit", /,
    );
  });
});

describe('BWMO_REGELINGEN', () => {
  it('noemt van elke regeling naam, regio, kern, vindplaats en aanname', () => {
    const [kop, ...rijen] = formule('BWMO_REGELINGEN') as Cel[][];
    expect(kop).toEqual(['naam', 'regio', 'kern', 'bron', 'aanname']);
    expect(rijen.length).toBeGreaterThanOrEqual(24);
    expect(rijen.flat().every((cel) => typeof cel === 'string' && cel.length > 2)).toBe(true);
  });
});
