import { definieer, kolom } from '../definitie';
import { type Centen, som } from '../getal/centen';
import { BATEN, LASTEN } from './argumenten';
import { BRONNEN } from './bronnen';

/** Het saldo in centen: baten min lasten, dus positief is een overschot. */
export function saldo(baten: readonly Centen[], lasten: readonly Centen[]): Centen {
  return som(baten) - som(lasten);
}

export const SALDO = definieer({
  naam: 'BWMO_SALDO',
  groep: 'solidariteit',
  samenvatting: 'Het saldo van baten en lasten: positief is een overschot, negatief een tekort.',
  uitleg:
    'Telt de baten op en trekt de lasten ervan af. Lasten en baten zijn beide positief; een negatief saldo is een nadeel. Lege cellen tellen als 0.',
  bron: [BRONNEN.wbwTekort],
  argumenten: [BATEN, LASTEN],
  resultaat: { vorm: 'cel', eenheid: 'euro', uitleg: 'baten min lasten' },
  voorbeelden: [
    {
      naam: 'drie gemeenten met samen een tekort van 25.000',
      invoer: { baten: kolom(400000, 150000, 75000), lasten: kolom(430000, 140000, 80000) },
      uitkomst: -25000,
    },
    {
      naam: 'bedragen als Nederlandse tekst, met een lege cel',
      invoer: { baten: kolom('€ 1.250,50', '', '100'), lasten: kolom('1.000', '(80)', '-') },
      uitkomst: 430.5,
    },
  ],
  eigenschappen: [],
  sinds: '0.1.0',
  bereken: ({ baten, lasten }, gang) => {
    const totaalBaten = gang.stap('totaal baten', 'euro', som(baten.cellen));
    const totaalLasten = gang.stap('totaal lasten', 'euro', som(lasten.cellen));
    return gang.stap('saldo (baten − lasten)', 'euro', saldo([totaalBaten], [totaalLasten]));
  },
});
