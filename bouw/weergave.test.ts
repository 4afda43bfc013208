import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { uitProject } from './dist.hulp';
import { GEDEELDE_MAPPEN, vastgelegd } from './weergave.cjs';

describe.each(Object.entries(vastgelegd()))('%s', (map, bestanden) => {
  it('is bij de tijd: draai npm run weergave na een wijziging in de definities', () => {
    const aanwezig = readdirSync(path.resolve(__dirname, '..', map));
    const eigen = GEDEELDE_MAPPEN.includes(map) ? aanwezig.filter((naam) => naam in bestanden) : aanwezig;
    expect(eigen.sort()).toEqual(Object.keys(bestanden).sort());
    for (const [naam, tekst] of Object.entries(bestanden)) {
      expect(uitProject(path.join(map, naam)), naam).toBe(tekst);
    }
  });
});
