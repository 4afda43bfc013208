import { BorderStyleTypes } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import type { Celstijl } from '../bestand';
import { BASISSTIJL } from './stijlen';
import { kleurVan, naarUniverstijl, vanUniverstijl } from './celstijl';

const ALLES: Celstijl = {
  getalopmaak: '#,##0.00',
  vet: true,
  cursief: true,
  onderstreept: true,
  doorgehaald: true,
  tekst: '#8A3707',
  vlak: '#FDE7DC',
  lettertype: 'Georgia',
  lettergrootte: 14,
  horizontaal: 'rechts',
  verticaal: 'boven',
  terugloop: true,
  randen: {
    boven: { lijn: 'dubbel', kleur: '#5C5C5C' },
    rechts: { lijn: 'streep', kleur: '#000000' },
    onder: { lijn: 'punt', kleur: '#000000' },
    links: { lijn: 'dik', kleur: '#000000' },
  },
};

describe('de stijl van een cel', () => {
  it('komt na heen en terug overeen', () => {
    expect(vanUniverstijl(naarUniverstijl(ALLES))).toEqual(ALLES);
    expect(vanUniverstijl(naarUniverstijl({}))).toEqual({});
  });

  it('laat weg wat elk blad al heeft', () => {
    expect(vanUniverstijl({ ...BASISSTIJL, n: { pattern: 'General' } })).toEqual({});
  });

  it('maakt van een lijnsoort die een bestand niet kent een dunne lijn', () => {
    const bd = { t: { s: BorderStyleTypes.DASH_DOT_DOT, cl: { rgb: '#123456' } } };
    expect(vanUniverstijl({ bd })).toEqual({ randen: { boven: { lijn: 'dun', kleur: '#123456' } } });
  });

  it.each([
    ['#abc', '#AABBCC'],
    ['#a1b2c3', '#A1B2C3'],
    ['rgb(15, 91, 120)', '#0F5B78'],
    ['rgba(15,91,120,0.5)', '#0F5B78'],
    ['blauw', undefined],
    ['', undefined],
  ])('leest de kleur %s', (kleur, verwacht) => {
    expect(kleurVan(kleur)).toBe(verwacht);
  });
});
