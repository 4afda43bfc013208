import { readFileSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Alle werkers van één keer toetsen hebben dezelfde ouder.
const SLOT = join(tmpdir(), `bwmo-browser-${process.ppid}`);
const TUSSEN_TWEE_POGINGEN = 100;

/** Of een toetsbestand een echte browser opent. */
export function opentBrowser(bestand: string): boolean {
  return readFileSync(bestand, 'utf8').includes("browser.hulp'");
}

/** Wacht tot geen andere werker een browser open heeft: twee tegelijk zitten elkaar zo in de weg dat beide langer duren. */
export async function neemBrowser(): Promise<void> {
  for (;;) {
    try {
      await mkdir(SLOT);
      return;
    } catch (fout) {
      if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
      await new Promise((verder) => setTimeout(verder, TUSSEN_TWEE_POGINGEN));
    }
  }
}

/** Laat een andere werker voor. */
export function geefBrowser(): Promise<void> {
  return rmdir(SLOT);
}
