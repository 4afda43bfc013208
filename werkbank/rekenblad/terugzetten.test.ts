import { expect, it } from 'vitest';
import { Terugzetter, zoalsHetWas } from './terugzetten';
import type { Bladtoebehoren } from './toebehoren';

const met = (...adressen: string[]): Bladtoebehoren => ({
  grafieken: [],
  voorwaarden: adressen.map((adres) => ({ adres, formule: '=TRUE', stijl: {} })),
});

it('geeft van gelijke wijzigingen eerst de laatste, en elke één keer', () => {
  const terugzetter = new Terugzetter();
  const [vol, half, leeg] = [met('A1', 'B1'), met('A1'), met()];
  terugzetter.onthoud('voeg rij 1 in', new Map([['b', { voor: vol, na: half }]]));
  terugzetter.onthoud('voeg rij 1 in', new Map([['b', { voor: half, na: leeg }]]));
  terugzetter.onthoud('voeg rij 9 in', new Map());
  const neem = () => terugzetter.neem('voeg rij 1 in').get('b')?.voor;
  expect([neem(), neem(), neem()]).toEqual([half, vol, undefined]);
});

it('zet alleen terug wat sindsdien niet veranderd is', () => {
  const [voor, na] = [met('A1'), met()];
  expect(zoalsHetWas({ voor, na }, { ...na })).toBe(voor);
  expect(zoalsHetWas({ voor, na }, met())).toBeNull();
  expect(zoalsHetWas(undefined, na)).toBeNull();
});
