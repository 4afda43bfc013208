import { describe, expect, it } from 'vitest';
import type { Antwoord } from '../grens/antwoord';
import { tegenspraakIn } from './tegenspraak';

const VISIE = 0;
const STAKEHOLDERS = 1;
const INKOOP = 3;
const PLANNING = 16;

const redenen = (onderwerp: number, antwoord: Antwoord, tekst: string) =>
  tegenspraakIn(onderwerp, antwoord, { regel: 7, tekst }).map(({ reden }) => reden);

describe('tegenspraak tussen teken en toelichting', () => {
  it.each<[number, Antwoord, string, string]>([
    [STAKEHOLDERS, 'ja', 'Stakeholders waren niet betrokken.', 'het teken is ja, de tekst zegt “niet”'],
    [PLANNING, 'ja', 'Er is nog geen planning opgesteld.', 'het teken is ja, de tekst zegt “nog geen”'],
    [VISIE, 'nee', 'De visie is vastgesteld.', 'het teken is nee, de tekst zegt “vastgesteld”'],
    [
      PLANNING,
      'nee',
      'De planning is opgenomen en in ontwikkeling.',
      'het teken is nee, de tekst zegt “in ontwikkeling”',
    ],
    [
      VISIE,
      'in ontwikkeling',
      'De regiovisie is vastgesteld.',
      'het teken is in ontwikkeling, de tekst zegt “vastgesteld”',
    ],
    [
      INKOOP,
      'in ontwikkeling',
      'Er zijn geen afspraken over plekken buiten de regio.',
      'het teken is in ontwikkeling, de tekst zegt “geen”',
    ],
  ])('onderwerp %i, %s: %s', (onderwerp, antwoord, tekst, reden) => {
    expect(redenen(onderwerp, antwoord, tekst)).toEqual([reden]);
  });

  it.each<[string, number, Antwoord, string]>([
    ['een zin die klopt met het teken', PLANNING, 'nee', 'Er is nog geen planning opgesteld.'],
    ['nog niet is in ontwikkeling', VISIE, 'in ontwikkeling', 'De regiovisie is nog niet vastgesteld.'],
    ['een besluit dat nog komt', VISIE, 'nee', 'De regiovisie wordt in 2021 vastgesteld.'],
    ['een zin over iets anders', VISIE, 'ja', 'Er is geen planning vastgesteld.'],
    ['niet nodig is geen nee', INKOOP, 'ja', 'Afspraken over plekken buiten de regio zijn niet nodig.'],
    ['niet-vrijblijvend is geen nee', 5, 'ja', 'De niet-vrijblijvende governance is vastgelegd.'],
    ['leeg is onbekend', PLANNING, '', 'Er is een planning opgesteld.'],
    ['nvt', PLANNING, 'nvt', 'Er is een planning opgesteld.'],
  ])('zwijgt bij %s', (_, onderwerp, antwoord, tekst) => {
    expect(redenen(onderwerp, antwoord, tekst)).toEqual([]);
  });

  it('wijst de zin aan, niet de hele alinea, en houdt een afkorting heel', () => {
    const tekst =
      'De regio werkt samen. De visie is vastgesteld voor max. zeven jaar. Daarna volgt een nieuwe.';
    expect(tegenspraakIn(VISIE, 'nee', { regel: 7, tekst })).toEqual([
      {
        regel: 7,
        zin: 'De visie is vastgesteld voor max. zeven jaar.',
        reden: 'het teken is nee, de tekst zegt “vastgesteld”',
      },
    ]);
  });
});
