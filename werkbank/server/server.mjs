// De webserver van de werkbank: geeft alleen bestanden uit één map, alleen aan deze computer.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** @typedef {import('node:http').IncomingMessage} Vraag */
/** @typedef {import('node:http').ServerResponse} Antwoord */

/** @type {Readonly<Record<string, string>>} */
const SOORTEN = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

// Alleen het klembord is nodig, om te kopiëren en te plakken.
const GEEN_APPARATEN =
  'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=(), ' +
  'payment=(), local-fonts=(), screen-wake-lock=()';

// Het rekenblad tekent zijn opmaak in losse style-attributen; verder mag er niets van buiten komen.
const KOPPEN = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
    "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': GEEN_APPARATEN,
  'Cache-Control': 'no-cache',
};

// Een vreemde site die naar dit adres laat wijzen krijgt niets.
const DEZE_COMPUTER = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/**
 * Maakt een server die de bestanden uit `map` geeft.
 *
 * @param {string} map
 */
export function maakServer(map) {
  return createServer((vraag, antwoord) => {
    beantwoord(resolve(map), vraag, antwoord).catch(() => sluit(antwoord, 500, 'Er ging iets mis.'));
  });
}

/**
 * @param {string} map
 * @param {Vraag} vraag
 * @param {Antwoord} antwoord
 */
async function beantwoord(map, vraag, antwoord) {
  if (!DEZE_COMPUTER.test(vraag.headers.host ?? '')) return sluit(antwoord, 421, 'Verkeerd adres.');
  if (vraag.method !== 'GET' && vraag.method !== 'HEAD') return sluit(antwoord, 405, 'Dit kan hier niet.');
  const bestand = bestandVan(map, vraag.url ?? '/');
  const gegevens = bestand === null ? null : await stat(bestand).catch(() => null);
  if (bestand === null || !gegevens?.isFile()) return sluit(antwoord, 404, 'Dit bestand is er niet.');
  antwoord.writeHead(200, {
    ...KOPPEN,
    'Content-Type': SOORTEN[extname(bestand)] ?? 'application/octet-stream',
    'Content-Length': gegevens.size,
  });
  if (vraag.method === 'HEAD') return antwoord.end();
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
    const pad = decodeURIComponent(url.split(/[?#]/)[0]);
    if (pad.includes('\0')) return null;
    const bestand = resolve(map, `.${pad.endsWith('/') ? `${pad}index.html` : pad}`);
    return bestand.startsWith(map + sep) ? bestand : null;
  } catch {
    return null;
  }
}

/**
 * @param {Antwoord} antwoord
 * @param {number} status
 * @param {string} zin
 */
function sluit(antwoord, status, zin) {
  if (antwoord.headersSent) return antwoord.destroy();
  antwoord.writeHead(status, { ...KOPPEN, 'Content-Type': 'text/plain; charset=utf-8' });
  antwoord.end(zin);
}
