import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grafiek } from '../../werkmap';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from '../toetsen/browser.hulp';

meldGeenChromium();

const BIJDRAGEN: Grafiek = {
  soort: 'staaf',
  titel: 'Wie betaalt en wie ontvangt',
  bron: 'Bron: voorbeeldcijfers',
  categorieen: 'A2:A3',
  reeksen: [{ naam: 'Bijdrage', adres: 'B2:B3' }],
  assen: { x: 'gemeente', y: 'euro' },
  plaats: 'D1:H12',
};
const VERLOOP: Grafiek = {
  ...BIJDRAGEN,
  soort: 'lijn',
  titel: 'Verloop',
  reeksen: ['P10', 'P50', 'P90'].map((naam, nummer) => ({
    naam,
    adres: `${'BCD'[nummer]!}2:${'BCD'[nummer]!}3`,
  })),
};
const CELLEN = [
  ['gemeente', 'bijdrage', null, null],
  ['Noord', 1200, 1300, 1400],
  ['Zuid', '=-B2', '=B3+100', '=C3+100'],
];

describe.skipIf(!CHROMIUM)('grafieken onder het blad', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank({ breedte: 1280, hoogte: 900 }));
    await werkbank.voegBladToe('Geld', CELLEN, { grafieken: [BIJDRAGEN, VERLOOP] });
    await werkbank.selecteer('Geld', 'A1');
  });

  afterAll(() => browser.sluit());

  const strook = () => browser.pagina.locator('#grafieken');
  const knop = () => browser.pagina.locator('#grafiekknop');

  it('tekent ze met tabel en beschrijving, en verbergt ze op verzoek en op een ander blad', async () => {
    await expect.poll(() => strook().locator('figure').count()).toBe(2);
    expect(await knop().innerText()).toBe('Grafieken (2)');
    const beschrijving = await strook().locator('figure desc').first().textContent();
    expect(beschrijving).toContain('Noord');
    await strook().locator('summary').first().click();
    expect(await strook().locator('table').first().innerText()).toContain('1.200');
    await knop().click();
    expect(await strook().isVisible()).toBe(false);
    await knop().click();
    expect(await strook().isVisible()).toBe(true);
    await werkbank.selecteer('Blad1', 'A1');
    await expect.poll(() => knop().isVisible()).toBe(false);
    expect(await strook().isVisible()).toBe(false);
    await werkbank.selecteer('Geld', 'A1');
    await expect.poll(() => strook().isVisible()).toBe(true);
  });

  it('tekent opnieuw als een cel verandert, en laat de tabel open', async () => {
    await werkbank.typ('Geld', 'B2', '5000');
    const tabel = strook().locator('table').first();
    await expect.poll(() => tabel.innerText()).toContain('−5.000');
    expect(await tabel.isVisible()).toBe(true);
  });

  it('schuift mee als er een rij bij komt', async () => {
    await werkbank.selecteer('Geld', 'A2');
    await werkbank.voegRijInBovenTweede();
    await werkbank.schrijf('Geld', 'B3', [[7000]]);
    await expect.poll(() => strook().locator('table').first().innerText()).toContain('7.000');
    expect(await strook().locator('table').first().innerText()).toContain('Zuid');
  });

  it('geeft een grafiek als SVG en als PNG', async () => {
    for (const [soort, begin] of [
      ['SVG', '<svg'],
      ['PNG', '\x89PNG'],
    ] as const) {
      const [gegeven] = await Promise.all([
        browser.pagina.waitForEvent('download'),
        browser.pagina.getByRole('button', { name: `Bewaar als ${soort}: Wie betaalt` }).click(),
      ]);
      expect(gegeven.suggestedFilename()).toBe(`Wie betaalt en wie ontvangt.${soort.toLowerCase()}`);
      const stroom = await gegeven.createReadStream();
      const delen: Buffer[] = [];
      for await (const deel of stroom) delen.push(deel as Buffer);
      expect(Buffer.concat(delen).toString('latin1')).toContain(begin);
    }
  });

  it('is toegankelijk en geeft geen fouten', async () => {
    await browser.pagina.evaluate(axe.source);
    const fouten = await browser.pagina.evaluate(async () => {
      const { axe: inPagina } = window as unknown as { axe: typeof axe };
      const { violations } = await inPagina.run({ include: [['.balk'], ['#grafieken']] });
      return violations.map(({ id }) => id);
    });
    expect(fouten).toEqual([]);
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });
});
