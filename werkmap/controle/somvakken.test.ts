import { describe, expect, it } from 'vitest';
import { adresVan } from '../poort/adres';
import { isSubtotaal, somvakken } from './somvakken';

describe('de cellen van een som', () => {
  it.each([
    ['=SUM(B2:B7)', ['B2:B7']],
    ['=SUM($B$2:$B$4;B6)', ['B2:B4', 'B6']],
    ['= B2 + B3 + B4', ['B2', 'B3', 'B4']],
    ['=SUBTOTAL(9;B2:B7)', ['B2:B7']],
    ['=SUBTOTAL(109;B2:B7)', ['B2:B7']],
    ['=SUM(Begroting!B2:B7)', ['B2:B7']],
    ['=SUM(BEGROTING!B2:B7)', ['B2:B7']],
    ['=+B2+B3', ['B2', 'B3']],
    ['=+SUM(B2:B7)', ['B2:B7']],
    ['=SUM(B2:B4)+B6', ['B2:B4', 'B6']],
  ])('%s telt %j', (formule, adressen) => {
    expect(somvakken(formule, 'Begroting')?.map(adresVan)).toEqual(adressen);
  });

  it.each([
    '',
    '=SUM(Regio!B2:B7)',
    '=SUM(B:B)',
    '=SUBTOTAL(1;B2:B7)',
    '=B2-B3',
    '=-B2+B3',
    '=SUM(B2:B7)*2',
    '=SUM(B2:B7;100)',
    '=AVERAGE(B2:B7)',
    '=SUM(B2:B7',
    '="SUM(B2:B7)"',
  ])('van %s is het niet te zeggen', (formule) => {
    expect(somvakken(formule, 'Begroting')).toBeNull();
  });
});

it.each([
  ['=SUBTOTAL(9;B2:B7)', true],
  ['=subtotal(109;B2:B7)', true],
  ['=SUBTOTAL(9;B2:B7)+B9', false],
  ['=SUM(B2:B7)', false],
  ['', false],
])('%s is een subtotaal: %s', (formule, verwacht) => {
  expect(isSubtotaal(formule)).toBe(verwacht);
});
