import { expect, it } from 'vitest';
import { roeptEigenFunctieAan } from './eigenFunctie';

it.each([
  ['=BWMO_SALDO(A1;B1)', true],
  ['=1+bwmo_saldo (A1;B1)', true],
  ['=_xldudf_BWMO_SALDO(A1,B1)', true],
  ['=IF(A1>0;ROUND(BWMO_SALDO(A1;B1);2);0)', true],
  ['="BWMO_SALDO(A1;B1)"', false],
  ['=BWMO_SALDO+1', false],
  ["='BWMO_TEKORT (oud)'!A1*2", false],
  ['=SUM(A1:A3)', false],
])('%s roept een eigen functie aan: %s', (formule, verwacht) => {
  expect(roeptEigenFunctieAan(formule)).toBe(verwacht);
});
