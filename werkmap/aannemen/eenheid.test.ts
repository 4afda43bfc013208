import { expect, it } from 'vitest';
import { eenheidIn, eenhedenIn } from './eenheid';

it.each([
  ['Lasten (x € 1.000)', 1000],
  ['bedragen × 1000', 1000],
  ['Bedragen x € 1.000,-', 1000],
  ['in € 1.000', 1000],
  ['(€ 1.000)', 1000],
  ['in duizenden euro’s', 1000],
  ['bedragen * 1.000 euro', 1000],
  ['k€', 1000],
  ['in mln', 1_000_000],
  ['x € 1.000.000', 1_000_000],
  ['€ miljoen', 1_000_000],
  ['Lasten in euro', 1],
  ['(€)', 1],
  ['€', 1],
  ['Baten', null],
  ['x € 10.000', null],
  ['Budget boven € 1.000 per inwoner', null],
  ['Begroting 2027', null],
  ['tweeduizend woningen', null],
])('%s', (tekst, eenheid) => {
  expect(eenheidIn(tekst)).toBe(eenheid);
});

it('noemt een tekst twee eenheden, dan is zij niet zeker', () => {
  expect(eenhedenIn('x € 1.000, soms in mln')).toEqual([1_000_000, 1000]);
  expect(eenheidIn('x € 1.000, soms in mln')).toBeNull();
});
