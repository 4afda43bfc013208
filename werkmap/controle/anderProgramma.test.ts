import { expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { anderProgramma } from './anderProgramma';
import type { Werkmapinhoud } from './werkmapinhoud';

const bij = (...formules: string[]) =>
  anderProgramma({
    bladen: [{ naam: 'Blad1', waarden: [formules.map((): Cel => 1)], formules: [formules], validaties: [] }],
    namen: [],
    sjabloonversie: null,
  } satisfies Werkmapinhoud).map(({ plek, herstel }) => [plek.adres, herstel![0]!.cel]);

it('herstelt formules uit Excel en Google Sheets, en maakt bewaarde uitkomsten leeg', () => {
  expect(
    bij(
      '=_xldudf_BWMO_TEKORT(A1;B1)',
      '=IFERROR(__xludf.DUMMYFUNCTION("BWMO_SALDO(A1,B1)");5)',
      '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE""");5)',
      '=BWMO_SALDO(A1;B1)',
      '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1)");5)',
    ),
  ).toEqual([
    ['A1', '=BWMO_TEKORT(A1;B1)'],
    ['B1', '=BWMO_SALDO(A1;B1)'],
    ['C1', null],
  ]);
});
