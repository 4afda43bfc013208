import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getaltekst } from '../../core';
import { bouw, GEBOUWD, moetBouwen } from '../server/bouw.mjs';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openInBrowser,
  rijMet,
  Werkbankpagina,
} from './browser.hulp';
import { Paneelbediening } from './paneelInBrowser.hulp';

meldGeenChromium();

/** De vragen van een raadslid, achter elkaar: wat betaalt Steenbergen in 2028, waardoor, hoe zeker, welke afspraak. */
describe.skipIf(!CHROMIUM)('de weg door Vooruit', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;
  let paneel: Paneelbediening;
  const euro = (bedrag: number) => getaltekst(Math.abs(bedrag), 0);

  beforeAll(async () => {
    if (moetBouwen()) await bouw();
    browser = await openInBrowser(GEBOUWD);
    werkbank = new Werkbankpagina(browser.pagina);
    paneel = new Paneelbediening(browser.pagina);
    await werkbank.klaar();
    await werkbank.voegVoorbeeldToe();
    await paneel.open('Vooruit');
    await paneel.veld('Gemeente').selectOption('Steenbergen');
  });

  afterAll(() => browser.sluit());

  it('wat betaalt Steenbergen in 2028: wat blad Tijdlijn uit losse cellen optelt', async () => {
    const saldo = Number(await werkbank.waarde('Tijdlijn', `C${rijMet('Tijdlijn', 'Gemeente') + 5}`));
    expect(saldo).toBeLessThan(0);
    const rij = paneel.deel.locator('.uitkomst tr', { hasText: '2028' });
    expect((await rij.innerText()).replace(/\s+/g, ' ')).toContain(euro(saldo));
  });

  it('waardoor: een schakelaar geeft een ander bedrag, met wat het was en de oorzaken', async () => {
    const zin = () => paneel.deel.locator('.uitkomst .hoofdzin').innerText();
    const eerst = await zin();
    // In een volledige pool maakt de invoering voor een gemeente niets uit; zonder pool wel.
    await paneel.veld('A').check();
    const zonderPool = await zin();
    await paneel.veld('vanaf 2028').check();
    await paneel.verschijnt(`was: ${zonderPool}`);
    await paneel.veld('Jaar').selectOption('2028');
    await paneel.verschijnt('Waardoor is het anders dan in het basisscenario?');
    expect(zonderPool).not.toBe(eerst);
    expect(await zin()).not.toBe(zonderPool);
    await paneel.deel
      .getByRole('img', { name: /basisscenario/ })
      .first()
      .waitFor();
    expect(await paneel.tekst()).toContain('Wanneer slaat het om?');
  });

  it('hoe zeker: de grenzen na het doorrekenen', async () => {
    await paneel.deel.getByText('Hoe zeker is het saldo in 2028?').click();
    await paneel.knop(/^Reken .* keer door$/).click();
    await paneel.verschijnt(/Waarschijnlijk tussen een/);
    await paneel.verschijnt(/Kans op nadeel: \d+/);
  });

  it('welke afspraak is veilig: de minste schade in het slechtste scenario staat bovenaan', async () => {
    await paneel.deel.getByText('Welke afspraak houdt stand?').click();
    const rijen = paneel.deel.locator('.matrix tbody');
    await rijen.first().waitFor();
    const slechtste = await rijen.locator('td:first-child').allInnerTexts();
    const getallen = slechtste.map((tekst) =>
      Number(/[−-]?[\d.]+,\d+/.exec(tekst)![0].replace('−', '-').replaceAll('.', '').replace(',', '.')),
    );
    expect(getallen.length).toBeGreaterThan(1);
    expect(getallen).toEqual([...getallen].sort((een, ander) => ander - een));
  });

  it('staat er na een ander onderdeel nog zo', async () => {
    await paneel.open('Norm');
    await paneel.open('Vooruit');
    await paneel.verschijnt('Wanneer slaat het om?');
    expect(await paneel.veld('Gemeente').inputValue()).toBe('Steenbergen');
    expect(await paneel.veld('vanaf 2028').isChecked()).toBe(true);
  });
});
