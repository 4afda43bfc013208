import { describe, expect, it } from 'vitest';
import { EVENREDIG, groei } from '../../werkmap/formule/groei.hulp';
import { looptUit, naarBestand, uitBestand } from './bestandsformule';
import { haaltVanBuiten } from './haaltVanBuiten';

describe('een formule in een bestand', () => {
  it.each([
    ['=SUM(A1:A3;2)', 'SUM(A1:A3,2)'],
    ['=BWMO_TEKORT(B2:B7;C2:C7)', '_xldudf_BWMO_TEKORT(B2:B7,C2:C7)'],
    ['=XLOOKUP("LET(";A1:A3;B1:B3)', '_xlfn.XLOOKUP("LET(",A1:A3,B1:B3)'],
    ['=SORT(FILTER(A1:B3;B1:B3>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B3,B1:B3>0))'],
    ['=LET(x;A1*2;y;x+1;x*y&"x")', '_xlfn.LET(_xlpm.x,A1*2,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y&"x")'],
    ['=MAP(A1:A3;LAMBDA(rij;rij*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.rij,_xlpm.rij*2))'],
    [
      "=SUM(B2#)+SUM('Mijn blad'!$C$3#)",
      "SUM(_xlfn.ANCHORARRAY(B2))+SUM(_xlfn.ANCHORARRAY('Mijn blad'!$C$3))",
    ],
    ["='Jan; Piet'!A1&{1,2;3,4}", "'Jan; Piet'!A1&{1,2;3,4}"],
    ['=IF(A1;{1,2;3,"a}b,c"};2)', 'IF(A1,{1,2;3,"a}b,c"},2)'],
    ['="#"&A1', '"#"&A1'],
    ['=@A1:A3*2', '_xlfn.SINGLE(A1:A3)*2'],
    ['=@\'Mijn blad\'!$A$1:$A$3&"@A1:A3"', '_xlfn.SINGLE(\'Mijn blad\'!$A$1:$A$3)&"@A1:A3"'],
    ['=@INWONERS', '_xlfn.SINGLE(INWONERS)'],
    ['=@B2#', '_xlfn.SINGLE(_xlfn.ANCHORARRAY(B2))'],
    ['=SINGLE(A1:A3*2)', '_xlfn.SINGLE(A1:A3*2)'],
  ])('%s', (hier, bewaard) => {
    expect(naarBestand(hier)).toBe(bewaard);
    expect(uitBestand(bewaard)).toBe(hier);
  });

  it('een @ voor een functie omvat de hele functie', () => {
    expect(naarBestand('=@INDEX(A1:B3;SUM(1);1)+(2)')).toBe('_xlfn.SINGLE(INDEX(A1:B3,SUM(1),1))+(2)');
  });

  it.each([
    ['_xldudf_bwmo_saldo(A1,B1)', '=BWMO_SALDO(A1;B1)'],
    ['=SUM(A1,B1)', '=SUM(A1;B1)'],
    ['"_xlfn.LET("&A1', '="_xlfn.LET("&A1'],
  ])('%s komt eruit als %s', (bewaard, hier) => {
    expect(uitBestand(bewaard)).toBe(hier);
  });
});

describe('een formule lezen en schrijven', () => {
  // Met de hand zo diep als het kan; elke laag nog eens lezen kost kwadratisch of erger.
  it.each([
    ['SINGLE(', 'A1', ')'],
    ['ANCHORARRAY(', 'A1', ')'],
    ['SUM(', 'A1', ')'],
    ['(', '1', ''],
    ['1', '', 'a'],
  ])('kost bij heel vaak %s evenredig veel', (open, midden, dicht) => {
    const vorm = (keren: number) => open.repeat(keren) + midden + dicht.repeat(keren);
    expect(groei((keren) => uitBestand(vorm(keren)), 500)).toBeLessThan(EVENREDIG);
  });

  it.each([
    ['@SUM(', 'A1', ')'],
    ['LET(a;1;', 'a', ')'],
    ['LAMBDA(a;', 'a', ')'],
    ['(', 'A1:A2', ''],
    ['@', 'A1', ''],
  ])('kost bij heel vaak %s ook bij bewaren evenredig veel', (open, midden, dicht) => {
    const vorm = (keren: number) => `=${open.repeat(keren)}${midden}${dicht.repeat(keren)}`;
    expect(groei((keren) => naarBestand(vorm(keren)), 500)).toBeLessThan(EVENREDIG);
    expect(groei((keren) => looptUit(vorm(keren)), 500)).toBeLessThan(EVENREDIG);
  });

  it.each(['[', '[a', '[1', '[.xl', '[a.xl', "'[a.xlsx", '[]'])(
    'zoekt bij heel vaak %s in evenredige tijd naar andere bestanden',
    (vorm) => {
      expect(groei((keren) => haaltVanBuiten(vorm.repeat(keren)), 1000)).toBeLessThan(EVENREDIG);
    },
  );

  it('een @ voor aanroepen in elkaar sluit elk op zijn plek', () => {
    expect(naarBestand('=@IF(@INDEX(A1:A3;1);2;3)+@MAX(1')).toBe(
      '_xlfn.SINGLE(IF(_xlfn.SINGLE(INDEX(A1:A3,1)),2,3))+_xlfn.SINGLE(MAX(1)',
    );
    expect(naarBestand('=LET(a;LET(b;1;b);c;LAMBDA(d;e;d+e)(1;2);a+c)')).toBe(
      '_xlfn.LET(_xlpm.a,_xlfn.LET(_xlpm.b,1,_xlpm.b),_xlpm.c,_xlfn.LAMBDA(_xlpm.d,_xlpm.e,_xlpm.d+_xlpm.e)(1,2),_xlpm.a+_xlpm.c)',
    );
  });
});

describe('over cellen lopen', () => {
  it.each([
    '=BWMO_SALDO(A1;B1)',
    '=ROUND(BWMO_SALDO(A1;B1);2)',
    '=A1:A3*2',
    '=SUM(A1:A3*B1:B3)',
    '=SUM(IF(A1:A3>0;1;0))',
    '=ABS(A1:A3)',
    '=A1:A3',
    '=GEMEENTEN',
    '=-INWONERS',
    '={1,2}',
    '=UNIQUE(A1:A3)',
    "=LEN('Mijn blad'!A1:A3)",
    '=SUM(ROW(1:3))',
  ])('%s', (formule) => {
    expect(looptUit(formule)).toBe(true);
  });

  it.each([
    '=A1*2',
    '=SUM(A1:A3)',
    '=SUM(INWONERS)',
    '=IF(SUM(A:A)>0;"A1:A3";INDEX($A$1:$B$3;2;1))',
    '=SUMPRODUCT((A1:A3=B4)*C1:C3)',
    "=VLOOKUP(A1;'Mijn blad'!A1:B3;2;FALSE)",
    '=ROUND(B4-B5;2)',
    '="BWMO_ "&A1',
    '=TRUE',
    '=@A1:A3',
    '=@INWONERS*2',
  ])('%s niet', (formule) => {
    expect(looptUit(formule)).toBe(false);
  });
});
