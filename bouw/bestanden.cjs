const { Compilation, sources } = require('webpack');

/** Voegt bestanden toe die de bouw zelf maakt: naam → tekst of bytes. */
class Bestanden {
  /** @param {() => Record<string, string | Buffer>} maak */
  constructor(maak) {
    this.maak = maak;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Bestanden', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Bestanden', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [naam, inhoud] of Object.entries(this.maak())) {
            compilation.emitAsset(naam, new sources.RawSource(inhoud));
          }
        },
      );
    });
  }
}

module.exports = { Bestanden };
