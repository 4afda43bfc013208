import type { AlgemeneDefinitie, Argument } from '../definitie';
import { SOORTEN } from '../grens/soorten';
import { hulpadres } from './hulpadres';

/**
 * Maakt de metagegevens (`functions.json`) waarmee Excel onze functies kent.
 *
 * Alles is van het type `any`: alleen dan geeft Excel ook tekst en foutwaarden door, zodat de kern er een zin bij
 * kan zeggen. Naam en id zijn gelijk in elke taal, anders verandert een formule van naam per gebruiker.
 */
export function excelMetadata(functies: readonly AlgemeneDefinitie[], hulpbasis: string): string {
  const json = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functies.map((definitie) => ({
      id: definitie.naam,
      name: definitie.naam,
      description: definitie.samenvatting,
      helpUrl: hulpadres(hulpbasis, definitie.naam),
      parameters: definitie.argumenten.map(parameter),
      result: {
        type: 'any',
        dimensionality: definitie.resultaat.vorm === 'bereik' ? 'matrix' : 'scalar',
      },
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function parameter(argument: Argument) {
  return {
    name: argument.naam,
    description: argument.uitleg,
    type: 'any',
    dimensionality: SOORTEN[argument.soort].matrix ? 'matrix' : 'scalar',
    ...(argument.facultatief && { optional: true }),
  };
}
