import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import webpack, { type Configuration } from 'webpack';
import { gebouwd } from '../bouw/dist.hulp';

const configuraties = createRequire(import.meta.url)('../webpack.config.js') as Configuration[];

function bouw(uitvoermap: string): Promise<void> {
  const gas = configuraties.find(({ name }) => name === 'gas')!;
  return new Promise((klaar, mislukt) => {
    webpack({ ...gas, cache: false, output: { ...gas.output, path: uitvoermap } }, (fout, uitslag) => {
      if (fout) mislukt(fout);
      else if (uitslag?.hasErrors()) mislukt(new Error(uitslag.toString('errors-only')));
      else klaar();
    })!;
  });
}

const vingerafdruk = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

it('geeft bij elke bouw van dezelfde bron hetzelfde bestand, waar het ook staat', async () => {
  const uitvoermap = mkdtempSync(path.join(tmpdir(), 'bwmo-'));
  try {
    await bouw(uitvoermap);
    const opnieuw = readFileSync(path.join(uitvoermap, 'Code.js'), 'utf8');
    expect(vingerafdruk(opnieuw), 'verouderd? draai eerst npm run build').toBe(
      vingerafdruk(gebouwd('gas/Code.js')),
    );
  } finally {
    rmSync(uitvoermap, { recursive: true });
  }
});
