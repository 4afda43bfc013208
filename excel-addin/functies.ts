import { type Cel, foutzin, type Rekendefinitie, rekenfuncties, roepAan } from '../core';

/**
 * Meldt elke rekenfunctie aan bij Excel, meteen bij het laden: anders staat er `#NAAM?` in bestaande werkmappen.
 *
 * Excel zet achter de argumenten nog een eigen object over de aanroep; dat hoort niet bij de invoer.
 */
for (const definitie of rekenfuncties) {
  CustomFunctions.associate(definitie.naam, (...invoer: unknown[]) => {
    try {
      return uitkomst(definitie, invoer.slice(0, definitie.argumenten.length));
    } catch (fout) {
      throw alsExcelfout(foutzin(fout)) as Error;
    }
  });
}

/** Excel verwacht van een functie die kan uitlopen altijd rijen, ook als er één getal uitkomt. */
function uitkomst({ naam, resultaat }: Rekendefinitie, invoer: unknown[]): Cel | Cel[][] {
  const antwoord = roepAan(naam, invoer);
  return resultaat.vorm === 'bereik' && !Array.isArray(antwoord) ? [[antwoord]] : antwoord;
}

/** De fout die Excel als `#WAARDE!` met onze zin toont. */
function alsExcelfout(zin: string): CustomFunctions.Error | Error {
  // Buiten Excel, bijvoorbeeld in een toets, is er alleen `associate`.
  return typeof CustomFunctions.Error === 'function'
    ? new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, zin)
    : new Error(zin);
}
