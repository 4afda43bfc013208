import { expect, it } from 'vitest';
import { type Blad, sjabloon } from '../werkmap';
import { WEST_BRABANT_WEST } from '../werkmap/voorbeeld/voorbeeldcijfers';

// De toetsen kennen de typen van Apps Script niet; daarom hier geen gewone import.
const BESTAND = ['.', 'grafieken'].join('/');
const { zetGrafieken } = (await import(BESTAND)) as {
  zetGrafieken: (sheet: unknown, blad: Blad, kolombreedte: (kolom: number) => number) => void;
};

it('tekent in Sheets elke reeks, met bron en eenheid, over de hele plaats', () => {
  const blad = sjabloon(WEST_BRABANT_WEST).find(({ naam }) => naam === 'Spreiding')!;
  const bereiken: string[] = [];
  const opties: Record<string, unknown> = {};
  let plaats: number[] = [];
  const bouwer = {
    asColumnChart: () => bouwer,
    asLineChart: () => {
      throw new Error('Spreiding heeft staven');
    },
    setNumHeaders: () => bouwer,
    addRange: (adres: string) => {
      bereiken.push(adres);
      return bouwer;
    },
    setOption: (naam: string, waarde: unknown) => {
      opties[naam] = waarde;
      return bouwer;
    },
    setPosition: (...waar: number[]) => {
      plaats = waar;
      return bouwer;
    },
    build: () => bouwer,
  };
  const ingevoegd: unknown[] = [];
  const sheet = {
    newChart: () => bouwer,
    getRange: (adres: string) => adres,
    insertChart: (grafiek: unknown) => ingevoegd.push(grafiek),
  };
  zetGrafieken(sheet, blad, () => 100);
  const { titel, bron, categorieen, reeksen, assen } = blad.grafieken![0]!;
  expect(ingevoegd).toHaveLength(1);
  expect(bereiken).toEqual([categorieen, ...reeksen.map(({ adres }) => adres)]);
  expect(plaats).toEqual([7, 12, 0, 0]);
  expect(opties).toEqual({
    title: titel,
    subtitle: bron,
    'hAxis.title': assen.x,
    'vAxis.title': assen.y,
    'legend.position': 'bottom',
    series: { 0: { labelInLegend: 'Plekken nu' }, 1: { labelInLegend: 'Evenredig aantal' } },
    width: 600,
    height: 336,
  });
});
