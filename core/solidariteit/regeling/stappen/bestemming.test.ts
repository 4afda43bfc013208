import { describe, expect, it } from 'vitest';
import { bestemming, type Reserveafspraak } from './bestemming';

const afspraak: Reserveafspraak = {
  stand: 100n,
  ondergrens: 20n,
  plafond: 150n,
  innovatie: { waarde: 5n, schaal: 1 },
  innovatieEerst: false,
};

describe('de bestemming van het gedeelde saldo', () => {
  it.each([
    ['een tekort net binnen de ruimte', -79n, -79n, 0n],
    ['een tekort precies de ruimte', -80n, -80n, 0n],
    ['een tekort boven de ruimte', -81n, -80n, 0n],
    ['geen saldo', 0n, 0n, 0n],
    ['een overschot net binnen het plafond', 49n, 49n, 0n],
    ['een overschot precies tot het plafond', 50n, 50n, 0n],
    ['een overschot boven het plafond: de helft van de rest naar innovatie', 60n, 50n, 5n],
  ])('%s', (_, saldo, reserve, innovatie) => {
    expect(bestemming(saldo, afspraak)).toEqual({ reserve, innovatie });
  });

  it('eerst innovatie laat minder over voor de reserve', () => {
    expect(bestemming(60n, { ...afspraak, innovatieEerst: true })).toEqual({ reserve: 30n, innovatie: 30n });
  });

  it('zonder plafond gaat er niets naar de reserve', () => {
    expect(bestemming(60n, { ...afspraak, plafond: undefined })).toEqual({ reserve: 0n, innovatie: 30n });
  });
});
