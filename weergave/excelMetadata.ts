import type { AlgemeneDefinitie, Argument } from '../core/definitie';
import { SOORTEN } from '../core/grens/soorten';
import { ENGELS, ENGELSE_ARGUMENTEN } from './engels';
import { hulpadres } from './hulpadres';

/** Hoe Excel onze functies leert kennen. */
export interface Excelkeuze {
  /** De map met hulppagina's. */
  readonly hulpbasis: string;
  readonly taal: 'nl' | 'en';
  /** Wat er van de naam af gaat omdat het manifest het er als naamruimte al voor zet; `''` laat de naam heel. */
  readonly zonder: string;
}

/**
 * Maakt de metagegevens (`functions.json`) waarmee Excel onze functies kent.
 *
 * Alles is van het type `any`: alleen dan geeft Excel ook tekst en foutwaarden door, zodat de kern er een zin bij
 * kan zeggen. Naam en id zijn gelijk in elke taal, anders verandert een formule van naam per gebruiker.
 */
export function excelMetadata(
  functies: readonly AlgemeneDefinitie[],
  { hulpbasis, taal, zonder }: Excelkeuze,
): string {
  const teksten = taal === 'nl' ? nederlands : engels;
  const json = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functies.map((definitie) => ({
      id: definitie.naam,
      name: definitie.naam.startsWith(zonder) ? definitie.naam.slice(zonder.length) : definitie.naam,
      description: teksten.functie(definitie),
      helpUrl: hulpadres(hulpbasis, definitie.naam),
      parameters: definitie.argumenten.map((argument) => ({
        name: argument.naam,
        description: teksten.argument(definitie, argument),
        type: 'any',
        dimensionality: SOORTEN[argument.soort].matrix ? 'matrix' : 'scalar',
        ...(argument.facultatief && { optional: true }),
      })),
      result: {
        type: 'any',
        dimensionality: definitie.resultaat.vorm === 'bereik' ? 'matrix' : 'scalar',
      },
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

interface Teksten {
  readonly functie: (definitie: AlgemeneDefinitie) => string;
  readonly argument: (definitie: AlgemeneDefinitie, argument: Argument) => string;
}

const nederlands: Teksten = {
  functie: ({ samenvatting }) => samenvatting,
  argument: (_, { uitleg }) => uitleg,
};

// Wat nog niet vertaald is blijft Nederlands; een toets houdt de vertaling volledig.
const engels: Teksten = {
  functie: ({ naam, samenvatting }) => ENGELS[naam]?.samenvatting ?? samenvatting,
  argument: ({ naam: functie }, { naam, uitleg }) =>
    ENGELS[functie]?.argumenten?.[naam] ?? ENGELSE_ARGUMENTEN[naam] ?? uitleg,
};
