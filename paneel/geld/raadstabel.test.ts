// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { raadstabel } from './raadstabel';
import type { Uitkomst } from './rekenUit';

const BASIS = {
  reserve: 0,
  innovatie: 0,
  nietGedekt: 0,
  zonderEffect: [],
  totaal: -100.5,
  sluit: true,
  argumenten: [],
} as const;
const UITKOMSTEN: readonly Uitkomst[] = [
  {
    ...BASIS,
    letter: 'A',
    naam: 'Geen solidariteit',
    gemeenten: [{ naam: 'Noord <x>', bijdrage: 0, saldo: -1234.5, verschil: null, perInwoner: null }],
  },
  {
    ...BASIS,
    letter: 'B',
    naam: 'Alles samen',
    gemeenten: [{ naam: 'Noord <x>', bijdrage: -1134, saldo: -100.5, verschil: 1134, perInwoner: null }],
  },
];

describe('raadstabel', () => {
  const { tekst, html } = raadstabel(UITKOMSTEN, 'Bron: voorbeeldcijfers');

  it('is tekst die een Nederlands rekenblad als getallen inleest', () => {
    const regels = tekst.split('\n').map((regel) => regel.split('\t'));
    expect(regels[0]).toEqual([
      'gemeente',
      'A. Geen solidariteit: saldo',
      'A: bijdrage',
      'B. Alles samen: saldo',
      'B: bijdrage',
      'B: verschil met A',
      'B: per inwoner',
      'B: oordeel',
    ]);
    expect(regels[1]).toEqual([
      'Noord <x>',
      '-1234,50',
      '0,00',
      '-100,50',
      '-1134,00',
      '1134,00',
      '',
      'voordeel',
    ]);
    expect(regels.slice(2, 5).map(([wat]) => wat)).toEqual(['reserve', 'innovatie', 'niet gedekt']);
    for (const rij of regels.slice(1, 6)) expect(rij).toHaveLength(8);
    expect(regels[6]).toEqual(['Bedragen in euro. Bron: voorbeeldcijfers.']);
  });

  it('is een HTML-tabel met dezelfde cellen, met punten en een min die een rekenblad leest', () => {
    const gelezen = new DOMParser().parseFromString(html, 'text/html');
    const cellen = [...gelezen.querySelectorAll('tbody tr:first-child td')].map((cel) => cel.textContent);
    expect(cellen).toEqual([
      'Noord <x>',
      '-1.234,50',
      '0,00',
      '-100,50',
      '-1.134,00',
      '1.134,00',
      '',
      'voordeel',
    ]);
    expect(gelezen.querySelector('p')!.textContent).toBe('Bedragen in euro. Bron: voorbeeldcijfers.');
  });
});
