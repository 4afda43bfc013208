import { describe, expect, it } from 'vitest';
import { formule, rij } from '../aanroep.hulp';
import { kolom } from '../definitie';

describe('BWMO_SALDO', () => {
  it('baten min lasten: positief is een overschot, negatief een tekort', () => {
    expect([
      formule('BWMO_SALDO', 100, 80),
      formule('BWMO_SALDO', 80, 100),
      formule('BWMO_SALDO', 80, 80),
    ]).toEqual([20, -20, 0]);
  });

  it('telt centen exact op: tien keer 0,10 is 1,00', () => {
    expect(formule('BWMO_SALDO', kolom(...Array.from({ length: 10 }, () => 0.1)), 1)).toBe(0);
  });

  it('rondt elk bedrag af op de cent voordat het telt', () => {
    expect(formule('BWMO_SALDO', kolom(0.004, 0.004, 0.004), 0)).toBe(0);
    expect(formule('BWMO_SALDO', kolom(0.005, 0.005), 0)).toBe(0.02);
  });

  it('leest een begroting met nadelen, streepjes en lege cellen', () => {
    expect(
      formule('BWMO_SALDO', kolom('€ 1.250,50', '-', '80 N', ''), kolom('(20)', null, 0.5, '1.000,-')),
    ).toBe(190);
  });

  it('telt een blok of een rij net zo goed op als een kolom', () => {
    expect(formule('BWMO_SALDO', rij(1, 2, 3), kolom(1, 1, 1))).toBe(3);
    expect(
      formule(
        'BWMO_SALDO',
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBe(6);
  });

  it('de grootste bedragen blijven op de cent goed', () => {
    expect(formule('BWMO_SALDO', 9999999999999.99, 9999999999999.98)).toBe(0.01);
  });
});
