import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { certificaat, leesCertificaat, vertrouw, vertrouwopdracht } from './certificaat.mjs';
import { INBEDDEN, maakServer } from './server.mjs';
import { stappen } from './stappen.mjs';

const map = mkdtempSync(path.join(tmpdir(), 'bwmo-excel-'));
afterAll(() => rmSync(map, { recursive: true }));

/** Of er openssl is; zonder is er niets om een certificaat mee te maken, en dat is zelf een toets. */
const heeftOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
})();

describe('het certificaat', () => {
  it('zegt zonder openssl wat te doen, en laat niets half achter', () => {
    const maak = () => certificaat({ map, omgeving: {}, openssl: ['dit-programma-is-er-niet'] });
    expect(maak).toThrow('Er is geen openssl op deze computer');
    expect(maak).toThrow('BWMO_CERTIFICAAT=');
  });

  it('neemt een eigen certificaat, en klaagt als de sleutel ontbreekt', () => {
    const [cert, key] = ['eigen.crt', 'eigen.key'].map((naam) => path.join(map, naam)) as [string, string];
    writeFileSync(cert, 'c');
    const omgeving = { BWMO_CERTIFICAAT: cert, BWMO_SLEUTEL: key };
    expect(() => certificaat({ map, omgeving })).toThrow(`${key} ontbreekt`);
    writeFileSync(key, 'k');
    expect(certificaat({ map, omgeving })).toEqual({ certificaat: cert, sleutel: key, nieuw: false });
  });

  it.skipIf(!heeftOpenssl)(
    'wordt één keer gemaakt, alleen voor deze computer, en vernieuwd voor het verloopt',
    () => {
      const eerste = certificaat({ map, omgeving: {} });
      expect(eerste.nieuw).toBe(true);
      const x509 = new X509Certificate(readFileSync(eerste.certificaat));
      expect(x509.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1');
      const dagen = (aantal: number) => new Date(new Date().getTime() + aantal * 24 * 3600 * 1000);
      expect(Date.parse(x509.validTo)).toBeGreaterThan(dagen(360).getTime());
      expect(certificaat({ map, omgeving: {} }).nieuw).toBe(false);
      const lang = dagen(-355);
      utimesSync(eerste.certificaat, lang, lang);
      expect(certificaat({ map, omgeving: {} }).nieuw).toBe(true);
      expect(statSync(eerste.certificaat).mtimeMs).toBeGreaterThan(lang.getTime());
    },
  );

  it('vertrouwt het alleen voor deze gebruiker, en zegt of dat gelukt is', () => {
    expect(vertrouwopdracht('c.crt', 'win32')).toEqual(['certutil', '-user', '-addstore', 'Root', 'c.crt']);
    expect(vertrouwopdracht('c.crt', 'darwin')![0]).toBe('security');
    expect(vertrouwopdracht('c.crt', 'linux')).toBeNull();
    expect(vertrouw('c.crt', null)).toBe(false);
    expect(vertrouw('c.crt', [process.execPath, '-e', 'process.exit(1)'])).toBe(false);
    expect(vertrouw('c.crt', [process.execPath, '-e', ''])).toBe(true);
  });
});

describe.skipIf(!heeftOpenssl)('de server', () => {
  it('geeft bestanden over https met de kop die inbedden in Excel toestaat, en niets van daarbuiten', async () => {
    const { cert, key } = leesCertificaat(certificaat({ map, omgeving: {} }));
    const bestanden = path.join(map, 'bestanden');
    mkdirSync(bestanden);
    writeFileSync(path.join(bestanden, 'paneel.html'), '<p>paneel</p>');
    const server = maakServer(bestanden, { cert, key });
    await new Promise<void>((klaar) => server.listen(0, 'localhost', klaar));
    const { port } = server.address() as AddressInfo;
    const haal = (adres: string) =>
      new Promise<{ status: number; koppen: Record<string, unknown>; tekst: string }>((klaar, mislukt) =>
        get({ host: 'localhost', port, path: adres, ca: cert }, (antwoord) => {
          let tekst = '';
          antwoord.on('data', (stuk: Buffer) => (tekst += stuk.toString()));
          antwoord.on('end', () => klaar({ status: antwoord.statusCode!, koppen: antwoord.headers, tekst }));
        }).on('error', mislukt),
      );
    const paneel = await haal('/paneel.html?voorvoegsel=DEV.BWMO_');
    expect([paneel.status, paneel.tekst]).toEqual([200, '<p>paneel</p>']);
    expect(paneel.koppen['content-security-policy']).toBe(INBEDDEN);
    expect(paneel.koppen).not.toHaveProperty('x-frame-options');
    for (const weg of ['/weg.html', '/../localhost.key', '/%2e%2e/localhost.key', '/', '/%00']) {
      expect((await haal(weg)).status, weg).toBe(404);
    }
    server.closeAllConnections();
    await new Promise((klaar) => server.close(klaar));
  });
});

describe('wat er daarna te doen is', () => {
  const keuze = { certificaat: '/c.crt', manifest: '/manifest-ontwikkel.xml', vertrouwd: false };

  it.each([
    ['win32', 'Certificaat installeren'],
    ['darwin', 'Sleutelhangertoegang'],
    ['linux', 'aanvaard de waarschuwing'],
  ])('staat er voor %s', (platform, tekst) => {
    const uitleg = stappen({ ...keuze, platform });
    expect(uitleg).toContain(tekst);
    for (const host of ['Excel voor het web:', 'Windows:', 'Mac:']) expect(uitleg).toContain(host);
  });

  it('slaat vertrouwen over als dat al gebeurd is', () => {
    expect(stappen({ ...keuze, vertrouwd: true })).not.toContain('--vertrouw');
  });
});

it('de handleiding noemt dezelfde kop voor een eigen server', () => {
  expect(uitProject('docs/excel.md').replace(/\s+/g, ' ')).toContain(INBEDDEN);
});
