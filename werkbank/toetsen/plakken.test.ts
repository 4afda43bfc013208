import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

const VAN_BUITEN =
  '<table><tr><td onclick="this.title=1"><a href="https://voorbeeld.test/">Noord</a><script>window.gelopen=1</script></td>' +
  '<td style="font-weight:bold;background:url(https://voorbeeld.test/a.png)">1.250,50</td>' +
  '<td><img src="https://voorbeeld.test/b.png" onerror="window.gelopen=1">3</td></tr></table>';
const VERBODEN = /<(?:a|img|script)\b|href|onclick|onerror|url\(/i;

interface Venster {
  ontleed: string[];
  gelopen?: number;
}

describe.skipIf(!CHROMIUM)('plakken in de werkbank', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    await browser.pagina.evaluate(() => {
      const venster = window as unknown as Venster;
      venster.ontleed = [];
      // Hiermee ontleedt het rekenblad zijn plaksel; wij doen dat anders.
      const ontleed = Reflect.get(Range.prototype, 'createContextualFragment') as (html: string) => unknown;
      Reflect.set(Range.prototype, 'createContextualFragment', function (this: Range, html: string) {
        venster.ontleed.push(html);
        return ontleed.call(this, html);
      });
    });
  });
  afterAll(() => browser.sluit());
  beforeEach(() => browser.pagina.evaluate(() => void ((window as unknown as Venster).ontleed.length = 0)));

  /** Plakt wat er op een klembord kan staan, ook wat de browser daar zelf niet op zou zetten. */
  async function plak(adres: string, soorten: Readonly<Record<string, string>>): Promise<void> {
    await browser.pagina.locator('#rekenblad [data-u-comp="editor"]').first().focus();
    await werkbank.selecteer('Blad1', adres);
    await browser.pagina.evaluate((inhoud) => {
      const clipboardData = new DataTransfer();
      for (const [soort, tekst] of Object.entries(inhoud)) clipboardData.setData(soort, tekst);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, soorten);
  }

  /** Wat het rekenblad zelf te ontleden kreeg. */
  const aanHetRekenblad = () => browser.pagina.evaluate(() => (window as unknown as Venster).ontleed);

  async function isSchoon(): Promise<void> {
    const gekregen = await aanHetRekenblad();
    expect(gekregen.length).toBeGreaterThan(0);
    expect(gekregen.filter((html) => VERBODEN.test(html))).toEqual([]);
    expect(await browser.pagina.evaluate(() => (window as unknown as Venster).gelopen)).toBeUndefined();
    expect(browser.buiten).toEqual([]);
    expect(browser.fouten).toEqual([]);
  }

  it('geeft het rekenblad van een tabel van buiten alleen tekst en eenvoudige opmaak', async () => {
    await plak('A1', { 'text/html': VAN_BUITEN, 'text/plain': 'Noord\t1.250,50\t3' });
    await expect.poll(() => werkbank.waarden('Blad1', 'A1:C1')).toEqual([['Noord', 1250.5, 3]]);
    await isSchoon();
    expect((await aanHetRekenblad()).join('')).toContain('font-weight:bold');
  });

  it('doet dat ook bij plakken via het menu, dat het klembord zelf leest', async () => {
    await browser.pagina.evaluate((html) => {
      navigator.clipboard.read = () =>
        Promise.resolve([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]);
    }, VAN_BUITEN);
    await werkbank.selecteer('Blad1', 'A3');
    await werkbank.plakViaMenu();
    await expect.poll(() => werkbank.waarden('Blad1', 'A3:C3')).toEqual([['Noord', 1250.5, 3]]);
    await isSchoon();
  });

  it('laat tekst die op opmaak lijkt letterlijk tekst, ook in een tabel met tabs', async () => {
    await plak('A5', {
      'text/plain': '<b>vet</b>\ta & b\r\n<img src="https://voorbeeld.test/c.png">\t7\r\n',
    });
    await expect
      .poll(() => werkbank.waarden('Blad1', 'A5:B6'))
      .toEqual([
        ['<b>vet</b>', 'a & b'],
        ['<img src="https://voorbeeld.test/c.png">', 7],
      ]);
    expect(browser.buiten).toEqual([]);
  });

  it('maakt van een naam in een tabel van buiten geen formule, en van een gekopieerde formule wel', async () => {
    const tabel = '<table><tr><td>=1+1</td><td><b>=2+2</b></td><td>5</td></tr></table>';
    await plak('K1', { 'text/html': tabel, 'text/plain': '=1+1\t=2+2\t5' });
    await expect.poll(() => werkbank.waarden('Blad1', 'K1:M1')).toEqual([['=1+1', '=2+2', 5]]);
    // Wie de cel opent en weer sluit verandert niets.
    await werkbank.toets('Blad1', 'K1', 'F2');
    await browser.pagina.keyboard.press('Enter');
    await werkbank.stil();
    expect(await werkbank.lees({ blad: 'Blad1', adres: 'K1:M1' })).toMatchObject({
      waarden: [['=1+1', '=2+2', 5]],
      formules: [['', '', '']],
    });
    await plak('K3', { 'text/html': '<p><code>=5*5</code></p>', 'text/plain': '=5*5' });
    await expect.poll(() => werkbank.waarde('Blad1', 'K3')).toBe(25);
    await plak('K4', { 'text/plain': '=6*6' });
    await expect.poll(() => werkbank.waarde('Blad1', 'K4')).toBe(36);
  });

  it('plakt alinea’s onder elkaar, en één cel met een regeleinde erachter als die ene waarde', async () => {
    await plak('D8', { 'text/html': '<p>100</p><p>200</p><p>300</p>', 'text/plain': '100\n\n200\n\n300' });
    await expect.poll(() => werkbank.waarden('Blad1', 'D8:D10')).toEqual([[100], [200], [300]]);
    const tabel = '<table><tr><td><p>10</p><p>20</p></td><td><svg><text>x</text></svg>=1+1</td></tr></table>';
    await plak('D12', { 'text/html': tabel });
    await expect.poll(() => werkbank.waarden('Blad1', 'D12:E12')).toEqual([['10\r20', '=1+1']]);
    await plak('A8', { 'text/plain': '1.234,5\r\n' });
    await expect.poll(() => werkbank.waarden('Blad1', 'A8:A9')).toEqual([[1234.5], ['']]);
  });

  it('houdt een formule die binnen het blad gekopieerd is een formule', async () => {
    await werkbank.schrijf('Blad1', 'E1:F2', [
      [1, '=E1*2'],
      [5, null],
    ]);
    await werkbank.toets('Blad1', 'F1', 'Control+c');
    await werkbank.toets('Blad1', 'F2', 'Control+v');
    await expect.poll(() => werkbank.waarde('Blad1', 'F2')).toBe(10);
    expect((await werkbank.lees({ blad: 'Blad1', adres: 'F2' })).formules).toEqual([['=E2*2']]);
  });

  it('plakt als waarden wat er in de cellen staat: tekst blijft tekst, een getal houdt zijn decimalen', async () => {
    await werkbank.schrijf('Blad1', 'P1:P4', [
      [{ tekst: '=3+3' }],
      ['0748'],
      ['=1/3'],
      ['=TEXT(748;"0000")'],
    ]);
    await werkbank.schrijf('Blad1', 'Q4', [['=1+1']]);
    await werkbank.toets('Blad1', 'P1:P4', 'Control+c');
    await werkbank.toets('Blad1', 'Q1', 'Control+Shift+v');
    await expect
      .poll(() => werkbank.waarden('Blad1', 'Q1:Q4'))
      .toEqual([['=3+3'], ['0748'], [1 / 3], ['0748']]);
    expect((await werkbank.lees({ blad: 'Blad1', adres: 'Q1:Q4' })).formules.flat()).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('plakt in een cel die open staat de tekst letterlijk', async () => {
    await browser.pagina.locator('#rekenblad [data-u-comp="editor"]').first().focus();
    await werkbank.selecteer('Blad1', 'H1');
    await browser.pagina.keyboard.press('F2');
    await browser.pagina.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'tekst <b> erbij');
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await browser.pagina.keyboard.press('Enter');
    await werkbank.stil();
    await expect.poll(() => werkbank.waarde('Blad1', 'H1')).toBe('tekst <b> erbij');
    expect(browser.fouten).toEqual([]);
  });
});
