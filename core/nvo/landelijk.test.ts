import { describe, expect, it } from 'vitest';
import { formule } from '../aanroep.hulp';
import { NVO2020 } from '../normen/regios';

// Eigen telling over de 45 tabellen van de bron, met de hand overgenomen: ja, in ontwikkeling, nee, nvt, leeg.
const TELLING = [
  [34, 8, 3, 0, 0],
  [35, 7, 3, 0, 0],
  [22, 19, 4, 0, 0],
  [7, 16, 21, 1, 0],
  [17, 21, 7, 0, 0],
  [15, 28, 2, 0, 0],
  [39, 2, 2, 0, 2],
  [23, 19, 0, 0, 3],
  [19, 22, 0, 0, 4],
  [14, 25, 1, 0, 5],
  [14, 24, 2, 0, 5],
  [23, 15, 0, 0, 7],
  [9, 22, 6, 0, 8],
  [15, 16, 6, 0, 8],
  [9, 18, 9, 0, 9],
  [13, 17, 6, 0, 9],
  [20, 6, 3, 0, 16],
];

describe('BWMO_NVO_LANDELIJK', () => {
  const [kop, ...rijen] = formule('BWMO_NVO_LANDELIJK') as (string | number)[][];

  it('de telling per onderwerp klopt met de bron', () => {
    expect(kop).toEqual(['onderwerp', 'ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg']);
    expect(rijen.map(([, ...aantallen]) => aantallen)).toEqual(TELLING);
  });

  it('elk onderwerp telt 45 regio’s, samen 765 antwoorden', () => {
    const sommen = rijen.map(([, ...aantallen]) =>
      (aantallen as number[]).reduce((som, aantal) => som + aantal, 0),
    );
    expect(sommen).toEqual(Array(17).fill(45));
    const kolomsom = (k: number) => rijen.reduce((som, cellen) => som + (cellen[k] as number), 0);
    expect([1, 2, 3, 4, 5].map(kolomsom)).toEqual([328, 285, 75, 1, 76]);
  });

  it('de onderwerpen staan in de volgorde van de bron; de lijsten zijn er opeenvolgende delen van', () => {
    expect(rijen.map(([onderwerp]) => onderwerp)).toEqual(NVO2020.onderwerpen.map(({ naam }) => naam));
    const delen = ['nvo', 'uitvoeringsafspraken', 'planning'].flatMap(
      (lijst) => formule('BWMO_NVO_LANDELIJK', lijst, false) as unknown[],
    );
    expect(delen).toEqual(rijen);
  });

  it('is de telling van de antwoorden die BWMO_NVO_REGIO per regio geeft', () => {
    const planning = NVO2020.regios.map(
      ({ naam }) => (formule('BWMO_NVO_REGIO', naam, 'planning') as string[][])[0]!,
    );
    expect((formule('BWMO_NVO_TELLING', planning) as number[][])[0]!.slice(0, 5)).toEqual([20, 6, 3, 0, 16]);
  });
});
