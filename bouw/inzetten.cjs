const HtmlWebpackPlugin = require('html-webpack-plugin');

/** Zet script en stijl in de pagina zelf: de zijbalk van Google Sheets kent maar één bestand. */
class Inzetten {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap('Inzetten', (compilation) => {
      const haken = HtmlWebpackPlugin.getCompilationHooks(compilation);
      /** @type {Set<string>} */
      const ingezet = new Set();
      haken.alterAssetTagGroups.tap('Inzetten', (groepen) => {
        /** @param {unknown} bron het adres in een tag */
        const inhoud = (bron) => {
          const adres = String(bron);
          ingezet.add(adres);
          return String(compilation.assets[adres].source());
        };
        for (const groep of [groepen.headTags, groepen.bodyTags]) {
          groep.forEach((tag, i) => {
            if (tag.tagName === 'script') groep[i] = vervang('script', inhoud(tag.attributes.src));
            if (tag.tagName === 'link') groep[i] = vervang('style', inhoud(tag.attributes.href));
          });
        }
        return groepen;
      });
      haken.afterEmit.tap('Inzetten', (uitkomst) => {
        for (const naam of Object.keys(compilation.assets)) {
          if (ingezet.has(naam)) compilation.deleteAsset(naam);
          else if (!naam.endsWith('.html')) {
            compilation.errors.push(
              new Error(`${naam} staat niet in de pagina; de zijbalk kan het niet laden`),
            );
          }
        }
        return uitkomst;
      });
    });
  }
}

/**
 * @param {string} tagName
 * @param {string} tekst
 */
function vervang(tagName, tekst) {
  // Een sluittag of het begin van commentaar in de tekst zou het script halverwege afbreken.
  const veilig = tekst.replace(/<(\/(?:script|style)|!--)/gi, '<\\$1');
  return { tagName, innerHTML: veilig, voidTag: false, attributes: {}, meta: {} };
}

module.exports = { Inzetten };
