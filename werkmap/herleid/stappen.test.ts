import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functies } from '../../core/functies';
import { verklaar } from '../../core/roepAan';
import { geldigeInvoer, opVolgorde } from '../../core/invoer.hulp';
import { keer } from '../../core/willekeur.hulp';
import { getoond, NAREKENING, teruggelezen } from './nagerekend.hulp';
import { alsRijen, heeftKop, type Stapregel, stappenVoor } from './stappen';
import { waardetekst } from './waardetekst';

const GELD = functies.filter(({ groep, naam }) => groep === 'solidariteit' && naam !== 'BWMO_REGELINGEN');
type Functie = (typeof functies)[number];

const cent = (getal: number) => Math.round(getal * 100);

/** Elke cel van een uitkomst onder de kopregel, met de keten die erbij hoort. */
function ketens(definitie: Functie, invoer: Parameters<typeof opVolgorde>[1]) {
  const { uitkomst, stappen } = verklaar(definitie.naam, opVolgorde(definitie, invoer));
  const kop = heeftKop(definitie, uitkomst) ? 1 : 0;
  return alsRijen(uitkomst)
    .slice(kop)
    .flatMap((cellen, rij) =>
      cellen.map((cel, kolom) => ({
        cel,
        rij,
        kolom,
        keten: stappenVoor(definitie, uitkomst, stappen, { rij: rij + kop, kolom }),
      })),
    );
}

/** Hoe ver een met de hand nagerekend getal van de cel mag liggen: wat de getoonde decimalen en één afronding schelen. */
function speling(
  { eenheid, waarde }: Stapregel,
  definitie: Functie,
  invoer: Readonly<Record<string, unknown>>,
) {
  const grootte = Math.abs(Number(waarde));
  if (definitie.naam === 'BWMO_VERDEEL' || definitie.naam === 'BWMO_ONVERDEELD') {
    return typeof invoer['eenheid'] === 'number' ? invoer['eenheid'] : 0.01;
  }
  return eenheid === 'euro' ? 0.0101 + grootte * 1e-9 : 2e-6 * Math.max(1, grootte);
}

describe.each(functies.map((definitie) => [definitie.naam, definitie] as const))(
  'de rekengang van %s',
  (naam, definitie) => {
    it('eindigt voor elke cel in de uitkomst bij die cel', () => {
      fc.assert(
        fc.property(geldigeInvoer(definitie), (invoer) => {
          for (const { cel, rij, kolom, keten } of ketens(definitie, invoer)) {
            if (cel !== '') expect(keten.at(-1)?.waarde, `rij ${rij}, kolom ${kolom}`).toBe(cel);
          }
        }),
        keer(40),
      );
    });

    it.each(definitie.voorbeelden)('is met de getoonde waarden na te rekenen: $naam', ({ invoer }) => {
      for (const { cel, rij, kolom, keten } of ketens(definitie, invoer)) {
        if (cel === '') continue;
        const laatste = keten.at(-1)!;
        const staat = waardetekst(cel, laatste.eenheid);
        const plaats = `rij ${rij}, kolom ${kolom}: ${staat}`;
        expect(waardetekst(laatste.waarde, laatste.eenheid), plaats).toBe(staat);
        const nagerekend = NAREKENING[naam]!(getoond(keten), kolom);
        if (typeof nagerekend === 'string') expect(nagerekend, plaats).toBe(staat);
        else {
          const verschil = Math.abs(nagerekend - teruggelezen(staat));
          expect(verschil, plaats).toBeLessThanOrEqual(speling(laatste, definitie, invoer));
        }
      }
    });

    it('noemt elke stap naar wat hij is, nooit naar een bedrag', () => {
      for (const { keten } of definitie.voorbeelden.flatMap(({ invoer }) => ketens(definitie, invoer))) {
        expect(keten.filter((stap) => !/[a-z]/.test(stap.naam))).toEqual([]);
      }
    });
  },
);

it('er is voor elke functie een narekening, en voor geen andere', () => {
  expect(Object.keys(NAREKENING).sort()).toEqual(functies.map(({ naam }) => naam).sort());
});

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
