import { describe, expect, it } from 'vitest';
import { zin } from '../../../core/aanroep.hulp';
import type { Cel } from '../../../core/waarde';
import { adresVan, rechthoekVan } from '../../poort/adres';
import { foutcodeVan } from '../foutcodes';
import { FUNCTIENAMEN } from '../functienamen';
import { gebiedVan } from '../gebied';
import { GEWONE_FUNCTIES } from './gewoon';
import { ontleed } from '../ontleed';
import { type Celbron, reken } from '.';
import type { Rooster, Formulewaarde } from '../waarde';

/** Het blad waarop gerekend wordt; kolom A namen, B en C getallen, D gemengd. */
const CELLEN: readonly (readonly Cel[])[] = [
  ['gemeente', 'baten', 'lasten', 'diversen'],
  ['Noord', 100, 120, 'tekst'],
  ['Zuid', 50.5, 40, true],
  ['Oost', 0, null, null],
  ['West', 25, 30, '12'],
  [null, null, null, '#DIV/0!'],
  ['Zuid', 10, 5, '1.234'],
];
const GEBRUIKT = { rij: 0, kolom: 0, rijen: CELLEN.length, kolommen: 4 };

function rooster(adres: string): Rooster {
  const { open, rij, kolom, rijen, kolommen } = gebiedVan(adres.replace(/\$/g, ''), GEBRUIKT);
  const cellen = Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k): Formulewaarde => {
      const cel = CELLEN[rij + r]?.[kolom + k] ?? null;
      const fout = typeof cel === 'string' ? foutcodeVan(cel) : undefined;
      return fout ? { fout } : cel;
    }),
  );
  return { cellen, verwijzing: true, ...(open && { open: adres }) };
}

const BRON: Celbron = {
  bereik: ({ adres }) => rooster(adres),
  naam: () => rooster('B2:B5'),
  loop: () => rooster('B2:B3'),
};

function uitkomst(formule: string): unknown {
  const { cellen } = reken(ontleed(formule, 'Blad1'), BRON, { plek: { blad: 'Blad1', adres: 'F3' } });
  const plat = cellen.map((rij) =>
    rij.map((waarde) => (typeof waarde === 'object' && waarde !== null ? waarde.fout : waarde)),
  );
  return plat.length === 1 && plat[0]!.length === 1 ? plat[0]![0] : plat;
}

describe('een formule uitrekenen zoals een rekenblad', () => {
  it.each<[string, unknown]>([
    // Optellen: tekst, WAAR en leeg in cellen tellen niet mee, een los argument wel als het een getal is.
    ['=SUM(B2:B7)', 185.5],
    ['=SUM(D2:D5)', 0],
    ['=SUM(D6)', '#DIV/0!'],
    ['=SUM("12";TRUE;3)', 16],
    ['=SUM("x")', '#VALUE!'],
    ['=SUM(A2)', 0],
    ['=SUM(J:J)', 0],
    ['=SUM(B:B)', 185.5],
    ['=SUM(2:3)', 310.5],
    ['=SUM(B2:B)', 185.5],
    ['=SUM(GEMEENTEN)', 175.5],
    ['=SUM(B2#)', 150.5],
    ['=SUM({1\\2;3\\4})', 10],
    ['=SUM(B2:B5;;2)', 177.5],
    ['=PRODUCT(B2;2)', 200],
    ['=PRODUCT(D4)', 0],
    ['=MIN(B2:B7)', 0],
    ['=MAX(B2:B7)', 100],
    ['=MAX(A2:A5)', 0],
    ['=AVERAGE(C2:C5)', 190 / 3],
    ['=AVERAGE(A2:A5)', '#DIV/0!'],
    ['=COUNT(D2:D5)', 0],
    ['=COUNT(C2:C7)', 4],
    ['=COUNTA(D2:D7)', 5],
    ['=COUNTA(C4)', 0],
    ['=COUNTBLANK(C2:C7)', 2],
    ['=SUMPRODUCT(B2:B5;C2:C5)', 12000 + 2020 + 750],
    ['=SUMPRODUCT((B2:B5>C2:C5)*1)', 1],
    ['=SUMPRODUCT((A2:A7="zuid")*B2:B7)', 60.5],
    ['=SUMPRODUCT(B2:B5;C2:C4)', '#VALUE!'],
    ['=SUMPRODUCT(B2:B5;D2:D5)', 0],
    // Bewerkingen.
    ['=C4+1', 1],
    ['=A2+1', '#VALUE!'],
    ['=D5+1', 13],
    ['=D3+1', 2],
    ['=D6+1', '#DIV/0!'],
    ['=1/0', '#DIV/0!'],
    ['=1/C4', '#DIV/0!'],
    ['=-B2%', -1],
    ['=2^3', 8],
    ['=0^0', '#NUM!'],
    ['=A2&" en "&A3', 'Noord en Zuid'],
    ['="x"&B2&C4', 'x100'],
    ['=B2:B3*2', [[200], [101]]],
    [
      '=B2:B3+{1\\2}',
      [
        [101, 102],
        [51.5, 52.5],
      ],
    ],
    ['=B2:B4+B2:B3', [[200], [101], ['#N/A']]],
    // Vergelijken: hoofdletters tellen niet, een getal komt voor tekst, leeg is 0 of lege tekst.
    ['="Zuid"="ZUID"', true],
    ['=1<"a"', true],
    ['="a"<TRUE', true],
    ['=C4=0', true],
    ['=C4=""', true],
    ['=0.1+0.2=0.3', true],
    ['="1"=1', false],
    ['=B2<>100', false],
    // Voorwaarden rekenen alleen de tak die geldt.
    ['=IF(B2>C2;1/0;"lager")', 'lager'],
    ['=IF(FALSE;1)', false],
    ['=IF(TRUE;;2)', 0],
    ['=IF("x";1;2)', '#VALUE!'],
    ['=IF(B2:B4>40;1/B2:B4;"-")', [[0.01], [1 / 50.5], ['-']]],
    ['=IFS(B2<0;"min";B2=100;"honderd")', 'honderd'],
    ['=IFS(B2<0;"min")', '#N/A'],
    ['=IFERROR(1/0;"niets")', 'niets'],
    ['=IFERROR(B2:B4/C2:C4;0)', [[100 / 120], [50.5 / 40], [0]]],
    ['=IFNA(1/0;1)', '#DIV/0!'],
    ['=AND(B2>0;C4=0)', true],
    ['=AND(A2:A3)', '#VALUE!'],
    ['=OR(B2<0;D2:D3)', true],
    ['=NOT(C4)', true],
    ['=ISBLANK(C4)', true],
    ['=ISERROR(D6)', true],
    ['=ISNUMBER(D5)', false],
    ['=ISTEXT(D5)', true],
    // Afronden gaat half van nul af, op wat er in tien cijfers staat.
    ['=ROUND(1.005;2)', 1.01],
    ['=ROUND(-2.5;0)', -3],
    ['=ROUND(1234;-2)', 1200],
    ['=ROUND(0.1+0.2;2)', 0.3],
    ['=ROUNDUP(-1.21;1)', -1.3],
    ['=ROUNDDOWN(-1.29;1)', -1.2],
    ['=INT(-1.5)', -2],
    ['=TRUNC(-1.5)', -1],
    ['=ABS(B2-C2)', 20],
    ['=SIGN(B2-C2)', -1],
    ['=MOD(-3;2)', 1],
    ['=MOD(1;0)', '#DIV/0!'],
    ['=SQRT(-1)', '#NUM!'],
    // Zoeken.
    ['=INDEX(B2:C5;2;1)', 50.5],
    ['=INDEX(B2:B5;2)', 50.5],
    ['=INDEX(B2:C2;2)', 120],
    ['=INDEX(B2:C5;0;2)', [[120], [40], [null], [30]]],
    ['=INDEX(B2:C5;9;1)', '#REF!'],
    ['=INDEX(B2:C5;-1;1)', '#VALUE!'],
    ['=MATCH("zuid";A2:A7;0)', 2],
    ['=MATCH("Z*";A2:A7;0)', 2],
    ['=MATCH("Noordoost";A2:A7;0)', '#N/A'],
    ['=MATCH(60;{0\\50\\100};1)', 2],
    ['=VLOOKUP("Oost";A2:C7;2;FALSE)', 0],
    ['=VLOOKUP("Oost";A2:C7;4;FALSE)', '#REF!'],
    ['=HLOOKUP("lasten";A1:D5;3;FALSE)', 40],
    ['=XLOOKUP("West";A2:A7;B2:B7)', 25],
    ['=XLOOKUP("Midden";A2:A7;B2:B7;"geen")', 'geen'],
    ['=CHOOSE(2;1/0;"b")', 'b'],
    // Voorwaarden op cellen.
    ['=SUMIF(A2:A7;"zuid";B2:B7)', 60.5],
    ['=SUMIF(B2:B7;">25")', 150.5],
    ['=SUMIF(B2:B7;">25,5")', 150.5],
    ['=SUMIFS(B2:B7;A2:A7;"Z*";C2:C7;"<10")', 10],
    ['=COUNTIF(A2:A7;"<>Zuid")', 4],
    ['=COUNTIF(A2:A7;"~*")', 0],
    ['=COUNTIF(B2:B7;0)', 1],
    ['=COUNTIFS(A2:A7;"Zuid";B2:B7;">20")', 1],
    ['=COUNTIFS(A2:A7;"Zuid";B2:B6;">20")', '#VALUE!'],
    // Vorm.
    ['=ROWS(B2:C5)', 4],
    ['=COLUMNS(B2:C5)', 2],
    ['=TRANSPOSE(B2:B3)', [[100, 50.5]]],
    ['=ARRAYFORMULA(B2:B3*1)', [[100], [50.5]]],
    ['=CONCAT(A2:A3;"!")', 'NoordZuid!'],
    ['=CONCATENATE(A2;"-";A3)', 'Noord-Zuid'],
    ['=SUBSTITUTE("1.234.567*";".";"")', '1234567*'],
    ['=SUBSTITUTE(A2;"x";"y")', 'Noord'],
    ['=@B2:B7', 50.5],
    ['=@B1:D1', '#VALUE!'],
    ['=@B2:C7', '#VALUE!'],
    // Onze eigen functies, los en ingepakt.
    ['=BWMO_SALDO(B2:B5;C2:C5)', -14.5],
    ['=ROUND(BWMO_SALDO(B2;C2)/3;2)', -6.67],
    ['=INDEX(BWMO_VERDEEL(100;B2:B3);2)', 33.55],
    ['=BWMO_TEKORT(B2:B5;C2:C5;;;)', 14.5],
    ['=BWMO_SALDO(B:B;C:C)', '#VALUE!'],
    ['=BWMO_SALDO(A2;C2)', '#VALUE!'],
    ['=IFERROR(BWMO_SALDO(A2;C2);0)', 0],
  ])('%s', (formule, verwacht) => {
    expect(uitkomst(formule)).toEqual(typeof verwacht === 'number' ? expect.closeTo(verwacht, 9) : verwacht);
  });
});

describe('wat niet zeker is wordt geweigerd met een zin', () => {
  it.each([
    ['=SOMXMY2(A1;B1)', 'SOMXMY2 rekent Herleid niet na; zet dit deel van de formule in een eigen cel'],
    ['=TODAY()', 'eigen cel'],
    ['=SUBTOTAL(9;B2:B7)', 'eigen cel'],
    ['=ROUND(1)', 'aantal argumenten van AFRONDEN'],
    ['=D7+1', 'rekent met tekst waarin cijfers staan'],
    ['="som: "&B3', 'verschilt per rekenblad'],
    ['="a"<"b"', 'verschilt per rekenblad'],
    ['=SUMPRODUCT((B:B>0)*1)', 'hele rij of kolom'],
    ['=COUNTIF(A:A;"<>Zuid")', 'hele rij of kolom'],
    ['=ROWS(B:B)', 'hele rij of kolom'],
    ['=BWMO_NVO_TELLING(A:A)', 'hele rij of kolom'],
    ['=MATCH(50;B2:B5;1)', 'niet op volgorde'],
    ['=VLOOKUP("Oost";A2:C7;2)', 'zoek exact'],
    ['=XLOOKUP(1;B2:B5;C2:C5;;-1)', 'zoek exact'],
    ['=COUNTIF(B2:B7;">1.234")', 'op twee manieren te lezen'],
    ['=SUMIF(A2:A7;"Zuid";B2)', 'een andere grootte'],
    ['=@(B2:B7*1)', 'niet duidelijk welke'],
    ['=IFERROR(TODAY();0)', 'eigen cel'],
  ])('%s', (formule, deel) => {
    expect(zin(() => uitkomst(formule))).toContain(deel);
  });

  it('noemt de functie in het Nederlands', () => {
    expect(zin(() => uitkomst('=SUM()'))).toContain('SOM');
  });
});

describe('de zin van onze functie', () => {
  it('blijft bij de fout, ook door een bewerking heen', () => {
    const { cellen } = reken(ontleed('=ROUND(BWMO_SALDO(A2;C2);2)', 'Blad1'), BRON);
    expect(cellen[0]![0]).toEqual({
      fout: '#VALUE!',
      zin: 'baten: hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.',
    });
  });

  it('noemt de cel met een foutwaarde', () => {
    const { cellen } = reken(ontleed('=BWMO_SALDO(D4:D7;C4:C7)', 'Blad1'), BRON);
    expect(cellen[0]![0]).toMatchObject({ zin: expect.stringContaining('rij 3') as string });
  });
});

it('elke functie die nagerekend wordt staat in de lijst met namen', () => {
  expect([...GEWONE_FUNCTIES.keys()].filter((naam) => !FUNCTIENAMEN.has(naam))).toEqual([]);
});

it('een adres met een hele kolom eindigt bij de laatste gebruikte cel', () => {
  expect(adresVan(gebiedVan('J:K', GEBRUIKT))).toBe('J1:K7');
  expect(adresVan(gebiedVan('5:3', GEBRUIKT))).toBe('A3:D5');
  expect(adresVan(gebiedVan('$B2:C', GEBRUIKT))).toBe('B2:C7');
  expect(adresVan(gebiedVan('A9:A', GEBRUIKT))).toBe('A9');
  expect(gebiedVan('B2:C3', null)).toMatchObject(rechthoekVan('B2:C3'));
});
