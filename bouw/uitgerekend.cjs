// Een lader die een module tijdens de bouw uitvoert en alleen haar uitkomst in de bundel zet.
require('./typescript.cjs');

/** @this {import('webpack').LoaderContext<object>} */
module.exports = function uitgerekend() {
  this.cacheable(false);
  const waarden = Object.entries(require(this.resourcePath));
  return waarden.map(([naam, waarde]) => `export const ${naam} = ${JSON.stringify(waarde)};`).join('\n');
};
