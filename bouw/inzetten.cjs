const HtmlWebpackPlugin = require('html-webpack-plugin');

/** Zet script en stijl in de pagina zelf: de zijbalk van Google Sheets kent maar één bestand. */
class Inzetten {
  apply(compiler) {
    compiler.hooks.compilation.tap('Inzetten', (compilation) => {
      const haken = HtmlWebpackPlugin.getCompilationHooks(compilation);
      const ingezet = new Set();
      haken.alterAssetTagGroups.tap('Inzetten', (groepen) => {
        const inhoud = (adres) => {
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
      haken.afterEmit.tap('Inzetten', () => {
        for (const naam of Object.keys(compilation.assets)) {
          if (ingezet.has(naam)) compilation.deleteAsset(naam);
          else if (!naam.endsWith('.html')) {
            compilation.errors.push(
              new Error(`${naam} staat niet in de pagina; de zijbalk kan het niet laden`),
            );
          }
        }
      });
    });
  }
}

function vervang(tagName, tekst) {
  // Een sluittag of het begin van commentaar in de tekst zou het script halverwege afbreken.
  const veilig = tekst.replace(/<(\/(?:script|style)|!--)/gi, '<\\$1');
  return { tagName, innerHTML: veilig, attributes: {}, meta: {} };
}

module.exports = { Inzetten };
