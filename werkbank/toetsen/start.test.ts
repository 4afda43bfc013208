import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bouw, moetBouwen } from '../server/bouw.mjs';
import { CHROMIUM, meldGeenChromium, VLAGGEN } from './browser.hulp';

meldGeenChromium();

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}

describe.skipIf(!CHROMIUM)('npm start', () => {
  let server: ChildProcess | undefined;

  beforeAll(async () => {
    if (moetBouwen()) await bouw();
  });

  afterAll(() => server?.kill());

  it('geeft van niets een bruikbare werkbank', async () => {
    const poort = await vrijePoort();
    const browser = await chromium.launch({ executablePath: CHROMIUM!, args: VLAGGEN });
    try {
      const pagina = await browser.newPage({ locale: 'nl-NL' });
      server = spawn(process.execPath, [path.join(__dirname, '../server/start.mjs')], {
        env: { ...process.env, POORT: String(poort) },
      });
      const regel = await new Promise<string>((klaar, mislukt) => {
        server!.stdout!.once('data', (tekst: Buffer) => klaar(tekst.toString()));
        server!.once('exit', () => mislukt(new Error('de werkbank is gestopt')));
      });
      expect(regel).toBe(`De werkbank staat klaar: open http://localhost:${poort}\n`);
      await pagina.goto(`http://localhost:${poort}`);
      await pagina.evaluate(() => window.werkbank.klaar);
      await pagina.locator('#paneel').getByRole('button', { name: 'Voeg voorbeeld toe' }).waitFor();
    } finally {
      await browser.close();
    }
  });
});
