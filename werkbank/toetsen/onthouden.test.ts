import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browserpagina, CHROMIUM, meldGeenChromium, openWerkbank, Werkbankpagina } from './browser.hulp';

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

  it('vergeet alles als het in een ander tabblad uitgezet wordt, zegt het, en ook na herladen', async () => {
    expect(await vinkje().isChecked()).toBe(true);
    const pagina = await browser.pagina.context().newPage();
    await opnieuw(pagina);
    await pagina.getByRole('dialog').getByText('Alleen bekijken').click();
    await pagina.getByLabel('Onthoud mijn werk in deze browser').uncheck();
    await expect.poll(() => pagina.innerText('#bericht')).toContain('Wat in deze browser stond is gewist');
    await pagina.close();
    await expect.poll(() => browser.pagina.innerText('#bericht')).toContain('In een ander tabblad');
    expect(await vinkje().isChecked()).toBe(false);
    await werkbank.typ('Blad1', 'A1', '300');
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
  });

  const opnieuw = async (pagina: Page) => {
    await pagina.goto(browser.pagina.url());
    const tweede = new Werkbankpagina(pagina);
    await tweede.klaar();
    return tweede;
  };
  const balk = () => browser.pagina.locator('#bewaarmelding');
  const venster = () => browser.pagina.getByRole('dialog');
  const nieuweWerkmap = async () => {
    await werkbank.bestand('Nieuwe werkmap');
    await venster().getByText('Ga verder zonder opslaan').click();
    await expect.poll(() => browser.pagina.innerText('#bestandsnaam')).toBe('Nieuwe werkmap');
  };

  it('zet een eerdere versie terug met het toetsenbord, en houdt wat er stond', async () => {
    await werkbank.typ('Blad1', 'A1', 'eerste');
    await nieuweWerkmap();
    await werkbank.typ('Blad1', 'A1', 'tweede');
    await werkbank.bestand('Eerdere versies…');
    const regel = venster().getByRole('listitem').first();
    expect(await regel.innerText()).toMatch(/\d{4} (om|at) \d\d:\d\d\s+Nieuwe werkmap, 1 blad/);
    await regel.getByRole('button').focus();
    await browser.pagina.keyboard.press('Enter');
    await venster().getByText('vindt u ze terug in het menu Bestand bij Eerdere versies').waitFor();
    await venster().getByText('Ga verder zonder opslaan').click();
    await expect.poll(() => werkbank.waarde('Blad1', 'A1')).toBe('eerste');
    await expect.poll(async () => JSON.stringify(await werkbank.bewaard())).toContain('eerste');
    await herlaad();
    expect(await werkbank.waarde('Blad1', 'A1')).toBe('eerste');
    await werkbank.bestand('Eerdere versies…');
    await expect.poll(() => venster().getByRole('listitem').count()).toBe(1);
    await browser.pagina.keyboard.press('Escape');
  });

  it('heeft na een afgebroken download en een nieuwe werkmap het werk nog', async () => {
    await werkbank.typ('Blad1', 'A1', 'twee uur werk');
    const [download] = await Promise.all([
      browser.pagina.waitForEvent('download'),
      werkbank.bestand('Sla op als Excel-bestand'),
    ]);
    await download.cancel();
    await expect.poll(() => werkbank.bestandsnaam()).toBe('werkmap.xlsx');
    await werkbank.bestand('Nieuwe werkmap');
    await expect.poll(() => werkbank.bestandsnaam()).toBe('Nieuwe werkmap');
    await werkbank.bestand('Eerdere versies…');
    await venster().getByRole('listitem').first().getByRole('button').click();
    await expect.poll(() => werkbank.waarde('Blad1', 'A1')).toBe('twee uur werk');
  });

  it('vraagt in een tweede tabblad wie verder gaat, en verliest van geen van beide iets', async () => {
    await werkbank.typ('Blad1', 'A1', 'basis');
    await expect.poll(async () => JSON.stringify(await werkbank.bewaard())).toContain('basis');
    const pagina = await browser.pagina.context().newPage();
    const tweede = await opnieuw(pagina);
    await pagina.getByRole('dialog').getByText('Alleen bekijken').click();
    await tweede.typ('Blad1', 'A2', 'van twee');
    expect(await tweede.waarden('Blad1', 'A1:A2')).toEqual([['basis'], ['']]);
    await werkbank.typ('Blad1', 'A3', 'van een');
    await pagina.locator('#bewaarmelding').getByText('Ga hier verder').click();
    await balk().getByText('open in een ander tabblad').waitFor();
    await expect.poll(() => tweede.waarde('Blad1', 'A3')).toBe('van een');
    await tweede.typ('Blad1', 'A2', 'van twee');
    await expect.poll(async () => JSON.stringify(await tweede.bewaard())).toContain('van twee');
    await pagina.close();
    await herlaad();
    expect(await werkbank.waarden('Blad1', 'A1:A3')).toEqual([['basis'], ['van twee'], ['van een']]);
    expect(await balk().isHidden()).toBe(true);
  });

  it('zegt dat bewaren niet lukt tot het weer lukt, en vraagt zolang bij sluiten', async () => {
    // Zoals bij een volle schijf: de opdracht lukt, en het vastleggen daarna niet.
    await browser.pagina.evaluate(() => {
      const vak = IDBObjectStore.prototype;
      const handeling = IDBTransaction.prototype;
      const echt = [
        Object.getOwnPropertyDescriptors(vak),
        Object.getOwnPropertyDescriptors(handeling),
      ] as const;
      handeling.commit = () => undefined;
      vak.put = function (...wat) {
        const vraag = echt[0].put.value!.apply(this, wat);
        vraag.addEventListener('success', () => this.transaction.abort());
        return vraag;
      };
      Object.assign(window, {
        maakRuimte: () => {
          Object.defineProperty(vak, 'put', echt[0].put);
          Object.defineProperty(handeling, 'commit', echt[1].commit);
        },
      });
    });
    await werkbank.typ('Blad1', 'B1', 'past er niet in');
    await balk().getByText('Uw werk wordt nu niet onthouden').waitFor();
    const vraag = browser.pagina.waitForEvent('dialog');
    const sluiten = browser.pagina.close({ runBeforeUnload: true });
    await (await vraag).dismiss();
    await sluiten;
    await browser.pagina.evaluate('maakRuimte()');
    await balk().getByText('Probeer opnieuw').click();
    await balk().waitFor({ state: 'hidden' });
    await herlaad();
    expect(await werkbank.waarde('Blad1', 'B1')).toBe('past er niet in');
  });

  it('begint leeg bij een beschadigde waarde, zegt het, en laat haar liggen', async () => {
    await browser.pagina.evaluate(
      () =>
        new Promise<void>((klaar) => {
          const kast = indexedDB.open('bwmo-werkbank');
          kast.onsuccess = () => {
            const handeling = kast.result.transaction('werk', 'readwrite');
            handeling.objectStore('werk').put({ versie: 1, boek: { sheets: 'kapot' } }, '2999');
            handeling.oncomplete = () => {
              kast.result.close();
              klaar();
            };
          };
        }),
    );
    await herlaad();
    await browser.pagina.locator('#bericht').getByText('beschadigd').waitFor();
    await werkbank.bestand('Eerdere versies…');
    await venster().getByRole('listitem').nth(1).waitFor();
    const [eerste, tweede] = await venster().getByRole('listitem').allInnerTexts();
    expect(eerste).toContain('niet te openen');
    expect(tweede).toContain('Zet terug');
    await browser.pagina.keyboard.press('Escape');
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });

  it.each([
    [
      'weigert',
      () => {
        for (const opslag of ['indexedDB', 'localStorage']) {
          Object.defineProperty(window, opslag, {
            get: () => {
              throw new DOMException('nee', 'SecurityError');
            },
          });
        }
      },
      'is dicht',
    ],
    [
      'nooit antwoordt',
      () => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
        // De seconden waarin op de opslag gewacht wordt gaan hier twintig keer zo snel.
        // eslint-disable-next-line no-restricted-syntax -- hier wacht niemand langer door
        const zet = window.setTimeout.bind(window);
        // eslint-disable-next-line no-restricted-syntax -- idem
        window.setTimeout = ((doe: () => void, ms = 0) =>
          zet(doe, ms === 500 ? 25 : ms)) as typeof setTimeout;
      },
      'antwoordt niet',
    ],
  ])('geeft een werkbank die alles kan als de opslag %s, en zegt het', async (_, breek, zin) => {
    const omgeving = await browser.pagina.context().browser()!.newContext();
    const pagina = await omgeving.newPage();
    const fouten: string[] = [];
    pagina.on('pageerror', (fout) => fouten.push(fout.message));
    await pagina.addInitScript(breek);
    const dicht = await opnieuw(pagina);
    await pagina.locator('#bewaarmelding').getByText(zin).waitFor();
    await dicht.typ('Blad1', 'A1', '1', '=A1+1');
    expect(await dicht.waarde('Blad1', 'A2')).toBe(2);
    await pagina.locator('#paneel').getByText('Voeg voorbeeld toe').waitFor();
    expect((await dicht.bewaar('Sla op als Excel-bestand')).naam).toBe('werkmap.xlsx');
    await dicht.bestand('Nieuwe werkmap');
    await pagina.getByRole('dialog').getByText('Kijk na of werkmap.xlsx').waitFor();
    expect(fouten).toEqual([]);
    await omgeving.close();
  });
});
