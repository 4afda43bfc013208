import { describe, expect, it } from 'vitest';
import type { Cel } from '../waarde';
import { roepAan } from '../roepAan';
import { GELD_LATER, SAMEN_DELEN, WLZ } from './uitgewerkt.hulp';
import { GEMEENTEN, PRODUCTEN } from './voorbeelden';

type Tabel = readonly (readonly Cel[])[];
const JAREN = [[2027, 2028, 2029]];
const tijdlijn = (parameters: Tabel, producten: Tabel = PRODUCTEN, gemeenten: Tabel = GEMEENTEN) =>
  roepAan('BWMO_TIJDLIJN', [parameters, producten, gemeenten, JAREN, null, false]);

describe('de uitgewerkte voorbeelden', () => {
  it('het geld komt later dan de cliënten', () => {
    expect(
      tijdlijn([
        ['regeling', 'Geen solidariteit'],
        ['startjaar', 2027],
        ['duur', 10],
      ]),
    ).toEqual(GELD_LATER);
  });

  it('samen delen, met reserve, index en organisatie', () => {
    expect(
      tijdlijn([
        ['regeling', 'Volledige pool naar inwoners'],
        ['startjaar', 2027],
        ['duur', 10],
        ['index baten', 0.04],
        ['index lasten', 0.05],
        ['organisatie', 100000],
        ['reserve', 250000],
        ['ondergrens', 50000],
      ]),
    ).toEqual(SAMEN_DELEN);
  });

  it('Wlz, frictie, eigen bijdrage, en wie bestaande cliënten betaalt', () => {
    expect(
      tijdlijn(
        [
          ['regeling', 'Geen solidariteit'],
          ['bestaande cliënten bij centrum', 1],
          ['startjaar', 'niet ingevoerd'],
          ['wlz jaar', 2028],
          ['uitname', 300000],
          ['frictie per plek', 2000],
          ['frictie maanden', 3],
          ['herindicatie', 24],
        ],
        [
          ['product', 'prijs', 'verblijfsduur', 'eigen bijdrage', 'wlz deel', 'wijze'],
          ['BW', 50000, 24, 1000, 0.4, 'vast'],
          ['BT', 20000, 12, '', '', 'vast'],
        ],
        [
          [
            'gemeente',
            'inwoners',
            'historisch',
            'centrum',
            'bestaand BW',
            'instroom BW',
            'bestaand BT',
            'instroom BT',
          ],
          ['Centrum', 60000, 2400000, 'x', 24, 1, 6, 0.5],
          ['Buur', 40000, 0, '', 12, 0.5, 0, 0.25],
        ],
      ),
    ).toEqual(WLZ);
  });
});

describe('scenario’s, omslag en oorzaken', () => {
  const reken = (naam: string, parameters: Tabel, ...rest: readonly Cel[]) =>
    roepAan(naam, [parameters, PRODUCTEN, GEMEENTEN, JAREN, ...rest]);
  const ENKEL = [
    ['regeling', 'Geen solidariteit'],
    ['startjaar', 2027],
    ['duur', 10],
  ];

  it.each([
    ['Buur', 2029, 'objectief maal', 2.8572, -390000],
    ['Centrum', 2027, 'prijs maal', 1.4334, 520000],
  ])('%s in %i slaat om bij %s %f', (gemeente, jaar, knop, waarde, saldo) => {
    expect(reken('BWMO_TIJDLIJN_OMSLAG', ENKEL, gemeente, jaar, knop)).toEqual([[waarde, saldo]]);
  });

  it('twee oorzaken die elkaar versterken delen dat', () => {
    const parameters = [
      ['parameter', 'basis', 'druk'],
      ['instroom maal', 1, 2],
      ['prijs maal', 1, 1.1],
    ];
    const [kop, centrum] = reken('BWMO_TIJDLIJN_VERSCHIL', parameters, 'basis', 'druk', 2028) as Cel[][];
    expect([kop, centrum]).toEqual([
      ['gemeente', 'aantallen', 'prijs', 'totaal'],
      ['Centrum', -945000, -165000, -1110000],
    ]);
  });
});
