import { describe, expect, it } from 'vitest';
import { verwijzing } from './verwijzing';

describe('verwijzing', () => {
  it.each([
    ['Regio', 'A9:L15', 'Regio!A9:L15'],
    ['Begroting 2027', 'B2', "'Begroting 2027'!B2"],
    ["Kosten '27", 'B2', "'Kosten ''27'!B2"],
    ['A1', 'B2', "'A1'!B2"],
    ['Coördinatie', 'B2', 'Coördinatie!B2'],
  ])('schrijft blad %s en adres %s als %s', (blad, adres, verwacht) => {
    expect(verwijzing({ blad, adres })).toBe(verwacht);
  });
});
