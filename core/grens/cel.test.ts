import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { celinhoud } from './cel';

const FORMATTED = { type: 'FormattedNumber', basicType: 'Double', numberFormat: '€ #.##0,00' };

describe('celinhoud', () => {
  it.each([[''], ['   '], ['\u00a0'], [null], [undefined]])('%j is leeg', (ruw) => {
    expect(celinhoud(ruw)).toEqual({ soort: 'leeg' });
  });

  it('houdt getal, tekst en WAAR uit elkaar; 0 en ONWAAR zijn niet leeg', () => {
    expect(celinhoud(0)).toEqual({ soort: 'getal', getal: 0 });
    expect(celinhoud(false)).toEqual({ soort: 'janee', waarde: false });
    expect(celinhoud('0')).toEqual({ soort: 'tekst', tekst: '0' });
    expect(celinhoud('  ja ')).toEqual({ soort: 'tekst', tekst: 'ja' });
  });

  it.each([
    '#N/B',
    '#DEEL/0!',
    '#WAARDE!',
    '#VERW!',
    '#NAAM?',
    '#GETAL!',
    '#LEEG!',
    '#OVERLOOP!',
    '#N/A',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#ERROR!',
    '#GETTING_DATA',
    '#GEGEVENS_OPHALEN',
  ])('de tekst %s is een fout, Nederlands of Engels', (tekst) => {
    expect(celinhoud(tekst)).toEqual({ soort: 'fout', tekst });
  });

  it.each(['#12345', '#JANSEN', '#Jansen!', '#', '# N/B', '#N/B van Jansen', '#0'])(
    '%s is gewone tekst: het kan een nummer of naam van een cliënt zijn',
    (tekst) => {
      expect(celinhoud(tekst)).toEqual({ soort: 'tekst', tekst });
    },
  );
});

describe('objecten van Excel', () => {
  it('worden op hun basiswaarde gelezen', () => {
    expect(celinhoud({ ...FORMATTED, basicValue: 12.5 })).toEqual({ soort: 'getal', getal: 12.5 });
    expect(celinhoud({ type: 'Boolean', basicValue: true })).toEqual({ soort: 'janee', waarde: true });
    expect(celinhoud({ type: 'Entity', basicType: 'String', basicValue: ' nee ' })).toEqual({
      soort: 'tekst',
      tekst: 'nee',
    });
  });

  it('zonder basiswaarde zijn leeg, nooit 0', () => {
    expect(celinhoud({ type: 'Empty', basicType: 'Empty', basicValue: '' })).toEqual({ soort: 'leeg' });
    expect(celinhoud({ type: 'Empty', basicValue: null })).toEqual({ soort: 'leeg' });
  });

  it('met een fout zijn een fout, als waarde en als foutobject', () => {
    expect(
      celinhoud({ type: 'Error', basicType: 'Error', basicValue: '#VALUE!', errorType: 'Value' }),
    ).toEqual({
      soort: 'fout',
      tekst: '#VALUE!',
    });
    expect(celinhoud({ code: '#N/A', message: 'geen gegevens' })).toEqual({ soort: 'fout', tekst: '#N/A' });
  });

  it('van een ander soort zijn tekst zonder hun inhoud', () => {
    expect(celinhoud({ naam: 'Jansen' })).toEqual({ soort: 'tekst', tekst: 'object' });
    expect(celinhoud(['Jansen'])).toEqual({ soort: 'tekst', tekst: 'object' });
  });
});

describe('een ander JavaScript-domein, zoals in Google Sheets', () => {
  it('een datum van daar is een datum', () => {
    const datum: unknown = runInNewContext('new Date(2020, 9, 29)');
    expect(datum instanceof Date).toBe(false);
    expect(celinhoud(datum)).toEqual({ soort: 'datum' });
    expect(celinhoud(new Date(2020, 9, 29))).toEqual({ soort: 'datum' });
  });

  it('een opgemaakt getal van daar is een getal', () => {
    expect(celinhoud(runInNewContext('({ basicValue: 3 })'))).toEqual({ soort: 'getal', getal: 3 });
  });
});
