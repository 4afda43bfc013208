// Haalt uit de definities wat alleen een lezer nodig heeft: samenvatting, uitleg, bron, voorbeelden, eigenschappen, en de
// uitleg van het resultaat.
// Wat rekent wordt daardoor ruim een kwart kleiner; het paneel laadt de teksten apart (weergave/functieteksten.ts).
const ts = require('typescript');

const VOOR_LEZERS = new Set(['samenvatting', 'uitleg', 'bron', 'voorbeelden', 'eigenschappen', 'sinds']);

const isDefinitie = (knoop) =>
  ts.isCallExpression(knoop) && ts.isIdentifier(knoop.expression) && knoop.expression.text === 'definieer';

/** Een stap voor de TypeScript-vertaler. */
const zonderTeksten = (context) => (bestand) => {
  const bezoek = (knoop) => {
    if (!isDefinitie(knoop) || !ts.isObjectLiteralExpression(knoop.arguments[0])) {
      return ts.visitEachChild(knoop, bezoek, context);
    }
    const [definitie] = knoop.arguments;
    const naamVan = ({ name }) => name?.getText(bestand);
    const over = definitie.properties
      .filter((eigenschap) => !VOOR_LEZERS.has(naamVan(eigenschap)))
      .map((eigenschap) => {
        const waarde = eigenschap.initializer;
        if (naamVan(eigenschap) !== 'resultaat' || !ts.isObjectLiteralExpression(waarde)) return eigenschap;
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
  return ts.visitNode(bestand, bezoek);
};

module.exports = { zonderTeksten };
