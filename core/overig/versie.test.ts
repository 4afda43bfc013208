import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';

it('BWMO_VERSIE geeft het versienummer van het pakket als tekst', () => {
  const pakket = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(formule('BWMO_VERSIE')).toBe(pakket.version);
  expect(formule('BWMO_VERSIE')).toMatch(/^\d+\.\d+\.\d+$/);
});
