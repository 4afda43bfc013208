// Laat Node de TypeScript van de kern lezen, zodat de bouw uit de definities zelf genereert.
const { readFileSync } = require('node:fs');
const ts = require('typescript');

/**
 * @param {NodeModule} module
 * @param {string} bestand
 */
function leesTypescript(module, bestand) {
  const { outputText } = ts.transpileModule(readFileSync(bestand, 'utf8'), {
    fileName: bestand,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  /** @type {NodeModule & { _compile(tekst: string, bestand: string): void }} */ (module)._compile(
    outputText,
    bestand,
  );
}
require.extensions['.ts'] = leesTypescript;
