import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';
import { keer } from '../willekeur.hulp';

const vergelijk = (...argumenten: readonly unknown[]) =>
  formule('BWMO_NVO_VERGELIJK', ...argumenten) as unknown[][];
const zonderNaam = (rijen: unknown[][]) => rijen.map(([, ...cellen]) => cellen);

describe('BWMO_NVO_VERGELIJK', () => {
  it('de zes onderwerpen van de norm, met de hand nagerekend', () => {
    const eigen = kolom('in ontwikkeling', 'ja', 'nee', 'in ontwikkeling', '', 'nvt');
    expect(zonderNaam(vergelijk(eigen, 'nvo', false))).toEqual([
      // Regiovisie: 34 ja, 8 in ontwikkeling, 3 nee.
      ['in ontwikkeling', 3 / 45, 8 / 45, 34 / 45],
      // Stakeholders: 35 ja, 7 in ontwikkeling, 3 nee.
      ['ja', 10 / 45, 35 / 45, 0],
      // Continuïteit: 22 ja, 19 in ontwikkeling, 4 nee.
      ['nee', 0, 4 / 45, 41 / 45],
      // Inkoop buiten de regio: 7 ja, 16 in ontwikkeling, 21 nee; de regio met nvt telt niet mee.
      ['in ontwikkeling', 21 / 44, 16 / 44, 7 / 44],
      ['', '', '', ''],
      ['nvt', '', '', ''],
    ]);
  });

  it('regio’s die niets invulden tellen niet mee: planning is bij 29 van de 45 bekend', () => {
    expect(vergelijk('nee', 'planning')).toEqual([
      ['onderwerp', 'eigen antwoord', 'minder ver', 'even ver', 'verder'],
      ['Planning opgesteld/aanwezig', 'nee', 0, 3 / 29, 26 / 29],
    ]);
  });

  it('schrijft het eigen antwoord voluit en leest een rij zo goed als een kolom', () => {
    expect(
      zonderNaam(vergelijk(rij('✓', 'o', '✗', 'N.V.T.', 0, true), 'nvo', false)).map(([eigen]) => eigen),
    ).toEqual(['ja', 'in ontwikkeling', 'nee', 'nvt', '', 'ja']);
  });

  it('de antwoorden van een regio uit de bron passen er zo in', () => {
    expect(vergelijk(formule('BWMO_NVO_REGIO', 'Maastricht'))).toHaveLength(18);
  });

  it.each([
    [kolom('ja'), undefined, 1, 17],
    [kolom(...Array<string>(6).fill('ja')), 'uitvoeringsafspraken', 6, 10],
    [kolom(...Array<string>(18).fill('ja')), 'alles', 18, 17],
  ])('evenveel antwoorden als onderwerpen: %#', (antwoorden, lijst, aantal, verwacht) => {
    expect(zinVan('BWMO_NVO_VERGELIJK', antwoorden, lijst)).toContain(
      `${aantal === 1 ? 'staat 1 antwoord' : `staan ${aantal} antwoorden`}, maar de lijst ${lijst ?? 'alles'} heeft ${verwacht} onderwerpen`,
    );
  });

  it('de drie delen tellen op tot 1 of zijn alle drie leeg', () => {
    const antwoord = fc.constantFrom('ja', 'in ontwikkeling', 'nee', 'nvt', '');
    fc.assert(
      fc.property(fc.array(antwoord, { minLength: 17, maxLength: 17 }), (eigen) => {
        zonderNaam(vergelijk(kolom(...eigen), 'alles', false)).forEach(([gegeven, ...delen], i) => {
          expect(gegeven).toBe(eigen[i]);
          if (gegeven === '' || gegeven === 'nvt') expect(delen).toEqual(['', '', '']);
          else expect((delen as number[]).reduce((som, deel) => som + deel, 0)).toBeCloseTo(1, 14);
        });
      }),
      keer(200),
    );
  });
});
