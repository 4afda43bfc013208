import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functies } from '../../core/functies';
import { verklaar } from '../../core/roepAan';
import { bereiken, type Bereiken } from '../../core/tijdlijn/willekeurig.hulp';
import { keer } from '../../core/willekeur.hulp';
import { getoond, NAREKENING, teruggelezen } from './nagerekend.hulp';
import { alsRijen, type Stapregel, stappenVoor } from './stappen';
import { waardetekst } from './waardetekst';

const definitie = functies.find(({ naam }) => naam === 'BWMO_TIJDLIJN')!;

/** Elke gevulde cel van een tijdlijn onder de kopregel, met haar keten. */
function* ketens({ parameters, producten, gemeenten, jaren }: Bereiken, scenario: number) {
  const { uitkomst, stappen } = verklaar('BWMO_TIJDLIJN', [
    parameters,
    producten,
    gemeenten,
    jaren,
    scenario,
  ]);
  for (const [rij, cellen] of alsRijen(uitkomst).entries()) {
    if (rij === 0) continue;
    for (const [kolom, cel] of cellen.entries()) {
      if (cel !== '' && cel !== null) {
        yield { rij, kolom, cel, keten: stappenVoor(definitie, uitkomst, stappen, { rij, kolom }) };
      }
    }
  }
}

const tijdlijnen = bereiken.chain((invoer) =>
  fc.tuple(fc.constant(invoer), fc.integer({ min: 1, max: invoer.parameters[0]!.length - 1 })),
);

describe('de keten van elke cel van een tijdlijn', () => {
  it('rekent van de invoer tot de cel na met wat er staat', () => {
    fc.assert(
      fc.property(tijdlijnen, ([invoer, scenario]) => {
        for (const { rij, kolom, cel, keten } of ketens(invoer, scenario)) {
          const { eenheid } = keten.at(-1)!;
          const staat = waardetekst(cel, eenheid);
          const plaats = `rij ${rij}, kolom ${kolom}: ${staat}`;
          const nagerekend = NAREKENING['BWMO_TIJDLIJN']!(getoond(keten), kolom);
          if (typeof nagerekend === 'string') expect(nagerekend, plaats).toBe(staat);
          else {
            const speling = eenheid === 'euro' ? 0.0101 + Math.abs(nagerekend) * 1e-9 : 1e-4;
            expect(Math.abs(nagerekend - teruggelezen(staat)), plaats).toBeLessThanOrEqual(speling);
          }
        }
      }),
      keer(60),
    );
  });

  it('wijst bij elke overgenomen waarde de cel aan waar zij staat, en doet dat bij alle ingevulde cellen', () => {
    fc.assert(
      fc.property(tijdlijnen, ([invoer, scenario]) => {
        const aangewezen = new Set<string>();
        const inCel = ({ uit }: Stapregel) =>
          (invoer as unknown as Record<string, readonly (readonly unknown[])[]>)[uit!.argument]![
            uit!.rij - 1
          ]![uit!.kolom - 1];
        for (const { keten } of ketens(invoer, scenario)) {
          for (const stap of keten) {
            if (!stap.uit) continue;
            aangewezen.add(`${stap.uit.argument} ${stap.uit.rij} ${stap.uit.kolom}`);
            const cel = inCel(stap);
            const zonderWaarde = ['geen', 'niet ingevoerd', ''].includes(String(cel)) || cel === 0;
            if (zonderWaarde) expect(['geen', 0, 'geleidelijk'], stap.naam).toContain(stap.waarde);
            else expect(stap.waarde, stap.naam).toBe(cel);
          }
        }
        const gemeentecellen = invoer.gemeenten
          .slice(1)
          .flatMap((cellen, r) =>
            cellen.map((_, k) => ({ kop: invoer.gemeenten[0]![k]!, r: r + 2, k: k + 1 })),
          );
        const nietGebruikt = gemeentecellen
          .filter(({ r, k }) => !aangewezen.has(`gemeenten ${r} ${k}`))
          .map(({ kop }) => kop);
        expect(nietGebruikt.filter((kop) => kop !== 'gemeente' && kop !== 'centrum')).toEqual([]);
      }),
      keer(60),
    );
  });
});
