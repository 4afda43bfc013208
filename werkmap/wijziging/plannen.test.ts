import { describe, expect, it } from 'vitest';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import { plannen } from './plannen.hulp';
import { metStoring, schrijfMetStoringen, Stoorder, STORINGEN } from './storing.hulp';
import { voerUit } from './voerUit';

describe.each(Object.entries(await plannen()))('%s, met een storing bij elke handeling', (_, plan) => {
  it.each(STORINGEN)('%s', async (soort) => {
    const nieuw = async () => {
      const stoorder = new Stoorder();
      const werkmap = geheugenwerkmap({ Blad1: [['van mij']] });
      for (const stap of plan.begin) await voerUit(werkmap, 'begin', [stap]);
      return { werkmap: metStoring(werkmap, stoorder), stoorder };
    };
    const { niets, heel, half } = await schrijfMetStoringen(nieuw, plan.stappen, soort);
    expect(niets).toBeGreaterThan(0);
    expect(heel).toBeGreaterThan(0);
    if (soort.startsWith('eenmaal')) expect(half).toBe(0);
  });
});
