// Meet de geldfuncties op alle gemeenten van 2016; `npm run bench`.
require('../bouw/typescript.cjs');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { roepAan } = require('../core/index.ts');
const { meet } = require('./meting.cjs');
const { verdeelNaarRato } = require('../core/getal/grootsteRest.ts');

const AANTAL = 342;
const gemeenten = readFileSync(path.resolve(__dirname, '../gegevens/inwoners/inwoners-2016.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1, AANTAL + 1)
  .map((regel) => regel.split(';'));
const inwoners = gemeenten.map(([, aantal]) => [Number(aantal)]);
const gewichten = gemeenten.map(([, aantal]) => BigInt(aantal));
const jaren = Array.from({ length: 10 }, (_, t) => 2026 + t);

// Voorbeeldcijfers, alleen om mee te meten.
const tabel = [
  'gemeente;inwoners;cliënten;baten;lasten;lokale lasten;lasten bestaand;historisch;objectief;wmo-budget;sleutel;centrum'.split(
    ';',
  ),
  ...gemeenten.map(([naam, aantal], g) => {
    const n = Number(aantal);
    return [
      naam,
      n,
      (g * 37) % 200,
      n * 50,
      n * 55 + g,
      n * 5,
      n * 6,
      n * 3,
      n * 2 + g,
      n * 20,
      (g % 7) + 1,
      g === 3 ? 'x' : '',
    ];
  }),
];

// Wat een rekenblad geeft bij B:B: een miljoen rijen, waarvan alleen de eerste gevuld zijn.
const heleKolom = (/** @type {(g: number) => number} */ cel) =>
  Array.from({ length: 1_048_576 }, (_, g) => [g < AANTAL ? cel(g) : '']);
const kolommen = [
  heleKolom((g) => inwoners[g][0] * 50),
  heleKolom((g) => inwoners[g][0] * 55 + g),
  heleKolom((g) => inwoners[g][0]),
];

/** @type {readonly (readonly [naam: string, doel: number, doe: () => unknown])[]} */
const metingen = [
  [
    'kern: één bedrag verdelen × 10 jaar',
    2,
    () => jaren.forEach((jaar) => verdeelNaarRato(190_000_000_000n + BigInt(jaar), gewichten)),
  ],
  ['BWMO_VERDEEL', 2, () => roepAan('BWMO_VERDEEL', [1_900_000_000.37, inwoners])],
  [
    'BWMO_VERDEEL met een maximum bij een op de drie',
    2,
    () =>
      roepAan('BWMO_VERDEEL', [9_000_000.37, inwoners, inwoners.map(([n], g) => [g % 3 === 0 ? n / 2 : ''])]),
  ],
  [
    'BWMO_INGROEI × 10 jaar',
    20,
    () =>
      roepAan('BWMO_INGROEI', [inwoners, inwoners.map(([n], g) => [n + g]), 1_900_000_000, [jaren], 2026]),
  ],
  ['BWMO_TEKORT over hele kolommen', 100, () => roepAan('BWMO_TEKORT', kolommen)],
  ['BWMO_REGELING_VERGELIJK, alle regelingen', 100, () => roepAan('BWMO_REGELING_VERGELIJK', [tabel])],
];

for (const [naam, doel, doe] of metingen) meet(`${naam}, ${AANTAL} gemeenten`, doel, doe);
