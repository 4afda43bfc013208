import { describe, expect, it } from 'vitest';
import { zinVan } from '../../aanroep.hulp';
import { BASIS, kolom, tabel } from '../doorstroom.hulp';

describe('de parameters', () => {
  it('veranderen per maand vanaf de tweede, en worden nooit minder dan 0', () => {
    const rijen = tabel([...BASIS.slice(0, 2), ['instroom', 5, -2], BASIS[3]!], 4);
    expect(kolom(rijen, 'instroom')).toEqual([5, 3, 1, 0]);
  });

  it('een deel wordt nooit meer dan 1', () => {
    const rijen = tabel(
      [
        ['plekken', 100],
        ['instroom', 500],
        ['verblijfsduur', 20],
        ['bruikbaar', 0.6, 0.3],
      ],
      4,
    );
    expect(kolom(rijen, 'inZorg').map((aantal) => Math.round(aantal as number))).toEqual([60, 90, 100, 100]);
  });

  it('mogen in elke volgorde, met een kopregel, hoofdletters, lege rijen en laag en hoog ernaast', () => {
    const netjes = tabel([...BASIS, ['wachtlijst', 8], ['bruikbaar', 0.95]], 6);
    const rommelig = tabel(
      [
        ['Parameter', 'waarde', 'verandering', 'laag', 'hoog'],
        ['VERBLIJFSDUUR', '20', '', 18, 24],
        ['', '', '', '', ''],
        ['Wachtlijst', 8, '', '', ''],
        ['uitval wachtlijst', '', '', '', ''],
        ['In zorg', 100, 0, '', ''],
        ['bruikbaar', '95%', '', 0.9, 1],
        ['instroom', 5, '', '', ''],
        ['plekken', 100, '', '', ''],
      ],
      6,
    );
    expect(rommelig).toEqual(netjes);
  });

  it('zonder de facultatieve: geen wachtlijst, niemand in zorg, alles bruikbaar', () => {
    expect(
      tabel(
        [
          ['plekken', 10],
          ['instroom', 2],
          ['verblijfsduur', 20],
        ],
        1,
      ),
    ).toEqual([[1, 10, 0, 2, 0, 2, 0, 2, 0, 0, 0, 0, 0]]);
  });
});

describe('fouten', () => {
  it.each([
    [
      [...BASIS, ['uitvl', 0.1]],
      /^parameters, rij 5 van het bereik: deze parameter is niet bekend; bedoelt u "uitval wachtlijst"/,
    ],
    [
      [...BASIS, ['Plekken', 5]],
      /^parameters, rij 5 van het bereik: de parameter plekken komt twee keer voor/,
    ],
    [BASIS.slice(1), /^parameters: de parameter plekken ontbreekt/],
    [[...BASIS.slice(0, 3), ['verblijfsduur', '']], /^parameters: de parameter verblijfsduur ontbreekt/],
    [
      [...BASIS.slice(0, 3), ['verblijfsduur', 0]],
      /^parameters, rij 4, kolom 2 van het bereik: dit getal moet groter zijn dan 0/,
    ],
    [
      [...BASIS.slice(0, 3), ['verblijfsduur', -3]],
      /^parameters, rij 4, kolom 2 van het bereik: dit getal moet groter zijn dan 0/,
    ],
    [[...BASIS, ['aandeel woning', 40]], /^parameters, rij 5, kolom 2 van het bereik: .* is 0,40 bedoeld\?$/],
    [
      [...BASIS, ['aandeel woning', 0.4, 5]],
      /^parameters, rij 5, kolom 3 van het bereik: .* is 0,05 bedoeld\?$/,
    ],
    [
      [...BASIS, ['wachtlijst', -1]],
      /^parameters, rij 5, kolom 2 van het bereik: dit getal is kleiner dan 0/,
    ],
    [[...BASIS, ['wlz maand', 1.5]], /^parameters, rij 5, kolom 2 van het bereik: dit is geen heel getal/],
    [[...BASIS, ['wlz maand', 0]], /^parameters, rij 5, kolom 2 van het bereik: dit getal is kleiner dan 1/],
    [
      [...BASIS, ['wachtlijst', 'mevrouw Jansen']],
      /^parameters, rij 5, kolom 2 van het bereik: hier staat tekst/,
    ],
    [
      [...BASIS, ['wachtlijst', '#N/B']],
      /^parameters, rij 5, kolom 2 van het bereik: hier staat de fout #N\/B/,
    ],
    [[...BASIS, [5, 5]], /^parameters, rij 5, kolom 1 van het bereik: vul een tekst in/],
    [
      [['plekken', 200_001], ...BASIS.slice(1)],
      /^parameters, rij 1, kolom 2 van het bereik: dit getal is groter dan 200\.000/,
    ],
    [
      [['plekken', 199_999, 1], ...BASIS.slice(1)],
      /^parameters, rij 1, kolom 3 van het bereik: plekken komt in maand 3 boven 200\.000 uit/,
    ],
    [
      [...BASIS.slice(0, 2), ['instroom', 5001], BASIS[3]!],
      /^parameters, rij 3 van het bereik: instroom × verblijfsduur is meer/,
    ],
    [
      [...BASIS.slice(0, 2), ['instroom', 5, 500], BASIS[3]!],
      /^parameters, rij 3 van het bereik: instroom × verblijfsduur is meer/,
    ],
    [[['plekken'], ['instroom']], /^parameters: geef een bereik met twee tot vijf kolommen/],
    [[['plekken', 1, 2, 3, 4, 5]], /^parameters: geef een bereik met twee tot vijf kolommen/],
  ])('%j', (parameters, verwacht) => {
    expect(zinVan('BWMO_DOORSTROOM', parameters, 12)).toMatch(verwacht);
  });

  it.each([
    [0, 'dit getal is kleiner dan 1; vul 1 of meer in.'],
    [601, 'dit getal is groter dan 600; vul 600 of minder in.'],
    [2.5, 'dit is geen heel getal; vul een heel getal in.'],
    ['', 'dit argument ontbreekt; geef op: het aantal maanden dat wordt doorgerekend.'],
  ])('%s maanden', (maanden, verwacht) => {
    expect(zinVan('BWMO_DOORSTROOM', BASIS, maanden)).toBe(`maanden: ${verwacht}`);
  });
});
