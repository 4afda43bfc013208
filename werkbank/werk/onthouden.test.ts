import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from '../toetsen/browser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)('werk onthouden in de browser', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
  });

  afterAll(() => browser.sluit());

  const herlaad = async () => {
    await browser.pagina.reload();
    await werkbank.klaar();
  };
  const vinkje = () => browser.pagina.getByLabel('Onthoud mijn werk in deze browser');

  it('heeft na herladen nog wat er getypt is, met formules, namen en instellingen', async () => {
    await werkbank.typ('Blad1', 'A1', '100', '1', '3', '=BWMO_VERDEEL(A1;A2:A3)');
    await browser.pagina.evaluate(async () => {
      const { werkmap } = window.werkbank;
      await werkmap.zetNaam('TEKORT', { blad: 'Blad1', adres: 'A1' });
      await werkmap.zetInstelling('keuze', 'ja');
    });
    await expect.poll(async () => JSON.stringify(await werkbank.bewaard())).toContain('keuze');
    await herlaad();
    expect(await werkbank.waarden('Blad1', 'A1:A5')).toEqual([[100], [1], [3], [25], [75]]);
    expect(await browser.pagina.evaluate(() => window.werkbank.werkmap.namen())).toEqual([
      { naam: 'TEKORT', blad: 'Blad1', adres: 'A1' },
    ]);
    expect(await browser.pagina.evaluate(() => window.werkbank.werkmap.instellingen())).toEqual({
      keuze: 'ja',
    });
    expect(await werkbank.bestandsnaam()).toBe('Nieuwe werkmap, niet opgeslagen');
  });

  it('bewaart ook wat er vlak voor het herladen getypt is', async () => {
    await werkbank.typ('Blad1', 'A1', '200');
    await herlaad();
    expect(await werkbank.waarde('Blad1', 'A5')).toBe(150);
  });

  it('vergeet alles als het uitgezet wordt, ook na herladen', async () => {
    expect(await vinkje().isChecked()).toBe(true);
    await vinkje().uncheck();
    await expect.poll(() => browser.pagina.innerText('#bericht')).toContain('gewist');
    browser.pagina.once('dialog', (vraag) => void vraag.accept());
    await herlaad();
    expect(await vinkje().isChecked()).toBe(false);
    expect(await browser.pagina.evaluate(() => window.werkbank.werkmap.gebruikt('Blad1'))).toBeNull();
  });

  it('onthoudt weer zodra het aan staat', async () => {
    await werkbank.typ('Blad1', 'B2', '7');
    await vinkje().check();
    await expect.poll(() => werkbank.bewaard()).not.toBeNull();
    await herlaad();
    expect(await werkbank.waarde('Blad1', 'B2')).toBe(7);
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });
});
