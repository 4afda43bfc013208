import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

const DRAAD = '**/leeswerker.js';
const BEGONNEN = "postMessage({ soort: 'begonnen' });";
const BESTAND = Buffer.from('gemeente;baten\nNoord;1.234,50\n');

describe.skipIf(!CHROMIUM)('een bestand openen naast de bladzijde', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    await werkbank.typ('Blad1', 'A1', 'mijn werk');
  });

  afterEach(() => browser.pagina.unroute(DRAAD));
  afterAll(() => browser.sluit());

  /** Laat de draad die bestanden leest iets anders doen. */
  const draadDoet = (body: string) =>
    browser.pagina.route(DRAAD, (weg) => weg.fulfill({ contentType: 'text/javascript', body }));
  const bezig = () => browser.pagina.locator('#bezig');
  const bericht = () => browser.pagina.innerText('#bericht');
  const gaVerder = () => browser.pagina.getByRole('button', { name: 'Ga verder zonder opslaan' }).click();
  const werk = () => werkbank.waarde('Blad1', 'A1');

  it('kan gestopt worden, ook als de lezer nooit antwoordt, en de bladzijde doet intussen gewoon mee', async () => {
    await draadDoet(BEGONNEN);
    await werkbank.open('traag.xlsx', BESTAND);
    await bezig().waitFor();
    expect(await bezig().innerText()).toContain('Bezig met openen van traag.xlsx.');
    await werkbank.typ('Blad1', 'A2', 'intussen getypt');
    await werkbank.open('tweede.csv', BESTAND);
    await expect.poll(bericht).toContain('De werkbank opent nu traag.xlsx.');
    await bezig().getByRole('button', { name: 'Stop' }).click();
    await bezig().waitFor({ state: 'hidden' });
    await expect.poll(bericht).toContain('Het openen van traag.xlsx is gestopt');
    expect(browser.pagina.workers()).toEqual([]);
    expect(await werkbank.waarden('Blad1', 'A1:A2')).toEqual([['mijn werk'], ['intussen getypt']]);
    expect(await werkbank.bestandsnaam()).toBe('Nieuwe werkmap, niet opgeslagen');
  });

  it('zegt het als de lezer omvalt, en laat het werk staan', async () => {
    await draadDoet(`${BEGONNEN} onmessage = () => { throw new Error('omgevallen'); };`);
    await werkbank.open('zwaar.xlsx', BESTAND);
    await expect.poll(bericht).toContain('Het openen van zwaar.xlsx brak halverwege af');
    expect(await bezig().isVisible()).toBe(false);
    expect(await werk()).toBe('mijn werk');
  });

  it('leest in een eigen draad, die daarna weg is', async () => {
    const [draad] = await Promise.all([
      browser.pagina.waitForEvent('worker'),
      werkbank.open('begroting.csv', BESTAND),
    ]);
    expect(new URL(draad.url()).pathname).toBe('/leeswerker.js');
    await gaVerder();
    await expect.poll(() => werkbank.bestandsnaam()).toBe('begroting.csv');
    expect(await werkbank.waarden('begroting', 'A1:B2')).toEqual([
      ['gemeente', 'baten'],
      ['Noord', 1234.5],
    ]);
    // Wat er over een vorig bestand stond is weg.
    expect(await bericht()).toBe('');
    expect(browser.pagina.workers()).toEqual([]);
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });

  it('kort een te lange tekst in, bij openen en bij plakken, en zegt waar', async () => {
    const lang = 'woord '.repeat(6_000);
    await werkbank.open('lang.csv', Buffer.from(`kort;${lang}\n`));
    await expect.poll(() => werkbank.bestandsnaam()).toBe('lang.csv');
    expect(await bericht()).toMatch(/In één cel stond meer dan 32\.767 tekens.*\(B1\)\./);
    expect(String(await werkbank.waarde('lang', 'B1'))).toHaveLength(32_767);
    await browser.pagina.evaluate((tekst) => navigator.clipboard.writeText(tekst), `a\t${lang}`);
    await werkbank.toets('lang', 'C4', 'Control+v');
    await expect.poll(bericht).toMatch(/In één cel zou meer dan 32\.767 tekens komen.*\(D4\)\./);
    expect(String(await werkbank.waarde('lang', 'D4'))).toHaveLength(32_767);
    expect(await werkbank.waarde('lang', 'C4')).toBe('a');
  });

  it('leest zelf als de browser de draad niet krijgt', async () => {
    await browser.pagina.route(DRAAD, (weg) => weg.abort());
    await werkbank.open('zonder draad.csv', BESTAND);
    await gaVerder();
    await expect.poll(() => werkbank.bestandsnaam()).toBe('zonder draad.csv');
    expect(await werkbank.waarde('zonder draad', 'B2')).toBe(1234.5);
  });

  it('krijgt daarna meteen wat er getypt wordt, zonder eerst in het blad te klikken', async () => {
    const typMeteen = async (tekst: string) => {
      await browser.pagina.keyboard.type(tekst);
      await browser.pagina.keyboard.press('Enter');
    };
    await werkbank.typ('zonder draad', 'C1', 'niet opgeslagen');
    await werkbank.bestand('Nieuwe werkmap');
    await gaVerder();
    await expect.poll(() => werkbank.bestandsnaam()).toBe('Nieuwe werkmap');
    await typMeteen('meteen');
    await expect.poll(() => werkbank.waarde('Blad1', 'A1')).toBe('meteen');
    await werkbank.open('begroting.csv', BESTAND);
    await gaVerder();
    await expect.poll(() => werkbank.bestandsnaam()).toBe('begroting.csv');
    await typMeteen('weer');
    await expect.poll(() => werkbank.waarde('begroting', 'A1')).toBe('weer');
  });
});
