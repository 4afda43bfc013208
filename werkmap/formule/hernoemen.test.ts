import { expect, it } from 'vitest';
import { metHernoemdBlad } from './hernoemen';

it.each([
  ['=Invoer!A1>B2', 'Cijfers', '=Cijfers!A1>B2'],
  ["='invoer'!A1+SUM(INVOER!A:A)", 'Cijfers', '=Cijfers!A1+SUM(Cijfers!A:A)'],
  ['=Invoer!A1', 'Cijfers 2027', "='Cijfers 2027'!A1"],
  ['=Invoer!A1', "Noord's", "='Noord''s'!A1"],
  ['="Invoer!A1"&Invoer2!A1', 'Cijfers', '="Invoer!A1"&Invoer2!A1'],
  ["=[1]Invoer!A1+'[1]Invoer'!A1", 'Cijfers', "=[1]Invoer!A1+'[1]Invoer'!A1"],
])('%s wordt met %s %s', (formule, naar, verwacht) => {
  expect(metHernoemdBlad(formule, 'Invoer', naar)).toBe(verwacht);
});
