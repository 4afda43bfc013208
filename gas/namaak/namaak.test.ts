import { describe, expect, it, vi } from 'vitest';
import { eigenschappen, Namaakslot } from './diensten.hulp';
import { magOverDeDraad, scriptrun } from './draad.hulp';
import { ingetypt } from './intypen.hulp';
import { Namaakwerkmap } from './model.hulp';
import { scriptVan } from './script.hulp';
import { spreadsheetApp } from './spreadsheetApp.hulp';
import { type Rand, striktOver } from './strikt.hulp';

const RAND: Rand = { tel: () => undefined, naarScript: (waarde) => waarde };
const strikt = striktOver(() => RAND);

/** Het weinige van SpreadsheetApp dat deze toetsen aanroepen. */
interface Doos {
  getActiveSpreadsheet(): {
    getSheetByName(naam: string): {
      getRange(adres: string): { setValues(waarden: unknown[][]): unknown; getValues(): unknown[][] };
      autoResizeColumn?(kolom: number): void;
    };
  };
}

function blad1() {
  const app = spreadsheetApp({
    werkmap: new Namaakwerkmap('nl_NL', ['Blad1']),
    strikt,
    reken: () => null,
    isEigenaar: () => true,
    schrijft: () => undefined,
    legVast: () => undefined,
    ui: {},
  }) as Doos;
  return app.getActiveSpreadsheet().getSheetByName('Blad1');
}

describe('de nagebouwde Sheets weigert', () => {
  it('wat niet is nagebouwd', () => {
    expect(() => blad1().autoResizeColumn?.(1)).toThrow('Namaak: Sheet.autoResizeColumn is niet nagebouwd');
  });

  it.each([
    [[[1], [2]], 'number of rows'],
    [[[1, 2, 3]], 'number of columns'],
    [[[1, undefined]], 'geen celwaarde'],
    [[[1, Number.NaN]], 'geen celwaarde'],
    [[[1, '=SUM(A1,B1)']], 'Formula parse error'],
    [[[1, '=A1*0.5']], 'Formula parse error'],
  ])('waarden die niet passen: %j', (waarden, zin) => {
    expect(() => blad1().getRange('A1:B1').setValues(waarden)).toThrow(zin);
  });

  it('een bereik buiten het blad', () => {
    expect(() => blad1().getRange('A1001')).toThrow('outside the dimensions');
  });

  it('een eigenschap van meer dan 9 kB, of samen meer dan 500 kB', () => {
    const opslag = new Map<string, string>();
    const doos = eigenschappen(strikt, opslag) as { setProperty(sleutel: string, waarde: string): void };
    expect(() => doos.setProperty('a', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large');
    expect(() => {
      for (let i = 0; i < 60; i += 1) doos.setProperty(`a${i}`, 'x'.repeat(9 * 1024));
    }).toThrow('Storage Quota');
    expect(opslag.size).toBe(55);
  });

  it('schrijven zonder slot, en een slot dat te vroeg of niet losgaat', () => {
    const slot = new Namaakslot();
    const dienst = slot.dienst(strikt) as {
      getDocumentLock(): { tryLock(tijd: number): boolean; releaseLock(): void };
    };
    expect(() => slot.schrijft()).toThrow('zonder slot');
    dienst.getDocumentLock().tryLock(1);
    slot.schrijft();
    expect(() => dienst.getDocumentLock().releaseLock()).toThrow('voordat alles vastligt');
    expect(() => slot.controleer()).toThrow('niet losgelaten');
  });
});

describe('de draad weigert', () => {
  it.each([
    ['een datum', [new Date(0)]],
    ['een functie', { doe: () => 1 }],
    ['undefined in een reeks', [1, undefined]],
    ['een Map', new Map()],
  ])('%s', (_, waarde) => {
    expect(() => magOverDeDraad(waarde, '0')).toThrow('illegal value');
  });

  it('een functie die op _ eindigt of niet bestaat', () => {
    const run = scriptrun(() => null, ['geheim_', 'bwmoPoort']) as unknown as Record<string, () => void>;
    expect(() => run.geheim_!()).toThrow('is not a function');
    expect(() => run.anders!()).toThrow('is not a function');
  });

  it('antwoordt later, en het laatste eerst', async () => {
    const volgorde: unknown[] = [];
    const run = scriptrun((_, [wat]) => wat, ['bwmoPoort']);
    run.withSuccessHandler((wat) => volgorde.push(wat)).bwmoPoort('a', '');
    run.withSuccessHandler((wat) => volgorde.push(wat)).bwmoPoort('b', '');
    expect(volgorde).toEqual([]);
    await vi.waitFor(() => expect(volgorde).toEqual(['b', 'a']));
  });
});

describe('het domein van het script', () => {
  it('heeft geen modules, timers of netwerk', () => {
    const { roep } = scriptVan(
      'function watIsEr() { return [typeof require, typeof setTimeout, typeof fetch, typeof process, typeof window].join(); }',
    )();
    expect(roep('watIsEr', [])).toBe('undefined,undefined,undefined,undefined,undefined');
  });

  it('krijgt reeksen en datums van zijn eigen soort, en onthoudt niets van een vorige keer', () => {
    const begin = scriptVan(
      'var keer = 0; function kijk(x) { keer += 1; return [x instanceof Array, x[0] instanceof Date, keer].join(); }',
    );
    expect(begin().roep('kijk', [[new Date(0)]])).toBe('true,true,1');
    expect(begin().roep('kijk', [[new Date(0)]])).toBe('true,true,1');
  });
});

describe('ingetypte tekst', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['€ 80', 80],
    ['12%', 0.12],
    ['WAAR', true],
    ['1-2-2027', new Date(2027, 1, 1)],
    ['2027-01-31', new Date(2027, 0, 31)],
    ["'0748", '0748'],
    ['0748', 748],
    ['gewoon', 'gewoon'],
  ])('%s', (tekst, waarde) => {
    expect(ingetypt(tekst, 'nl_NL')).toEqual({ waarde });
  });
});
