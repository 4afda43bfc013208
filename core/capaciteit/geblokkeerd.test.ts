import { describe, expect, it } from 'vitest';
import { formule, zinVan } from '../aanroep.hulp';

const geblokkeerd = (...argumenten: readonly unknown[]) =>
  formule('BWMO_GEBLOKKEERD', ...argumenten) as number;

describe('geblokkeerde plekken', () => {
  it.each([
    ['aandeel 0: niemand heeft een woning nodig', 300, 36, 0, 0, 0],
    ['geen woningen: alles raakt bezet', 300, 36, 0.5, 0, 300],
    ['precies genoeg woningen', 300, 36, 0.5, 50, 0],
    ['meer dan genoeg', 300, 36, 0.5, 80, 0],
    ['geen plekken', 0, 36, 0.5, 10, 0],
    ['zonder ruis: 0,3 en 0,1', 3, 12, 0.1, 0.3, 0],
    ['een percentage als tekst', 300, 36, '50%', 36, 84],
  ])('%s', (_, plekken, duur, aandeel, woningen, verwacht) => {
    expect(geblokkeerd(plekken, duur, aandeel, woningen)).toBe(verwacht);
  });

  it('komt uit waar BWMO_DOORSTROOM op den duur uitkomt', () => {
    const rijen = formule(
      'BWMO_DOORSTROOM',
      [
        ['plekken', 120],
        ['in zorg', 120],
        ['wachtlijst', 4000],
        ['instroom', 6],
        ['verblijfsduur', 18],
        ['aandeel woning', 0.7],
        ['woningen', 2],
      ],
      600,
      false,
    ) as number[][];
    expect(rijen[599]![4]).toBeCloseTo(geblokkeerd(120, 18, 0.7, 24), 4);
  });

  it('meer woningen of een kleiner aandeel blokkeert nooit meer', () => {
    const woningen = [0, 10, 20, 40].map((aantal) => geblokkeerd(300, 36, 0.5, aantal));
    const aandelen = [1, 0.8, 0.5, 0.2, 0].map((aandeel) => geblokkeerd(300, 36, aandeel, 30));
    for (const rij of [woningen, aandelen]) expect(rij).toEqual([...rij].sort((a, b) => b - a));
  });
});

describe('fouten', () => {
  it.each([
    [[300, 36, 50, 36], 'aandeel_woning: dit deel moet tussen 0 en 1 liggen; is 0,50 bedoeld?'],
    [[300, 0, 0.5, 36], 'verblijfsduur: dit getal moet groter zijn dan 0'],
    [[300, 36, 0.5, -1], 'woningen_per_jaar: dit getal is kleiner dan 0; vul 0 of meer in.'],
    [[200_000.5, 36, 0.5, 1], 'plekken: dit getal is groter dan 200.000; vul 200.000 of minder in.'],
  ])('%j', (argumenten, verwacht) => {
    expect(zinVan('BWMO_GEBLOKKEERD', ...argumenten)).toContain(verwacht);
  });
});
