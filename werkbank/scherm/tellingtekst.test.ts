import { expect, it } from 'vitest';
import { tellingtekst } from './tellingtekst';

it.each([
  [[0.3, -0.1, -0.2], 'Som 0   Gemiddelde 0   Aantal 3'],
  [[-80, -1.5], 'Som −81,50   Gemiddelde −40,75   Aantal 2'],
  [[2.01, 0], 'Som 2,01   Gemiddelde 1,01   Aantal 2'],
  [[5], ''],
])('%j is %s', (getallen, tekst) => {
  expect(tellingtekst(getallen)).toBe(tekst);
});
