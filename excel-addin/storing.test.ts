// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plannen } from '../werkmap/wijziging/plannen.hulp';
import { schrijfMetStoringen, Stoorder } from '../werkmap/wijziging/storing.hulp';
import { voerUit } from '../werkmap/wijziging';
import { laadExcel } from './minihost/vitest.hulp';
import { excelWerkmap } from './werkmap';

// Elke batch is een reis naar Excel; het hele sjabloon gaat elders met een storing bij elke handeling.
const BLADEN = 2;

describe.each(Object.entries(await plannen(BLADEN)))(
  '%s in Excel, met een storing bij elke batch',
  (_, plan) => {
    it.each(['eenmaal', 'voorgoed', 'voorgoed na afloop'] as const)('%s', async (soort) => {
      const nieuw = async () => {
        const host = laadExcel();
        const stoorder = new Stoorder();
        const werkmap = excelWerkmap('BWMO_');
        for (const stap of plan.begin) await voerUit(werkmap, 'begin', [stap]);
        host.stoor = () => stoorder.tel('batch');
        return { werkmap, stoorder };
      };
      const { niets, heel, half } = await schrijfMetStoringen(nieuw, plan.stappen, soort);
      expect(niets).toBeGreaterThan(0);
      expect(heel).toBeGreaterThan(0);
      if (soort === 'eenmaal') expect(half).toBe(0);
      else if (plan.stappen.length > 1) expect(half).toBeGreaterThan(0);
    });
  },
);
