// Maakt de plaatjes in docs/beeld uit de gebouwde werkbank: `npm run beeld`.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { bouw, GEBOUWD, moetBouwen } from '../../werkbank/server/bouw.mjs';
import { maakServer } from '../../werkbank/server/server.mjs';

const MAP = new URL('./', import.meta.url);
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (pad) => pad && existsSync(pad),
);
const WACHTTIJD = 60_000;
/** Zo lang tekent het rekenblad nog na, in milliseconden. */
const NATEKENEN = 800;
const BREED = { width: 1440, height: 900 };
const SMAL = { width: 320, height: 640 };
const PANEEL = { width: 1280, height: 1000 };

if (moetBouwen()) await bouw();
const server = maakServer(GEBOUWD).listen(0, '127.0.0.1');
await new Promise((klaar) => server.once('listening', klaar));
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
const pagina = await browser.newPage({ viewport: BREED, locale: 'nl-NL', reducedMotion: 'reduce' });
pagina.setDefaultTimeout(WACHTTIJD);
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
await pagina.goto(`http://127.0.0.1:${port}/`);
await pagina.evaluate('globalThis.werkbank.klaar');

const paneel = pagina.locator('#paneel');
const knop = (/** @type {string} */ naam) => paneel.getByRole('button', { name: naam, exact: true });
/** @typedef {{ werkbank: { werkmap: import('../../werkmap').Werkmap } }} MetWerkbank */
const wijsAan = (/** @type {string} */ blad, /** @type {string} */ adres) =>
  pagina.evaluate(
    (bereik) =>
      /** @type {MetWerkbank} */ (/** @type {unknown} */ (globalThis)).werkbank.werkmap.selecteer(bereik),
    { blad, adres },
  );
const open = async (/** @type {string} */ naam) => {
  await paneel.getByRole('tab', { name: naam, exact: true }).click();
  await paneel.locator('.inhoud:not([aria-busy])').waitFor();
};
const verschijnt = (/** @type {string | RegExp} */ tekst) => paneel.getByText(tekst).first().waitFor();
/**
 * Bewaart een plaatje van de hele bladzijde of van een deel ervan.
 *
 * @param {string} naam
 * @param {import('playwright-core').Page | import('playwright-core').Locator} [deel]
 */
const bewaar = async (naam, deel = pagina) => {
  await pagina.waitForTimeout(NATEKENEN);
  await deel.screenshot({ path: new URL(`${naam}.png`, MAP).pathname });
};
/** Laat in het paneel zien wat bij deze tekst begint. */
const schuifNaar = (/** @type {string} */ tekst) =>
  paneel
    .getByText(tekst)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      element.closest('.inhoud')?.scrollBy(0, -16);
    });

await pagina.setViewportSize(PANEEL);
await bewaar('paneel-start', paneel);

await pagina.setViewportSize(BREED);
await knop('Voeg voorbeeld toe').click();
await knop('Schrijf naar blad').click();
await verschijnt('Of ga verder met');
await verschijnt('✓ sluit');
await wijsAan('Regio', 'A9');
await bewaar('werkbank');
await pagina.emulateMedia({ colorScheme: 'dark' });
await bewaar('werkbank-donker');
await pagina.emulateMedia({ colorScheme: 'light' });
await pagina.setViewportSize(SMAL);
await bewaar('werkbank-smal');

await pagina.setViewportSize(PANEEL);
await open('Vooruit');
await paneel.getByLabel('Gemeente', { exact: true }).selectOption('Steenbergen');
await paneel.getByLabel('vanaf 2028', { exact: true }).check();
await paneel.getByLabel('Jaar', { exact: true }).selectOption('2028');
await verschijnt('Wanneer slaat het om?');
await bewaar('paneel-vooruit', paneel);
await schuifNaar('Waardoor is het anders');
await bewaar('paneel-vooruit-waardoor', paneel);
await knop('Maak het A4').click();
await knop('Druk af').waitFor();
await bewaar('paneel-a4', paneel);
await open('Norm');
await knop('Naast het land').click();
await schuifNaar('Naast het land, oktober 2020');
await bewaar('paneel-norm', paneel);

await open('Geld');
await paneel.getByLabel('Regeling C', { exact: true }).selectOption('Groningen: naar indicaties');
await verschijnt('Wie wint, wie betaalt');
await schuifNaar('Wie wint, wie betaalt');
await bewaar('paneel-geld', paneel);
await knop('Maak de bijlage').click();
await knop('Druk af').waitFor();
await schuifNaar('Wie draagt tekort en overschot');
await bewaar('paneel-bijlage', paneel);

await open('Wonen');
await knop('Reken door').click();
await knop('← Invoer wijzigen').waitFor();
await bewaar('paneel-wonen', paneel);

const kop = await pagina.evaluate(async () => {
  const { werkmap } = /** @type {MetWerkbank} */ (/** @type {unknown} */ (globalThis)).werkbank;
  const { formules } = await werkmap.lees({ blad: 'Regeling', adres: 'A1:A200' });
  return formules.findIndex(([formule]) => formule.startsWith('=BWMO_REGELING(B4')) + 1;
});
await wijsAan('Regeling', `K${kop + 2}`);
await open('Herleid');
await verschijnt('gelijk aan de cel');
await bewaar('paneel-herleid', paneel);

await pagina.evaluate(async () => {
  const { werkmap } = /** @type {MetWerkbank} */ (/** @type {unknown} */ (globalThis)).werkbank;
  await werkmap.schrijf({ blad: 'Regio', adres: 'C16' }, [[290]]);
  await werkmap.schrijf({ blad: 'Regio', adres: 'H11' }, [['1.150.000']]);
});
await open('Controle');
await verschijnt(/Herstellen \(/);
await bewaar('paneel-controle', paneel);

await browser.close();
server.close();
