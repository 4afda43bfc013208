import { describe, expect, it } from 'vitest';
import { schrijfwijzenVoor } from '../../core/getal/schrijfwijzen.hulp';
import { EVENREDIG, groei } from '../formule/groei.hulp';
import { leesEigengetal, waardeIn } from './eigengetal';

describe('leesEigengetal', () => {
  it.each([
    [80, 80],
    ['€ 1.234,50', 1234.5],
    ['(80)', -80],
    ['80-', -80],
    ['1.234,5 -', -1234.5],
    ['€ 80,-', 80],
    ['-', 0],
    ['1,2 mln', 1.2],
    ['€ 3 miljoen', 3],
    ['450k', 450],
    ['1.234*', 1234],
    ['1.234 1)', 1234],
    ['12,5%', 0.125],
  ])('%s', (cel, waarde) => {
    expect(waardeIn(leesEigengetal(cel))).toBe(waarde);
  });

  it.each(schrijfwijzenVoor('eigen tabel'))('leest "%s" als %s', (tekst, waarde) => {
    expect(waardeIn(leesEigengetal(tekst))).toBe(waarde);
  });

  it.each(['1.', '1 ', 'a1', '1'])('doet over een lange tekst van %s hooguit evenredig langer', (stuk) => {
    expect(groei((keren) => leesEigengetal(stuk.repeat(keren)), 4_000)).toBeLessThan(EVENREDIG);
    expect(leesEigengetal(`${stuk.repeat(500)} k`).soort).toBe('geen getal');
  });

  it('onthoudt wat er uit de tekst weg moet, en de eenheid in de cel', () => {
    expect(leesEigengetal('€ 1,2 mln')).toMatchObject({ weg: ' mln', eenheid: 1_000_000 });
    expect(leesEigengetal('450 k')).toMatchObject({ weg: ' k', eenheid: 1000 });
    expect(leesEigengetal('80-')).toMatchObject({ waarde: -80, weg: '', eenheid: null });
  });

  it.each([
    [null, 'leeg'],
    ['  ', 'leeg'],
    ['PM', 'geen getal'],
    ['n.v.t.', 'geen getal'],
    ['1.5', 'geen getal'],
    ['1-1-2026', 'geen getal'],
    [true, 'geen getal'],
    ['#N/A', 'fout'],
    ['#VERW!', 'fout'],
  ])('%s is %s', (cel, soort) => {
    expect(leesEigengetal(cel).soort).toBe(soort);
  });
});
