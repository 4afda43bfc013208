import { describe, expect, it } from 'vitest';
import { isOpZijnPlaats, lijnUit, merkVan } from './uitlijnen';

const OUD = [
  ['kop', '', 'bedrag'],
  ['Noord', '', 'n10'],
  ['', '', ''],
  ['Zuid', 'x', 'n20'],
  ['totaal', '', '=SUM(#)'],
];
const leeg = ['', '', ''];

describe('waar rijen en kolommen nu zijn', () => {
  it('is waar ze stonden zolang er niets verschuift, wat er ook in getypt wordt', () => {
    const nu = OUD.map((rij) => [...rij]);
    nu[1]![2] = 'n777';
    nu[2]![0] = 'erbij';
    nu.push(['eronder', '', '']);
    expect(isOpZijnPlaats(lijnUit(OUD, nu))).toBe(true);
  });

  it('volgt een ingevoegde rij, ook als er iets in staat', () => {
    const nu = [...OUD.slice(0, 1), leeg, ['Midden', '', 'n5'], ...OUD.slice(1)];
    expect(lijnUit(OUD, nu).rijen).toEqual([0, 3, 4, 5, 6]);
  });

  it('volgt een ingevoegde kolom', () => {
    const nu = OUD.map(([a, b, c]) => [a!, '', b!, c!]);
    const { rijen, kolommen } = lijnUit(OUD, nu);
    expect(rijen).toEqual([0, 1, 2, 3, 4]);
    expect(kolommen).toEqual([0, 2, 3]);
  });

  it('ziet dat een rij verwijderd is', () => {
    expect(lijnUit(OUD, [...OUD.slice(0, 1), ...OUD.slice(2)]).rijen).toEqual([0, 'weg', 1, 2, 3]);
  });

  it('houdt een rij die onderaan leeggemaakt is op haar plaats', () => {
    expect(lijnUit(OUD, OUD.slice(0, 4)).rijen).toEqual([0, 1, 2, 3, 4]);
  });

  it('is niet zeker van een rij die versleept is', () => {
    const nu = [OUD[0]!, OUD[3]!, OUD[4]!, leeg, OUD[1]!];
    expect(lijnUit(OUD, nu).rijen).toContain('onbekend');
  });

  it('is niet zeker als er op dezelfde plek iets anders staat en er ook een rij bij kwam', () => {
    const nu = [OUD[0]!, ['iets', 'anders', ''], ['nog', 'iets', 'anders'], ...OUD.slice(2)];
    expect(lijnUit(OUD, nu).rijen[1]).toBe('onbekend');
  });

  it('kijkt bij een formule naar de vorm, want haar adressen schuiven mee', () => {
    expect(merkVan('=SUM(B2:B4)*2')).toBe(merkVan('= SUM($B$3:B9) * 2'));
    expect(merkVan('=SUM(B2:B4)*2')).not.toBe(merkVan('=SUM(B2:B4)*3'));
    expect(merkVan({ tekst: '=SUM(B2:B4)*2' })).not.toBe(merkVan('=SUM(B2:B4)*2'));
    expect(merkVan('1')).not.toBe(merkVan(1));
  });
});
