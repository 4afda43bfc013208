// Alles wat uit de definities volgt, op één plek voor de bouw en voor `npm run weergave`.
require('./typescript.cjs');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { marked } = require('marked');
const { functies } = require('../core/index.ts');
const {
  appsScript,
  excelMetadata,
  functieoverzicht,
  functiepagina,
  paginanaam,
} = require('../core/weergave/index.ts');
const { dekkingspagina } = require('../core/weergave/dekkingspagina.ts');
const pakket = require('../package.json');

const BIBLIOTHEEK = 'BWMO_KERN_';
const hoofdmap = path.resolve(__dirname, '..');

// Wat het menu en de zijbalk van Google Sheets aanroepen, naast de rekenfuncties.
const INGANGEN = [
  ['onOpen', '', 'onOpen'],
  ['onInstall', '', 'onInstall'],
  ['toonPaneel', '', 'toonPaneel'],
  ['bwmoPoort', 'handeling, argumenten', 'poort'],
];

function appsScriptTekst() {
  const ingangen = INGANGEN.map(
    ([naam, parameters, doel]) =>
      `function ${naam}(${parameters}) {\n  return ${BIBLIOTHEEK}.${doel}(${parameters});\n}\n`,
  );
  return [appsScript(functies, BIBLIOTHEEK), ...ingangen].join('\n');
}

function functiepaginas() {
  return {
    'README.md': functieoverzicht(functies),
    ...Object.fromEntries(
      functies.map((definitie) => [paginanaam(definitie.naam), functiepagina(definitie)]),
    ),
  };
}

function hulppaginas() {
  return Object.fromEntries(
    Object.entries(functiepaginas()).map(([naam, tekst]) => [
      `hulp/${naam.replace('README.md', 'index.html').replace(/\.md$/, '.html')}`,
      hulppagina(tekst),
    ]),
  );
}

function hulppagina(markdown) {
  const titel = /^# (.+)$/m.exec(markdown)[1];
  const inhoud = marked.parse(markdown.replace(/\]\((\w+)\.md\)/g, ']($1.html)'), { async: false });
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${titel}</title>
    <link rel="stylesheet" href="hulp.css" />
  </head>
  <body>
    <nav><a href="index.html">Alle functies</a></nav>
    <main>
${inhoud}    </main>
  </body>
</html>
`;
}

/** Het manifest met het adres waar de bestanden staan en de versie van dit project. */
function manifest(adres) {
  return readFileSync(path.join(hoofdmap, 'manifest.xml'), 'utf8')
    .replace(/https:\/\/localhost:3000/g, adres)
    .replace(/<Version>[^<]*</, `<Version>${pakket.version}.0<`);
}

function pictogrammen() {
  const map = path.join(hoofdmap, 'excel-addin', 'assets');
  return Object.fromEntries(
    readdirSync(map)
      .filter((naam) => naam.endsWith('.png'))
      .map((naam) => [`assets/${naam}`, readFileSync(path.join(map, naam))]),
  );
}

/** Alle bestanden van de Excel-invoegtoepassing die niet uit een bundel komen. */
function excelbestanden(adres) {
  return {
    'functions.json': excelMetadata(functies, `${adres}/hulp`),
    'manifest.xml': manifest(adres),
    'hulp/hulp.css': readFileSync(path.join(hoofdmap, 'excel-addin', 'hulp.css'), 'utf8'),
    ...hulppaginas(),
    ...pictogrammen(),
  };
}

function gasbestanden() {
  return { 'appsscript.json': readFileSync(path.join(hoofdmap, 'gas', 'appsscript.json'), 'utf8') };
}

// Mappen waarin ook stukken staan die met de hand geschreven zijn.
const GEDEELDE_MAPPEN = ['docs'];

/** Wat in de map bewaard blijft, per map; een toets vergelijkt het met de definities. */
function vastgelegd() {
  return {
    docs: { 'dekking.md': dekkingspagina() },
    'docs/functies': functiepaginas(),
    'core/goud': {
      'functions.json': excelMetadata(functies, 'https://localhost:3000/hulp'),
      'Functies.js': appsScript(functies, BIBLIOTHEEK),
    },
  };
}

module.exports = {
  BIBLIOTHEEK,
  GEDEELDE_MAPPEN,
  appsScriptTekst,
  excelbestanden,
  gasbestanden,
  vastgelegd,
};
