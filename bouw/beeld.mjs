// Maakt de plaatjes in docs/beeld uit de gebouwde werkbank: `npm run beeld`.
import { chromium } from 'playwright-core';
import { bouw, GEBOUWD, moetBouwen } from '../werkbank/bouw.mjs';
import { maakServer } from '../werkbank/server.mjs';

const map = new URL('../docs/beeld/', import.meta.url);
const BEELDEN = [
  { naam: 'werkbank', breedte: 1440, kleur: 'light' },
  { naam: 'werkbank-donker', breedte: 1440, kleur: 'dark' },
  { naam: 'werkbank-smal', breedte: 320, kleur: 'light' },
];

if (moetBouwen()) await bouw();
const server = maakServer(GEBOUWD).listen(0, '127.0.0.1');
await new Promise((klaar) => server.once('listening', klaar));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
for (const { naam, breedte, kleur } of BEELDEN) {
  const pagina = await browser.newPage({
    viewport: { width: breedte, height: 800 },
    colorScheme: kleur,
    locale: 'nl-NL',
  });
  await pagina.goto(`http://127.0.0.1:${server.address().port}/`);
  await pagina.evaluate('window.werkbank.klaar');
  // Het rekenblad tekent zichzelf in de beelden die volgen op het berekenen.
  await pagina.waitForTimeout(1500);
  await pagina.screenshot({ path: new URL(`${naam}.png`, map).pathname });
  await pagina.close();
}
await browser.close();
server.close();
