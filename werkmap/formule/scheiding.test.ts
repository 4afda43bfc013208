import { describe, expect, it } from 'vitest';
import { metKomma, metPuntkomma } from './scheiding';

describe('scheidingstekens', () => {
  it.each([
    ['=BWMO_SALDO(B2:B7;C2:C7)', '=BWMO_SALDO(B2:B7,C2:C7)'],
    ['=BWMO_TEKORT(B2:B7;C2:C7;;B13;B14)', '=BWMO_TEKORT(B2:B7,C2:C7,,B13,B14)'],
    [
      '=BWMO_NVO_REGIO("Zuid-Kennemerland, IJmond en Haarlemmermeer";"alles")',
      '=BWMO_NVO_REGIO("Zuid-Kennemerland, IJmond en Haarlemmermeer","alles")',
    ],
    ['="a;b"&BWMO_SALDO(1;2)', '="a;b"&BWMO_SALDO(1,2)'],
    ['=SOM("zeg ""ja;nee"" en, klaar";1)', '=SOM("zeg ""ja;nee"" en, klaar",1)'],
    ["=SOM('Begroting; 2021'!A1;'Jan, Piet'!B2)", "=SOM('Begroting; 2021'!A1,'Jan, Piet'!B2)"],
    ["=SOM('O''Brien; x'!A1;2)", "=SOM('O''Brien; x'!A1,2)"],
    ['=BWMO_VERDEEL(100;{1;2;3};;1)', '=BWMO_VERDEEL(100,{1;2;3},,1)'],
    ['=BWMO_VERSIE()', '=BWMO_VERSIE()'],
    ['', ''],
  ])('%s', (nederlands, engels) => {
    expect(metKomma(nederlands)).toBe(engels);
    expect(metPuntkomma(engels)).toBe(nederlands);
  });
});
