import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import { wachtendenOpDenDuur } from './overgang.hulp';

const getal = (naam: string, ...argumenten: readonly unknown[]) => formule(naam, ...argumenten) as number;
const wachttijd = (instroom: number, duur: number, plekken: number) =>
  getal('BWMO_WACHTTIJD', instroom, duur, plekken);

describe('Erlang B, volgens scipy en Octave', () => {
  it.each([
    [5, 3, 0.110054347826],
    [10, 8, 0.121661064253],
    [30, 25, 0.052603172228],
    [100, 96, 0.053853047074],
  ])('%d plekken bij een vraag van %d: %d', (plekken, vraag, verwacht) => {
    expect(getal('BWMO_WEIGERKANS', vraag, 1, plekken)).toBeCloseTo(verwacht, 12);
  });

  it('omgekeerd: 15 lijnen kunnen bij 1% weigeren een vraag van 8,108 aan (handleiding van erlang.com)', () => {
    expect(getal('BWMO_WEIGERKANS', 8.108, 1, 15)).toBeLessThanOrEqual(0.01);
    expect(getal('BWMO_WEIGERKANS', 8.10804, 1, 15)).toBeCloseTo(0.01, 7);
    expect(getal('BWMO_PLEKKEN_WEIGERKANS', 8.108, 1, 0.01)).toBe(15);
    expect(getal('BWMO_PLEKKEN_WEIGERKANS', 8.109, 1, 0.01)).toBe(16);
  });
});

describe('Erlang C, volgens Octave', () => {
  it.each([
    [5, 3, 0.236151603499],
    [10, 8, 0.409180150796],
    [30, 25, 0.249893166887],
    [100, 96, 0.587281115472],
    [120, 96, 0.011305429906],
  ])('%d plekken bij een vraag van %d: %d', (plekken, vraag, verwacht) => {
    expect(getal('BWMO_WACHTKANS', vraag, 1, plekken)).toBeCloseTo(verwacht, 12);
  });
});

describe('M/M/c uit leerboeken', () => {
  it('M/M/2, instroom 9, 5 per plek: 7,674 wachtenden en 1,053 in het systeem (Octave queueing, qsmmm)', () => {
    expect(9 * wachttijd(9, 0.2, 2)).toBeCloseTo(7.67368, 5);
    expect(wachttijd(9, 0.2, 2) + 0.2).toBeCloseTo(1.05263, 5);
  });

  it('M/M/3, 300 per jaar, 182,5 per plek: 0,352 wachtenden, 0,001175 jaar (Bronson, 1982, 24.6)', () => {
    const jaren = wachttijd(300, 1 / 182.5, 3);
    expect(300 * jaren).toBeCloseTo(0.352, 3);
    expect(300 * jaren).toBeCloseTo(0.35243, 5);
    expect(jaren).toBeCloseTo(0.001175, 6);
    expect(jaren).toBeCloseTo(0.0011748, 7);
    expect(300 * jaren + 300 / 182.5).toBeCloseTo(1.99626, 5);
  });

  it('M/M/4, 35 tegen 12: 4,196 in het systeem, 1,279 wachtend (Burgess, notebook 01)', () => {
    const lijst = 35 * wachttijd(35, 1 / 12, 4);
    expect(lijst).toBeCloseTo(1.279, 3);
    expect(lijst + 35 / 12).toBeCloseTo(4.196, 3);
  });

  it.each([
    [3, 4.4444],
    [4, 0.869565],
  ])('de bank van Ciw met %d loketten: exact %d', (plekken, verwacht) => {
    expect(wachttijd(0.2, 10, plekken)).toBeCloseTo(verwacht, plekken === 3 ? 4 : 6);
  });

  it.each([
    [4, 24, 100, 14.1],
    [12, 4, 52, 5.59],
    [20, 1.5, 35, 1.71],
    [0.8, 30, 30, 0.69],
    [8, 30, 247, 18.8],
    [8, 30, 257, 2.8],
  ])('instroom %d, verblijf %d, %d plekken: gemiddeld %d wachtenden', (instroom, duur, plekken, verwacht) => {
    const decimalen = Number.isInteger(10 * verwacht) ? 1 : 2;
    expect(instroom * wachttijd(instroom, duur, plekken)).toBeCloseTo(verwacht, decimalen);
  });
});

describe('de kans op langer wachten', () => {
  it.each([0, 0.5, 1, 3, 12])('P(W > %d) = C × e^(−(plekken − a) × maanden / verblijfsduur)', (maanden) => {
    const kans = getal('BWMO_WACHTKANS', 8, 30, 247, maanden);
    const verwacht = getal('BWMO_WACHTKANS', 8, 30, 247) * Math.exp((-7 * maanden) / 30);
    expect(Math.abs(kans - verwacht)).toBeLessThan(1e-15);
  });

  it('de gemiddelde wachttijd is de oppervlakte onder die kans', () => {
    let oppervlakte = 0;
    for (let t = 0.005; t < 200; t += 0.01) oppervlakte += 0.01 * getal('BWMO_WACHTKANS', 8, 30, 247, t);
    expect(oppervlakte).toBeCloseTo(wachttijd(8, 30, 247), 4);
  });
});

describe('samen of apart in West-Brabant West', () => {
  // Inwoners in duizendtallen: Roosendaal, Bergen op Zoom, Rucphen en Halderberge, Steenbergen, Woensdrecht (afgerond
  // zoals bij de meting). Instroom en verblijfsduur zijn voorbeelden.
  const INWONERS = [77, 69, 30.5, 25.5, 23, 22];
  const totaal = INWONERS.reduce((som, aantal) => som + aantal, 0);
  const naarInwoners = (instroom: number) => INWONERS.map((aantal) => [(instroom * aantal) / totaal]);

  it.each([
    ['BW, gemiddeld hoogstens 3 maanden wachten', 8, 30, 'wachttijd', 3, '', 266, 247, 19],
    ['BW, hoogstens 20% kans op wachten', 8, 30, 'wachtkans', 0.2, '', 284, 257, 27],
    ['BW specialistisch, gemiddeld 1 maand', 2, 36, 'wachttijd', 1, '', 103, 81, 22],
    ['MO, hoogstens 10% langer dan 3 maanden', 12, 4, 'wachtkans', 0.1, 3, 62, 51, 11],
    ['MO, hoogstens 5% weigeren', 12, 4, 'weigerkans', 0.05, '', 74, 54, 20],
    ['BT, hoogstens 20% kans op wachten', 5, 18, 'wachtkans', 0.2, '', 119, 101, 18],
  ])('%s', (_, instroom, duur, doel, norm, maanden, apart, samen, besparing) => {
    const verwacht = [[apart, samen, besparing]];
    expect(formule('BWMO_BUNDELING', naarInwoners(instroom), duur, doel, norm, maanden)).toEqual(verwacht);
  });

  it('met dezelfde 92 plekken: gemiddeld 2,69 maanden wachten apart, 0,03 samen', () => {
    // De verdeling van 92 plekken BW specialistisch die het gemiddelde over alle cliënten het kleinst maakt.
    const plekken = [27, 25, 12, 10, 9, 9];
    const apart = INWONERS.reduce(
      (som, aantal, g) => som + (aantal / totaal) * wachttijd((2 * aantal) / totaal, 36, plekken[g]!),
      0,
    );
    expect(apart).toBeCloseTo(2.69, 2);
    expect(wachttijd(2, 36, 92)).toBeCloseTo(0.03, 2);
  });

  it('BW per gemeente: 80, 72, 34, 29, 26 en 25 plekken', () => {
    const plekken = naarInwoners(8).map(([instroom]) => formule('BWMO_PLEKKEN_WACHTTIJD', instroom, 30, 3));
    expect(plekken).toEqual([80, 72, 34, 29, 26, 25]);
  });
});

describe('de keuze voor 1/verblijfsduur in stappen van een maand of een kwart', () => {
  // Gemiddelde wachtlijst op de lange duur, in stappen van een maand en een kwart; de metingen hebben zelf ruis.
  it.each([
    [4, 24, 100, 620, 13.5, 13.9, 14.1],
    [12, 4, 52, 330, 4.91, 5.37, 5.59],
    [20, 1.5, 35, 180, 1.18, 1.57, 1.71],
    [0.8, 30, 30, 130, 0.68, 0.69, 0.69],
  ])(
    'instroom %d, verblijf %d, %d plekken',
    (instroom, verblijfsduur, plekken, toestanden, maand, kwart, continu) => {
      const rij = { plekken, verblijfsduur, instroom: () => instroom };
      const opMaand = wachtendenOpDenDuur(rij, 1, toestanden);
      const opKwart = wachtendenOpDenDuur(rij, 0.25, toestanden);
      expect(Math.abs(opMaand / maand - 1)).toBeLessThan(0.025);
      expect(Math.abs(opKwart / kwart - 1)).toBeLessThan(0.015);
      // Van grof naar fijn naar de formule: elke stap dichterbij.
      expect(opMaand).toBeLessThan(opKwart);
      expect(opKwart).toBeLessThan(continu * 1.01);
    },
  );
});

describe('geblokkeerde plekken, wachtlijst en afbouw', () => {
  const vol = [
    ['plekken', 300],
    ['in zorg', 300],
    ['wachtlijst', 5000],
    ['instroom', 9],
    ['verblijfsduur', 36],
  ];
  const kolom = (parameters: readonly (readonly unknown[])[], maanden: number, k: number) =>
    (formule('BWMO_DOORSTROOM', parameters, maanden, false) as number[][]).map((rij) => rij[k]!);

  it('84 van de 300 plekken op den duur, 47,7 na vijf jaar', () => {
    const wachtOpWoning = kolom([...vol, ['aandeel woning', 0.5], ['woningen', 3]], 600, 4);
    expect(wachtOpWoning[59]).toBeCloseTo(47.7, 1);
    expect(wachtOpWoning[599]).toBeCloseTo(84, 1);
    expect(getal('BWMO_GEBLOKKEERD', 300, 36, 0.5, 36)).toBe(84);
    expect(getal('BWMO_GEBLOKKEERD', 300, 36, 0.5, 50)).toBe(0);
  });

  it('een constante wachtlijst van 80 hoort bij 0,83% uitval per maand', () => {
    const lijst = kolom(
      [...vol.slice(0, 2), ['wachtlijst', 80], ...vol.slice(3), ['uitval wachtlijst', 1 / 120]],
      120,
      2,
    );
    for (const wachtend of lijst) expect(wachtend).toBeCloseTo(80, 9);
    expect(1 / 120).toBeCloseTo(0.0083, 4);
  });

  it('zonder uitval groeit de wachtlijst elke maand met instroom − plekken/verblijfsduur', () => {
    const lijst = kolom([...vol.slice(0, 2), ['wachtlijst', 80], ...vol.slice(3)], 60, 2);
    lijst.forEach((wachtend, t) => expect(wachtend).toBeCloseTo(80 + (t + 1) * (9 - 300 / 36), 8));
  });

  it('80 wachtenden in twee jaar weg: 48 tijdelijke plekken, of 25,7 maanden in plaats van 36', () => {
    const [[plaatsingen, plekken, duur]] = formule('BWMO_WACHTLIJST_AFBOUW', 300, 36, 80, 2) as [number[]];
    expect([plaatsingen, plekken]).toEqual([40, 48]);
    expect(duur).toBeCloseTo(25.7, 1);
  });

  it('met dat kortere verblijf is de wachtlijst van 80 na twee jaar ook echt weg', () => {
    const parameters = [
      ['plekken', 300],
      ['in zorg', 300],
      ['wachtlijst', 80],
      ['instroom', 300 / 36],
      ['verblijfsduur', 300 / (300 / 36 + 80 / 24)],
    ];
    const lijst = kolom(parameters, 24, 2);
    expect(lijst[22]).toBeGreaterThan(3);
    expect(lijst[23]).toBeCloseTo(0, 6);
  });
});

describe('de wet van Little', () => {
  it('in het model: in zorg is instroom × verblijfsduur, wachtlijst is instroom × wachttijd', () => {
    const rijen = formule(
      'BWMO_DOORSTROOM',
      [
        ['plekken', 500],
        ['instroom', 8],
        ['verblijfsduur', 30],
      ],
      600,
      false,
    ) as number[][];
    expect(rijen[599]![3]).toBeCloseTo(240, 5);
    const vol = formule(
      'BWMO_DOORSTROOM',
      [
        ['plekken', 240],
        ['in zorg', 240],
        ['wachtlijst', 40],
        ['instroom', 8],
        ['verblijfsduur', 30],
      ],
      60,
      false,
    ) as number[][];
    expect(vol[59]![2]).toBeCloseTo(40, 8);
    expect(vol[59]![12]).toBeCloseTo(40 / 8, 8);
  });

  it('en in de bezetting: instroom × verblijfsduur / plekken', () => {
    expect(getal('BWMO_BEZETTING', 8, 30, 320)).toBe(0.75);
  });
});
