import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cel } from '../../core';
import { adresVan, rechthoekVan, sjabloon, WEST_BRABANT_WEST, type Werkmap } from '../../werkmap';
import { rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';
import { vulIn } from '../../werkmap/sjabloon/wijzigen.hulp';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openInBrowser,
  Werkbankpagina,
} from './browser.hulp';
import { bouw, GEBOUWD, moetBouwen } from '../server/bouw.mjs';
import { werkmapInBrowser } from './werkmapInBrowser.hulp';

meldGeenChromium();

const BLADEN = sjabloon(WEST_BRABANT_WEST);
/** Wijzigingen die uitkomsten langer, korter of alleen anders maken, ook achter elkaar over meer bladen. */
const WIJZIGINGEN: readonly Readonly<Record<string, Cel>>[] = [
  { 'Spreiding!B7': 12, 'Regio!B11': 90_000, 'Regio!E12': 6_500_000 },
  { 'Regeling!B4': 'Geen solidariteit', 'Doorstroom!B8': 12 },
  { 'Doorstroom!B8': 36, 'Spreiding!B7': null },
];

const gelijk = (een: Cel, ander: Cel): boolean => {
  const [links, rechts] = [een ?? '', ander ?? ''];
  if (typeof links !== 'number' || typeof rechts !== 'number') return links === rechts;
  return Math.abs(links - rechts) <= 1e-6 * Math.max(1, Math.abs(rechts));
};

describe.skipIf(!CHROMIUM)('het rekenblad rekent alles na een wijziging', () => {
  let browser: Browserpagina;
  let werkmap: Werkmap;

  beforeAll(async () => {
    if (moetBouwen()) await bouw();
    browser = await openInBrowser(GEBOUWD);
    await browser.pagina.evaluate(() => window.werkbank.klaar);
    werkmap = werkmapInBrowser(browser.pagina);
    await new Werkbankpagina(browser.pagina).voegBladenToe(BLADEN);
  });

  afterAll(() => browser.sluit());

  async function verschillen(bladen: typeof BLADEN): Promise<string[]> {
    const nagerekend = rekenNa(bladen);
    const anders: string[] = [];
    for (const { naam } of bladen) {
      const adres = await werkmap.gebruikt(naam);
      if (adres === null) continue;
      const { waarden } = await werkmap.lees({ blad: naam, adres });
      const { rijen, kolommen } = rechthoekVan(adres);
      for (let rij = 0; rij < rijen; rij += 1) {
        for (let kolom = 0; kolom < kolommen; kolom += 1) {
          const plek = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
          const [hier, daar] = [waarden[rij]![kolom]!, nagerekend.waarde(naam, plek)];
          if (!gelijk(hier, daar)) anders.push(`${naam}!${plek}: ${String(hier)} en niet ${String(daar)}`);
        }
      }
    }
    return anders;
  }

  it('klopt in elke cel van een nieuwe werkmap', async () => {
    expect(await verschillen(BLADEN)).toEqual([]);
  });

  it('klopt in elke cel na elke wijziging', async () => {
    let bladen = BLADEN;
    for (const wijziging of WIJZIGINGEN) {
      bladen = vulIn(bladen, wijziging);
      for (const [plek, waarde] of Object.entries(wijziging)) {
        const [blad, adres] = plek.split('!') as [string, string];
        await werkmap.schrijf({ blad, adres }, [[waarde]]);
      }
      expect(await verschillen(bladen), JSON.stringify(wijziging)).toEqual([]);
    }
  });
});
