import { describe, expect, it } from 'vitest';
import { zinnenOver } from './samenvatting';

const gemeente = (naam: string, verschil: number, perInwoner: number | null = null) => ({
  naam,
  bijdrage: 0,
  saldo: 0,
  verschil,
  perInwoner,
});

describe('de samenvatting', () => {
  it('noemt aan beide kanten de gemeente waar het om het grootste bedrag gaat', () => {
    const zin = zinnenOver(
      [gemeente('Noord', 10), gemeente('Oost', 250, 0.05), gemeente('Zuid', -1000)],
      'A',
    );
    expect(zin.replace(/\u00A0/g, ' ')).toBe(
      '2 gemeenten met voordeel en 1 met nadeel tegenover A. Grootste voordeel: Oost ▲ € 250, € 0,05 per inwoner. Grootste nadeel: Zuid ▼ € −1.000.',
    );
  });

  it('noemt bij een nadeel het grootste, niet het laatste of het kleinste', () => {
    const zin = zinnenOver([gemeente('Noord', -5), gemeente('Oost', -900), gemeente('Zuid', -40)], 'A');
    expect(zin).toContain('Grootste nadeel: Oost');
  });

  it('zwijgt over een kant die er niet is', () => {
    expect(zinnenOver([gemeente('Noord', 5), gemeente('Zuid', 0)], 'B')).toMatch(
      /^1 gemeente met voordeel en 0 met nadeel tegenover B\. Grootste voordeel: Noord.*\.$/,
    );
    // Bij gelijke bedragen de eerste, zodat de zin niet verspringt.
    expect(zinnenOver([gemeente('Noord', 5), gemeente('Zuid', 5)], 'B')).toContain('voordeel: Noord');
    expect(zinnenOver([gemeente('Noord', 0)], 'A')).toBe('voor elke gemeente gelijk aan A.');
  });
});
