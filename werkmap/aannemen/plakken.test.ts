import { describe, expect, it } from 'vitest';
import { leesGeplakt } from './plakken';

describe('leesGeplakt', () => {
  it('leest namen, één per regel', () => {
    expect(leesGeplakt(' Noord \n\nZuid\r\n')).toEqual([{ naam: 'Noord' }, { naam: 'Zuid' }]);
  });

  it('leest kolommen zonder kop in de vaste volgorde, met Nederlandse getallen', () => {
    expect(
      leesGeplakt('Noord\t66.237\t118\t€ 9.450.000\t10.212.400,55\nZuid\t29531\t\t1.180.000\t\nTotaal\t1\t1'),
    ).toEqual([
      { naam: 'Noord', inwoners: 66237, clienten: 118, baten: 9450000, lasten: 10212400.55 },
      { naam: 'Zuid', inwoners: 29531, baten: 1180000 },
    ]);
  });

  it('leest een kop in elke volgorde, met een eenheid en een totaalregel', () => {
    const geplakt = [
      'Lasten (x € 1.000)\tGemeente\tAantal inwoners\tCentrum',
      '10.212,4\tNoord\t66.237\tx',
      '1.265,3\tZuid\t29.531\t',
      '11.477,7\tTotaal\t95.768\t',
    ].join('\n');
    expect(leesGeplakt(geplakt)).toEqual([
      { naam: 'Noord', centrum: true, lasten: 10212400, inwoners: 66237 },
      { naam: 'Zuid', lasten: 1265300, inwoners: 29531 },
    ]);
  });

  it('neemt een regel die te lang is voor een naam niet als gemeente', () => {
    expect(() => leesGeplakt(`Noord\n${'1 '.repeat(25_000)}`)).toThrow(
      /^Regel 2: "1 1 .*…" lijkt geen gemeente/,
    );
  });

  it('slaat een kop boven alleen namen over', () => {
    expect(leesGeplakt('Gemeenten\nNoord')).toEqual([{ naam: 'Noord' }]);
  });

  it.each([
    [' \n', 'Vul minstens één gemeente in, elke gemeente op een eigen regel.'],
    ['Noord\nnoord', 'De gemeente noord staat er twee keer in.'],
    ['Noord\tveel', 'Regel 1, inwoners: "veel" is geen getal van 0 of hoger.'],
    ['Noord\t-5', 'Regel 1, inwoners: "-5" is geen getal van 0 of hoger.'],
    ['=1+1\t1000', '"=1+1" begint met = en zou een formule worden. Haal de = weg en plak opnieuw.'],
    ['gemeente\tinwoners\n=1+1\t1000', '"=1+1" begint met = en zou een formule worden.'],
    ['Noord\t1\n\t2', 'Regel 2 heeft geen naam van een gemeente.'],
    [`Noord${'\t1'.repeat(11)}`, 'Regel 1 heeft te veel kolommen.'],
    [
      'Gemeente\tBudget\nNoord\t1200000',
      'De kop is niet duidelijk. Wat staat er in "Budget": baten of lasten?',
    ],
  ])('zegt wat er niet klopt (%j)', (tekst, zin) => {
    expect(() => leesGeplakt(tekst)).toThrow(zin);
  });
});
