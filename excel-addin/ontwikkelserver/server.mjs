// De webserver van `npm run excel`: geeft alleen bestanden uit één map, over https.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Vraag */
/** @typedef {import('node:http').ServerResponse} Antwoord */

/** @type {Readonly<Record<string, string>>} */
const SOORTEN = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

// Wie het paneel mag inbedden: Excel voor het web. Dezelfde kop staat in docs/excel.md voor een eigen server.
export const INBEDDEN =
  'frame-ancestors https://*.officeapps.live.com https://*.sharepoint.com https://excel.cloud.microsoft ' +
  'https://*.office.com https://*.microsoft.com https://onedrive.live.com';

const KOPPEN = {
  'Content-Security-Policy': INBEDDEN,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), payment=()',
  // Excel haalt functions.json en functies.js zelf op, ook van een andere herkomst, en bedt het paneel in: een eigen
  // venstergroep (COOP) of alleen deze herkomst (CORP) zou dat verbieden.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
};

/**
 * Maakt een https-server die de bestanden uit `map` geeft.
 *
 * @param {string} map
 * @param {{ readonly cert: Buffer, readonly key: Buffer }} certificaat
 */
export function maakServer(map, { cert, key }) {
  return createServer({ cert, key }, (vraag, antwoord) => {
    beantwoord(path.resolve(map), vraag, antwoord).catch(() => antwoord.destroy());
  });
}

/**
 * @param {string} map
 * @param {Vraag} vraag
 * @param {Antwoord} antwoord
 */
async function beantwoord(map, { method = '', url = '/' }, antwoord) {
  const bestand = bestandVan(map, url);
  const gegevens = bestand === null ? null : await stat(bestand).catch(() => null);
  if (bestand === null || !gegevens?.isFile() || !['GET', 'HEAD'].includes(method)) {
    antwoord.writeHead(404, { ...KOPPEN, 'Content-Type': 'text/plain; charset=utf-8' });
    return antwoord.end('Dit bestand is er niet.');
  }
  const soort = SOORTEN[path.extname(bestand)] ?? 'application/octet-stream';
  antwoord.writeHead(200, { ...KOPPEN, 'Content-Type': soort, 'Content-Length': gegevens.size });
  if (method === 'HEAD') return antwoord.end();
  createReadStream(bestand)
    .on('error', () => antwoord.destroy())
    .pipe(antwoord);
}

/**
 * Het bestand bij een adres, of `null` als het adres buiten de map wijst.
 *
 * @param {string} map
 * @param {string} url
 */
function bestandVan(map, url) {
  try {
    const bestand = path.resolve(map, `.${decodeURIComponent(url.split(/[?#]/)[0])}`);
    return bestand.startsWith(map + path.sep) && !bestand.includes('\0') ? bestand : null;
  } catch {
    return null;
  }
}
