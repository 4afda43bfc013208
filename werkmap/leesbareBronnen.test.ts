import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { uitProject } from '../bouw/dist.hulp';
import { SCENARIOS } from '../core/capaciteit/scenarios';
import { functies } from '../core/functies';
import { leesbareBron } from '../core/normen/leesbareBron';
import { regelingbron, REGELINGEN } from '../core/normen/regelingen';
import { sjabloon } from './sjabloon';
import { WEST_BRABANT_WEST } from './voorbeeld/voorbeeldcijfers';

// Wie alleen de werkmap heeft kan met een plek in dit project niets.
const PAD = /\b(?:gegevens|docs|core|werkmap)\/|[\w-]+\.(?:txt|md|mjs|ts|json)\b|\bregel \d{2,}/;

const paden = (waarde: unknown): string[] =>
  typeof waarde === 'string'
    ? (PAD.exec(waarde) ?? []).slice(0, 1)
    : typeof waarde === 'object' && waarde !== null
      ? Object.values(waarde).flatMap(paden)
      : [];

const HOOFDMAP = path.resolve(__dirname, '..');
// Alleen hier staan de bestanden waar de bronteksten in staan, met hun titel voor de lezer.
const MET_PADEN = ['core/normen/leesbareBron.ts'];

function bronbestanden(map: string): string[] {
  return readdirSync(path.join(HOOFDMAP, map), { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile() && /(?<!\.(?:test|hulp))\.ts$/.test(een.name))
    .map((een) => path.relative(HOOFDMAP, path.join(een.parentPath, een.name)));
}

describe('een lezer ziet nooit een plek in dit project', () => {
  it('herkent een pad', () => {
    expect(paden({ a: [{ b: 'Bron: gegevens/x.txt' }] })).toEqual(['gegevens/']);
    expect(paden('zie regel 1766')).toEqual(['regel 1766']);
  });

  it.each(functies.map((functie) => [functie.naam, functie] as const))('bij %s', (_, functie) => {
    expect(paden(functie)).toEqual([]);
  });

  it.each(sjabloon(WEST_BRABANT_WEST).map((blad) => [blad.naam, blad] as const))('op blad %s', (_, blad) => {
    expect(paden(blad)).toEqual([]);
  });

  it('bij een regeling of een scenario', () => {
    expect(paden(REGELINGEN.map(regelingbron))).toEqual([]);
    expect(paden(SCENARIOS.map(({ bron }) => leesbareBron(bron)))).toEqual([]);
  });

  it('in een tekst van het paneel, de werkmap of de kern', () => {
    const regels = ['core', 'werkmap', 'paneel'].flatMap(bronbestanden).flatMap((bestand) =>
      MET_PADEN.includes(bestand)
        ? []
        : uitProject(bestand)
            .split('\n')
            .filter((regel) => !/^\s*(?:\/\/|\/?\*)/.test(regel) && /\b(?:gegevens|docs)\//.test(regel))
            .map((regel) => `${bestand}: ${regel.trim()}`),
    );
    expect(regels).toEqual([]);
  });
});
