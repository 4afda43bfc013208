import { describe, expect, it } from 'vitest';
import { functienaam, FUNCTIENAMEN, getypteFunctienaam, isAlleenNederlands } from './functienamen';
import { NAMENLIJST } from './namenlijst';

const ALLE = [...FUNCTIENAMEN.values()];

describe('de lijst met functienamen', () => {
  it('noemt elke functie één keer, in elke taal', () => {
    expect(NAMENLIJST.trim().split(/\s+/)).toHaveLength(FUNCTIENAMEN.size);
    expect(new Set(ALLE.map(({ nederlands }) => nederlands)).size).toBe(FUNCTIENAMEN.size);
  });

  it('is goed geschreven', () => {
    for (const regel of NAMENLIJST.trim().split(/\s+/)) {
      expect(regel).toMatch(/^[A-Z][A-Z0-9._]*(=[A-Z][A-Z0-9.]*)?(\/[nfb1x]+)?$/);
      const [, engels, nederlands] = /^([^=/]+)=([^/]+)/.exec(regel) ?? [];
      if (engels !== undefined) expect(nederlands).not.toBe(engels);
    }
  });

  it('komt van elke Nederlandse naam terug op de Engelse', () => {
    for (const { engels, nederlands } of ALLE) expect(getypteFunctienaam(nederlands)).toBe(engels);
  });

  it('heeft maar twee namen die in elke taal een andere functie zijn; over de poort is het de Engelse', () => {
    const dubbel = ALLE.filter(({ nederlands }) => functienaam(nederlands) === nederlands)
      .filter(({ engels, nederlands }) => engels !== nederlands)
      .map(({ engels, nederlands }) => `${nederlands} ${engels}`);
    expect(dubbel.sort()).toEqual(['GAMMA.INV GAMMAINV', 'NORM.INV NORMINV']);
    expect(functienaam('norm.inv')).toBe('NORM.INV');
    expect(getypteFunctienaam('norm.inv')).toBe('NORMINV');
    expect(isAlleenNederlands('NORM.INV')).toBe(false);
  });

  it.each([
    ['VERGELIJKEN', 'MATCH'],
    ['vert.zoeken', 'VLOOKUP'],
    ['SOMMEN.ALS', 'SUMIFS'],
    ['AFRONDEN.NAAR.BOVEN', 'ROUNDUP'],
    ['X.ZOEKEN', 'XLOOKUP'],
    ['VANDAAG', 'TODAY'],
    ['GEMIDDELDE.ALS', 'AVERAGEIF'],
    ['NORM.VERD.N', 'NORM.DIST'],
    ['SUM', 'SUM'],
  ])('leest %s als %s', (getypt, engels) => {
    expect(getypteFunctienaam(getypt)).toBe(engels);
    expect(functienaam(getypt)).toBe(engels);
  });
});
