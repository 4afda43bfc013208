import axe from 'axe-core';
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

const A4 = { staand: '595 842', liggend: '842 595' };
const BLADEN = VOORBEELD.filter(({ naam }) => ['Regio', 'Tekort'].includes(naam));

describe.skipIf(!CHROMIUM)('de bijlage voor het raadsvoorstel', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    await werkbank.voegBladenToe(BLADEN);
    await werkbank.selecteer('Regio', 'A1');
    await werkbank.bestand('Maak bijlage voor het raadsvoorstel');
  });

  afterAll(() => browser.sluit());

  const bijlage = () => browser.pagina.locator('#bijlage');
  const bladen = () => bijlage().locator('h2').allInnerTexts();

  it('toont het gekozen blad met tabel, bronnen en toelichting', async () => {
    await expect.poll(bladen).toEqual(['Regio']);
    const tekst = await bijlage().innerText();
    expect(tekst).toContain('Regio West-Brabant West, begrotingsjaar 2027');
    expect(tekst).toContain('voorbeeldcijfers');
    const rij = bijlage().locator('tr', { hasText: 'Bergen op Zoom' }).first();
    expect(await rij.innerText()).toContain('66.237');
    expect(tekst).toContain('Toelichting bij cellen');
  });

  it('neemt een eigen titel en inleiding over', async () => {
    await bijlage().getByLabel('Titel').fill('Bijlage 3');
    await bijlage().getByLabel('Inleiding').fill('Een.\n\nTwee.');
    expect(await bijlage().locator('h1').innerText()).toBe('Bijlage 3');
    expect(await bijlage().locator('h1 + div p').allInnerTexts()).toEqual(['Een.', 'Twee.']);
  });

  it('zegt pas als daarom gevraagd is hoe de hoofdbedragen berekend zijn', async () => {
    await bijlage().getByRole('checkbox', { name: 'Regio' }).uncheck();
    await bijlage().getByRole('checkbox', { name: 'Tekort' }).check();
    await expect.poll(bladen).toEqual(['Tekort']);
    expect(await bijlage().locator('.rekengang').count()).toBe(0);
    await bijlage().getByRole('checkbox', { name: 'Met hoe er gerekend is' }).check();
    const gang = bijlage().locator('.rekengang', { hasText: 'BWMO_TEKORT' }).first();
    expect(await gang.innerText()).toContain('gelijk aan de cel');
    expect(await gang.locator('table').innerText()).toContain('tekort');
  });

  it('is op A4 af te drukken, brede tabellen liggend', async () => {
    await bijlage().getByRole('checkbox', { name: 'Regio' }).check();
    await expect.poll(bladen).toEqual(['Tekort', 'Regio']);
    const pdf = await browser.pagina.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(20_000);
    const maten = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map((maat) =>
      maat
        .slice(1, 3)
        .map((punten) => Math.round(Number(punten)))
        .join(' '),
    );
    expect(maten.length).toBeGreaterThan(1);
    expect(new Set(maten)).toEqual(new Set([A4.staand, A4.liggend]));
  });

  it('is toegankelijk, gaat dicht met Escape en laat de werkbank achter zoals zij was', async () => {
    await browser.pagina.evaluate(axe.source);
    const fouten = await browser.pagina.evaluate(async () => {
      const { axe: inPagina } = window as unknown as { axe: typeof axe };
      const { violations } = await inPagina.run({ include: [['#bijlage']] });
      return violations.map(({ id }) => id);
    });
    expect(fouten).toEqual([]);
    await bijlage().getByRole('checkbox', { name: 'Tekort' }).focus();
    await browser.pagina.keyboard.press('Escape');
    expect(await bijlage().count()).toBe(0);
    expect(await browser.pagina.evaluate(() => document.activeElement?.id)).toBe('bestandknop');
    await werkbank.typ('Blad1', 'A1', '12');
    expect(await werkbank.waarde('Blad1', 'A1')).toBe(12);
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });
});
