import { describe, expect, it } from 'vitest';
import { los, type Formulewaarde } from '../waarde';
import { VOORWAARDEN } from './voorwaarde';

describe('een voorwaarde waarin een getal staat', () => {
  it.each<[Formulewaarde, Formulewaarde[], number]>([
    [12, [12, 13, null, 'twaalf', 'plek 12'], 1],
    ['12', [12, 13], 1],
    ['<>12', [12, 13, 'plek 12', true], 3],
    ['>12', [12, 13, '14'], 1],
    [true, [true, '12', 1], 1],
    ['plek 12', ['plek 12', '12', 12], 1],
    ['mei', ['mei', 'juni'], 1],
    ['1*', ['1 plek', 12], 1],
  ])('%s bij %j', (voorwaarde, cellen, aantal) => {
    expect(tel(voorwaarde, cellen)).toBe(aantal);
  });

  it.each<[Formulewaarde]>([[12], ['12'], ['=12'], ['<>12']])(
    '%s weigert tekst die op een getal lijkt',
    (voorwaarde) => {
      expect(() => tel(voorwaarde, [12, '12'])).toThrow('tekst waarin cijfers staan');
      expect(() => tel(voorwaarde, ['€ 12'])).toThrow('tekst waarin cijfers staan');
    },
  );

  it.each(['10%', '1e2', '€ 100', '1.000,50', '1-1-2026', '<>1 jan 2026', '12:30', '>(5)', ' 12'])(
    '%s is op twee manieren te lezen',
    (voorwaarde) => {
      expect(() => tel(voorwaarde, [0.1, 100])).toThrow('op twee manieren te lezen');
    },
  );

  it.each(['TRUE', 'waar', '=ONWAAR', '<>FALSE'])('%s als tekst wordt geweigerd', (voorwaarde) => {
    expect(() => tel(voorwaarde, [true, false])).toThrow('WAAR of ONWAAR staat hier als tekst');
  });
});

function tel(voorwaarde: Formulewaarde, cellen: readonly Formulewaarde[]) {
  const argument = (rooster: ReturnType<typeof los>) => ({ weg: false, rooster: () => rooster });
  return VOORWAARDEN.COUNTIF!.reken([argument({ cellen: [cellen] }), argument(los(voorwaarde))], 'COUNTIF');
}
