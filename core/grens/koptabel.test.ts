import { describe, expect, it } from 'vitest';
import { zin } from '../aanroep.hulp';
import { fouten } from '../fout';
import { leesKoptabel } from './koptabel';
import { leesReeks } from './reeks';

const KOPPEN = ['naam', 'prijs', 'duur'] as const;
const lees = (...rijen: readonly (readonly unknown[])[]) =>
  leesKoptabel(leesReeks(rijen, 'producten'), KOPPEN);

describe('leesKoptabel', () => {
  it('herkent kolommen op naam, in elke volgorde en met elke hoofdletter', () => {
    const tabel = lees(['Prijs ', 'NAAM'], [10, 'een'], ['', ''], [20, 'twee']);
    expect([tabel.heeft('prijs'), tabel.heeft('duur')]).toEqual([true, false]);
    expect(tabel.rijen.map(({ rij, cel }) => [rij, cel('naam'), cel('prijs'), cel('duur')])).toEqual([
      [2, { soort: 'tekst', tekst: 'een' }, { soort: 'getal', getal: 10 }, { soort: 'leeg' }],
      [4, { soort: 'tekst', tekst: 'twee' }, { soort: 'getal', getal: 20 }, { soort: 'leeg' }],
    ]);
    expect(tabel.rijen[1]!.plaats('duur')).toEqual({ argument: 'producten', rij: 4, kolomnaam: 'duur' });
  });

  it('slaat een lege kolom zonder kop over', () => {
    expect(lees(['naam', '', 'prijs'], ['een', '', 10]).rijen[0]!.cel('prijs')).toEqual({
      soort: 'getal',
      getal: 10,
    });
  });

  it('kent een kop van eerder, en laat de lezer zelf zeggen wat er mis is met een vreemde kop', () => {
    const reeks = leesReeks([['tarief'], [10]], 'producten');
    const ook = (kop: string) => (kop === 'tarief' ? 'prijs' : undefined);
    expect(leesKoptabel(reeks, KOPPEN, { ook }).heeft('prijs')).toBe(true);
    const vreemd = (_: string, plaats: Parameters<typeof fouten.groterDan>[0]) =>
      fouten.groterDan(plaats, '7');
    expect(zin(() => leesKoptabel(reeks, KOPPEN, { vreemd }))).toContain('7');
  });

  it.each<[string, readonly (readonly unknown[])[], string]>([
    ['een onbekende kolom, met de namen die erop lijken', [['prijzen'], [1]], 'prijs'],
    [
      'een dubbele kolom',
      [
        ['prijs', 'PRIJS'],
        [1, 2],
      ],
      'rij 1, kolom 2',
    ],
    [
      'een gevulde kolom zonder kop',
      [
        ['naam', ''],
        ['een', ''],
        ['twee', 3],
      ],
      'rij 3, kolom 2',
    ],
    [
      'een foutwaarde in de kop',
      [
        ['naam', '#NAAM?'],
        ['een', 1],
      ],
      'rij 1, kolom 2',
    ],
    [
      'een getal als kop',
      [
        ['naam', 5],
        ['een', 1],
      ],
      'rij 1, kolom 2',
    ],
  ])('weigert %s', (_, rijen, deel) => {
    const melding = zin(() => lees(...rijen));
    expect(melding).toContain('producten');
    expect(melding).toContain(deel);
  });
});
