import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakServer } from './server.mjs';

describe('de webserver van de werkbank', () => {
  const map = mkdtempSync(path.join(tmpdir(), 'werkbank-'));
  let server: Server;

  beforeAll(async () => {
    writeFileSync(path.join(map, 'index.html'), '<p>werkbank</p>');
    server = maakServer(map);
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  });

  afterAll(() => {
    server.close();
    rmSync(map, { recursive: true });
  });

  const vraag = (pad: string, opties: { method?: string; host?: string } = {}) =>
    new Promise<{ status: number | undefined; csp: unknown; koppen: IncomingHttpHeaders; tekst: string }>(
      (klaar, mislukt) => {
        const { port } = server.address() as AddressInfo;
        const { method = 'GET', host = `localhost:${port}` } = opties;
        request({ port, host: '127.0.0.1', path: pad, method, headers: { host } }, (antwoord) => {
          let tekst = '';
          antwoord.on('data', (deel: Buffer) => (tekst += deel.toString()));
          antwoord.on('end', () =>
            klaar({
              status: antwoord.statusCode,
              csp: antwoord.headers['content-security-policy'],
              koppen: antwoord.headers,
              tekst,
            }),
          );
        })
          .on('error', mislukt)
          .end();
      },
    );

  it('geeft de pagina met een streng beveiligingsbeleid', async () => {
    const antwoord = await vraag('/');
    expect(antwoord).toMatchObject({ status: 200, tekst: '<p>werkbank</p>' });
    expect(antwoord.csp).toMatch(/^default-src 'self';/);
    expect(antwoord.csp).not.toMatch(/https?:|unsafe-eval/);
  });

  it.each(['/', '/weg.js'])('houdt bij %s andere sites en apparaten buiten', async (pad) => {
    expect((await vraag(pad)).koppen).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\), microphone=\(\), geolocation=\(\)/) as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('geeft niets uit een map waarvan de naam met de hare begint', async () => {
    const buur = `${map}-buur`;
    mkdirSync(buur);
    writeFileSync(path.join(buur, 'geheim.txt'), 'geheim');
    try {
      expect((await vraag(`/%2e%2e/${path.basename(buur)}/geheim.txt`)).status).toBe(404);
    } finally {
      rmSync(buur, { recursive: true });
    }
  });

  it.each([
    'kwaad.example',
    'localhost.kwaad.example',
    'localhost:3000.kwaad.example',
    '127.0.0.1.kwaad.example',
    'kwaad.example:localhost',
    'mijnlocalhost',
    'localhost@kwaad.example',
    '127x0x0x1',
  ])('antwoordt niet op de naam %j', async (host) => {
    expect((await vraag('/', { host })).status).toBe(421);
  });

  it.each(['localhost', 'localhost:3001', '127.0.0.1', '127.0.0.1:3001'])('antwoordt op %s', async (host) => {
    expect((await vraag('/', { host })).status).toBe(200);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%00',
    '/%zz',
    '/weg.js',
  ])('geeft niets voor %s', async (pad) => {
    expect((await vraag(pad)).status).toBe(404);
  });

  it('antwoordt niet op een andere vraag dan lezen', async () => {
    expect((await vraag('/', { method: 'POST' })).status).toBe(405);
  });
});
