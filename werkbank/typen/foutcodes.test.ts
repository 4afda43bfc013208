import { ErrorType } from '@univerjs/engine-formula';
import { expect, it } from 'vitest';
import { FOUTCODES, foutcodeVan, inHetNederlands } from '../../werkmap/formule';

it('elke fout van het rekenblad heeft een eigen Nederlandse naam, en komt daarvan terug', () => {
  // Zegt dat een functie nog op gegevens van buiten wacht; dat doet hier geen functie.
  const fouten = Object.values(ErrorType).filter((code) => code !== ErrorType.CONNECT);
  for (const code of fouten) {
    expect(inHetNederlands(code)).not.toBe(code);
    expect(foutcodeVan(inHetNederlands(code))).toBe(code);
  }
  expect(Object.keys(FOUTCODES).sort()).toEqual(fouten.map(String).sort());
});
