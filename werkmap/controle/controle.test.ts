import { describe, expect, it } from 'vitest';
import type { Blad } from '../poort/blad';
import { sjabloon, type Sjablooninvoer } from '../sjabloon';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { controleer } from '.';
import { boekUit, boekVan } from './werkmapinhoud.hulp';

const kort = (bladen: readonly Blad[]) =>
  controleer(boekUit(bladen), bladen).map(
    ({ ernst, plek, zin }) => `${ernst} ${plek.blad}!${plek.adres} ${zin}`,
  );
const leeg = (aantal: number): Sjablooninvoer => ({
  regio: 'Nieuw',
  jaar: 2027,
  gemeenten: Array.from({ length: aantal }, (_, g) => ({ naam: `Gemeente ${g + 1}`, centrum: g === 0 })),
});

describe('een werkmap uit het sjabloon', () => {
  it.each([
    ['met het voorbeeld', WEST_BRABANT_WEST],
    ['leeg', leeg(3)],
    ['met één gemeente', leeg(1)],
  ])('%s geeft geen enkele bevinding', (_, invoer) => {
    expect(kort(sjabloon(invoer))).toEqual([]);
  });
});

it('zet fouten voor wat minder erg is, en noemt een cel per soort één keer', () => {
  const bevindingen = controleer(
    boekVan(
      {
        Cijfers: [
          ['gemeente', 'baten', 'lasten'],
          ['A', 10, 5],
          ['B', null, 5],
          ['C', 10, '1.000'],
          ['Totaal', 21, '=SUM(C2:C4)'],
        ],
      },
      { namen: [{ naam: 'GEMEENTEN', blad: 'Cijfers', adres: 'A1:C4' }] },
    ),
  );
  expect(bevindingen.map(({ ernst, soort, plek }) => `${ernst} ${soort} ${plek.adres}`)).toEqual([
    'fout totaal B5',
    'fout totaal C5',
    'let op gemeenten B3',
    'let op tekstgetal C4',
  ]);
});
