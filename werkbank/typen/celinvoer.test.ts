import { describe, expect, it } from 'vitest';
import { schrijfwijzenVoor } from '../../core/getal/schrijfwijzen.hulp';
import { leesCelinvoer, schrijfCelgetal, toonCelgetal, wordtIetsAnders } from './celinvoer';

describe('wat iemand in een cel typt', () => {
  it.each(schrijfwijzenVoor('cel'))('leest "%s" als %s', (tekst, waarde) => {
    const invoer = leesCelinvoer(tekst);
    expect(invoer.soort === 'getal' ? invoer.getal : null).toBe(waarde);
  });

  it.each([
    ['1234,56', 1234.56],
    ['1.234,56', 1234.56],
    ['12.345.678', 12_345_678],
    ['-0,5', -0.5],
    ['+5', 5],
    ['12,3%', 0.123],
    ['5 %', 0.05],
    ['€ 1.000,50', 1000.5],
    ['-€ 10', -10],
    ['€ -10', -10],
  ])('leest %s als getal', (tekst, getal) => {
    expect(leesCelinvoer(tekst)).toMatchObject({ soort: 'getal', getal });
  });

  it.each([
    ['60', 0.6],
    ['0,5', 0.005],
    ['1,1', 0.011],
    ['-7,5', -0.075],
    ['60%', 0.6],
    ['€ 60', 60],
  ])('leest %s in een cel met procenten zoals Excel', (tekst, getal) => {
    expect(leesCelinvoer(tekst, true)).toMatchObject({ soort: 'getal', getal });
  });

  it.each(['1.5', '1,234.56', '1.23', '3/4', '-', '80 N', '1e5', 'NL91', '12345678901234567', ''])(
    'laat %s tekst blijven',
    (tekst) => {
      expect(leesCelinvoer(tekst)).toEqual({ soort: 'tekst' });
    },
  );

  it.each([
    ['#N/B', '#N/A'],
    ['#waarde!', '#VALUE!'],
    ['#NAME?', '#NAME?'],
  ])('leest %s als fout %s', (tekst, code) => {
    expect(leesCelinvoer(tekst)).toEqual({ soort: 'fout', code });
  });

  it.each([
    ['1.234,56', '#,##0.00'],
    ['1.234', '#,##0'],
    ['12,5%', '0.0%'],
    ['€ 10', '"€" #,##0'],
    ['1-2-2026', 'dd-mm-yyyy'],
    ['1234,56', undefined],
  ])('neemt bij %s de opmaak over', (tekst, opmaak) => {
    const invoer = leesCelinvoer(tekst);
    expect(invoer.soort === 'getal' && invoer.opmaak).toBe(opmaak);
  });

  it('leest dag, maand en jaar in die volgorde', () => {
    expect(leesCelinvoer('1-2-2026')).toMatchObject({ soort: 'getal', getal: 46_054 });
    expect(leesCelinvoer('31-2-2026')).toEqual({ soort: 'tekst' });
  });

  it('leest WAAR en ONWAAR', () => {
    expect(leesCelinvoer('waar')).toEqual({ soort: 'janee', waarde: true });
    expect(leesCelinvoer('Onwaar')).toEqual({ soort: 'janee', waarde: false });
  });

  it('schrijft een getal met alle cijfers om te bewerken en met tien om te tonen', () => {
    expect(schrijfCelgetal(1 / 3, '')).toBe('0,3333333333333333');
    expect(schrijfCelgetal(0.123, '0.0%')).toBe('12,3%');
    expect(toonCelgetal(1 / 3)).toBe('0,3333333333');
    expect(toonCelgetal(1_510_002.15)).toBe('1510002,15');
  });
});

describe('wordtIetsAnders', () => {
  it.each(['=1+1', '0748', '1,5', '12%', '1-2-2026', 'waar', "'x"])('zegt ja bij %s', (tekst) => {
    expect(wordtIetsAnders(tekst)).toBe(true);
  });

  it.each(['=', 'Noord', ' x', 'a=1', '1.5', '3/4', '#N/B', ''])('zegt nee bij %s', (tekst) => {
    expect(wordtIetsAnders(tekst)).toBe(false);
  });
});
