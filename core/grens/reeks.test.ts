import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keer } from '../willekeur.hulp';
import { roepAan } from '../roepAan';
import type { Celinhoud } from './cel';
import { inVormVan, leesReeks, metCellen, plaatsIn, type Reeks } from './reeks';

const getallen = (reeks: Reeks<Celinhoud>) =>
  reeks.cellen.map((cel) => (cel.soort === 'getal' ? cel.getal : cel.soort));

describe('leesReeks', () => {
  it.each([
    ['een losse cel', 5, 'kolom', 1, [5]],
    ['een 1×1-bereik', [[5]], 'kolom', 1, [5]],
    ['een kolom', [[1], [2], [3]], 'kolom', 1, [1, 2, 3]],
    ['een rij', [[1, 2, 3]], 'rij', 3, [1, 2, 3]],
    ['een rij zonder buitenste haken', [1, 2, 3], 'rij', 3, [1, 2, 3]],
    [
      'een blok',
      [
        [1, 2],
        [3, 4],
      ],
      'blok',
      2,
      [1, 2, 3, 4],
    ],
    ['rijen van ongelijke lengte', [[1], [2, 3], []], 'blok', 2, [1, 'leeg', 2, 3, 'leeg', 'leeg']],
    ['niets', undefined, 'kolom', 1, ['leeg']],
    ['een bereik zonder rijen', [], 'kolom', 1, ['leeg']],
    ['een bereik zonder kolommen', [[], []], 'kolom', 1, ['leeg', 'leeg']],
    ['een matrixobject van Excel', { type: 'Array', elements: [[1], [2]] }, 'kolom', 1, [1, 2]],
  ])('%s', (_, ruw, richting, kolommen, cellen) => {
    const reeks = leesReeks(ruw, 'baten');
    expect({ ...reeks, cellen: getallen(reeks) }).toEqual({
      argument: 'baten',
      richting,
      kolommen,
      cellen,
      aangewezen: cellen.length,
    });
  });

  it('een bereik uit een ander JavaScript-domein wordt gewoon gelezen', () => {
    const kolom: unknown = runInNewContext('[[1], [2], [new Date(0)]]');
    expect(getallen(leesReeks(kolom, 'baten'))).toEqual([1, 2, 'datum']);
  });

  it('leest een hele kolom van 300.000 rijen', () => {
    const reeks = leesReeks(
      Array.from({ length: 300_000 }, (_, i) => [i]),
      'baten',
    );
    expect(reeks.cellen).toHaveLength(300_000);
  });

  it('kijkt naar elke lege cel onder een kolom hoogstens één keer', () => {
    const bekeken = new Map<string, number>();
    const kolom = (naam: string) =>
      Array.from({ length: 200 }, (_, r) => {
        const rij: unknown[] = [];
        return Object.defineProperty(rij, 0, {
          get: () => {
            bekeken.set(`${naam}${r}`, (bekeken.get(`${naam}${r}`) ?? 0) + 1);
            return r < 3 ? r + 1 : '';
          },
        });
      });
    expect(roepAan('BWMO_TEKORT', [kolom('B'), kolom('C'), kolom('D')])).toEqual([[0], [0], [0]]);
    const leeg = [...bekeken].filter(([cel]) => Number(cel.slice(1)) >= 3);
    expect(leeg).toHaveLength(3 * 197);
    expect(leeg.filter(([, keren]) => keren > 1)).toEqual([]);
  });

  it.each([
    ['niets', [], 1, ['leeg']],
    ['een lege kolom', [[''], [null], []], 3, ['leeg', 'leeg', 'leeg']],
    ['een rij waarvan het eind leeg is', [1, ''], 2, [1, 'leeg']],
    ['een kolom met een rij zonder cellen', [[1], [], ['']], 3, [1, 'leeg', 'leeg']],
    ['een blok met een korte lege rij eronder', [[1, 2], ['']], 4, [1, 2, 'leeg', 'leeg']],
  ] as const)('houdt het aantal aangewezen cellen: %s', (_, ruw, aangewezen, cellen) => {
    const reeks = leesReeks(ruw, 'baten');
    expect(reeks.aangewezen).toBe(aangewezen);
    expect(getallen(reeks)).toEqual(cellen);
  });

  it('laat geen cel weg en verzint er geen, hoe rafelig het bereik ook is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer(), { maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rijen) => {
          const reeks = leesReeks(rijen, 'baten');
          expect(getallen(reeks).filter((cel) => cel !== 'leeg')).toEqual(rijen.flat());
          expect(reeks.cellen.length).toBe(rijen.length * reeks.kolommen);
        },
      ),
      keer(1000),
    );
  });
});

describe('plaatsIn noemt de cel zoals de gebruiker haar ziet', () => {
  it.each([
    ['in een losse cel alleen het argument', 7, 0, { argument: 'sleutel' }],
    ['in een kolom de rij', [[1], [2], [3]], 2, { argument: 'sleutel', rij: 3 }],
    ['in een rij de kolom', [[1, 2, 3]], 2, { argument: 'sleutel', kolom: 3 }],
    [
      'in een blok allebei',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      4,
      { argument: 'sleutel', rij: 2, kolom: 2 },
    ],
  ])('%s', (_, ruw, i, plaats) => {
    expect(plaatsIn(leesReeks(ruw, 'sleutel'), i)).toEqual(plaats);
  });

  it('metCellen geeft elke cel haar eigen plaats', () => {
    const plaatsen = metCellen(leesReeks([[1], [2]], 'sleutel'), (_, plaats) => plaats.rij);
    expect(plaatsen).toEqual({
      argument: 'sleutel',
      richting: 'kolom',
      kolommen: 1,
      cellen: [1, 2],
      aangewezen: 2,
    });
  });
});

describe('inVormVan', () => {
  const sleutel = (richting: 'kolom' | 'rij', cellen: (number | null)[]): Reeks<number | null> => ({
    argument: 'sleutel',
    richting,
    kolommen: richting === 'rij' ? cellen.length : 1,
    cellen,
    aangewezen: cellen.length,
  });

  it('een kolom blijft een kolom, een rij blijft een rij', () => {
    expect(inVormVan(sleutel('kolom', [1, 2]), [10n, 20n])).toEqual([[10n], [20n]]);
    expect(inVormVan(sleutel('rij', [1, 2]), [10n, 20n])).toEqual([[10n, 20n]]);
  });

  it('loopt tot de laatste gevulde cel en blijft leeg waar de sleutel leeg is; 0 is gevuld', () => {
    expect(inVormVan(sleutel('kolom', [null, 1, null, 0, null, null]), [0n, 5n, 0n, 0n, 0n, 0n])).toEqual([
      [null],
      [5n],
      [null],
      [0n],
    ]);
    expect(inVormVan(sleutel('rij', [1, null, 2, null]), [5n, 0n, 6n, 0n])).toEqual([[5n, null, 6n]]);
  });
});
