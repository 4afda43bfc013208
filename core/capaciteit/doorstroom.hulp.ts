import { formule } from '../aanroep.hulp';

const KOLOM = {
  maand: 0,
  plekken: 1,
  wachtlijst: 2,
  inZorg: 3,
  wachtOpWoning: 4,
  instroom: 5,
  uitval: 6,
  plaatsingen: 7,
  naarWoning: 8,
  overig: 9,
  naarWlz: 10,
  overbezetting: 11,
  wachttijd: 12,
} as const;
export type Kolom = keyof typeof KOLOM;

/** De tabel zonder kopregel; lege cellen blijven `''`. */
export function tabel(parameters: readonly (readonly unknown[])[], maanden: number): (number | '')[][] {
  return formule('BWMO_DOORSTROOM', parameters, maanden, false) as (number | '')[][];
}

export function kolom(rijen: readonly (readonly (number | '')[])[], naam: Kolom): (number | '')[] {
  return rijen.map((rij) => rij[KOLOM[naam]]!);
}

export function getal(rij: readonly (number | '')[], naam: Kolom): number {
  return rij[KOLOM[naam]] as number;
}

/** Een kolom in de laatste maand. */
export const laatste = (rijen: (number | '')[][], naam: Kolom) => getal(rijen[rijen.length - 1]!, naam);

/** Honderd plekken, vol, met precies evenveel instroom als er vertrekken. */
export const BASIS = [
  ['plekken', 100],
  ['in zorg', 100],
  ['instroom', 5],
  ['verblijfsduur', 20],
];
