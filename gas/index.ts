import { type Celuitkomst, foutzin, roepAan as roepKernAan } from '../core';
import type { Werkmap } from '../core/werkmap';
import { sheetsWerkmap, toonMenu, toonZijbalk } from './werkmap';

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
  toonMenu('BW/MO', [['Paneel openen', 'toonPaneel']]);
}

export function onInstall(): void {
  onOpen();
}

export function toonPaneel(): void {
  toonZijbalk('paneel', 'BW/MO');
}

/**
 * De enige deur voor de zijbalk: naam en argumenten van één handeling van de poort, als JSON-tekst.
 * Alleen de handelingen van de poort zelf zijn bereikbaar.
 */
export function poort(handeling: string, argumenten: string): string {
  if (!HANDELINGEN.has(handeling)) throw new Error('Deze handeling bestaat niet.');
  const doe = sheetsWerkmap[handeling as Handeling] as (...invoer: unknown[]) => unknown;
  return JSON.stringify(doe(...(JSON.parse(argumenten) as unknown[])) ?? null);
}

type Handeling = Exclude<keyof Werkmap, 'host'>;
const HANDELINGEN: ReadonlySet<string> = new Set<Handeling>([
  'selectie',
  'lees',
  'schrijf',
  'selecteer',
  'bladen',
  'voegBladToe',
  'verwijderBlad',
]);
