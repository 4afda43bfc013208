import { describe, expect, it } from 'vitest';
import type { Werknaam } from '../bestand';
import { naarUnivernaam, vanUnivernaam } from './naam';

describe('een naam in de werkmap', () => {
  it.each<[Werknaam, string]>([
    [{ naam: 'REGIO', formule: '=Regio!$B$3' }, 'Regio!$B$3'],
    [{ naam: 'BTW', formule: '=0.21' }, '=0.21'],
    [
      { naam: 'HOOGSTE', formule: '=MAX(Regio!$B$1;Regio!$B$2)', blad: 'Regio' },
      '=MAX(Regio!$B$1,Regio!$B$2)',
    ],
  ])('komt na heen en terug overeen: %j', (naam, bewaard) => {
    const univer = naarUnivernaam(naam, 'n1', naam.blad === undefined ? 'overal' : 'blad 1');
    expect(univer.formulaOrRefString).toBe(bewaard);
    expect(vanUnivernaam(univer, (id) => (id === 'blad 1' ? 'Regio' : undefined))).toEqual(naam);
  });
});
