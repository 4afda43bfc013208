import { describe, expect, it } from 'vitest';
import { sjabloon, voorbeeldWestBrabantWest, WEST_BRABANT_WEST } from '..';
import { kringen } from './kringen';
import { boekUit, boekVan } from './werkmapinhoud.hulp';
import { controleer } from '.';

const cellen = [
  ['gemeente', 'baten', 'lasten'],
  ['Noord', 100, 90],
  ['Zuid', 200, 250],
  ['Totaal', '=SUM(B2:B4)', '=SUM(C2:C3)'],
];

describe('kringen', () => {
  it.each([600, 0, '#REF!', '#CYCLE!'])(
    'noemt een totaal dat zichzelf meetelt, ook als de host %s toont',
    (waarde) => {
      const waarden = cellen.map((rij) => [...rij]);
      waarden[3] = ['Totaal', waarde, 340];
      expect(controleer(boekVan({ T: cellen }, { waarden: { T: waarden } }))).toEqual([
        {
          soort: 'kring',
          ernst: 'fout',
          plek: { blad: 'T', adres: 'B4' },
          zin: 'B4 telt zichzelf mee: B4 → B2:B4. Wat er staat klopt niet; laat de formule eerder ophouden.',
        },
      ]);
    },
  );

  it('noemt een kring van twee cellen één keer, ook langs een naam en een ander blad', () => {
    const boek = boekVan(
      { Een: [['=Bedrag+1']], Twee: [[1], ['=Een!A1']] },
      { namen: [{ naam: 'BEDRAG', blad: 'Twee', adres: 'A2' }], waarden: { Een: [[1]], Twee: [[1], [1]] } },
    );
    expect(kringen(boek).map(({ plek, zin }) => [plek.blad, plek.adres, zin.split('.')[0]])).toEqual([
      ['Een', 'A1', 'A1 telt zichzelf mee: A1 → Bedrag → Twee!A2 → A1'],
    ]);
  });

  it('vindt er geen in de eigen bladen', () => {
    expect(kringen(boekUit([...voorbeeldWestBrabantWest(), ...sjabloon(WEST_BRABANT_WEST)]))).toEqual([]);
  });
});
