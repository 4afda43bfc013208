import { describe, expect, it } from 'vitest';
import { formuleUitSheets, formuleVoorSheets, heeftDecimaalkomma } from './formule';

it.each([
  ['nl_NL', true],
  ['de_DE', true],
  ['en_US', false],
  ['en_GB', false],
])('kent de decimalen van %s', (taal, komma) => {
  expect(heeftDecimaalkomma(taal)).toBe(komma);
});

describe('een werkmap met decimale komma’s', () => {
  it.each([
    ['=A1*0.5', '=A1*0,5'],
    ['=ROUND(A1*1.25;2)', '=ROUND(A1*1,25;2)'],
    ['=IF(A1="v1.2";\'Blad 1.5\'!B2;0.1)', '=IF(A1="v1.2";\'Blad 1.5\'!B2;0,1)'],
    ['=SUM(A1:A3;B2)', '=SUM(A1:A3;B2)'],
    ['=T.INV.2T(0.05;10)+Norm.2020', '=T.INV.2T(0,05;10)+Norm.2020'],
    ['=BWMO_VERDEEL(A1;{1.5})', '=BWMO_VERDEEL(A1;{1.5})'],
  ])('schrijft %s als %s, en leest het zo terug', (poort, sheets) => {
    expect(formuleVoorSheets(poort, true)).toBe(sheets);
    expect(formuleUitSheets(sheets, true)).toBe(poort);
  });

  it('leest ook een formule waarin komma’s argumenten scheiden', () => {
    expect(formuleUitSheets('=BWMO_TEKORT(A1:A3,B1:B3)', true)).toBe('=BWMO_TEKORT(A1:A3;B1:B3)');
  });
});

describe('een werkmap met decimale punten', () => {
  it('laat punten staan en leest komma’s als scheiding', () => {
    expect(formuleVoorSheets('=ROUND(A1*0.5;2)', false)).toBe('=ROUND(A1*0.5;2)');
    expect(formuleUitSheets('=ROUND(A1*0.5,2)', false)).toBe('=ROUND(A1*0.5;2)');
  });
});
