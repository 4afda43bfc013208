import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  VOORBEELD,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

const XLSX = 'Sla op als Excel-bestand';

describe.skipIf(!CHROMIUM)('bestanden openen en opslaan', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
  });

  afterAll(() => browser.sluit());

  /** Alles wat de poort van de werkmap kan laten zien. */
  const alles = () =>
    browser.pagina.evaluate(async () => {
      const { werkmap } = window.werkbank;
      const bladen = await Promise.all(
        (await werkmap.bladen()).map(async (blad) => {
          const adres = await werkmap.gebruikt(blad);
          const inhoud = adres === null ? null : await werkmap.lees({ blad, adres });
          return { blad, adres, inhoud, validaties: await werkmap.validaties(blad) };
        }),
      );
      return { bladen, namen: await werkmap.namen(), instellingen: await werkmap.instellingen() };
    });
  const bericht = () => browser.pagina.locator('#bericht');
  const venster = () => browser.pagina.locator('dialog.vraag');

  it('slaat een hele werkmap op en krijgt hetzelfde terug, met zijn grafieken', async () => {
    await werkbank.voegVoorbeeldToe();
    await browser.pagina.evaluate(() => window.werkbank.werkmap.zetInstelling('kleur', 'blauw'));
    const voor = await alles();
    const { naam, bytes } = await werkbank.bewaar(XLSX);
    expect(naam).toBe('werkmap.xlsx');
    expect(await werkbank.bestandsnaam()).toBe('werkmap.xlsx');
    await werkbank.open('begroting 2027.xlsx', bytes);
    await expect.poll(() => werkbank.bestandsnaam()).toBe('begroting 2027.xlsx');
    expect(await alles()).toEqual(voor);
    expect(await werkbank.meldingen()).toEqual([]);
    const metGrafiek = VOORBEELD.find(({ grafieken = [] }) => grafieken.length > 0)!;
    await werkbank.selecteer(metGrafiek.naam, 'A1');
    await expect
      .poll(() => browser.pagina.innerText('#grafiekknop'))
      .toBe(`Grafieken (${metGrafiek.grafieken!.length})`);
  });

  it('rekent verder in het geopende bestand', async () => {
    const voor = Number(await werkbank.waarde('Tekort', 'B18'));
    await werkbank.typ('Tekort', 'C2', '10.212.500,55');
    expect(Number(await werkbank.waarde('Tekort', 'B18')) - voor).toBeCloseTo(100, 6);
    expect(await werkbank.bestandsnaam()).toBe('begroting 2027.xlsx, niet opgeslagen');
  });

  it('slaat het gekozen blad op als csv', async () => {
    await werkbank.typ('Tekort', 'J40', '#N/B', "'#N/B");
    const { naam, bytes } = await werkbank.bewaar('Sla dit blad op als csv');
    expect(naam).toBe('begroting 2027 Tekort.csv');
    expect(bytes.toString('utf8')).toContain('Bergen op Zoom;9450000');
    expect(bytes.toString('utf8')).toMatch(/;#N\/B;\r\n;+'#N\/B;/);
  });

  it('zegt bij een kapot bestand wat eraan scheelt en laat het werk staan', async () => {
    const voor = await werkbank.bladen();
    await werkbank.open('kapot.xlsx', Buffer.from('PK dit is geen werkmap'));
    await expect.poll(() => bericht().isVisible()).toBe(true);
    expect((await bericht().innerText()).length).toBeGreaterThan(20);
    expect(await venster().count()).toBe(0);
    expect(await werkbank.bladen()).toEqual(voor);
    expect(await werkbank.waarde('Tekort', 'C2')).toBe(10_212_500.55);
    await bericht().getByRole('button', { name: 'Sluiten' }).click();
    expect(await bericht().isVisible()).toBe(false);
  });

  it('vraagt eerst wat er met niet opgeslagen werk moet', async () => {
    await werkbank.bestand('Nieuwe werkmap');
    await venster().getByRole('button', { name: 'Annuleren' }).click();
    expect(await werkbank.bladen()).toContain('Tekort');
    await werkbank.bestand('Nieuwe werkmap');
    await venster().waitFor();
    await browser.pagina.keyboard.press('Escape');
    await venster().waitFor({ state: 'hidden' });
    expect(await werkbank.bladen()).toContain('Tekort');
    await werkbank.bestand('Nieuwe werkmap');
    await venster().getByRole('button', { name: 'Ga verder zonder opslaan' }).click();
    await expect.poll(() => werkbank.bestandsnaam()).toBe('Nieuwe werkmap');
    expect(await werkbank.bladen()).toEqual(['Blad1']);
  });

  it('opent een bestand dat erop gesleept wordt', async () => {
    await browser.pagina.evaluate(() => {
      const gesleept = new DataTransfer();
      gesleept.items.add(new File(['gemeente;baten\nNoord;1.234,50\n'], 'begroting.csv'));
      const opties = { dataTransfer: gesleept, bubbles: true, cancelable: true };
      const doel = document.querySelector('#rekenblad canvas')!;
      doel.dispatchEvent(new DragEvent('dragover', opties));
      if (!document.body.classList.contains('sleept')) throw new Error('het slepen is niet te zien');
      doel.dispatchEvent(new DragEvent('drop', opties));
    });
    await expect.poll(() => werkbank.bestandsnaam()).toBe('begroting.csv');
    const [blad] = await werkbank.bladen();
    expect(await werkbank.waarden(blad!, 'A1:B2')).toEqual([
      ['gemeente', 'baten'],
      ['Noord', 1234.5],
    ]);
    const { naam } = await werkbank.bewaar(XLSX);
    expect(naam).toBe('begroting.xlsx');
  });

  it('opent van meer bestanden tegelijk het eerste, en zegt dat van de andere', async () => {
    const laatVallen = (...namen: string[]) =>
      browser.pagina.evaluate((lijst) => {
        const gesleept = new DataTransfer();
        for (const naam of lijst) gesleept.items.add(new File([`inhoud;van\n${naam};1\n`], `${naam}.csv`));
        const opties = { dataTransfer: gesleept, bubbles: true, cancelable: true };
        document.querySelector('#rekenblad canvas')!.dispatchEvent(new DragEvent('drop', opties));
      }, namen);
    // Wie een cel volgt volgt haar ook terwijl de werkmap wisselt.
    await browser.pagina.getByRole('tab', { name: 'Herleid' }).click();
    await laatVallen('een', 'twee', 'drie');
    await expect
      .poll(() => bericht().innerText())
      .toContain('Alleen een.csv is geopend; de 2 andere bestanden niet.');
    expect(await werkbank.bestandsnaam()).toBe('een.csv');
    expect(await werkbank.waarde((await werkbank.bladen())[0]!, 'A2')).toBe('een');
  });

  it('geeft nergens een fout op de console en doet geen verzoek naar buiten', () => {
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });
});
