// `npm run excel`: bouwt de Excel-invoegtoepassing, bouwt opnieuw na elke wijziging, en geeft haar over https.
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { certificaat, leesCertificaat, vertrouw } from './ontwikkelserver/certificaat.mjs';
import { maakServer } from './ontwikkelserver/server.mjs';
import { stappen } from './ontwikkelserver/stappen.mjs';

// Het ontwikkelmanifest wijst naar deze poort.
const POORT = 3000;
const GEBOUWD = fileURLToPath(new URL('../dist/excel', import.meta.url));
const require = createRequire(import.meta.url);

const paden = probeer(certificaat);
const vertrouwd = process.argv.includes('--vertrouw') && vertrouw(paden.certificaat);
const server = maakServer(GEBOUWD, leesCertificaat(paden));
server.on('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) =>
  stop(
    code === 'EADDRINUSE'
      ? `Poort ${POORT} is bezet, misschien door npm start. Sluit dat programma en probeer het opnieuw.`
      : `De server kon niet starten: ${message}`,
  ),
);

process.stderr.write('De invoegtoepassing wordt eerst gebouwd; dat duurt ongeveer een halve minuut.\n');
const instellingen = require('../webpack.config.js').find(
  (/** @type {{ name: string }} */ { name }) => name === 'excel',
);
let klaar = false;
/**
 * @param {Error | null} fout
 * @param {import('webpack').Stats | undefined} uitslag
 */
function naBouw(fout, uitslag) {
  if (fout || !uitslag || uitslag.hasErrors()) {
    process.stderr.write(`${fout?.message ?? uitslag?.toString({ all: false, errors: true })}\n`);
    return;
  }
  if (klaar) return process.stdout.write('Opnieuw gebouwd.\n');
  klaar = true;
  server.listen(POORT, 'localhost', () => {
    const manifest = path.join(GEBOUWD, 'manifest-ontwikkel.xml');
    process.stdout.write(stappen({ certificaat: paden.certificaat, manifest, vertrouwd }));
  });
}
require('webpack')(instellingen).watch({}, naBouw);

for (const teken of ['SIGINT', 'SIGTERM']) process.on(teken, () => process.exit(0));

/**
 * @template T
 * @param {() => T} doe
 */
function probeer(doe) {
  try {
    return doe();
  } catch (fout) {
    return stop(/** @type {Error} */ (fout).message);
  }
}

/**
 * @param {string} zin
 * @returns {never}
 */
function stop(zin) {
  process.stderr.write(`${zin}\n`);
  process.exit(1);
}
