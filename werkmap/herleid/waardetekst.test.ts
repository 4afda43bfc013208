import { describe, expect, it } from 'vitest';
import { waardetekst } from './waardetekst';

describe('waardetekst', () => {
  it.each([
    [1234.5, 'euro', '€\u00a01.234,50'],
    [-80, 'euro', '€\u00a0−80,00'],
    [403766.464709, 'euro', '€\u00a0403.766,464709'],
    [0, 'euro', '€\u00a00,00'],
    [0.320449028368, 'deel', '0,320449028368'],
    [2 / 3, 'deel', '0,666666666667'],
    [76960, 'gewicht', '76.960'],
    [2027, 'jaar', '2027'],
    [2027, null, '2027'],
    [2027, 'aantal', '2.027'],
    [3.5, 'maanden', '3,5 maanden'],
    [12, 'plekken', '12 plekken'],
    [1, 'plekken', '1 plek'],
    [1, 'maanden', '1 maand'],
    [-1, 'maanden', '−1 maand'],
    [1, 'cliënten per maand', '1 cliënt per maand'],
    [1.5, 'cliënten per maand', '1,5 cliënten per maand'],
    [0, 'plekken', '0 plekken'],
    [-0, 'euro', '€\u00a00,00'],
    [-0.0000001, 'euro', '€\u00a00,00'],
    [-0.0000004, 'maanden', '0 maanden'],
    [750775.9, null, '750.775,90'],
    [12, null, '12'],
    [-1.005, 'aantal', '−1,005'],
    [true, 'geen', 'WAAR'],
    ['', 'euro', 'leeg'],
    [null, 'euro', 'leeg'],
    ['#VALUE!', 'euro', '#WAARDE!'],
    ['Roosendaal', 'geen', 'Roosendaal'],
  ] as const)('%s als %s is %s', (waarde, eenheid, tekst) => {
    expect(waardetekst(waarde, eenheid)).toBe(tekst);
  });

  it('laat ruis voorbij vijftien cijfers weg', () => {
    expect(waardetekst(0.1 + 0.2, 'euro')).toBe('€\u00a00,30');
  });
});
