import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Pakketlijst {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}
interface Slot {
  readonly packages: Readonly<
    Record<string, Pakketlijst & { readonly version: string; readonly integrity?: string }>
  >;
}

const lees = (bestand: string): unknown =>
  JSON.parse(readFileSync(path.resolve(__dirname, '..', bestand), 'utf8'));
const pakketten = lees('package.json') as Pakketlijst;
const slot = lees('package-lock.json') as Slot;

describe('de pakketten', () => {
  it('staan elk op één precieze versie, en op dezelfde in het slot', () => {
    expect(pakketten.dependencies).toBeUndefined();
    const inSlot = Object.keys(pakketten.devDependencies).map((naam) => [
      naam,
      slot.packages[`node_modules/${naam}`]?.version,
    ]);
    expect(pakketten.devDependencies).toEqual(Object.fromEntries(inSlot));
    expect(slot.packages['']!.devDependencies).toEqual(pakketten.devDependencies);
  });

  it('hebben in het slot elk een controlegetal', () => {
    const zonder = Object.entries(slot.packages).filter(
      ([map, { integrity = '' }]) => map !== '' && !integrity.startsWith('sha512-'),
    );
    expect(zonder).toEqual([]);
  });
});
