const { Compilation, sources } = require('webpack');

/**
 * Zet achter de verkleinde bundel de functies die Google Sheets letterlijk in de tekst wil zien.
 * Na het verkleinen, want dat zou de uitleg en de parameternamen weghalen.
 */
class AppsScript {
  /** @param {{ bestand: string, tekst: () => string }} keuze */
  constructor(keuze) {
    this.keuze = keuze;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('AppsScript', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'AppsScript', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT - 1 },
        () => {
          const { bestand, tekst } = this.keuze;
          compilation.updateAsset(bestand, (bundel) => new sources.ConcatSource(bundel, '\n\n', tekst()));
        },
      );
    });
  }
}

module.exports = { AppsScript };
