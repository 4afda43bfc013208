import { describe, expect, it } from 'vitest';
import { langeZinnen } from '../werkmap/zinnen.hulp';
import { terugvragen } from './schrijven/zinnen';
import { paneelzinnen } from './zinnen';

describe.each(Object.entries({ paneelzinnen, terugvragen }))('%s', (_, zinnen) => {
  it.each(langeZinnen(zinnen))('%s herhaalt geen lange tekst', (__, zin) => {
    expect(zin.length).toBeLessThanOrEqual(300);
    expect(zin).toMatch(/[.?…]$/);
  });
});
