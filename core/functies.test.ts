import { describe, expect, it } from 'vitest';
import { functies } from './functies';
import { roepAan } from './roepAan';

describe.each(functies.map((definitie) => [definitie.naam, definitie] as const))('%s', (naam, definitie) => {
  it.each(definitie.voorbeelden)('$naam', ({ invoer, uitkomst }) => {
    const argumenten = definitie.argumenten.map((argument) => invoer[argument.naam]);
    expect(roepAan(naam, argumenten)).toEqual(uitkomst);
  });
});
