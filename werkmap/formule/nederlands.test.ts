import { describe, expect, it } from 'vitest';
import { isNederlands, metLeestekensVanRekenblad, naarNederlands, naarRekenblad } from './nederlands';

const PAREN = [
  ['=BWMO_TEKORT(B2:B7;C2:C7;;0,05)', '=BWMO_TEKORT(B2:B7,C2:C7,,0.05)'],
  ['=SOM(A1:A3)*0,21', '=SUM(A1:A3)*0.21'],
  ['=ALS(EN(A1>1,5;WAAR);"a;b,1,5";ONWAAR)', '=IF(AND(A1>1.5,TRUE),"a;b,1,5",FALSE)'],
  ['=\'Blad; 1,5\'!A1+SOM.ALS(A:A;">1";B:B)', '=\'Blad; 1,5\'!A1+SUMIF(A:A,">1",B:B)'],
  ['=SOM({1;2\\3};$B$2)', '=SUM({1;2\\3},$B$2)'],
  ['=ALS.NB(VERGELIJKEN(1;A:A;0);#N/B)+#DEEL/0!', '=IFNA(MATCH(1,A:A,0),#N/A)+#DIV/0!'],
  ['=NORM.INV.N(0,5;0;1)', '=NORM.INV(0.5,0,1)'],
  ['=SOM(1;2)+SOM(1;2,5;3)', '=SUM(1,2)+SUM(1,2.5,3)'],
  ['=A1&"zei ""hoi;"" "', '=A1&"zei ""hoi;"" "'],
] as const;

describe('formules in het Nederlands', () => {
  it.each([
    ['=1.', '=1'],
    ['=ROUND(2.,1.5)+3.E2', '=AFRONDEN(2;1,5)+3E2'],
  ])('laat een punt zonder cijfers erachter weg: %s wordt %s', (engels, nederlands) => {
    expect(naarNederlands(engels)).toBe(nederlands);
  });

  it.each(PAREN)('zet %s om en weer terug', (nederlands, engels) => {
    expect(naarRekenblad(nederlands)).toBe(engels);
    expect(naarNederlands(engels)).toBe(nederlands);
  });

  it('schrijft functienamen met hoofdletters', () => {
    expect(naarRekenblad('=bwmo_saldo(b2;c2)')).toBe('=BWMO_SALDO(b2,c2)');
    expect(naarRekenblad('=som(a1;als.fout(b1;0))')).toBe('=SUM(a1,IFERROR(b1,0))');
  });

  it('laat bij het meelezen elk teken op zijn plaats', () => {
    const formule = '=ALS(A1>0,5;SOM(B1:B2);"x;y")';
    const gelezen = metLeestekensVanRekenblad(formule);
    expect(gelezen).toBe('=ALS(A1>0.5,SOM(B1:B2),"x;y")');
    expect(gelezen).toHaveLength(formule.length);
    expect(metLeestekensVanRekenblad('=SUM(1,5)')).toBe('=SUM(1,5)');
  });

  it('herkent een formule die alleen Nederlands kan zijn', () => {
    expect(isNederlands('=SUM(A1;B1)')).toBe(true);
    expect(isNederlands('=som(A1)')).toBe(true);
    expect(isNederlands('=SUM(A1,1.5)')).toBe(false);
    expect(isNederlands('=NORM.INV(0.5,0,1)')).toBe(false);
    expect(isNederlands('=min(A1,"a;b")')).toBe(false);
  });
});
