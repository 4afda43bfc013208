import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const hoofdmap = path.resolve(__dirname, '..');
const clasp = path.join(hoofdmap, 'node_modules/@google/clasp/build/src/index.js');

/** Vraagt clasp wat het zou opsturen, in een map zonder aanmelding en zonder netwerk. */
function watClaspOpstuurt(werkmap: string): unknown {
  const thuis = path.join(werkmap, 'thuis');
  mkdirSync(thuis);
  const antwoord = execFileSync(process.execPath, [clasp, 'status', '--json'], {
    cwd: werkmap,
    env: { PATH: process.env.PATH, HOME: thuis },
    encoding: 'utf8',
  });
  return (JSON.parse(antwoord) as { filesToPush: string[] }).filesToPush.sort();
}

it('stuurt met clasp precies de drie bestanden van het script op', () => {
  const werkmap = mkdtempSync(path.join(tmpdir(), 'bwmo-'));
  try {
    copyFileSync(path.join(hoofdmap, '.clasp.json.example'), path.join(werkmap, '.clasp.json'));
    copyFileSync(path.join(hoofdmap, '.claspignore'), path.join(werkmap, '.claspignore'));
    cpSync(path.join(hoofdmap, 'dist/gas'), path.join(werkmap, 'dist/gas'), { recursive: true });
    writeFileSync(path.join(werkmap, 'dist/gas/kladje.js'), '');
    expect(watClaspOpstuurt(werkmap)).toEqual([
      'dist/gas/Code.js',
      'dist/gas/appsscript.json',
      'dist/gas/paneel.html',
    ]);
  } finally {
    rmSync(werkmap, { recursive: true });
  }
});
