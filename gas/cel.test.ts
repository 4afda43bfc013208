import { describe, expect, it } from 'vitest';
import { celUitSheets, celVoorSheets } from './cel';
import { ingetypt } from './namaak/intypen.hulp';

describe('celVoorSheets', () => {
  it.each([
    '0748',
    '1.234,56',
    '1,234.56',
    '-80',
    '€ 80',
    '12%',
    '1-2',
    '1/2',
    '31-12-2027',
    '1 mei',
    'mei 2027',
    '1-jan',
    '12:30',
    'waar',
    'FALSE',
    '+A1',
    "'t Gooi",
    '@gemeente',
    ' =1+1',
  ])('laat de tekst %s tekst blijven', (tekst) => {
    const geschreven = celVoorSheets(tekst, true);
    expect(geschreven).toBe(`'${tekst}`);
    expect(ingetypt(String(geschreven), 'nl_NL')).toEqual({ waarde: tekst });
  });

  it.each([
    'Bergen op Zoom',
    'Begroting 2027',
    'T−2',
    '1: eerst innovatie',
    'Mei en juni',
    '✓',
    '× € 1.000',
    '▼ nadeel',
  ])('schrijft %s zonder opsmuk', (tekst) => {
    expect(celVoorSheets(tekst, true)).toBe(tekst);
    expect(ingetypt(tekst, 'nl_NL')).toEqual({ waarde: tekst });
  });

  it('zet een datum die eerder gelezen is terug als datum', () => {
    const datum = new Date(2027, 0, 31, 9, 5, 0);
    const geschreven = celVoorSheets(celUitSheets(datum), true);
    expect(ingetypt(String(geschreven), 'nl_NL')).toEqual({ waarde: datum });
  });

  it('schrijft getallen, WAAR en lege cellen als zichzelf en een formule in de taal van de werkmap', () => {
    expect([1.5, true, null, '=A1*0.5'].map((cel) => celVoorSheets(cel, true))).toEqual([
      1.5,
      true,
      '',
      '=A1*0,5',
    ]);
  });
});

describe('celUitSheets', () => {
  it('geeft een datum als tekst, in de tijd van de werkmap, zonder tijd als die er niet is', () => {
    expect(celUitSheets(new Date(2027, 0, 1))).toBe('2027-01-01');
    expect(celUitSheets(new Date(2027, 11, 31, 23, 59, 30))).toBe('2027-12-31 23:59:30');
  });
});
