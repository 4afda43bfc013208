import { describe, expect, it } from 'vitest';
import { bladgegevens } from './bladgegevens';

describe('een blad van de poort in het rekenblad', () => {
  it('is zo groot als de cellen die een formule vult, ook waar zelf niets staat', () => {
    const { rowCount, columnCount } = bladgegevens(
      {
        naam: 'Lang',
        cellen: [['=BWMO_REGELINGEN()']],
        opmaak: [{ adres: 'A1:AC300', stijl: 'uitkomst' }],
        kolombreedtes: [20],
        vast: { rijen: 0, kolommen: 0 },
      },
      1000,
    );
    expect([rowCount, columnCount]).toEqual([300, 29]);
  });
});
