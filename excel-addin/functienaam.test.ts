import { describe, expect, it } from 'vitest';
import { metVoorvoegsel, zonderVoorvoegsel } from './functienaam';

const FORMULES = [
  ['=BWMO_TEKORT(A1;B1)', '=BWMO.TEKORT(A1;B1)'],
  ['=BWMO_VERDEEL(BWMO_SALDO(A1;B1);C1:C3)', '=BWMO.VERDEEL(BWMO.SALDO(A1;B1);C1:C3)'],
  ['=IF(A1="BWMO_TEKORT(";\'BWMO_X(1\'!A1;0)', '=IF(A1="BWMO_TEKORT(";\'BWMO_X(1\'!A1;0)'],
  ['=MIJN_BWMO_TEKORT(1)+BWMO_BUDGET', '=MIJN_BWMO_TEKORT(1)+BWMO_BUDGET'],
] as const;

describe('de naam van onze functies in een formule', () => {
  it.each(FORMULES)('%s is in een Excel met naamruimte %s, en terug', (poort, excel) => {
    expect(metVoorvoegsel(poort, 'BWMO.')).toBe(excel);
    expect(zonderVoorvoegsel(excel, 'BWMO.')).toBe(poort);
  });

  it('laat een andere invoegtoepassing met dezelfde functienaam met rust', () => {
    expect(zonderVoorvoegsel('=DEV.BWMO_TEKORT(A1)', 'DEV.BWMO_')).toBe('=BWMO_TEKORT(A1)');
    expect(metVoorvoegsel('=DEV.BWMO_TEKORT(A1)', 'BWMO.')).toBe('=DEV.BWMO_TEKORT(A1)');
  });

  it('verandert niets als de namen al gelijk zijn', () => {
    expect(metVoorvoegsel('=bwmo_tekort(A1)', 'BWMO_')).toBe('=bwmo_tekort(A1)');
  });
});
