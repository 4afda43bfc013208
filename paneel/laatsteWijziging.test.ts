// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { Bereik } from '../werkmap';
import { geheugenwerkmap } from '../werkmap/poort/geheugen.hulp';
import { laatsteWijziging } from './laatsteWijziging';

const A1: Bereik = { blad: 'Blad1', adres: 'A1' };
const stap = { soort: 'cellen', bereik: A1, cellen: [[1]] } as const;

it('zegt dat schrijven gelukt is, en meldt de wijziging', async () => {
  const laatste = laatsteWijziging(geheugenwerkmap());
  let gemeld = 0;
  laatste.bijWijziging(() => (gemeld += 1));
  expect(await laatste.voerUit({ plek: 'Blad1!A1', stappen: [stap] })).toBe(true);
  expect(gemeld).toBe(1);
});

it.each([
  ['de werkmap weigert', () => Promise.reject(new Error('storing')), undefined],
  ['een stap niet te lezen is', undefined, 'geen adres'],
] as const)(
  'zegt dat schrijven niet gelukt is als %s, met de zin en zonder melding',
  async (_, schrijf, adres) => {
    const werkmap = geheugenwerkmap();
    if (schrijf) werkmap.schrijf = schrijf;
    const laatste = laatsteWijziging(werkmap);
    let gemeld = 0;
    laatste.bijWijziging(() => (gemeld += 1));
    const mis = adres === undefined ? stap : { ...stap, bereik: { ...A1, adres } };
    expect(await laatste.voerUit({ plek: 'Blad1!A1', stappen: [mis] })).toBe(false);
    expect(gemeld).toBe(0);
    expect(laatste.balk.textContent).toContain('Dit is niet gelukt.');
    expect((await werkmap.lees(A1)).waarden).toEqual([[null]]);
  },
);

afterEach(() => {
  vi.doUnmock('./schrijven');
  vi.resetModules();
});

it('zegt dat schrijven niet gelukt is als het schrijven zelf een fout gooit', async () => {
  vi.resetModules();
  const gooi = () => Promise.reject(new Error('kapot'));
  vi.doMock('./schrijven', () => ({ schrijfbalk: () => ({ voerUit: gooi, vraagNaHalfWerk: gooi }) }));
  const { laatsteWijziging: opnieuw } = await import('./laatsteWijziging');
  const laatste = opnieuw(geheugenwerkmap());
  expect(await laatste.voerUit({ plek: 'Blad1!A1', stappen: [stap] })).toBe(false);
  expect(laatste.balk.textContent).toContain('Dit is niet gelukt.');
});
