// @vitest-environment jsdom
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cel } from '../core';
import {
  adresVan,
  rechthoekVan,
  sjabloon,
  type Validatie,
  WEST_BRABANT_WEST,
  type Werkmap,
  type Werkmapnaam,
} from '../werkmap';
import { laadExcel } from '../excel-addin/minihost/vitest.hulp';
import { excelWerkmap } from '../excel-addin/werkmap';
import { maakSheets } from '../gas/namaak/sheets.hulp';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openInBrowser,
  Werkbankpagina,
} from '../werkbank/toetsen/browser.hulp';
import { werkmapInBrowser } from '../werkbank/toetsen/werkmapInBrowser.hulp';

meldGeenChromium();

const BLADEN = sjabloon(WEST_BRABANT_WEST);

/** Alles van een werkmap wat in elke host hetzelfde moet zijn. */
interface Afdruk {
  readonly bladen: readonly string[];
  readonly namen: readonly Werkmapnaam[];
  /** Per blad: wat er in de cellen staat die het sjabloon vult. */
  readonly cellen: Readonly<Record<string, Readonly<Record<string, Cel>>>>;
  /** Per blad en per cel: wat er mag. */
  readonly validaties: Readonly<Record<string, Readonly<Record<string, Validatie['regel']>>>>;
}

async function vul(werkmap: Werkmap): Promise<Werkmap> {
  for (const blad of BLADEN) await werkmap.voegBladToe(blad);
  return werkmap;
}

async function drukAf(werkmap: Werkmap): Promise<Afdruk> {
  const bladen = (await werkmap.bladen()).filter((naam) => BLADEN.some((blad) => blad.naam === naam));
  const cellen: Record<string, Record<string, Cel>> = {};
  const validaties: Record<string, Record<string, Validatie['regel']>> = {};
  for (const { naam, cellen: gegeven } of BLADEN) {
    const breedte = Math.max(...gegeven.map((rij) => rij.length));
    const adres = adresVan({ rij: 0, kolom: 0, rijen: gegeven.length, kolommen: breedte });
    const { waarden, formules } = await werkmap.lees({ blad: naam, adres });
    cellen[naam] = Object.fromEntries(
      gegeven.flatMap((rij, r) =>
        rij.flatMap((cel, k) =>
          cel === null || cel === ''
            ? []
            : [[plek(r, k), (formules[r]?.[k] ?? '') || (waarden[r]?.[k] ?? null)] as const],
        ),
      ),
    );
    validaties[naam] = Object.fromEntries(
      (await werkmap.validaties(naam))
        .flatMap(({ adres: bereik, regel }) => plekken(bereik).map((cel) => [cel, regel] as const))
        .sort(([een], [ander]) => (een < ander ? -1 : 1)),
    );
  }
  const namen = (await werkmap.namen()).map(({ naam, blad, adres }) => ({ naam, blad, adres }));
  return { bladen, namen: namen.sort((een, ander) => (een.naam < ander.naam ? -1 : 1)), cellen, validaties };
}

const plek = (rij: number, kolom: number) => adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
const plekken = (adres: string) => {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  return Array.from({ length: rijen * kolommen }, (_, i) =>
    plek(rij + Math.floor(i / kolommen), kolom + (i % kolommen)),
  );
};

describe.skipIf(!CHROMIUM)('dezelfde werkmap in elke host', () => {
  let browser: Browserpagina;
  let afdrukken: Readonly<Record<'werkbank' | 'excel' | 'sheets', Afdruk>>;

  beforeAll(async () => {
    browser = await openInBrowser(path.resolve(__dirname, '../dist/werkbank'));
    await browser.pagina.evaluate(() => window.werkbank.klaar);
    await new Werkbankpagina(browser.pagina).voegBladenToe(BLADEN);
    laadExcel();
    afdrukken = {
      werkbank: await drukAf(werkmapInBrowser(browser.pagina)),
      excel: await drukAf(await vul(excelWerkmap('BWMO_'))),
      sheets: await drukAf(await vul(maakSheets().werkmap)),
    };
  });

  afterAll(() => browser.sluit());

  it('heeft overal dezelfde bladen, cellen, formules, namen en keuzes', () => {
    const { werkbank, excel, sheets } = afdrukken;
    expect(excel).toEqual(werkbank);
    expect(sheets).toEqual(werkbank);
  });

  it('is het hele sjabloon: elke gevulde cel en elke formule', () => {
    const { bladen, cellen, namen } = afdrukken.werkbank;
    expect(bladen).toEqual(BLADEN.map(({ naam }) => naam));
    expect(namen).toHaveLength(BLADEN.flatMap((blad) => blad.namen ?? []).length);
    for (const { naam, cellen: gegeven } of BLADEN) {
      const verwacht = gegeven.flatMap((rij, r) =>
        rij.flatMap((cel, k) => (cel === null || cel === '' ? [] : [[plek(r, k), cel] as const])),
      );
      expect(cellen[naam]).toEqual(Object.fromEntries(verwacht));
    }
  });
});
