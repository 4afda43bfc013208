// Houdt bij dat er van alle werkers die samen toetsen één tegelijk een browser open heeft.
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Alle werkers van één keer toetsen hebben dezelfde ouder. In het slot staat wie het heeft.
const SLOT = join(tmpdir(), `bwmo-browser-${process.ppid}`);
const TUSSEN_TWEE_POGINGEN = 100;

/**
 * Of een toetsbestand een echte browser opent.
 *
 * @param {string} bestand
 */
export function opentBrowser(bestand) {
  return readFileSync(bestand, 'utf8').includes("browser.hulp'");
}

/** Wacht tot geen andere werker een browser open heeft: twee tegelijk zitten elkaar zo in de weg dat beide langer duren. */
export async function neemBrowser() {
  for (;;) {
    try {
      await writeFile(SLOT, String(process.pid), { flag: 'wx' });
      return;
    } catch (fout) {
      if (/** @type {NodeJS.ErrnoException} */ (fout).code !== 'EEXIST') throw fout;
      // Een werker die halverwege gestopt is geeft zijn slot niet meer terug.
      if (!(await leeft())) await rm(SLOT, { force: true });
      else await new Promise((verder) => setTimeout(verder, TUSSEN_TWEE_POGINGEN));
    }
  }
}

/** Laat een andere werker voor. */
export function geefBrowser() {
  return rm(SLOT, { force: true });
}

/** Of wie het slot heeft nog draait. */
async function leeft() {
  const wie = Number(await readFile(SLOT, 'utf8').catch(() => ''));
  try {
    // Wie net begint heeft nog niets opgeschreven.
    if (wie > 0) process.kill(wie, 0);
    return true;
  } catch {
    return false;
  }
}
