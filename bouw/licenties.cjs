const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

const HOOFDMAP = path.resolve(__dirname, '..');
const LICENTIEBESTAND = /^(licen[cs]e|copying|notice)(\.|-|$)/i;
const PAKKET = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Het bestand met de licenties, naast de bundel. */
const BESTAND = 'LICENTIES.txt';
/**
 * Wat een pakket van anderen al in zijn eigen bestand heeft: de bouw ziet daar één module van.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const INGEBOUWD = { docx: ['fflate', 'nanoid'] };
const LIJN = `\n${'='.repeat(80)}\n\n`;

/** @type {Readonly<Record<string, (houder: string) => string>>} */
const STANDAARD = {
  MIT: (houder) => `Copyright (c) ${houder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: (houder) => `Copyright (c) ${houder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
  // De tekst van Apache is overal gelijk; deze komt uit het pakket dat haar wel meebrengt.
  'Apache-2.0': (houder) =>
    `Copyright ${houder}\n\n${readFileSync(path.join(HOOFDMAP, 'node_modules/@univerjs/core/LICENSE'), 'utf8').trim()}`,
};

/**
 * Zet naast een bundel van elk pakket dat erin zit de naam, de versie en de licentietekst: MIT, Apache en BSD vragen dat
 * van wie de bundel doorgeeft. Een pakket zonder licentie breekt de bouw af.
 */
class Licenties {
  /** @param {{ achterin?: string }} [keuze] zet ze als commentaar achter in dit bestand, voor een host die niets anders kent */
  constructor({ achterin } = {}) {
    this.achterin = achterin;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licenties', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Licenties', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const tekst = licentietekst(pakkettenIn(compilation.modules));
          const { achterin } = this;
          if (achterin === undefined) {
            const eigen = readFileSync(path.join(HOOFDMAP, 'LICENSE'), 'utf8');
            compilation.emitAsset(BESTAND, new sources.RawSource(`${tekst}${LIJN}${eigen}`));
          } else {
            compilation.updateAsset(
              achterin,
              (was) => new sources.ConcatSource(was, commentaar(achterin, tekst)),
            );
          }
        },
      );
    });
  }
}

/**
 * @param {string} bestand
 * @param {string} tekst
 */
function commentaar(bestand, tekst) {
  return bestand.endsWith('.html')
    ? `\n<!--\n${tekst.replaceAll('--', '- -')}-->\n`
    : `\n\n/*!\n${tekst.replaceAll('*/', '* /')}*/\n`;
}

/**
 * De mappen van de pakketten waar modules uit komen, op naam.
 *
 * @param {Iterable<import('webpack').Module>} modules
 * @returns {string[]}
 */
function pakkettenIn(modules) {
  const mappen = [...modules].map((module) => PAKKET.exec(module.nameForCondition() ?? '')?.[0] ?? '');
  const ingebouwd = mappen.flatMap((map) =>
    (INGEBOUWD[path.basename(map)] ?? []).map((naam) => path.join(path.dirname(map), naam)),
  );
  return [...new Set([...mappen, ...ingebouwd])].filter((map) => map !== '').sort();
}

/**
 * De licentie van deze rekenhulp, en die van de pakketten in deze mappen. Fout: `Error` als een pakket er geen heeft.
 *
 * @param {readonly string[]} mappen
 */
function licentietekst(mappen) {
  const kop = 'BW/MO-rekenhulp, onder de EUPL-1.2. Met deze pakketten van anderen:\n';
  return [kop, ...mappen.map(licentieVan)].join(LIJN);
}

/** @param {string} map */
function licentieVan(map) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name: string } }} */
  const pakket = JSON.parse(readFileSync(path.join(map, 'package.json'), 'utf8'));
  const teksten = readdirSync(map)
    .filter((naam) => LICENTIEBESTAND.test(naam))
    .map((naam) => readFileSync(path.join(map, naam), 'utf8').trim());
  const tekst = teksten.length > 0 ? teksten.join('\n\n') : standaard(pakket);
  const { name, version, license } = pakket;
  return `${name} ${version}${license ? ` (${license})` : ''}\n\n${tekst}\n`;
}

/**
 * Zonder licentiebestand geldt de tekst van de licentie die package.json noemt.
 *
 * @param {{ name: string, license?: string, author?: string | { name: string } }} pakket
 */
function standaard({ name, license = '', author }) {
  const houder = (typeof author === 'string' ? author : author?.name) ?? name;
  const tekst = STANDAARD[license]?.(houder);
  if (tekst === undefined) throw new Error(`pakket ${name} heeft geen licentie die wij kennen`);
  return tekst;
}

module.exports = { BESTAND, Licenties, licentietekst };
