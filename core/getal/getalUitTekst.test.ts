import { expect, it } from 'vitest';
import { getalUitTekst } from './getalUitTekst';

it.each([
  ['1.234,5', 1234.5],
  ['€ 80 N', -80],
  ['12,5%', 0.125],
  ['1.5', null],
  ['zes', null],
  ['', null],
])('leest %j als %j', (tekst, getal) => {
  expect(getalUitTekst(tekst)).toBe(getal);
});
