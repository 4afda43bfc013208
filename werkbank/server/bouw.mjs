// Bouwt de werkbank, alleen als de bouw ouder is dan de bronnen.
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const BRONNEN = [
  'core',
  'werkmap',
  'weergave',
  'paneel',
  'werkbank',
  'package.json',
  'webpack.config.js',
  'package-lock.json',
];
const GEEN_BRON = /\.(test|hulp)\.ts$/;

/** De map met de gebouwde werkbank. */
export const GEBOUWD = join(PROJECT, 'dist', 'werkbank');

/** Of er een bron nieuwer is dan de bouw. */
export function moetBouwen() {
  if (!existsSync(join(GEBOUWD, 'index.html'))) return true;
  return nieuwste(BRONNEN.map((bron) => join(PROJECT, bron))) > nieuwste([GEBOUWD]);
}

/** Bouwt met de instellingen uit webpack.config.js. Fout: `Error` met de meldingen van webpack. */
export async function bouw() {
  const require = createRequire(import.meta.url);
  const instellingen = require('../../webpack.config.js').find(
    (/** @type {{ name: string }} */ { name }) => name === 'werkbank',
  );
  const bouwer = require('webpack')(instellingen);
  /** @type {import('webpack').Stats} */
  const uitslag = await new Promise((klaar, mislukt) =>
    bouwer.run((/** @type {Error | null} */ fout, /** @type {import('webpack').Stats} */ stats) =>
      fout ? mislukt(fout) : klaar(stats),
    ),
  );
  await new Promise((klaar) => bouwer.close(klaar));
  if (uitslag.hasErrors()) throw new Error(uitslag.toString({ all: false, errors: true }));
  // Webpack schrijft alleen wat anders is; zo weet de volgende keer toch dat alles bij is.
  const nu = new Date();
  utimesSync(join(GEBOUWD, 'index.html'), nu, nu);
}

/**
 * @param {readonly string[]} paden
 * @returns {number} wanneer het nieuwste bestand veranderd is, in milliseconden
 */
function nieuwste(paden) {
  return Math.max(
    0,
    ...paden.map((pad) => {
      const gegevens = statSync(pad, { throwIfNoEntry: false });
      if (!gegevens) return 0;
      if (!gegevens.isDirectory()) return GEEN_BRON.test(pad) ? 0 : gegevens.mtimeMs;
      return nieuwste(readdirSync(pad).map((naam) => join(pad, naam)));
    }),
  );
}
