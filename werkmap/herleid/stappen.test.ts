import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functies } from '../../core/functies';
import { verklaar } from '../../core/roepAan';
import { geldigeInvoer, opVolgorde } from '../../core/invoer.hulp';
import { keer } from '../../core/willekeur.hulp';
import { alsRijen, heeftKop, stappenVoor } from './stappen';

const GELD = functies.filter(({ groep, naam }) => groep === 'solidariteit' && naam !== 'BWMO_REGELINGEN');
// Ook daarbuiten eindigt de keten van elke cel bij die cel.
const ANDERE = functies.filter(({ naam }) =>
  ['BWMO_DOORSTROOM', 'BWMO_WACHTLIJST_AFBOUW', 'BWMO_NVO_TELLING'].includes(naam),
);

const cent = (getal: number) => Math.round(getal * 100);

describe.each([...GELD, ...ANDERE].map((definitie) => [definitie.naam, definitie] as const))(
  'de rekengang van %s',
  (naam, definitie) => {
    it('eindigt voor elk getal in de uitkomst bij dat getal', () => {
      fc.assert(
        fc.property(geldigeInvoer(definitie), (invoer) => {
          const { uitkomst, stappen } = verklaar(naam, opVolgorde(definitie, invoer));
          const rijen = alsRijen(uitkomst);
          const eerste = heeftKop(definitie, uitkomst) ? 1 : 0;
          rijen.slice(eerste).forEach((regel, r) =>
            regel.forEach((cel, kolom) => {
              if (typeof cel !== 'number' || (naam === 'BWMO_DOORSTROOM' && kolom === 0)) return;
              const keten = stappenVoor(definitie, uitkomst, stappen, { rij: r + eerste, kolom });
              expect(keten.at(-1)?.waarde, `rij ${r}, kolom ${kolom}`).toBe(cel);
            }),
          );
        }),
        keer(60),
      );
    });
  },
);

describe('wat een verdeling in de uitleg laat zien', () => {
  const verdelend = GELD.filter(({ naam }) =>
    ['BWMO_TEKORT', 'BWMO_OVERSCHOT', 'BWMO_VERDEEL', 'BWMO_SOLIDARITEIT'].includes(naam),
  );
  it.each(verdelend.map((definitie) => [definitie.naam, definitie] as const))(
    '%s: met de hand afronden komt hoogstens een eenheid van de uitkomst',
    (naam, definitie) => {
      let gezien = 0;
      fc.assert(
        fc.property(geldigeInvoer(definitie), (invoer) => {
          const { uitkomst, stappen } = verklaar(naam, opVolgorde(definitie, invoer));
          const vooraf = stappen.find((stap) => stap.naam === 'bedrag vóór het afronden');
          if (!vooraf) return;
          gezien += 1;
          const eenheid = typeof invoer.eenheid === 'number' ? invoer.eenheid : 0.01;
          alsRijen(uitkomst)
            .flat()
            .forEach((cel, g) => {
              if (typeof cel !== 'number') return;
              const precies = (vooraf.waarde as number[])[g]!;
              expect(Math.abs(cel - precies)).toBeLessThan(eenheid * (1 + 1e-6) + Math.abs(cel) * 1e-12);
            });
        }),
        keer(60),
      );
      expect(gezien).toBeGreaterThan(10);
    },
  );

  it('BWMO_REGELING: eigen en gedeeld deel, en wat er verdeeld wordt, sluiten op de saldi', () => {
    const definitie = functies.find(({ naam }) => naam === 'BWMO_REGELING')!;
    fc.assert(
      fc.property(geldigeInvoer(definitie), (invoer) => {
        const { uitkomst, stappen } = verklaar('BWMO_REGELING', opVolgorde(definitie, invoer));
        const som = (naam: string) => {
          const waarde = stappen.find((stap) => stap.naam === naam)!.waarde;
          const delen: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde];
          return delen.reduce<number>(
            (tot, deel) => tot + (typeof deel === 'bigint' ? Number(deel) / 100 : (deel as number)),
            0,
          );
        };
        const rijen = alsRijen(uitkomst);
        const totaal = rijen.at(-1)![4] as number;
        expect(cent(som('eigen baten') - som('eigen lasten'))).toBe(cent(totaal));
        expect(som('saldo per gemeente')).toBeCloseTo(
          totaal - [-2, -3, -4].reduce((samen, rij) => samen + (rijen.at(rij)![4] as number), 0),
          1,
        );
        const precies = som('saldo met het eigen deel, vóór het afronden');
        const lokaal = stappen.some(({ naam }) => naam === 'lokale lasten die niet gedeeld worden')
          ? som('lokale lasten die niet gedeeld worden')
          : 0;
        // Het Wmo-percentage komt bovenop en is samen 0.
        expect(Math.abs(precies - lokaal - som('saldo per gemeente'))).toBeLessThan(0.02);
      }),
      keer(60),
    );
  });
});
