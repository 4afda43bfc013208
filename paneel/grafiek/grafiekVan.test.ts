import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core';
import type { Grafiek } from '../../werkmap';
import { grafiekVan } from './grafiekVan';

const CELLEN: Readonly<Record<string, readonly (readonly Cel[])[]>> = {
  'A2:A4': [[1], [2.5], ['maart']],
  'B2:B4': [[10], [''], ['#N/B']],
  'C2:C4': [[5], [6], [7]],
  'D2:D4': [[8], [9], [10]],
  'E2:E4': [[12], [13], [14]],
};
const lees = (adres: string) => CELLEN[adres]!;
const GRAFIEK: Grafiek = {
  soort: 'lijn',
  titel: 'Wachtlijst',
  bron: 'Bron: voorbeeldcijfers',
  categorieen: 'A2:A4',
  reeksen: [{ naam: 'Zonder toeval', adres: 'B2:B4', stippel: true }],
  assen: { x: 'maand', y: 'aantal mensen' },
  plaats: 'H1:M10',
};

describe('grafiekVan', () => {
  it('leest categorieën en getallen; wat geen getal is blijft een gat', () => {
    const { soort, invoer } = grafiekVan(GRAFIEK, lees);
    expect(soort).toBe('lijn');
    expect(invoer).toMatchObject({
      titel: 'Wachtlijst',
      bron: 'Bron: voorbeeldcijfers',
      categorieen: ['1', '2,5', 'maart'],
      reeksen: [{ naam: 'Zonder toeval', waarden: [10, null, null], stippel: true }],
    });
  });

  it('noemt een reeks zoals haar cel haar nu noemt, en anders zoals zij heette', () => {
    const namen = (cel: string) =>
      grafiekVan({ ...GRAFIEK, reeksen: [{ naam: 'Regeling A', naamcel: 'C1', adres: 'C2:C4' }] }, (adres) =>
        adres === 'C1' ? [[cel]] : lees(adres),
      ).invoer.reeksen.map(({ naam }) => naam);
    expect(namen('Regeling A: volledige pool')).toEqual(['Regeling A: volledige pool']);
    expect(namen('')).toEqual(['Regeling A']);
  });

  it.each([
    ['P10', 'P50', 'P90', 'P10 tot P90'],
    ['Wachtlijst P10', 'Wachtlijst P50', 'Wachtlijst P90', 'Wachtlijst P10 tot P90'],
    ['P10: in 10% hoogstens', 'P50: in de helft hoogstens', 'P90: in 90% hoogstens', 'P10 tot P90'],
  ])('maakt van %s, %s en %s één lijn met een band', (p10, p50, p90, naam) => {
    const reeksen = [
      { naam: p10, adres: 'C2:C4', stippel: true as const },
      { naam: p50, adres: 'D2:D4' },
      { naam: p90, adres: 'E2:E4', stippel: true as const },
      GRAFIEK.reeksen[0]!,
    ];
    const { invoer } = grafiekVan({ ...GRAFIEK, reeksen }, lees);
    expect(invoer.reeksen).toEqual([
      { naam: p50, waarden: [8, 9, 10], band: { naam, onder: [5, 6, 7], boven: [12, 13, 14] } },
      { naam: 'Zonder toeval', waarden: [10, null, null], stippel: true },
    ]);
  });

  it('laat P10 en P90 lijnen blijven als er geen P50 bij hoort', () => {
    const reeksen = [
      { naam: 'Wachtlijst P10', adres: 'C2:C4' },
      { naam: 'In zorg P50', adres: 'D2:D4' },
      { naam: 'Wachtlijst P90', adres: 'E2:E4' },
    ];
    expect(grafiekVan({ ...GRAFIEK, reeksen }, lees).invoer.reeksen).toHaveLength(3);
  });

  it('schrijft getallen zo fijn als ze zijn', () => {
    const schrijf = (cellen: Cel[][]) =>
      grafiekVan(GRAFIEK, (adres) => (adres === 'B2:B4' ? cellen : lees(adres))).invoer.schrijf;
    expect(schrijf([[12]])(12)).toBe('12');
    expect(schrijf([[12.34]])(12.34)).toBe('12,3');
    expect(schrijf([[0.123]])(0.123)).toBe('0,12');
    expect(schrijf([[-416458.87]])(-416458.87)).toBe('−416.459');
  });

  it('geeft een staafgrafiek zonder banden', () => {
    const { soort, invoer } = grafiekVan({ ...GRAFIEK, soort: 'staaf' }, lees);
    expect(soort).toBe('staaf');
    expect(invoer.reeksen).toEqual([{ naam: 'Zonder toeval', waarden: [10, null, null] }]);
  });
});
