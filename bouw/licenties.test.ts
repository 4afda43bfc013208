import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licentietekst } from './licenties.cjs';

const DIST = path.resolve(__dirname, '../dist');
const lees = (bestand: string) => readFileSync(path.join(DIST, bestand), 'utf8');

describe('de licenties van wat in een bundel zit', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'pakket-'));
  afterAll(() => rmSync(map, { recursive: true }));
  const pakket = (gegevens: object, licentie?: string) => {
    rmSync(path.join(map, 'LICENSE'), { force: true });
    writeFileSync(
      path.join(map, 'package.json'),
      JSON.stringify({ name: 'iets', version: '1.2.3', ...gegevens }),
    );
    if (licentie !== undefined) writeFileSync(path.join(map, 'LICENSE'), licentie);
    return licentietekst([map]);
  };

  it('noemen naam, versie en de tekst die het pakket meebrengt', () => {
    expect(pakket({ license: 'MIT' }, 'Copyright A')).toContain('iets 1.2.3 (MIT)\n\nCopyright A');
  });

  it('hebben ook een tekst als het pakket alleen zegt welke licentie het heeft', () => {
    expect(pakket({ license: 'ISC', author: 'B' })).toContain('Copyright (c) B\n\nPermission to use');
    expect(pakket({ license: 'MIT', author: { name: 'C' } })).toContain(
      'Copyright (c) C\n\nPermission is hereby',
    );
    expect(pakket({ license: 'Apache-2.0' })).toContain('Apache License');
  });

  it('breken af bij een pakket zonder licentie, of met een die wij niet kennen', () => {
    expect(() => pakket({})).toThrow('iets heeft geen licentie');
    expect(() => pakket({ license: 'SSPL-1.0' })).toThrow('iets heeft geen licentie');
  });
});

describe('elke bundel', () => {
  it.each([
    [
      'werkbank/LICENTIES.txt',
      ['@univerjs/core', 'react', 'lodash-es', 'opentype.js', 'docx', 'fflate', 'saxes'],
    ],
    ['excel/LICENTIES.txt', ['docx', 'fflate', 'nanoid', 'fastest-levenshtein']],
    ['gas/Code.js', ['fastest-levenshtein']],
    ['gas/paneel.html', ['fastest-levenshtein']],
  ])('%s brengt de licenties mee van wat erin zit', (bestand, namen) => {
    const tekst = lees(bestand);
    for (const naam of namen) expect(tekst).toMatch(new RegExp(`\\n${naam} \\d+\\.\\d+\\.\\d+ \\(`));
    expect(tekst).toContain('EUPL');
  });
});
