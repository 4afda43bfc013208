import { type Celuitkomst, Fout, foutzin, roepAan as roepKernAan } from '../core';
import type { Antwoord } from './draad';
import { MENU, MENUNAAM } from './menu';
import { sheetsWerkmap, toonMenu, toonZijbalk } from './werkmap';
import { neemWens, wensOnderdeel } from './zijbalkwens';

/** Rekent een functie uit; een fout wordt een gewone fout met onze zin, die Sheets bij de cel toont. */
export function roepAan(naam: string, argumenten: unknown[]): Celuitkomst {
  try {
    return roepKernAan(naam, argumenten);
  } catch (fout) {
    throw new Error(foutzin(fout));
  }
}

/** Zet het menu klaar als de werkmap opent. */
export function onOpen(): void {
  toonMenu(MENUNAAM, MENU);
}

export function onInstall(): void {
  onOpen();
}

/** Opent de zijbalk bij een onderdeel; een zijbalk die al open is begint opnieuw. */
export function toon(onderdeel: string): void {
  wensOnderdeel(onderdeel);
  toonZijbalk('paneel', MENUNAAM);
}

/** Het onderdeel waarmee de zijbalk begint, of `''`. */
export function gewenstOnderdeel(): string {
  return neemWens();
}

/**
 * De enige deur voor de zijbalk: naam en argumenten van één handeling van de poort, als JSON-tekst. Het antwoord is de
 * JSON-tekst van een `Antwoord`. Alleen de handelingen van de poort zelf zijn bereikbaar.
 */
export function poort(handeling: string, argumenten: string): string {
  return JSON.stringify(antwoordOp(handeling, JSON.parse(argumenten) as unknown[]));
}

function antwoordOp(handeling: string, argumenten: readonly unknown[]): Antwoord {
  if (!Object.keys(sheetsWerkmap).includes(handeling)) throw new Error('Deze handeling bestaat niet.');
  const doe = sheetsWerkmap[handeling as keyof typeof sheetsWerkmap] as (...invoer: unknown[]) => unknown;
  try {
    return { uitkomst: doe(...argumenten) ?? null };
  } catch (fout) {
    if (fout instanceof Fout) return { zin: fout.message };
    throw fout;
  }
}
