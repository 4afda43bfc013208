import { describe, expect, it } from 'vitest';
import { bedoeldeNaam, besteNamen } from './besteNamen';

const NAMEN = ['Ede', 'Enschede', 'Den Helder', 'Den Haag', 'West-Brabant West', 'Oss'];

describe('besteNamen', () => {
  it.each([
    ['een tikfout', 'Den Hag', 'Den Haag'],
    ['een deel van de naam', 'brabant', 'West-Brabant West'],
    ['meer dan de naam', 'gemeente Oss en omgeving', 'Oss'],
    ['een tikfout in een naam waar een andere in zit', 'Enschedee', 'Enschede'],
    ['andere hoofdletters en tekens', 'DEN-HELDR', 'Den Helder'],
  ])('%s: de bedoelde naam staat voorop', (_, getypt, beste) => {
    expect(besteNamen(getypt, NAMEN)[0]).toBe(beste);
  });

  it('geeft er drie, of zoveel als gevraagd, of alle als er minder zijn', () => {
    expect(besteNamen('Oss', NAMEN)).toHaveLength(3);
    expect(besteNamen('Oss', NAMEN, 1)).toEqual(['Oss']);
    expect(besteNamen('Oss', ['Ede'])).toEqual(['Ede']);
  });

  it('houdt de gegeven volgorde aan als er niets te kiezen valt', () => {
    expect(besteNamen('', NAMEN)).toEqual(NAMEN.slice(0, 3));
  });
});

describe('bedoeldeNaam', () => {
  it('is een naam waarvan precies één op de vijf letters anders is, niet één op de vier', () => {
    expect([bedoeldeNaam('Brida', ['Breda']), bedoeldeNaam('Gaes', ['Goes'])]).toEqual(['Breda', undefined]);
  });

  const FUNCTIES = ['N', 'GELIJK', 'VERGELIJKEN', 'SOM.ALS', 'AANTAL.ALS'];

  it.each([
    ['VERGELIJKN', 'VERGELIJKEN'],
    ['SOMALS', 'SOM.ALS'],
    ['AANTAL', 'AANTAL.ALS'],
    ['IETS.ANDERS', undefined],
    // Eén op de vijf letters mag anders zijn, niet één op de vier; en twee letters zijn geen deel van een naam.
    ['GALIJK', 'GELIJK'],
    ['GALAJK', undefined],
    ['AL', undefined],
    ['', undefined],
  ])('%s wordt %s: een tikfout gaat voor een korte naam die er toevallig in zit', (getypt, bedoeld) => {
    expect(bedoeldeNaam(getypt, FUNCTIES)).toBe(bedoeld);
  });
});
