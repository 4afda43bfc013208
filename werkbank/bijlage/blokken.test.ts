import { describe, expect, it } from 'vitest';
import { blokkenVan, type Leescel } from './blokken';

const cel = (tekst: string, rol: Leescel['rol'] = 'gewoon', getal = false): Leescel => ({
  tekst,
  rol,
  getal,
});
const LEEG = cel('');

describe('de blokken van een blad', () => {
  it('zet titels en toelichtingen los en snijdt tabellen bij', () => {
    const kop = [LEEG, cel('Gemeente', 'kop'), cel('Saldo', 'kop'), LEEG];
    const rij = [LEEG, cel('Noord'), cel('1.200', 'gewoon', true), LEEG];
    expect(
      blokkenVan([
        [cel('Regeling', 'titel'), LEEG],
        [cel('Kies een regeling.', 'toelichting'), LEEG],
        [LEEG, LEEG],
        kop,
        rij,
        [LEEG, LEEG],
        rij,
      ]),
    ).toEqual([
      { soort: 'titel', tekst: 'Regeling' },
      { soort: 'toelichting', tekst: 'Kies een regeling.' },
      { soort: 'tabel', rijen: [kop.slice(1, 3), rij.slice(1, 3)] },
      { soort: 'tabel', rijen: [rij.slice(1, 3)] },
    ]);
  });

  it('houdt een rij met één gewone cel in de tabel', () => {
    const rijen = [
      [cel('Regeling A'), cel('Geen')],
      [cel('In het kort'), LEEG],
    ];
    expect(blokkenVan(rijen)).toEqual([{ soort: 'tabel', rijen }]);
  });

  it('geeft titels naast elkaar elk hun eigen tabel', () => {
    const links = [cel('Noord'), cel('1', 'gewoon', true)];
    const rechts = [cel('Zuid'), cel('2', 'gewoon', true)];
    expect(
      blokkenVan([
        [cel('Regeling A', 'titel'), LEEG, cel('Regeling B', 'titel'), LEEG],
        [...links, ...rechts],
        [LEEG, LEEG, ...rechts],
      ]),
    ).toEqual([
      { soort: 'titel', tekst: 'Regeling A' },
      { soort: 'tabel', rijen: [links] },
      { soort: 'titel', tekst: 'Regeling B' },
      { soort: 'tabel', rijen: [rechts, rechts] },
    ]);
  });

  it('maakt van een leeg blad niets', () => {
    expect(blokkenVan([[LEEG], []])).toEqual([]);
  });
});
