import { describe, expect, it } from 'vitest';
import { zin } from '../../aanroep.hulp';
import { leesReeks } from '../../grens/reeks';
import { leesScenarios } from './leesScenarios';

const lees = (...rijen: readonly (readonly unknown[])[]) => leesScenarios(leesReeks(rijen, 'parameters'));
const waarden = (bereik: ReturnType<typeof lees>) =>
  bereik.rijen.map(({ naam, cellen }) => [
    naam,
    ...cellen.map(({ cel }) => (cel.soort === 'getal' ? cel.getal : cel.soort)),
  ]);

describe('leesScenarios', () => {
  it('nummert scenario’s zonder kop, en neemt voor een lege cel het eerste', () => {
    const bereik = lees(['duur', 10, ''], ['uitname', 1, 2], ['', '', '']);
    expect(bereik.scenarios).toEqual(['1', '2']);
    expect(waarden(bereik)).toEqual([
      ['duur', 10, 10],
      ['uitname', 1, 2],
    ]);
  });

  it('geeft de plaats van de cel die geldt', () => {
    const [rij] = lees(['Naam', 'laag', 'hoog'], ['duur', 10, '']).rijen;
    expect(rij!.cellen[1]!.plaats).toEqual(rij!.cellen[0]!.plaats);
  });

  it('leest de namen uit de kop, en ziet onzekerheid niet als scenario', () => {
    const bereik = lees(
      ['Parameter', 'laag', 'Onzeker van', 2028, 'onzeker tot', ''],
      ['duur', 10, '', 5, '', ''],
      ['prijs maal', 1, 0.9, '', 1.2, ''],
    );
    expect(bereik.scenarios).toEqual(['laag', '2028']);
    expect(bereik.rijen.map(({ onzeker }) => onzeker?.map(({ cel }) => cel))).toEqual([
      undefined,
      [
        { soort: 'getal', getal: 0.9 },
        { soort: 'getal', getal: 1.2 },
      ],
    ]);
  });

  it('telt een rij zonder waarden niet mee, en een lege kolom achteraan ook niet', () => {
    const bereik = lees(['Basis', '', ''], ['duur', 10, '']);
    expect(bereik.scenarios).toEqual(['1']);
    expect(waarden(bereik)).toEqual([['duur', 10]]);
  });

  it.each<[string, readonly (readonly unknown[])[], string]>([
    ['één kolom', [['duur']], 'parameters'],
    ['geen waarden', [['duur', '']], 'parameters'],
    [
      'alleen onzekerheid',
      [
        ['naam', 'onzeker van', 'onzeker tot'],
        ['duur', 1, 2],
      ],
      'parameters',
    ],
    [
      'een waarde zonder naam',
      [
        ['duur', 10],
        ['', 5],
      ],
      'parameters, rij 2, kolom 1 van het bereik',
    ],
    [
      'een kolom zonder kop',
      [
        ['naam', 'laag', ''],
        ['duur', 10, 5],
      ],
      'parameters, rij 1, kolom 3 van het bereik',
    ],
    [
      'twee keer dezelfde naam',
      [
        ['naam', 'laag', 'LAAG'],
        ['duur', 10, 5],
      ],
      'parameters, rij 1, kolom 3 van het bereik',
    ],
    [
      'een kant van de onzekerheid',
      [
        ['naam', 'a', 'onzeker van'],
        ['duur', 10, 5],
      ],
      'parameters',
    ],
    [
      'een halve onzekerheid in een rij',
      [
        ['naam', 'a', 'onzeker van', 'onzeker tot'],
        ['duur', 10, 5, ''],
      ],
      'parameters, rij 2, kolom 3 van het bereik',
    ],
    [
      'een foutwaarde',
      [
        ['duur', 1],
        ['uitname', '#N/B'],
      ],
      'parameters, rij 2, kolom 2 van het bereik',
    ],
  ])('weigert %s', (_, rijen, plaats) => {
    expect(zin(() => lees(...rijen))).toContain(`${plaats}:`);
  });
});
