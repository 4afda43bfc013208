// `npm start`: bouwt de werkbank als dat nodig is en zet haar klaar op deze computer.
import { bouw, GEBOUWD, moetBouwen } from './bouw.mjs';
import { maakServer } from './server.mjs';

const poort = Number(process.env.POORT || 3000);
if (!Number.isInteger(poort) || poort < 1 || poort > 65535) {
  stop(`POORT moet een getal van 1 tot en met 65535 zijn, bijvoorbeeld: ${metPoort(3001)}`);
}

if (moetBouwen()) {
  process.stderr.write('De werkbank wordt eerst gebouwd; dat duurt ongeveer een halve minuut.\n');
  await bouw().catch((fout) => stop(`De werkbank kon niet worden gebouwd.\n${fout.message}`));
}

const server = maakServer(GEBOUWD);
server.on('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) =>
  stop(
    code === 'EADDRINUSE' || code === 'EACCES'
      ? `Poort ${poort} is bezet of niet toegestaan. Kies een andere: ${metPoort(poort < 65535 ? poort + 1 : 3001)}`
      : `De werkbank kon niet starten: ${message}`,
  ),
);
server.listen(poort, '127.0.0.1', () => {
  process.stdout.write(`De werkbank staat klaar: open http://localhost:${poort}\n`);
});

for (const teken of ['SIGINT', 'SIGTERM']) {
  process.on(teken, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

/**
 * @param {string} zin
 * @returns {never}
 */
function stop(zin) {
  process.stderr.write(`${zin}\n`);
  process.exit(1);
}

/**
 * Wat iemand intypt om op een andere poort te beginnen; de opdrachtprompt van Windows schrijft dat anders.
 * @param {number} ander
 */
function metPoort(ander) {
  return process.platform === 'win32' ? `set POORT=${ander}&& npm start` : `POORT=${ander} npm start`;
}
