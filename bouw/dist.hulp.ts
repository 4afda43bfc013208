import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const hoofdmap = path.resolve(__dirname, '..');

/** Leest een gebouwd bestand; zegt wat te doen als er nog niet gebouwd is. */
export function gebouwd(bestand: string): string {
  const volledig = path.join(hoofdmap, 'dist', bestand);
  if (!existsSync(volledig)) throw new Error(`dist/${bestand} ontbreekt; draai eerst npm run build`);
  return readFileSync(volledig, 'utf8');
}

export function uitProject(bestand: string): string {
  return readFileSync(path.join(hoofdmap, bestand), 'utf8');
}
