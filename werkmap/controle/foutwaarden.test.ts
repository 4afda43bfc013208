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
  });

  it('noemt een fout zonder formule, en niet nog eens wat ermee rekent', () => {
    const cellen: Cel[][] = [['#N/B'], [200], ['=SUM(A1:A2)']];
    expect(zinnen(cellen, [['#N/B'], [200], ['#N/A']])).toEqual([
      'A1 Hier staat de fout #N/B, zonder formule. Wat met deze cel rekent geeft ook een fout; vul in wat er hoort te staan, of maak de cel leeg.',
    ]);
    expect(bij([['#LETOP!'], ['#12']], [['#LETOP!'], ['#12']])).toEqual([]);
  });

  it('noemt een fout verderop in een uitkomst één keer, met de cel van de formule', () => {
    const cellen: Cel[][] = [
      [1, '=1/A1:A3', '=SUM(B1:B3)'],
      [0, null, null],
      [0, null, null],
    ];
    const waarden: Cel[][] = [
      [1, 1, '#DIV/0!'],
      [0, '#DIV/0!', null],
      [0, '#DIV/0!', null],
    ];
    expect(zinnen(cellen, waarden)).toEqual([
      'B2 Hier staat de fout #DIV/0!, uit de formule in B1 die over meer cellen loopt. Controleer die formule en de cellen waar zij naar verwijst.',
    ]);
  });

  it('noemt de formule waar een fout uit kan komen als niet te zeggen is hoe ver zij loopt', () => {
    const cellen: Cel[][] = [[1, '=FILTER(A1:A3;A1:A3>0)'], [2], [3]];
    expect(
      zinnen(cellen, [
        [1, 1],
        [2, '#N/B'],
        [3, 3],
      ]),
    ).toEqual([
      'B2 Hier staat de fout #N/B. Loopt de formule in B1 over meer cellen, dan komt zij daaruit: controleer die formule. Vul anders in wat hier hoort te staan, of maak de cel leeg.',
    ]);
  });

  it('vindt de formule van een uitkomst ook als zij naar twee kanten loopt', () => {
    const waarden: Cel[][] = [
      [1, 2, 1, 0.5],
      [4, 0, 0.25, '#DIV/0!'],
    ];
    expect(
      zinnen(
        [
          [1, 2, '=1/A1:B2'],
          [4, 0],
        ],
        waarden,
      )[0],
    ).toContain('D2 Hier staat de fout #DIV/0!, uit de formule in C1');
  });

  it('zwijgt over een uitkomst waarvan de fout al bij een andere cel staat', () => {
    expect(
      zinnen(
        [
          [1, '=2*A1:A2'],
          ['#N/A', null],
        ],
        [
          [1, 2],
          ['#N/A', '#N/A'],
        ],
      ).map((zin) => zin.slice(0, 2)),
    ).toEqual(['A2']);
    expect(
      zinnen(
        [[0, '=1/A1:A2'], [0]],
        [
          [0, '#DIV/0!'],
          [0, '#DIV/0!'],
        ],
      ),
    ).toHaveLength(1);
  });

  it('telt een formule van één cel niet als de herkomst van wat eronder of ernaast staat', () => {
    const zin = zinnen([['=1+1', '#REF!'], ['#VERW!']], [[2, '#REF!'], ['#VERW!']]);
    expect(zin.map((tekst) => tekst.replace(/\..*/, ''))).toEqual([
      'B1 Hier staat de fout #REF!, zonder formule',
      'A2 Hier staat de fout #VERW!, zonder formule',
    ]);
  });
});
