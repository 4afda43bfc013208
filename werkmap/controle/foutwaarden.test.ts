import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { foutwaarden } from './foutwaarden';
import { boekVan } from './werkmapinhoud.hulp';

const bij = (cellen: Cel[][], waarden: Cel[][]) =>
  foutwaarden(
    boekVan(
      { Blad1: cellen },
      { waarden: { Blad1: waarden }, namen: [{ naam: 'CIJFERS', blad: 'Blad1', adres: 'A1:A2' }] },
    ),
  );
const zinnen = (cellen: Cel[][], waarden: Cel[][]) =>
  bij(cellen, waarden).map(({ plek, zin }) => `${plek.adres} ${zin}`);

describe('foutwaarden', () => {
  it('geeft de zin van de functie zelf', () => {
    const cellen: Cel[][] = [
      ['tien', 5, '=BWMO_SALDO(A1:A2;B1:B2)'],
      [1, 2],
    ];
    expect(
      zinnen(cellen, [
        ['tien', 5, '#VALUE!'],
        [1, 2],
      ]),
    ).toEqual([
      'C1 baten, rij 1 van het bereik (A1): hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.',
    ]);
    const metNaam: Cel[][] = [['tien', '=BWMO_SALDO(CIJFERS;0)'], [1]];
    expect(zinnen(metNaam, [['tien', '#WAARDE!'], [1]])[0]).toContain(
      'B1 baten, rij 1 van het bereik (A1): hier staat tekst',
    );
  });

  it('noemt alleen de cel waar het misgaat', () => {
    const cellen: Cel[][] = [['=1/0'], ['=A1+1'], ['=BWMO_SALDO(A2;0)']];
    expect(zinnen(cellen, [['#DIV/0!'], ['#DIV/0!'], ['#VALUE!']])).toEqual([
      'A1 Hier staat de fout #DIV/0!. Controleer de formule en de cellen waar zij naar verwijst.',
    ]);
  });

  it('schrijft een functie die niet herkend wordt opnieuw', () => {
    const [bevinding] = bij([['=BWMO_SALDO(1;2)']], [['#NAAM?']]);
    expect(bevinding).toMatchObject({ soort: 'ander programma', herstel: [{ cel: '=BWMO_SALDO(1;2)' }] });
  });

  it('laat een andere onbekende functie een gewone fout, en een formule uit Excel aan een andere controle', () => {
    expect(zinnen([['=ONBEKEND(1)']], [['#NAME?']])[0]).toContain('Hier staat de fout #NAME?');
    expect(bij([['=_xldudf_BWMO_SALDO(1;2)']], [['#NAME?']])).toEqual([]);
    expect(bij([['#N/A']], [['#N/A']])).toEqual([]);
  });
});
