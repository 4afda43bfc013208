import { describe, expect, it } from 'vitest';
import { isLeeg, leesWerk } from './werk';
import { boekMet, werkMet } from './werk.hulp';

describe('bewaard werk lezen', () => {
  it('geeft het werk terug zoals het bewaard is', () => {
    expect(leesWerk(werkMet('begroting', 5))).toEqual(werkMet('begroting', 5));
  });

  it('leest ook werk van voor de tijd erbij stond', () => {
    expect(leesWerk(werkMet('begroting'))).toEqual(werkMet('begroting'));
  });

  it.each([0, 2, 99])('zegt dat versie %s van een ander programma is', (versie) => {
    expect(leesWerk({ ...werkMet('begroting'), versie })).toBe('anderProgramma');
  });

  const blad = { id: 'blad', name: 'Blad1', cellData: {} };
  it.each([
    ['niets', undefined],
    ['een tekst', 'werk'],
    ['een lijst', []],
    ['geen versie', { boek: boekMet('x') }],
    ['geen boek', { versie: 1 }],
    ['bladen als tekst', { versie: 1, boek: { sheets: 'x', sheetOrder: ['x'] } }],
    ['bladen als lijst', { versie: 1, boek: { sheets: [blad], sheetOrder: ['0'] } }],
    ['geen volgorde', { versie: 1, boek: { sheets: { blad } } }],
    ['geen enkel blad', { versie: 1, boek: { sheets: {}, sheetOrder: [] } }],
    ['een blad dat er niet is', { versie: 1, boek: { sheets: { blad }, sheetOrder: ['blad', 'weg'] } }],
    [
      'een blad buiten de volgorde',
      { versie: 1, boek: { sheets: { blad, los: blad }, sheetOrder: ['blad'] } },
    ],
    ['een leeg blad', { versie: 1, boek: { sheets: { blad: null }, sheetOrder: ['blad'] } }],
    [
      'een blad zonder naam',
      { versie: 1, boek: { sheets: { blad: { cellData: {} } }, sheetOrder: ['blad'] } },
    ],
    [
      'cellen als tekst',
      { versie: 1, boek: { sheets: { blad: { ...blad, cellData: 'x' } }, sheetOrder: ['blad'] } },
    ],
    [
      'een rij als getal',
      { versie: 1, boek: { sheets: { blad: { ...blad, cellData: { 0: 5 } } }, sheetOrder: ['blad'] } },
    ],
    [
      'een cel als getal',
      { versie: 1, boek: { sheets: { blad: { ...blad, cellData: { 0: { 0: 5 } } } }, sheetOrder: ['blad'] } },
    ],
  ])('noemt %s beschadigd', (_, bewaard) => {
    expect(leesWerk(bewaard)).toBe('beschadigd');
  });
});

describe('een lege werkmap', () => {
  it('heeft één blad zonder inhoud', () => {
    expect(isLeeg(boekMet(null))).toBe(true);
    expect(isLeeg(boekMet('x'))).toBe(false);
    const tweeBladen = { ...boekMet(null), sheetOrder: ['blad', 'ander'] };
    expect(isLeeg(tweeBladen)).toBe(false);
  });

  it('is niet leeg met een nul, een formule of een cel met alleen opmaak ernaast', () => {
    const met = (cel: object) => {
      const boek = boekMet(null);
      return { ...boek, sheets: { blad: { ...boek.sheets['blad']!, cellData: { 0: { 0: cel } } } } };
    };
    expect(isLeeg(met({ v: 0 }))).toBe(false);
    expect(isLeeg(met({ f: '=1+1' }))).toBe(false);
    expect(isLeeg(met({ s: 'vet' }))).toBe(true);
  });
});
