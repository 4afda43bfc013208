// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { kop } from './kop';

const BAND = { p10: 88, p50: 114, p90: 140 };
const teksten = (
  behoefte: Parameters<typeof kop>[0],
  bij: Partial<Parameters<typeof kop>[1]> = {},
): readonly string[] =>
  kop(behoefte, { maanden: '60', vorige: '', velden: {}, ...bij }).map((deel) => deel.textContent);

describe('het antwoord boven een raming', () => {
  it('noemt het aantal en de grenzen', () => {
    expect(teksten(BAND)[0]).toBe('114 plekken nodig over 60 maanden, waarschijnlijk 88 tot 140.');
    expect(teksten({ p10: 1, p50: 1, p90: 1 })[0]).toBe('1 plek nodig over 60 maanden.');
  });

  it('telt bruikbare plekken als maar een deel bruikbaar is', () => {
    expect(teksten(BAND, { velden: { bruikbaar: ['0,9', '', '', ''] } })[0]).toContain(
      '114 bruikbare plekken',
    );
  });

  it.each([
    ['100', 'Vorige raming: 100, nu 14 meer.'],
    ['1200', 'Vorige raming: 1.200, nu 1.086 minder.'],
    ['114', 'Vorige raming: 114, evenveel.'],
  ])('zegt wat er anders is dan de vorige raming van %s', (vorige, zin) => {
    expect(teksten(BAND, { vorige })[2]).toBe(zin);
  });

  it('geeft de zin door als het niet te berekenen is', () => {
    expect(teksten('Te veel mensen.')).toEqual(['Te veel mensen.']);
  });
});
