import { type Celuitkomst, foutzin, functies, roepAan } from '../core';

/**
 * Meldt elke rekenfunctie aan bij Excel, meteen bij het laden: anders staat er `#NAAM?` in bestaande werkmappen.
 *
 * Excel zet achter de argumenten nog een eigen object over de aanroep; dat hoort niet bij de invoer.
 */
for (const { naam, argumenten } of functies) {
  CustomFunctions.associate(naam, (...invoer: unknown[]): Celuitkomst => {
    try {
      return roepAan(naam, invoer.slice(0, argumenten.length));
    } catch (fout) {
      throw alsExcelfout(foutzin(fout)) as Error;
    }
  });
}

/** De fout die Excel als `#WAARDE!` met onze zin toont. */
function alsExcelfout(zin: string): CustomFunctions.Error | Error {
  // Buiten Excel, bijvoorbeeld in een toets, is er alleen `associate`.
  return typeof CustomFunctions.Error === 'function'
    ? new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, zin)
    : new Error(zin);
}
