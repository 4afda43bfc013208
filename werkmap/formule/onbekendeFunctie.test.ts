import { describe, expect, it } from 'vitest';
import { noemtNaam, onbekendeFunctie } from './onbekendeFunctie';

describe('onbekendeFunctie', () => {
  it.each([
    [
      '=INDEX(B2:B4;VERGELIJKN("Tilburg";A2:A4;0))',
      'VERGELIJKN is geen functie die de werkbank kent; bedoelt u VERGELIJKEN?',
    ],
    ['=SOMALS(A1:A3;1)', 'SOMALS is geen functie die de werkbank kent; bedoelt u SOM.ALS?'],
    ['=BWMO_TEKROT(A1)', 'BWMO_TEKROT is geen functie die de werkbank kent; bedoelt u BWMO_TEKORT?'],
    [
      '=QWERTYUIOP(1)',
      'QWERTYUIOP is geen functie die de werkbank kent; controleer hoe de naam is geschreven.',
    ],
    [
      '=GETPIVOTDATA("x";A1)',
      'DRAAITABEL.OPHALEN is geen functie die de werkbank kent; controleer hoe de naam is geschreven.',
    ],
    ['=GETPIVOTDATA("x";A1)+SOMM(A1)', 'SOMM is geen functie die de werkbank kent; bedoelt u SOM?'],
  ])('%s: %s', (formule, zin) => {
    expect(onbekendeFunctie(formule, 'de werkbank')).toBe(zin);
  });

  it.each([
    ['alleen bekende functies', '=SOM(tarief;MATCH(1;A1:A3;0))+BWMO_TEKORT(A1;A2)'],
    ['een naam die LET zelf invoert', '=LET(f;LAMBDA(x;x+1);f(2))'],
    ['een functienaam in tekst', '="VERGELIJKN(1)"&B1'],
  ])('zwijgt bij %s', (_, formule) => {
    expect(onbekendeFunctie(formule, 'de werkbank')).toBeNull();
  });
});

it.each([
  ['=SUM(tarief)', true],
  ['=Blad1!tarief*2', true],
  ['=SUM(A1:A3;Blad1!B2)', false],
  ['=IF(TRUE;A1;"tarief")', false],
])('ziet in %s een losse naam: %s', (formule, noemt) => {
  expect(noemtNaam(formule)).toBe(noemt);
});
