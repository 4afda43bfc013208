import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Configuration, webpack } from 'webpack';
import { gebouwd } from '../dist.hulp';

// De tijdlijn, de gedateerde regelingen, Vooruit en zinnen met raad maakten het groter; boven de 70 kB moet er iets
// later laden.
const MEESTE_BYTES = 70_000;
const configuraties = createRequire(import.meta.url)('../../webpack.config.js') as Configuration[];
const gzip = (inhoud: string | Buffer) => gzipSync(inhoud, { level: 9 }).length;

describe('hoe groot het paneel is', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'bwmo-omvang-'));

  beforeAll(async () => {
    const excel = configuraties.find(({ name }) => name === 'excel')!;
    const [stijlen] = excel.plugins!;
    await new Promise<void>((klaar, mislukt) => {
      webpack({
        ...excel,
        cache: false,
        entry: { geheel: './bouw/omvang/paneelMetKern.hulp.ts' },
        output: { ...excel.output, path: map },
        plugins: [stijlen],
      }).run((fout, uitslag) => {
        if (fout ?? uitslag?.hasErrors()) mislukt(fout ?? new Error(uitslag!.toString('errors-only')));
        else klaar();
      });
    });
  });

  afterAll(() => rmSync(map, { recursive: true }));

  it('samen met de hele kern hoogstens 70 kB na gzip', () => {
    expect(gzip(readFileSync(path.join(map, 'geheel.js')))).toBeLessThanOrEqual(MEESTE_BYTES);
  });

  it('bij het openen in Excel nog geen 19 kB: de onderdelen komen als iemand ze opent', () => {
    expect(gzip(gebouwd('excel/paneel.js'))).toBeLessThan(19_000);
  });

  it('heeft de teksten van functies en van 2020 niet in wat rekent', () => {
    for (const bundel of ['excel/functies.js', 'gas/Code.js', 'excel/paneel.js']) {
      expect(gebouwd(bundel)).not.toContain('Rekent BWMO_DOORSTROOM vele keren door met toeval');
    }
  });

  it('heeft wat Word schrijft alleen in een deel dat later laadt, en niet in de zijbalk', () => {
    for (const bundel of [
      'excel/paneel.js',
      'excel/functies.js',
      'gas/paneel.html',
      'werkbank/werkbank.js',
    ]) {
      expect(gebouwd(bundel), bundel).not.toContain('word/document.xml');
    }
  });
});
