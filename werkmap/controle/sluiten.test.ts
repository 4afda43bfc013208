import { expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { sluiten } from './sluiten';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (...cellen: Cel[]) =>
  sluiten(boekVan({ Blad1: cellen.map((cel) => [cel]) })).map(({ plek, zin }) => `${plek.adres} ${zin}`);

it('noemt het verschil als een controleregel niet sluit', () => {
  expect(bij('=IF(ROUND(A3-A4;2)=0;"sluit";ROUND(A3-A4;2))', null, 12.5, 20)).toEqual([
    'A1 Deze controle sluit niet: er is een verschil van −7,50.',
  ]);
  expect(bij('=IF(1=2;"sluit";"sluit niet")')).toEqual(['A1 Deze controle sluit niet.']);
});

it('neemt over wat er volgens een controleregel niet klopt', () => {
  expect(bij('=IF(1=2;"klopt";"zet één x in de kolom centrum")')).toEqual([
    'A1 Deze controle klopt niet: zet één x in de kolom centrum.',
  ]);
});

it('zwijgt als het sluit of klopt, of als er nog niets is ingevuld', () => {
  expect(
    bij(
      '=IF(1=1;"sluit";1)',
      '=IF(1=1;"klopt";"nee")',
      '=IF(1=2;"klopt";"vul de stand van de reserve in")',
      '=IF(1=2;"sluit";"vul de gewichten in")',
      'sluit niet',
    ),
  ).toEqual([]);
});
