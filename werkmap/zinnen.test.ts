import { describe, expect, it } from 'vitest';
import { tabelzinnen } from './aannemen/zinnen';
import { weigering } from './formule/zinnen';
import { poortzinnen } from './poort/zinnen';
import { wijzigingzinnen } from './wijziging/zinnen';
import { langeZinnen } from './zinnen.hulp';

describe.each(Object.entries({ tabelzinnen, weigering, poortzinnen, wijzigingzinnen }))('%s', (_, zinnen) => {
  it.each(langeZinnen(zinnen))('%s herhaalt geen lange tekst', (__, zin) => {
    expect(zin.length).toBeLessThanOrEqual(300);
    expect(zin).toMatch(/[.?…]$/);
  });
});
