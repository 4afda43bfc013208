import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';

const wachtkans = (...argumenten: readonly unknown[]) => formule('BWMO_WACHTKANS', ...argumenten) as number;

describe('de kans op wachten', () => {
  it('is 1 als er evenveel of meer cliënten dan plekken zijn, hoe lang ook', () => {
    expect([wachtkans(8, 30, 240), wachtkans(8, 30, 0), wachtkans(8, 30, 100, 600)]).toEqual([1, 1, 1]);
    expect(wachtkans(0.1, 30, 3)).toBe(1);
  });

  it('is 0 zonder instroom, ook zonder plekken', () => {
    expect([wachtkans(0, 30, 0), wachtkans(0, 30, 9, 3)]).toEqual([0, 0]);
  });

  it('M/M/1: de bezetting', () => {
    for (const a of [0.1, 0.5, 0.9]) expect(wachtkans(a, 1, 1)).toBeCloseTo(a, 14);
  });

  it('daalt met elke plek en met elke maand', () => {
    const plekken = Array.from({ length: 30 }, (_, i) => wachtkans(8, 30, 241 + i));
    const maanden = Array.from({ length: 30 }, (_, i) => wachtkans(8, 30, 250, i));
    for (const rij of [plekken, maanden]) {
      expect(rij.every((kans, i) => i === 0 || kans < rij[i - 1]!)).toBe(true);
    }
  });

  it('na heel lang wachten 0, en bij een piepklein verblijf nooit NaN', () => {
    expect(wachtkans(8, 30, 250, 9e12)).toBe(0);
    expect(wachtkans(1, `0,${'0'.repeat(400)}1`, 3, 5)).toBe(0);
    expect(wachtkans(1, `0,${'0'.repeat(400)}1`, 3)).toBe(0);
  });

  it('een negatief aantal maanden kan niet', () => {
    expect(zinVan('BWMO_WACHTKANS', 8, 30, 250, -1)).toBe(
      'maanden: dit getal is kleiner dan 0; vul 0 of meer in.',
    );
  });
});
