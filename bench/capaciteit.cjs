// Meet BWMO_BANDBREEDTE voor zes gemeenten × zes producten × 120 maanden × 1000 simulaties; `npm run bench`.
// Eén keer op één kern, zoals een spreadsheet rekent, en één keer verdeeld over twee kernen.
require('../bouw/typescript.cjs');
const { isMainThread, parentPort, Worker, workerData } = require('node:worker_threads');
const { roepAan } = require('../core/index.ts');

const KEREN = 8;
const KERNEN = 2;

// Voorbeeldcijfers, alleen om mee te meten.
/** @type {readonly (readonly [instroom: number, verblijfsduur: number, plekken: number])[]} */
const PRODUCTEN = [
  [8, 30, 250],
  [2, 36, 80],
  [5, 18, 95],
  [3, 24, 75],
  [1, 40, 42],
  [4, 14, 60],
];
const GEMEENTEN = [0.3, 0.2, 0.2, 0.1, 0.1, 0.1];
const ketens = GEMEENTEN.flatMap((deel) =>
  PRODUCTEN.map(([instroom, verblijfsduur, plekken]) => [
    ['plekken', Math.ceil(plekken * deel)],
    ['in zorg', Math.round(0.9 * plekken * deel)],
    ['wachtlijst', 3],
    ['instroom', instroom * deel, '', 0.9 * instroom * deel, 1.1 * instroom * deel],
    ['verblijfsduur', verblijfsduur],
    ['uitval wachtlijst', 0.01],
    ['aandeel woning', 0.5],
    ['woningen', 0.5],
  ]),
);

/**
 * @param {number} eerste
 * @param {number} stap
 */
function reken(eerste, stap) {
  for (let i = eerste; i < ketens.length; i += stap) roepAan('BWMO_BANDBREEDTE', [ketens[i], 120, 1000, 1]);
}

/**
 * @param {string} naam
 * @param {readonly number[]} tijden in milliseconden
 */
function meld(naam, tijden) {
  const [eerste] = tijden;
  const beste = Math.min(...tijden);
  const mediaan = [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length / 2)];
  const ms = (/** @type {number} */ getal) => getal.toFixed(0);
  console.log(
    `${ketens.length} × BWMO_BANDBREEDTE, 120 maanden, 1000 simulaties, ${naam}: mediaan ${ms(mediaan)} ms, beste ${ms(beste)} ms, eerste keer ${ms(eerste)} ms (doel 1000 ms)`,
  );
}

async function hoofd() {
  meld(
    'één kern',
    Array.from({ length: KEREN }, () => {
      const begin = performance.now();
      reken(0, 1);
      return performance.now() - begin;
    }),
  );
  const werkers = Array.from(
    { length: KERNEN },
    (_, eerste) => new Worker(__filename, { workerData: eerste }),
  );
  const klaar = (/** @type {Worker} */ werker) => new Promise((ja) => werker.once('message', ja));
  await Promise.all(werkers.map(klaar));
  const tijden = [];
  for (let keer = 0; keer < KEREN; keer += 1) {
    const begin = performance.now();
    werkers.forEach((werker) => werker.postMessage('reken'));
    await Promise.all(werkers.map(klaar));
    tijden.push(performance.now() - begin);
  }
  meld(`${KERNEN} kernen`, tijden);
  await Promise.all(werkers.map((werker) => werker.terminate()));
}

if (isMainThread || parentPort === null) void hoofd();
else {
  const hoofddraad = parentPort;
  hoofddraad.on('message', () => {
    reken(workerData, KERNEN);
    hoofddraad.postMessage('klaar');
  });
  hoofddraad.postMessage('klaar');
}
