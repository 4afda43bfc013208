import { beforeAll, describe } from 'vitest';
import { poorttoetsen } from '../../werkmap/poort/poort.hulp';
import { bouw, GEBOUWD, moetBouwen } from '../server/bouw.mjs';
import { type Browserpagina, CHROMIUM, meldGeenChromium, openInBrowser } from './browser.hulp';
import { werkmapInBrowser } from './werkmapInBrowser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)('in een browser', () => {
  let browser: Browserpagina;

  beforeAll(async () => {
    if (moetBouwen()) await bouw();
  });

  poorttoetsen(
    'de werkbank',
    async () => {
      browser = await openInBrowser(GEBOUWD);
      await browser.pagina.evaluate(() => window.werkbank.klaar);
      return werkmapInBrowser(browser.pagina);
    },
    { rekent: true, sluit: () => browser.sluit() },
  );
});
