// Haalt uit de definities wat alleen een lezer nodig heeft: samenvatting, uitleg, bron, voorbeelden, eigenschappen, en de
// uitleg van het resultaat.
// Wat rekent wordt daardoor ruim een kwart kleiner; het paneel laadt de teksten apart (weergave/functieteksten.ts).
require('./typescript.cjs');
const ts = require('typescript');
const { LEESDELEN } = require('../core/definitie.ts');

/** @type {ReadonlySet<string | undefined>} */
const VOOR_LEZERS = new Set(LEESDELEN);

/**
 * @param {import('typescript').Node} knoop
 * @returns {knoop is import('typescript').CallExpression}
 */
const isDefinitie = (knoop) =>
  ts.isCallExpression(knoop) && ts.isIdentifier(knoop.expression) && knoop.expression.text === 'definieer';

/**
 * Een stap voor de TypeScript-vertaler.
 *
 * @type {import('typescript').TransformerFactory<import('typescript').SourceFile>}
 */
const zonderTeksten = (context) => (bestand) => {
  /** @param {import('typescript').ObjectLiteralElementLike} eigenschap */
  const naamVan = ({ name }) => name?.getText(bestand);
  /** @type {import('typescript').Visitor} */
  const bezoek = (knoop) => {
    const definitie = isDefinitie(knoop) ? knoop.arguments[0] : undefined;
    if (!isDefinitie(knoop) || !definitie || !ts.isObjectLiteralExpression(definitie)) {
      return ts.visitEachChild(knoop, bezoek, context);
    }
    const over = definitie.properties
      .filter((eigenschap) => !VOOR_LEZERS.has(naamVan(eigenschap)))
      .map((eigenschap) => {
        if (naamVan(eigenschap) !== 'resultaat' || !ts.isPropertyAssignment(eigenschap)) return eigenschap;
        const waarde = eigenschap.initializer;
        if (!ts.isObjectLiteralExpression(waarde)) return eigenschap;
        const zonder = waarde.properties.filter((deel) => naamVan(deel) !== 'uitleg');
        return context.factory.updatePropertyAssignment(
          eigenschap,
          eigenschap.name,
          context.factory.updateObjectLiteralExpression(waarde, zonder),
        );
      });
    return context.factory.updateCallExpression(knoop, knoop.expression, knoop.typeArguments, [
      context.factory.updateObjectLiteralExpression(definitie, over),
    ]);
  };
  return ts.visitEachChild(bestand, bezoek, context);
};

module.exports = { zonderTeksten };
