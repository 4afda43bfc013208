import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import { leesRegiotabel } from '../poort/gemeenten';
import { nagerekend } from './rekenblad.hulp';
import { tekortblad, verdeelsleutelsIn } from './tekortblad';

const CELLEN: Cel[][] = [
  ['gemeente', 'inwoners', 'baten', 'lasten', 'centrum'],
  ['Noord', 66237, 400000, 430000, 'x'],
  ['Midden', 76960, 150000, 140000, null],
  ['Zuid', 29531, 75000, 80000, null],
];

async function bij(cellen: Cel[][]) {
  const werkmap = geheugenwerkmap({ 'Regio 1': cellen });
  await werkmap.zetNaam('GEMEENTEN', { blad: 'Regio 1', adres: `A1:E${cellen.length}` });
  const tabel = (await leesRegiotabel(werkmap))!;
  const blad = tekortblad(tabel, 'Tekort', 'inwoners');
  return { tabel, blad, op: nagerekend({ 'Regio 1': cellen, Tekort: blad.cellen }) };
}

describe('tekortblad', () => {
  it('verdeelt het tekort op de cent, in woorden en per inwoner, en sluit', async () => {
    const { op, blad } = await bij(CELLEN);
    const regel = (r: number) => ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((k) => op('Tekort', `${k}${r}`));
    expect(regel(6).slice(0, 6)).toEqual(['Noord', 400000, 430000, -30000, '▼ nadeel', 9586.89]);
    expect(op('Tekort', 'G6')).toBeCloseTo(9586.89 / 66237, 9);
    expect(regel(7).slice(3, 6)).toEqual([10000, '▲ voordeel', 11138.9]);
    expect(regel(9).slice(0, 6)).toEqual(['Totaal', 625000, 650000, -25000, '▼ nadeel', 25000]);
    expect([op('Tekort', 'B11'), op('Tekort', 'B12'), op('Tekort', 'B13')]).toEqual([25000, 25000, 'sluit']);
    expect(blad.cellen[5]![5]).toBe("=BWMO_TEKORT('Regio 1'!C2:C4;'Regio 1'!D2:D4;'Regio 1'!B2:B4)");
  });

  it('laat een lege regel in de tabel ook hier leeg', async () => {
    const { op } = await bij([...CELLEN.slice(0, 2), [null, null, null, null, null], ...CELLEN.slice(2)]);
    expect(['A', 'B', 'F', 'G'].map((k) => op('Tekort', `${k}7`))).toEqual([null, null, '', null]);
    expect(op('Tekort', 'B14')).toBe('sluit');
  });

  it('biedt alleen sleutels aan die zijn ingevuld', async () => {
    const { tabel } = await bij(CELLEN);
    expect(verdeelsleutelsIn(tabel)).toEqual(['inwoners']);
  });
});
