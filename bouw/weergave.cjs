// Alles wat uit de definities volgt, op één plek voor de bouw en voor `npm run weergave`.
require('./typescript.cjs');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { marked } = require('marked');
const { functies } = require('../core/functies.ts');
const {
  appsScript,
  excelMetadata,
  functieoverzicht,
  functiepagina,
  paginanaam,
} = require('../weergave/index.ts');
const { dekkingspagina } = require('../weergave/dekkingspagina.ts');
const { MENU } = require('../gas/menu.ts');
const pakket = require('../package.json');
const { BRON, manifest, naamgeving } = require('./manifest.cjs');

const BIBLIOTHEEK = 'BWMO_KERN_';
// Een hulppagina heeft alleen haar eigen stijl nodig.
const BEVEILIGING_HULP = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
const hoofdmap = path.resolve(__dirname, '..');

// Wat Sheets, het menu en de zijbalk aanroepen, naast de rekenfuncties: de functie, en wat zij in de bundel doet.
const INGANGEN = [
  ['onOpen()', 'onOpen()'],
  ['onInstall()', 'onInstall()'],
  ...MENU.map(({ functie, onderdeel }) => [`${functie}()`, `toon('${onderdeel}')`]),
  ['bwmoOnderdeel()', 'gewenstOnderdeel()'],
  ['bwmoPoort(handeling, argumenten)', 'poort(handeling, argumenten)'],
];

function appsScriptTekst() {
  const ingangen = INGANGEN.map(
    ([functie, doel]) => `function ${functie} {\n  return ${BIBLIOTHEEK}.${doel};\n}\n`,
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

/** @param {string} voorvoegsel */
function hulppaginas(voorvoegsel) {
  return Object.fromEntries(
    Object.entries(functiepaginas()).map(([naam, tekst]) => [
      `hulp/${naam.replace('README.md', 'index.html').replace(/\.md$/, '.html')}`,
      hulppagina(tekst.replace(/\bBWMO_(?=[A-Z])/g, voorvoegsel)),
    ]),
  );
}

/** @param {string} markdown */
function hulppagina(markdown) {
  const { 1: titel } = /** @type {RegExpExecArray} */ (/^# (.+)$/m.exec(markdown));
  const inhoud = marked.parse(markdown.replace(/\]\((\w+)\.md\)/g, ']($1.html)'), { async: false });
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${BEVEILIGING_HULP}" />
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

function pictogrammen() {
  const map = path.join(hoofdmap, 'excel-addin', 'assets');
  return Object.fromEntries(
    readdirSync(map)
      .filter((naam) => naam.endsWith('.png'))
      .map((naam) => [`assets/${naam}`, readFileSync(path.join(map, naam))]),
  );
}

/**
 * Alle bestanden van de Excel-invoegtoepassing die niet uit een bundel komen.
 *
 * @param {object} keuze
 * @param {string} keuze.adres waar ze komen te staan
 * @param {string} keuze.naamruimte leeg, of de naamruimte voor een Excel die functienamen zonder weigert
 */
function excelbestanden({ adres, naamruimte }) {
  const bron = readFileSync(path.join(hoofdmap, 'manifest.xml'), 'utf8');
  const invulling = { adres, versie: pakket.version, naamruimte };
  const { voorvoegsel } = naamgeving(naamruimte);
  return {
    ...functiebestanden(adres, naamruimte),
    'manifest.xml': manifest(bron, invulling),
    'manifest-ontwikkel.xml': manifest(bron, { ...invulling, ontwikkel: true }),
    'hulp/hulp.css': readFileSync(path.join(hoofdmap, 'excel-addin', 'hulp.css'), 'utf8'),
    ...hulppaginas(voorvoegsel),
    ...pictogrammen(),
  };
}

/**
 * De metagegevens van de functies, per taal.
 *
 * @param {string} adres
 * @param {string} naamruimte
 */
function functiebestanden(adres, naamruimte) {
  const keuze = { hulpbasis: `${adres}/hulp`, zonder: naamgeving(naamruimte).zonder };
  return {
    'functions.json': excelMetadata(functies, { ...keuze, taal: 'nl' }),
    'functions-en.json': excelMetadata(functies, { ...keuze, taal: 'en' }),
  };
}

function gasbestanden() {
  return { 'appsscript.json': readFileSync(path.join(hoofdmap, 'gas', 'appsscript.json'), 'utf8') };
}

/**
 * Mappen waarin ook stukken staan die met de hand geschreven zijn.
 *
 * @type {readonly string[]}
 */
const GEDEELDE_MAPPEN = ['docs'];

/**
 * Wat in de map bewaard blijft, per map; een toets vergelijkt het met de definities.
 *
 * @returns {Record<string, Record<string, string>>}
 */
function vastgelegd() {
  return {
    docs: { 'dekking.md': dekkingspagina() },
    'docs/functies': functiepaginas(),
    'weergave/goud': {
      ...functiebestanden(BRON, ''),
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
