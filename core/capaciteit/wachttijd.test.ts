import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';
import { verklaar } from '../roepAan';

const wachttijd = (...argumenten: readonly unknown[]) => formule('BWMO_WACHTTIJD', ...argumenten) as number;

describe('de gemiddelde wachttijd', () => {
  it('M/M/1: verblijfsduur × a/(1 − a)', () => {
    for (const a of [0.1, 0.5, 0.9, 0.99]) expect(wachttijd(a / 7, 7, 1)).toBeCloseTo((7 * a) / (1 - a), 8);
  });

  it('M/D/1 is de helft van M/M/1 (Pollaczek-Khinchin), en cv² = 3 het dubbele', () => {
    const basis = wachttijd(0.1, 8, 1);
    expect(wachttijd(0.1, 8, 1, 0)).toBeCloseTo(basis / 2, 12);
    expect(wachttijd(0.1, 8, 1, Math.sqrt(3))).toBeCloseTo(2 * basis, 10);
    expect(wachttijd(0.1, 8, 1, 1)).toBe(basis);
  });

  it('daalt met elke plek en stijgt met instroom en variatie', () => {
    for (let plekken = 241; plekken < 280; plekken += 1) {
      expect(wachttijd(8, 30, plekken + 1)).toBeLessThan(wachttijd(8, 30, plekken));
    }
    expect(wachttijd(8, 30, 250)).toBeLessThan(wachttijd(8.2, 30, 250));
    expect(wachttijd(8, 30, 250, 1)).toBeLessThan(wachttijd(8, 30, 250, 1.5));
  });

  it('zonder instroom 0, ook zonder plekken', () => {
    expect([wachttijd(0, 30, 0), wachttijd(0, 30, 5)]).toEqual([0, 0]);
  });
});

describe('evenveel of meer cliënten dan plekken', () => {
  const zin =
    'plekken: er stromen evenveel of meer cliënten in dan er plekken vrijkomen, dus de wachtlijst blijft groeien en er is geen gemiddelde wachttijd; neem meer plekken of reken met BWMO_DOORSTROOM.';

  it.each([
    [8, 30, 240],
    [8, 30, 10],
    [8, 30, 0],
    // Met drijvende komma is 0,1 × 30 net meer dan 3; precies gerekend is het gelijk.
    [0.1, 30, 3],
    ['8,0000000000000000000001', 30, 240],
  ])('%s × %d op %d plekken', (instroom, duur, plekken) => {
    expect(zinVan('BWMO_WACHTTIJD', instroom, duur, plekken)).toBe(zin);
  });

  it('een haar minder vraag dan plekken geeft nog een getal of dezelfde zin, nooit oneindig', () => {
    expect(wachttijd('7,9999999', 30, 240)).toBeGreaterThan(1e5);
    expect(zinVan('BWMO_WACHTTIJD', `0,${'9'.repeat(400)}`, 1, 1)).toBe(zin);
  });
});

describe('de rekengang', () => {
  const stappen = (...argumenten: readonly unknown[]) =>
    verklaar('BWMO_WACHTTIJD', argumenten).stappen.map(({ naam }) => naam);

  it('waarschuwt als de ruimte kleiner is dan de helft van √a, en anders niet', () => {
    expect(stappen(8, 30, 247)).toContain('let op');
    expect(stappen(8, 30, 248)).not.toContain('let op');
  });
});

describe('fouten', () => {
  it.each([
    [[8, 30, 247.5], 'plekken: dit is geen heel getal; vul een heel getal in.'],
    [[8, 30, 250, -1], 'variatie: dit getal is kleiner dan 0; vul 0 of meer in.'],
    [[8, -1, 250], 'verblijfsduur: dit getal moet groter zijn dan 0'],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_WACHTTIJD', ...argumenten)).toContain(verwacht);
  });
});
