import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Werkmap } from '../../werkmap';
import { toestandVan } from '../../werkmap/wijziging/storing.hulp';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';
import { Paneelbediening } from './paneelInBrowser.hulp';
import { werkmapInBrowser } from './werkmapInBrowser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)('schrijven in de werkbank met een storing onderweg', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;
  let werkmap: Werkmap;
  let paneel: Paneelbediening;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    werkmap = werkmapInBrowser(browser.pagina);
    paneel = new Paneelbediening(browser.pagina);
  });
  afterAll(() => browser.sluit());

  /** Dezelfde werkmap telkens opnieuw, zonder iets van de vorige keer. */
  function maakLeeg(): Promise<void> {
    return browser.pagina.evaluate(() => {
      const poort = window.werkbank.werkmap;
      return poort.samen!(async () => {
        for (const blad of await poort.bladen()) if (blad !== 'Blad1') await poort.verwijderBlad(blad);
        for (const { naam } of await poort.namen()) await poort.zetNaam(naam, null);
        for (const naam of Object.keys(await poort.instellingen())) await poort.zetInstelling(naam, null);
        await poort.schrijf(
          { blad: 'Blad1', adres: 'A1:E12' },
          Array.from({ length: 12 }, () => [null, null, null, null, null]),
        );
        await poort.schrijf({ blad: 'Blad1', adres: 'A1:C2' }, [
          ['blijft', '=1+1', { tekst: '=2+2' }],
          [{ tekst: '007' }, null, 9],
        ]);
        await poort.zetInstelling('versie', '1');
        await poort.zetNaam('EIGEN', { blad: 'Blad1', adres: 'A1:C2' });
      });
    });
  }

  it.each([
    [
      'een voorbeeld over gevulde cellen',
      async () => {
        await werkbank.selecteer('Blad1', 'A1');
        await paneel.open('Functies');
        await paneel.deel.getByRole('button', { name: /^BWMO_VERDEEL/ }).click();
        return 'Voorbeeld invoegen';
      },
    ],
    [
      'het blad Norm',
      async () => {
        await paneel.open('Norm');
        return 'Schrijf naar blad';
      },
    ],
  ])(
    'laat van %s uit het paneel alles of niets staan, bij een storing aan het begin, halverwege of aan het eind',
    async (_, ga) => {
      await stoorPoort();
      const schrijf = async (bij: number, na: boolean) => {
        await zetStoring(0, false);
        await maakLeeg();
        const begin = await toestandVan(werkmap);
        await paneel.kondigAan(await ga());
        await zetStoring(bij, na);
        await paneel.deel.locator('.vooraf:visible .knop.hoofd').click();
        await paneel.deel.locator('.vooraf:visible').waitFor({ state: 'detached' });
        const aantal = await zetStoring(0, false);
        return {
          aantal,
          begin,
          eind: await toestandVan(werkmap),
          zin: await paneel.deel.locator('.laatste').innerText(),
        };
      };
      const heel = await schrijf(0, false);
      expect(heel.eind).not.toEqual(heel.begin);
      expect(heel.aantal).toBeGreaterThan(2);
      const gezien = { alles: 0, niets: 0 };
      // In het geheugen gaat elk plan met een storing in elke handeling.
      for (const k of [1, Math.ceil(heel.aantal / 2), heel.aantal]) {
        for (const na of [false, true]) {
          const { begin, eind, zin } = await schrijf(k, na);
          const mislukt = zin.includes('Dit is niet gelukt.');
          gezien[mislukt ? 'niets' : 'alles'] += 1;
          expect(eind, `handeling ${k}: ${zin}`).toEqual(mislukt ? begin : heel.eind);
        }
      }
      expect(gezien.alles).toBeGreaterThan(0);
      expect(gezien.niets).toBeGreaterThan(0);
    },
  );

  /** Laat het paneel zelf, in de browser, op elke schrijfhandeling een storing kunnen krijgen. */
  function stoorPoort(): Promise<void> {
    return browser.pagina.evaluate(() => {
      const venster = window as unknown as Storingvenster;
      if (venster.storing) return;
      const stand = { geteld: 0, bij: 0, na: false };
      venster.storing = stand;
      const poort = window.werkbank.werkmap as unknown as Record<
        string,
        (...invoer: unknown[]) => Promise<unknown>
      >;
      for (const naam of ['schrijf', 'voegBladToe', 'verwijderBlad', 'zetNaam', 'zetInstelling']) {
        const echt = poort[naam]!;
        poort[naam] = async (...invoer) => {
          stand.geteld += 1;
          const nu = stand.geteld === stand.bij;
          if (nu && !stand.na) throw new Error('storing');
          const antwoord = await echt(...invoer);
          if (nu) throw new Error('storing');
          return antwoord;
        };
      }
    });
  }

  /** Zet bij de hoeveelste schrijfhandeling vanaf nu het misgaat; geeft hoeveel er sinds de vorige keer waren. */
  function zetStoring(bij: number, na: boolean): Promise<number> {
    return browser.pagina.evaluate(
      ([b, n]) => {
        const { storing } = window as unknown as Storingvenster;
        const { geteld } = storing!;
        Object.assign(storing!, { geteld: 0, bij: b, na: n });
        return geteld;
      },
      [bij, na] as const,
    );
  }
});

interface Storingvenster {
  storing?: { geteld: number; bij: number; na: boolean };
}
