import { describe, expect, it } from 'vitest';
import { formuleUitExcel, naarExcel } from './celinhoud';

describe('een cel voor Excel', () => {
  it.each([
    [null, ''],
    ['', ''],
    [12.5, 12.5],
    [false, false],
    ['Bergen op Zoom', 'Bergen op Zoom'],
    ['Begroting 2027', 'Begroting 2027'],
    ['=BWMO_TEKORT(A1;B1)', '=BWMO_TEKORT(A1,B1)'],
  ])('%j is %j', (cel, excel) => expect(naarExcel(cel, 'BWMO_')).toBe(excel));

  it.each(['007', '1-2', '2027', '+31', '€ 5', '✓', 'mei 2027', 'Maart 27', 'WAAR', 'true', "'t Hoge"])(
    '%s blijft de tekst die er stond',
    (tekst) => expect(naarExcel(tekst, 'BWMO_')).toBe(`'${tekst}`),
  );

  it('volgt de naamruimte, heen en terug', () => {
    expect(naarExcel('=BWMO_TEKORT(A1;B1)', 'BWMO.')).toBe('=BWMO.TEKORT(A1,B1)');
    expect(formuleUitExcel('=BWMO.TEKORT(A1,B1)', 1, 'BWMO.')).toBe('=BWMO_TEKORT(A1;B1)');
  });

  it.each([[''], [3], ['tekst'], [null]])('noemt %j geen formule', (inhoud) =>
    expect(formuleUitExcel(inhoud, 1, 'BWMO_')).toBe(''),
  );
});
