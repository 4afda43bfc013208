const HtmlWebpackPlugin = require('html-webpack-plugin');

/** Zet script en stijl in de pagina zelf: de zijbalk van Google Sheets kent maar één bestand. */
class Inzetten {
  apply(compiler) {
    compiler.hooks.compilation.tap('Inzetten', (compilation) => {
      const haken = HtmlWebpackPlugin.getCompilationHooks(compilation);
      haken.alterAssetTagGroups.tap('Inzetten', (groepen) => {
        const inhoud = (adres) => String(compilation.assets[adres].source());
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
          if (/\.(js|css)$/.test(naam)) compilation.deleteAsset(naam);
        }
      });
    });
  }
}

function vervang(tagName, tekst) {
  // Een sluittag in de tekst zou het script halverwege afbreken.
  return { tagName, innerHTML: tekst.replace(/<\/(script|style)/gi, '<\\/$1'), attributes: {}, meta: {} };
}

module.exports = { Inzetten };
