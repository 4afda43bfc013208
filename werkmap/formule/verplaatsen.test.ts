import { describe, expect, it } from 'vitest';
import { type Verplaatsing, verplaatstAdres, verplaatsteFormule, verplaatsteVoorwaarde } from './verplaatsen';

const rijen = (vanaf: number, aantal: number, naar: number): Verplaatsing => ({
  langs: 'rij',
  vanaf,
  aantal,
  naar,
});
const kolommen = (vanaf: number, aantal: number, naar: number): Verplaatsing => ({
  ...rijen(vanaf, aantal, naar),
  langs: 'kolom',
});
const hier = { eigen: 'Blad1', veranderd: 'Blad1' };
const elders = { eigen: 'Regio', veranderd: 'Blad1' };

describe('rijen of kolommen naar een andere plek', () => {
  it.each([
    ['B2', rijen(1, 1, 5), 'B5'],
    ['B5', rijen(4, 1, 1), 'B2'],
    ['B3:C4', rijen(1, 1, 5), 'B2:C3'],
    ['B3:C4', rijen(5, 2, 0), 'B5:C6'],
    ['B3:C4', rijen(5, 1, 3), 'B3:C5'],
    ['B2:B9', rijen(4, 2, 20), 'B2:B7'],
    ['B2:B9', rijen(4, 2, 1), 'B4:B9'],
    ['B2:D2', kolommen(1, 3, 0), 'A2:C2'],
  ])('%s met %j wordt %s', (adres, verplaatsing, verwacht) => {
    expect(verplaatstAdres(adres, verplaatsing)).toBe(verwacht);
  });

  it.each([
    ['=B$2+SUM(B3:B4)', rijen(1, 1, 5), hier, '=B$5+SUM(B2:B3)'],
    ['=Blad1!B2+B2', rijen(1, 1, 5), elders, '=Blad1!B5+B2'],
    ['=SUM(B:B)+SUM(2:2)', rijen(1, 1, 5), hier, '=SUM(B:B)+SUM(5:5)'],
    ['=SUM(B:C)+D1', kolommen(1, 2, 4), hier, '=SUM(C:D)+B1'],
  ])('%s met %j op %j wordt %s', (formule, verplaatsing, bladen, verwacht) => {
    expect(verplaatsteFormule(formule, verplaatsing, bladen)).toBe(verwacht);
  });

  it.each([
    ['B2:B9', '=$B2<0', rijen(11, 1, 0), hier, [['B3:B10', '=$B3<0']]],
    ['B2:B3', '=$B2<0', rijen(1, 2, 9), hier, [['B8:B9', '=$B8<0']]],
    ['B2', '=Blad1!$B$2<0', rijen(1, 1, 9), elders, [['B2', '=Blad1!$B$9<0']]],
    [
      'B2:B9',
      '=$B2<0',
      rijen(3, 1, 20),
      hier,
      [
        ['B2:B3', '=$B2<0'],
        ['B20', '=$B20<0'],
        ['B4:B8', '=$B4<0'],
      ],
    ],
    [
      'B2:B9',
      '=$B2<0',
      rijen(1, 2, 20),
      hier,
      [
        ['B19:B20', '=$B19<0'],
        ['B2:B7', '=$B2<0'],
      ],
    ],
  ])('een voorwaarde voor %s met %s en %j op %j', (adres, formule, verplaatsing, bladen, verwacht) => {
    expect(
      verplaatsteVoorwaarde({ adres, formule }, verplaatsing, bladen).map((deel) => [
        deel.adres,
        deel.formule,
      ]),
    ).toEqual(verwacht);
  });
});
