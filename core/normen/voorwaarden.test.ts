import { expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { VOORWAARDEN } from './voorwaarden';

it('de acht voorwaarden staan in deze volgorde in de handreiking', () => {
  const regels = uitProject('gegevens/bronnen/handreiking-lokaal-uitvoeringsplan.txt').split(/\r?\n/);
  const eerste = regels.indexOf(`- ${VOORWAARDEN[0]!}`);
  expect(regels.slice(eerste, eerste + 9).map((regel) => regel.trim())).toEqual([
    ...VOORWAARDEN.map((voorwaarde) => `- ${voorwaarde}`),
    '',
  ]);
});
