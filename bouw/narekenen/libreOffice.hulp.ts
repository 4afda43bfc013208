import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { GEDULD } from '../geduld.mjs';

const KANDIDATEN = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Het pad naar LibreOffice op deze machine; `SOFFICE` gaat voor. */
export const SOFFICE = [process.env.SOFFICE ?? '', ...KANDIDATEN].find((pad) => pad && existsSync(pad));

/** Zegt waarom er niet is nagerekend. Wie er met `npm run narekenen` om vraagt krijgt een fout. */
export function meldGeenLibreOffice(): void {
  if (SOFFICE) return;
  console.log('narekenen overgeslagen: geen LibreOffice gevonden');
  if (process.env.npm_lifecycle_event === 'narekenen') {
    throw new Error('geen LibreOffice gevonden; zet SOFFICE op het pad naar soffice');
  }
}

/** Laat LibreOffice werkmappen openen, uitrekenen en weer opslaan, in één keer. */
export async function doorLibreOffice(
  werkmappen: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> {
  const map = await mkdtemp(path.join(tmpdir(), 'narekenen-'));
  try {
    const namen = Object.keys(werkmappen);
    await Promise.all(namen.map((naam) => writeFile(path.join(map, `${naam}.xlsx`), werkmappen[naam]!)));
    const uit = path.join(map, 'uit');
    await promisify(execFile)(
      SOFFICE!,
      [
        // Een eigen profiel: een LibreOffice die al openstaat zou het werk anders overnemen.
        `-env:UserInstallation=${pathToFileURL(path.join(map, 'profiel')).href}`,
        ...['--headless', '--convert-to', 'xlsx', '--outdir', uit],
        ...namen.map((naam) => path.join(map, `${naam}.xlsx`)),
      ],
      // eslint-disable-next-line no-restricted-syntax -- een ander programma dat hangt stopt niet vanzelf
      { timeout: 2 * GEDULD },
    );
    const gelezen = namen.map(
      async (naam) => [naam, new Uint8Array(await readFile(path.join(uit, `${naam}.xlsx`)))] as const,
    );
    return Object.fromEntries(await Promise.all(gelezen));
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}
