import { expect, it } from 'vitest';
import { decimaalVanTekst } from './decimaal';
import { samenEen } from './samenEen';

it.each([
  ['precies 1', ['0.75', '0.25'], true],
  ['een miljardste te veel mag nog', ['0.75', '0.250000001'], true],
  ['een miljardste te weinig mag nog', ['0.75', '0.249999999'], true],
  ['net meer dan een miljardste te veel', ['0.75', '0.2500000011'], false],
  ['net meer dan een miljardste te weinig', ['0.75', '0.2499999989'], false],
  ['niets is geen 1', [], false],
])('%s', (_, delen, verwacht) => {
  expect(samenEen(delen.map(decimaalVanTekst)).isEen).toBe(verwacht);
});
