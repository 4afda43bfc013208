import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { keer } from '../willekeur.hulp';

const plekken = (...argumenten: readonly unknown[]) => formule('BWMO_PLEKKEN', ...argumenten);

describe('het kleinste gehele aantal plekken', () => {
  it.each([
    ['0,1 per maand, 30 maanden: precies 3, geen 4 door drijvende komma', 0.1, 30, '', 3],
    ['0,7 per maand, 10 maanden: precies 7', 0.7, 10, '', 7],
    ['net boven een heel aantal', 0.1, 30.1, '', 4],
    ['net onder een heel aantal', 0.1, 29.9, '', 3],
    ['halve verblijfsduur als tekst', '0,5', '3', '', 2],
    ['een derde van een maand', 3, '0,333', '', 1],
  ])('%s', (_, instroom, verblijfsduur, norm, verwacht) => {
    expect(plekken(instroom, verblijfsduur, norm)).toBe(verwacht);
  });

  it.each([
    ['norm 1 is hetzelfde als geen norm', 240, 1, 240],
    ['norm 0,8 bij 240', 240, 0.8, 300],
    ['norm 0,96 bij 240: precies 250', 240, 0.96, 250],
    ['norm 0,95 bij 240: 252,6 wordt 253', 240, 0.95, 253],
    ['norm als percentage', 240, '96%', 250],
    ['norm 0,1 bij 0,3: precies 3', 0.3, 0.1, 3],
  ])('%s', (_, clienten, norm, verwacht) => {
    expect(plekken(clienten, 1, norm)).toBe(verwacht);
  });

  it('zonder instroom zijn er nooit plekken nodig', () => {
    expect([plekken(0, 30), plekken(0, 0.01, 0.01), plekken('-', 30)]).toEqual([0, 0, 0]);
  });
});

describe('grenzen', () => {
  it('instroom × verblijfsduur is hoogstens 100.000: precies erop mag, net erboven niet', () => {
    expect(plekken(1000, 100)).toBe(100_000);
    expect(zinVan('BWMO_PLEKKEN', 1000, 100.00001)).toBe(
      'instroom: instroom × verblijfsduur is meer dan 100.000; instroom is per maand en verblijfsduur in maanden: controleer beide.',
    );
    expect(zinVan('BWMO_PLEKKEN', 9e12, 9e12)).toMatch(
      /^instroom: instroom × verblijfsduur is meer dan 100\.000;/,
    );
  });

  it('het aantal plekken is hoogstens 200.000: precies erop mag, net erboven niet', () => {
    expect(plekken(1000, 100, 0.5)).toBe(200_000);
    expect(plekken(99_999.5, 1, 0.5)).toBe(199_999);
    expect(zinVan('BWMO_PLEKKEN', 1000, 100, 0.499999)).toBe(
      'bezettingsnorm: het aantal plekken is meer dan 200.000; instroom is per maand en verblijfsduur in maanden: controleer beide.',
    );
    expect(zinVan('BWMO_PLEKKEN', 1, 1, 1e-300)).toMatch(
      /^bezettingsnorm: het aantal plekken is meer dan 200\.000;/,
    );
  });

  it.each([0, -0.01, -30])('een verblijfsduur van %d kan niet', (verblijfsduur) => {
    expect(zinVan('BWMO_PLEKKEN', 8, verblijfsduur)).toBe(
      'verblijfsduur: dit getal moet groter zijn dan 0; vul meer dan 0 in.',
    );
  });

  it('een lege verblijfsduur ontbreekt en is niet 0', () => {
    expect(zinVan('BWMO_PLEKKEN', 8, '')).toBe(
      'verblijfsduur: dit argument ontbreekt; geef op: de gemiddelde verblijfsduur in maanden.',
    );
  });

  it.each([
    [0, 'dit getal moet groter zijn dan 0; vul meer dan 0 in.'],
    [-0.5, 'dit deel moet tussen 0 en 1 liggen; vul bijvoorbeeld 0,05 of 5% in.'],
    [95, 'dit deel moet tussen 0 en 1 liggen; is 0,95 bedoeld?'],
    [1.0001, 'dit deel moet tussen 0 en 1 liggen; is 0,010001 bedoeld?'],
  ])('een bezettingsnorm van %d kan niet', (norm, verwacht) => {
    expect(zinVan('BWMO_PLEKKEN', 8, 30, norm)).toBe(`bezettingsnorm: ${verwacht}`);
  });
});

describe('voor elke instroom, verblijfsduur en norm', () => {
  it('past de bezetting precies onder de norm, en met één plek minder niet meer', () => {
    const honderdsten = fc.integer({ min: 1, max: 10_000 });
    const norm = fc.integer({ min: 50, max: 100 });
    fc.assert(
      fc.property(honderdsten, honderdsten, norm, (instroom, duur, procent) => {
        const aantal = plekken(instroom / 100, duur / 100, procent / 100) as number;
        // clienten ≤ norm × plekken, alles maal 10.000 en dus in hele getallen.
        expect(instroom * duur <= procent * 100 * aantal).toBe(true);
        expect(instroom * duur > procent * 100 * (aantal - 1)).toBe(true);
      }),
      keer(1000),
    );
  });
});
