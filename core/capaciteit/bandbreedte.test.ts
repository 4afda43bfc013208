import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';

const REGIO = [
  ['plekken', 247, '', '', ''],
  ['in zorg', 240, '', '', ''],
  ['wachtlijst', 20, '', 10, 30],
  ['instroom', 8, 0.01, 7, 9],
  ['verblijfsduur', 30, '', 28, 34],
  ['uitval wachtlijst', 0.01, '', '', ''],
  ['aandeel woning', 0.5, '', '', ''],
  ['woningen', 3.5, '', 1, 4.2],
  ['wlz eenmalig', 0.1, '', 0.05, 0.15],
  ['wlz maand', 6, '', '', ''],
  ['wlz plekken mee', 0.5, '', '', ''],
  ['bruikbaar', 0.97, '', '', ''],
];
const OPVANG = [
  ['plekken', 52],
  ['in zorg', 48],
  ['instroom', 12],
  ['verblijfsduur', 4],
];

const tabel = (parameters: unknown, maanden: number, simulaties?: number, zaad?: number) =>
  formule('BWMO_BANDBREEDTE', parameters, maanden, simulaties, zaad, false) as number[][];

describe('hetzelfde zaad geeft bit voor bit dezelfde tabel', () => {
  // Verandert deze tabel, dan verandert elke uitkomst die iemand met een zaad bewaarde: noem het in de CHANGELOG.
  it('de vastgelegde tabel van een regio', () => {
    expect(tabel(REGIO, 24, 1000, 1).filter((_, t) => t % 6 === 5)).toEqual([
      [6, 3, 19, 36, 210, 220, 228, 0, 8, 17],
      [12, 6, 31, 53, 200, 214, 227, 1, 13, 28],
      [18, 8, 41, 71, 189, 210, 226, 1, 17, 39],
      [24, 13, 51, 91, 179, 205, 226, 1, 22, 49],
    ]);
  });

  it('de vastgelegde tabel van opvang, in kwarten van een maand', () => {
    expect(tabel(OPVANG, 12, 500, 2027).filter((_, t) => t % 4 === 3)).toEqual([
      [4, 0, 0, 7, 41, 48, 52, 0, 0, 0],
      [8, 0, 0, 10, 39, 49, 52, 0, 0, 0],
      [12, 0, 0, 12, 40, 49, 52, 0, 0, 0],
    ]);
  });

  it('zonder simulaties en zaad: 1000 en 1', () => {
    expect(tabel(OPVANG, 6)).toEqual(tabel(OPVANG, 6, 1000, 1));
  });

  it('twee keer achter elkaar, en met een andere berekening ertussen', () => {
    const eerste = tabel(REGIO, 12, 50, 9);
    tabel(OPVANG, 12, 50, 9);
    expect(tabel(REGIO, 12, 50, 9)).toEqual(eerste);
  });

  it('een ander zaad geeft een andere tabel', () => {
    const tabellen = [0, 1, 2, 3, 4294967295].map((zaad) => JSON.stringify(tabel(REGIO, 12, 200, zaad)));
    expect(new Set(tabellen).size).toBe(5);
  });

  it('de eerste maanden veranderen niet als er meer maanden gevraagd worden', () => {
    expect(tabel(REGIO, 36, 100, 1).slice(0, 12)).toEqual(tabel(REGIO, 12, 100, 1));
  });

  it('de eerste runs veranderen niet als er meer simulaties gevraagd worden: één run is zijn eigen P10, P50 en P90', () => {
    const [eersteMaand] = tabel(OPVANG, 1, 1, 1);
    const [, ...standen] = eersteMaand!;
    expect(standen.filter((_, k) => k % 3 === 0)).toEqual(standen.filter((_, k) => k % 3 === 2));
  });
});

describe('de tabel', () => {
  it('heeft tien kolommen, gehele getallen, en P10 ≤ P50 ≤ P90', () => {
    const met = formule('BWMO_BANDBREEDTE', REGIO, 24) as unknown[][];
    expect(met).toHaveLength(25);
    expect(met[0]).toHaveLength(10);
    for (const [maand, ...standen] of tabel(REGIO, 24)) {
      expect([maand, ...standen].every(Number.isInteger)).toBe(true);
      for (const k of [0, 3, 6]) {
        expect(standen[k]! <= standen[k + 1]! && standen[k + 1]! <= standen[k + 2]!).toBe(true);
      }
    }
  });

  it('een bredere onzekerheid geeft een bredere band', () => {
    const breedte = (laag: number, hoog: number) => {
      const parameters = REGIO.map(([naam, waarde]) =>
        naam === 'instroom' ? [naam, waarde, '', laag, hoog] : [naam, waarde, '', '', ''],
      );
      const rij = tabel(parameters, 60, 1000, 1)[59]!;
      return rij[3]! - rij[1]!;
    };
    expect(breedte(6, 10)).toBeGreaterThan(2 * breedte(8, 8));
  });

  it('P90 van een gelijk verdeelde beginlijst zonder verdere stromen ligt op 90% van de band', () => {
    const stil = [
      ['plekken', 0, '', '', ''],
      ['wachtlijst', 5, '', 0, 1000],
      ['instroom', 0, '', '', ''],
      ['verblijfsduur', 30, '', '', ''],
    ];
    const [[, p10, p50, p90]] = tabel(stil, 1, 10_000, 1) as [number[]];
    // Vier standaardfouten van een percentiel bij tienduizend runs.
    expect(Math.abs(p10! - 100)).toBeLessThan(12);
    expect(Math.abs(p50! - 500)).toBeLessThan(20);
    expect(Math.abs(p90! - 900)).toBeLessThan(12);
  });
});

describe('grenzen en fouten', () => {
  it.each([
    ['simulaties', [OPVANG, 12, 0], 'dit getal is kleiner dan 1; vul 1 of meer in.'],
    ['simulaties', [OPVANG, 12, 10_001], 'dit getal is groter dan 10.000; vul 10.000 of minder in.'],
    ['simulaties', [OPVANG, 12, 1.5], 'dit is geen heel getal; vul een heel getal in.'],
    ['zaad', [OPVANG, 12, 10, -1], 'dit getal is kleiner dan 0; vul 0 of meer in.'],
    [
      'zaad',
      [OPVANG, 12, 10, 2 ** 32],
      'dit getal is groter dan 4.294.967.295; vul 4.294.967.295 of minder in.',
    ],
    ['maanden', [OPVANG, 601], 'dit getal is groter dan 600; vul 600 of minder in.'],
  ])('%s: %j', (argument, argumenten, verwacht) => {
    expect(zinVan('BWMO_BANDBREEDTE', ...argumenten)).toBe(`${argument}: ${verwacht}`);
  });

  it.each([
    [['instroom', 8, '', 7, ''], /^parameters, rij 4 van het bereik: vul laag en hoog allebei in/],
    [['instroom', 8, '', 9, 7], /^parameters, rij 4 van het bereik: vul laag en hoog allebei in/],
    [['wlz eenmalig', 0.45, '', 40, 50], /^parameters, rij 4, kolom 4 van het bereik: .* is 0,40 bedoeld\?$/],
    [
      ['verblijfsduur', 30, '', 0, 40],
      /^parameters, rij 4, kolom 4 van het bereik: dit getal moet groter zijn dan 0/,
    ],
    [
      ['verblijfsduur', 30, -1, 10, 40],
      /^parameters, rij 4, kolom 3 van het bereik: verblijfsduur komt in maand 11 op 0 uit/,
    ],
    [
      ['verblijfsduur', 30, '', 10, 13_000],
      /^parameters, rij 3 van het bereik: instroom × verblijfsduur is meer dan 100\.000/,
    ],
    [
      ['plekken', 30, 1, 10, 199_999],
      /^parameters, rij 4, kolom 3 van het bereik: plekken komt in maand 3 boven 200\.000 uit/,
    ],
    [['wlz maand', 3, '', 1.5, 4], /^parameters, rij 4, kolom 4 van het bereik: dit is geen heel getal/],
  ])('%j', (rij, verwacht) => {
    const rest = [
      ['plekken', 240, '', '', ''],
      ['in zorg', 240, '', '', ''],
      ['instroom', 8, '', '', ''],
      ['verblijfsduur', 30, '', '', ''],
    ].filter(([naam]) => naam !== rij[0]);
    const parameters = [...rest.slice(0, 3), rij, ...rest.slice(3)];
    expect(zinVan('BWMO_BANDBREEDTE', parameters, 24)).toMatch(verwacht);
  });

  it('meer mensen dan een simulatie aankan: precies erop mag, net erboven niet', () => {
    const parameters = (instroom: number) => [
      ['plekken', 0],
      ['instroom', instroom],
      ['verblijfsduur', 0.01],
    ];
    expect(tabel(parameters(10_000_000), 1, 1)).toHaveLength(1);
    expect(zinVan('BWMO_BANDBREEDTE', parameters(10_000_000), 2, 1)).toMatch(
      /^parameters: in deze simulatie komen meer dan 10\.000\.000 mensen voorbij;/,
    );
  });
});
