import { describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { onderwerpenVan } from '../nvo/lijst';
import { NORMPUNTEN } from './normpunten';

const REGELS = uitProject('gegevens/bronnen/regiovisie-west-brabant-west.txt').split('\n');

/** De tekst vanaf een regel, met afgebroken woorden weer heel. */
function vanaf(regel: number): string {
  return REGELS.slice(regel - 1, regel + 20)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/- (?=\p{Ll})/gu, '')
    .replace('nietvrijblijvende', 'niet-vrijblijvende');
}

describe('de acht punten van de norm', () => {
  it.each(NORMPUNTEN.map((punt) => [punt.nummer, punt] as const))(
    'punt %i staat letterlijk in de bron, op de regel die erbij staat',
    (nummer, { tekst, regel }) => {
      const bron = vanaf(regel);
      expect(bron.indexOf(`${nummer}. ${tekst}`)).toBeGreaterThanOrEqual(0);
      expect(REGELS[regel - 1]).toContain(`${nummer}. `);
    },
  );

  it('horen in volgorde bij de zes onderwerpen van 2020, de laatste twee bij geen', () => {
    expect(NORMPUNTEN.map(({ onderwerp }) => onderwerp)).toEqual([
      ...onderwerpenVan('nvo').map(({ nummer }) => nummer),
      null,
      null,
    ]);
  });
});
