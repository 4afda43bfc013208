import { describe, expect, it } from 'vitest';
import { BASIS, getal, kolom, laatste, tabel } from './doorstroom.hulp';

describe('één stap, met de hand nagerekend', () => {
  it('in de vaste volgorde: Wlz, klaar, woning, uitval, plaatsing', () => {
    const rijen = tabel(
      [
        ['plekken', 100],
        ['in zorg', 80],
        ['wachtlijst', 40],
        ['wacht op woning', 10],
        ['instroom', 6],
        ['verblijfsduur', 16],
        ['uitval wachtlijst', 0.1],
        ['aandeel woning', 0.5],
        ['woningen', 3],
        ['wlz per maand', 0.1],
        ['wlz eenmalig', 0.2],
        ['wlz plekken mee', 0.25],
        ['bruikbaar', 0.9],
      ],
      1,
    );
    // Z = 80·(0,1 + 0,2) = 24; plekken 100 − 6 = 94; E = 56/16 = 3,5; V = min(11,75; 3) = 3; H = 8,75; R = 4.
    // P = min(40 − 4 + 6; 0,9·94 − 52,5 − 8,75) = min(42; 23,35) = 23,35.
    const verwacht = [1, 94, 18.65, 75.85, 8.75, 6, 4, 23.35, 3, 1.75, 24, 0];
    verwacht.forEach((cel, k) => expect(rijen[0]![k]).toBeCloseTo(cel, 10));
    expect(getal(rijen[0]!, 'plaatsingen')).toBeLessThan(40);
  });

  it('een teveel door afbouw zet niemand uit zorg en staat onder overbezetting', () => {
    const rijen = tabel([...BASIS.slice(1), ['plekken', 90, -10], ['wachtlijst', 3]], 3);
    expect(kolom(rijen, 'plekken')).toEqual([90, 80, 70]);
    expect(kolom(rijen, 'plaatsingen')).toEqual([0, 0, 0]);
    expect(kolom(rijen, 'inZorg')).toEqual([95, 90.25, 85.7375]);
    expect(getal(rijen[2]!, 'overbezetting')).toBeCloseTo(15.7375, 12);
    expect(kolom(rijen, 'wachttijd')).toEqual(['', '', '']);
  });

  it('wie klaar is en op een woning wacht houdt de plek bezet', () => {
    const rijen = tabel([...BASIS, ['aandeel woning', 1], ['wachtlijst', 50]], 2);
    expect(kolom(rijen, 'wachtOpWoning')).toEqual([5, 9.75]);
    expect(kolom(rijen, 'plaatsingen')).toEqual([0, 0]);
    expect(kolom(rijen, 'overbezetting')).toEqual([0, 0]);
  });

  it('meer woningen dan mensen: het teveel vervalt en gaat niet mee naar de volgende maand', () => {
    const rijen = tabel([...BASIS, ['aandeel woning', 0.5], ['woningen', 10, -10]], 2);
    expect(kolom(rijen, 'naarWoning')).toEqual([2.5, 0]);
  });
});

describe('de Wlz', () => {
  it('eenmalig alleen in de eerste stap van wlz maand, ook als de maand in kwarten gaat', () => {
    const kort = [
      ['plekken', 100],
      ['in zorg', 100],
      ['instroom', 0],
      ['verblijfsduur', 1e9, -1e8],
    ];
    const rijen = tabel([...kort, ['wlz eenmalig', 0.4], ['wlz maand', 2]], 3);
    expect(kolom(rijen, 'naarWlz').map((aantal) => Math.round(aantal as number))).toEqual([0, 40, 0]);
    const kwarten = tabel(
      [
        ['plekken', 100],
        ['in zorg', 100],
        ['instroom', 0],
        ['verblijfsduur', 11.99],
        ['wlz eenmalig', 0.4],
      ],
      2,
    );
    expect(getal(kwarten[0]!, 'naarWlz')).toBe(40);
    expect(getal(kwarten[1]!, 'naarWlz')).toBe(0);
  });

  it('zonder wlz maand is dat maand 1', () => {
    expect(getal(tabel([...BASIS, ['wlz eenmalig', 0.5]], 1)[0]!, 'naarWlz')).toBe(50);
  });

  it('samen nooit meer dan er in zorg zijn', () => {
    const rijen = tabel([...BASIS, ['wlz eenmalig', 1], ['wlz per maand', 0.5]], 1);
    expect(getal(rijen[0]!, 'naarWlz')).toBe(100);
  });

  it('de plekken die meegaan komen niet terug, ook niet als de parameter later verandert', () => {
    const rijen = tabel([...BASIS, ['wlz eenmalig', 0.5], ['wlz plekken mee', 1]], 12);
    expect(new Set(kolom(rijen, 'plekken'))).toEqual(new Set([50]));
  });

  it('plekken worden nooit minder dan 0', () => {
    const rijen = tabel(
      [
        ['plekken', 10],
        ['in zorg', 100],
        ['instroom', 1],
        ['verblijfsduur', 20],
        ['wlz eenmalig', 0.5],
        ['wlz plekken mee', 1],
      ],
      2,
    );
    expect(kolom(rijen, 'plekken')).toEqual([0, 0]);
  });
});

describe('stappen van een kwart maand', () => {
  it('bij een verblijfsduur onder 12 van die maand zelf; precies 12 is een hele maand', () => {
    const uitstroom = (verblijfsduur: number) =>
      getal(
        tabel(
          [
            ['plekken', 0],
            ['in zorg', 100],
            ['instroom', 0],
            ['verblijfsduur', verblijfsduur],
          ],
          1,
        )[0]!,
        'overig',
      );
    expect(uitstroom(12)).toBeCloseTo(100 / 12, 12);
    expect(uitstroom(6)).toBeCloseTo(100 * (1 - (1 - 1 / 24) ** 4), 12);
    expect(uitstroom(0.1)).toBe(100);
  });

  it('een verblijfsduur die precies op 12 uitkomt is 12, ook als optellen met drijvende komma eronder valt', () => {
    // 12,3 − 3 × 0,1 is met drijvende komma 11,999…; dan zou maand 4 in kwarten gaan.
    const rijen = tabel(
      [
        ['plekken', 0],
        ['in zorg', 1200],
        ['instroom', 0],
        ['verblijfsduur', 12.3, -0.1],
      ],
      4,
    );
    const voor = getal(rijen[2]!, 'inZorg');
    expect(getal(rijen[3]!, 'overig')).toBeCloseTo(voor / 12, 10);
  });

  it('de stromen van de maand zijn samen de hele maand', () => {
    const rij = tabel(
      [...BASIS.slice(0, 3), ['verblijfsduur', 4], ['woningen', 2], ['aandeel woning', 1]],
      1,
    )[0]!;
    expect(getal(rij, 'instroom')).toBe(5);
    expect(getal(rij, 'naarWoning')).toBe(2);
  });
});

describe('de wachttijd', () => {
  it('volgt de volgorde van binnenkomst: eerst de beginlijst, dan elke maand instroom', () => {
    // Elke maand vijf plekken vrij: maand 1 en 2 uit de beginlijst van tien (onbekend hoe lang die al wacht), daarna de instroom van twee maanden terug.
    const rijen = tabel([...BASIS, ['wachtlijst', 10]], 6);
    expect(kolom(rijen, 'wachttijd')).toEqual(['', '', 2, 2, 2, 2]);
  });

  it('is 0 voor wie in de maand van binnenkomst een plek krijgt, en leeg als niemand geplaatst is', () => {
    expect(kolom(tabel(BASIS, 2), 'wachttijd')).toEqual([0, 0]);
    expect(kolom(tabel([['plekken', 0], ...BASIS.slice(2), ['wachtlijst', 5]], 2), 'wachttijd')).toEqual([
      '',
      '',
    ]);
    expect(
      kolom(
        tabel(
          [
            ['plekken', 9],
            ['instroom', 0],
            ['verblijfsduur', 20],
          ],
          1,
        ),
        'wachttijd',
      ),
    ).toEqual(['']);
  });

  it('telt kwarten van een maand mee', () => {
    const rijen = tabel(
      [
        ['plekken', 8],
        ['in zorg', 8],
        ['instroom', 8],
        ['verblijfsduur', 1],
        ['wachtlijst', 2],
      ],
      2,
    );
    // Elk kwart twee plekken en twee nieuwe mensen: na de beginlijst schuift de lijst steeds een kwart maand door.
    expect(kolom(rijen, 'wachttijd')).toEqual(['', 0.25]);
  });

  it('uitval treft elke lichting naar rato en verandert de volgorde niet', () => {
    const rijen = tabel([...BASIS, ['wachtlijst', 40], ['uitval wachtlijst', 0.5]], 2);
    // Maand 1: 20 over van 40, 5 geplaatst. Maand 2: 7,5 van de beginlijst over, daaruit 5 geplaatst.
    expect(kolom(rijen, 'wachttijd')).toEqual(['', '']);
    expect(kolom(rijen, 'uitval')).toEqual([20, 10]);
  });

  it('op den duur: W(t) bij overbelasting is ln(1 + θW/τ)/θ (Whitt, 2006)', () => {
    const theta = 0.01;
    const rijen = tabel(
      [...BASIS.slice(0, 2), ['instroom', 8], BASIS[3]!, ['uitval wachtlijst', theta]],
      600,
    );
    const wachtlijst = laatste(rijen, 'wachtlijst');
    expect(wachtlijst).toBeCloseTo((8 - 5) / theta, -1);
    const formuleTijd = Math.log(1 + (theta * wachtlijst) / 5) / theta;
    expect(Math.abs(laatste(rijen, 'wachttijd') - formuleTijd)).toBeLessThan(0.5);
  });
});
