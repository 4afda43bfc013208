import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
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
    new Promise<{ status: number | undefined; csp: unknown; tekst: string }>((klaar, mislukt) => {
      const { port } = server.address() as AddressInfo;
      const { method = 'GET', host = `localhost:${port}` } = opties;
      request({ port, host: '127.0.0.1', path: pad, method, headers: { host } }, (antwoord) => {
        let tekst = '';
        antwoord.on('data', (deel: Buffer) => (tekst += deel.toString()));
        antwoord.on('end', () =>
          klaar({ status: antwoord.statusCode, csp: antwoord.headers['content-security-policy'], tekst }),
        );
      })
        .on('error', mislukt)
        .end();
    });

  it('geeft de pagina met een streng beveiligingsbeleid', async () => {
    const antwoord = await vraag('/');
    expect(antwoord).toMatchObject({ status: 200, tekst: '<p>werkbank</p>' });
    expect(antwoord.csp).toMatch(/^default-src 'self';/);
    expect(antwoord.csp).not.toMatch(/https?:|unsafe-eval/);
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

  it('antwoordt niet op een vreemde naam of een andere vraag dan lezen', async () => {
    expect((await vraag('/', { host: 'kwaad.example' })).status).toBe(421);
    expect((await vraag('/', { method: 'POST' })).status).toBe(405);
  });
});
