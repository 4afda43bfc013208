import { expect, it } from 'vitest';
import { getaltekst } from './getaltekst';
import { metEuro } from './metEuro';

it.each([
  [1234.5, '€\u00a01.234,50'],
  [-80, '€\u00a0−80,00'],
  [-0.001, '€\u00a00,00'],
])('%d is %s, zonder plaats om af te breken', (bedrag, tekst) => {
  expect(metEuro(getaltekst(bedrag, 2))).toBe(tekst);
});
