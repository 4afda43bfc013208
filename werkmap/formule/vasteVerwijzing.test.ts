import { describe, expect, it } from 'vitest';
import { leesVerwijzing, vastAdres, vasteVerwijzing, verwijzingenIn } from './vasteVerwijzing';

describe('een verwijzing die overal naar dezelfde cellen wijst', () => {
  it.each([
    [{ blad: 'Regio', adres: 'B3' }, 'Regio!$B$3'],
    [{ blad: "Blad 'één'", adres: 'B2:AC13' }, "'Blad ''één'''!$B$2:$AC$13"],
    [{ blad: "Jan's blad", adres: 'B2:AC30' }, "'Jan''s blad'!$B$2:$AC$30"],
    [{ blad: 'A1', adres: 'B2' }, "'A1'!$B$2"],
  ])('schrijft %j en leest het terug', (bereik, tekst) => {
    expect(vasteVerwijzing(bereik)).toBe(tekst);
    expect(leesVerwijzing(tekst)).toEqual(bereik);
    expect(leesVerwijzing(`=${tekst}`)).toEqual(bereik);
  });

  it.each([
    ['Regio!A4:C9', { blad: 'Regio', adres: 'A4:C9' }],
    ["'Regio'!$A$4", { blad: 'Regio', adres: 'A4' }],
  ])('leest ook %s', (tekst, bereik) => expect(leesVerwijzing(tekst)).toEqual(bereik));

  it.each([
    '=SUM(A1:A3)',
    'Regio!A:A',
    '#REF!',
    '=Regio!A1+1',
    'A1',
    '=OFFSET(A!$A$1,0,0)',
    '=A!$A$1,B!$B$1',
    '=12',
    '',
  ])('%s is geen bereik van cellen op één blad', (tekst) => expect(leesVerwijzing(tekst)).toBeNull());
});

it.each([
  ['B2', '$B$2'],
  ['$B2:C$3', '$B$2:$C$3'],
  ['LOG10:XFD20', '$LOG$10:$XFD$20'],
])('%s vastgezet is %s', (adres, vast) => {
  expect(vastAdres(adres)).toBe(vast);
});

it.each([
  ["='Blad 1'!B2+Regio!$C$3:C9-SUM(D4)", ["'Blad 1'!B2", 'Regio!$C$3:C9', 'D4']],
  ['="B2"&LOG10(2)', []],
])('in %s staan %j', (formule, verwijzingen) => {
  expect(verwijzingenIn(formule)).toEqual(verwijzingen);
});
