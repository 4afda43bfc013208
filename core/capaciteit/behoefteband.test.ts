import { describe, expect, it } from 'vitest';
import { roepAan } from '../roepAan';
import type { Cel } from '../waarde';
import { behoeftebandInDelen } from './behoefteband';
import { voltooi } from './gedeeld/voltooi';

const band = (parameters: readonly (readonly Cel[])[], maanden = 60, simulaties = 1000, zaad = 1) =>
  voltooi(behoeftebandInDelen([parameters, maanden, simulaties, zaad]));

const STIL = [
  ['plekken', 10],
  ['in zorg', 60],
  ['instroom', 2],
  ['verblijfsduur', 30],
] as const;

describe('de plekken die nodig zijn', () => {
  it('zijn zonder wachten op een woning zo verdeeld als Poisson(60): 50, 60 en 70', () => {
    const { p10, p50, p90 } = band(STIL, 240);
    for (const [gerekend, verwacht] of [
      [p10, 50],
      [p50, 60],
      [p90, 70],
    ] as const) {
      expect(Math.abs(gerekend - verwacht)).toBeLessThanOrEqual(2);
    }
  });

  it('hangen niet af van de plekken die er zijn, van wat daarvan bruikbaar is of van plekken die meegaan', () => {
    const anders = [
      ...STIL.slice(1),
      ['plekken', 90, -1, '', ''],
      ['bruikbaar', 0.5],
      ['wlz plekken mee', 1],
    ];
    expect(band(anders)).toEqual(band(STIL));
  });

  it('tellen wie op de wachtlijst staat en wie op een woning wacht mee', () => {
    const bij = band([...STIL, ['wachtlijst', 40]], 1);
    expect(bij.p50).toBeGreaterThan(band(STIL, 1).p50 + 35);
    const woningen = [...STIL, ['aandeel woning', 0.5], ['woningen', 0.25]];
    const rijen = roepAan('BWMO_DOORSTROOM', [
      [['plekken', 10_000], ...woningen.slice(1)],
      60,
      false,
    ]) as number[][];
    const eind = rijen[59]!;
    expect(eind[4]).toBeGreaterThan(30);
    expect(Math.abs(band(woningen).p50 - (eind[3]! + eind[4]!))).toBeLessThanOrEqual(3);
  });

  it('geeft bij hetzelfde zaad hetzelfde, en zegt wat er mist', () => {
    expect(band(STIL, 24, 100, 7)).toEqual(band(STIL, 24, 100, 7));
    expect(() => band(STIL.slice(0, 2))).toThrow('instroom');
  });
});
