// Meet de capaciteitsfuncties aan de grens van het model, en het script van Google Sheets van laden tot antwoord;
// `npm run bench`.
require('../bouw/typescript.cjs');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { roepAan } = require('../core/index.ts');
const { meet } = require('./meting.cjs');

// Voorbeeldcijfers, alleen om mee te meten.
const KORT_VERBLIJF = [
  ['plekken', 10],
  ['instroom', 8],
  ['verblijfsduur', 6],
  ['uitval wachtlijst', 0.01],
];
/** @type {[naam: string, argumenten: unknown[]][]} */
const AAN_DE_GRENS = [
  ['BWMO_PLEKKEN_WACHTTIJD', [1000, 100, 0.01]],
  ['BWMO_PLEKKEN_WACHTKANS', [1000, 100, 0.0001, 3]],
  ['BWMO_PLEKKEN_WEIGERKANS', [1000, 100, 0.0001]],
  ['BWMO_WACHTTIJD', [1000, 99.999, 200_000]],
];

meet(
  'BWMO_DOORSTROOM, 600 maanden in kwarten',
  100,
  () => roepAan('BWMO_DOORSTROOM', [KORT_VERBLIJF, 600]),
  15,
);
for (const [naam, argumenten] of AAN_DE_GRENS) {
  meet(`${naam} aan de grens van het model`, 50, () => roepAan(naam, argumenten), 15);
}

const code = readFileSync(path.resolve(__dirname, '../dist/gas/Code.js'), 'utf8');
const DRIE_REEKSEN = [
  [[1], [2]],
  [[3], [4.5]],
  [[1], [1]],
];
meet(
  'Code.js laden en BWMO_TEKORT',
  20,
  () => {
    const domein = vm.createContext({});
    vm.runInContext(code, domein);
    vm.runInContext('BWMO_TEKORT', domein)(...DRIE_REEKSEN);
  },
  15,
);
