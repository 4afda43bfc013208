import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const HOOFDMAP = path.resolve(__dirname, '..');
const lees = (bestand: string) => readFileSync(path.join(HOOFDMAP, bestand), 'utf8');
const mappenIn = (map: string) =>
  readdirSync(path.join(HOOFDMAP, map), { withFileTypes: true })
    .filter((een) => een.isDirectory() && !/^(\.|node_modules$|dist$)/.test(een.name))
    .map((een) => path.posix.join(map, een.name));

const BESLUITEN = readdirSync(path.join(HOOFDMAP, 'docs/besluiten')).map((naam) => `docs/besluiten/${naam}`);
// Alles tussen `…` wat op een pad in dit project lijkt; een patroon of een gebouwd bestand is dat niet.
const PAD =
  /`((?:core|werkmap|weergave|paneel|excel-addin|gas|werkbank|bouw|bench|gegevens|docs)(?:\/[\w.-]+)*)\/?`/g;

describe('elk pad dat een lezer tegenkomt bestaat', () => {
  it.each(['docs/kaart.md', 'CONTRIBUTING.md', 'SECURITY.md', 'README.md', ...BESLUITEN])(
    'in %s',
    (bestand) => {
      const weg = [...lees(bestand).matchAll(PAD)]
        .map(([, pad]) => pad!)
        .filter((pad) => !existsSync(path.join(HOOFDMAP, pad)));
      expect(weg).toEqual([]);
    },
  );
});

describe('de kaart', () => {
  const kaart = lees('docs/kaart.md');

  it.each(mappenIn('.'))('noemt %s', (map) => {
    expect(kaart).toContain(map);
  });

  it.each(['core', 'werkmap', 'werkbank'].flatMap(mappenIn))('noemt de kamer %s', (kamer) => {
    expect(kaart).toContain(`\`${kamer}\``);
  });
});

describe('publiccode.yml', () => {
  const regels = lees('publiccode.yml').split('\n');

  it('heeft de sleutels die hier in te vullen zijn', () => {
    const sleutels = regels.flatMap((regel) => /^(\w+):/.exec(regel)?.[1] ?? []);
    for (const sleutel of [
      'publiccodeYmlVersion',
      'name',
      'platforms',
      'categories',
      'developmentStatus',
      'softwareType',
      'legal',
      'maintenance',
      'localisation',
      'description',
    ]) {
      expect(sleutels).toContain(sleutel);
    }
  });

  it('noemt de versie van het pakket, en is in het Nederlands en het Engels kort genoeg', () => {
    const { version } = JSON.parse(lees('package.json')) as { version: string };
    expect(regels).toContain(`softwareVersion: ${version}`);
    const kort = regels.flatMap((regel) => /^ {4}shortDescription: (.*)$/.exec(regel)?.[1] ?? []);
    expect(kort).toHaveLength(2);
    for (const zin of kort) expect(zin.length).toBeLessThanOrEqual(150);
  });
});
