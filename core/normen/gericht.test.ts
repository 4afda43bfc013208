import { describe, expect, it } from 'vitest';
import type { Antwoord } from '../grens/antwoord';
import { gerichtInRegiobeeld, gerichtInToelichting, zinBijLeeg } from './gericht';

const alinea = (tekst: string) => ({ regel: 7, tekst });
const inToelichting = (onderwerp: number, antwoord: Antwoord, tekst: string) =>
  gerichtInToelichting(onderwerp, antwoord, alinea(tekst)).map(({ reden }) => reden);
const inRegiobeeld = (onderwerp: number, antwoord: Antwoord, tekst: string) =>
  gerichtInRegiobeeld(onderwerp, antwoord, alinea(tekst)).map(({ reden }) => reden);

describe('strenge vormen in een toelichting', () => {
  it.each<[number, Antwoord, string, string]>([
    [12, 'nee', 'Er wordt gewerkt aan bindende financiële en samenwerkingsafspraken.', 'wordt gewerkt aan'],
    [15, 'nee', 'Afspraken over informatieoverdracht zijn niet nodig.', 'niet nodig'],
    [15, 'ja', 'Dat cliënten weten waar ze aan toe zijn is niet relevant in de regio.', 'niet relevant'],
    [
      3,
      'nvt',
      'De regio heeft met omringende gemeenten informele afspraken gemaakt.',
      'informele afspraken gemaakt',
    ],
    [
      3,
      'nee',
      'Per casus worden afspraken gemaakt over inkoop van plekken buiten de regio.',
      'worden afspraken gemaakt',
    ],
    [8, 'ja', 'De afspraken worden vastgelegd in een DVO tussen de zes regiogemeenten.', 'worden vastgelegd'],
    [6, 'nee', 'Ze vloeien wel voort uit de visie en ambitie.', 'vloeien wel voort uit de visie'],
  ])('onderwerp %i, %s: %s', (onderwerp, antwoord, tekst, woorden) => {
    expect(inToelichting(onderwerp, antwoord, tekst)).toEqual([
      `het teken is ${antwoord}, de tekst zegt “${woorden}”`,
    ]);
  });

  it.each<[string, number, Antwoord, string]>([
    ['een antwoord dat klopt', 12, 'in ontwikkeling', 'Er wordt gewerkt aan financiële afspraken.'],
    ['werk aan iets anders', 12, 'nee', 'Er wordt gewerkt aan samenwerkingsafspraken.'],
    [
      'niet nodig bij een ander onderwerp',
      3,
      'ja',
      'Afspraken over plekken buiten de regio zijn niet nodig.',
    ],
    [
      'afspraken die er niet zijn',
      3,
      'nee',
      'Er worden geen afspraken gemaakt over inkoop van plekken buiten de regio.',
    ],
    [
      'een ontkende informatieoverdracht',
      15,
      'nee',
      'Over de informatieoverdracht zijn geen afspraken gemaakt.',
    ],
  ])('zwijgen bij %s', (_, onderwerp, antwoord, tekst) => {
    expect(inToelichting(onderwerp, antwoord, tekst)).toEqual([]);
  });
});

describe('strenge vormen in een regiobeeld', () => {
  it.each<[number, Antwoord, string, string]>([
    [0, 'in ontwikkeling', 'De regiovisie is in 2017 vastgesteld door de gemeenteraden.', 'vastgesteld'],
    [5, 'ja', 'Over governance zijn nog geen officiële afspraken gemaakt.', 'nog geen officiële afspraken'],
    [3, 'nee', 'Er zijn afspraken over inkoop en buitenregionale plaatsing.', 'afspraken over'],
    [
      14,
      'ja',
      'Concrete uitvoeringsafspraken over inkoop en financiering zijn in ontwikkeling.',
      'in ontwikkeling',
    ],
  ])('onderwerp %i, %s: %s', (onderwerp, antwoord, tekst, woorden) => {
    expect(inRegiobeeld(onderwerp, antwoord, tekst)).toEqual([
      `het teken is ${antwoord}, de tekst zegt “${woorden}”`,
    ]);
  });

  it.each<[string, number, Antwoord, string]>([
    [
      'een besluit dat nog komt',
      0,
      'in ontwikkeling',
      'De regiovisie wordt in 2021 vastgesteld door de raden.',
    ],
    ['een visie zonder raad of college', 0, 'nee', 'De regiovisie is vastgesteld.'],
    ['een ander stuk dan de regiovisie', 0, 'nee', 'Het beleidskader is vastgesteld door de raden.'],
    [
      'governance die in ontwikkeling is',
      5,
      'in ontwikkeling',
      'Over governance zijn nog geen afspraken gemaakt.',
    ],
    ['andere afspraken die ontbreken', 5, 'ja', 'Over spreiding zijn geen afspraken gemaakt.'],
    ['plaatsing zonder afspraken', 3, 'nee', 'Er zijn geen afspraken over buitenregionale plaatsing.'],
    ['leeg', 5, '', 'Over governance zijn geen afspraken gemaakt.'],
  ])('zwijgen bij %s', (_, onderwerp, antwoord, tekst) => {
    expect(inRegiobeeld(onderwerp, antwoord, tekst)).toEqual([]);
  });
});

describe('een zin bij een leeg antwoord', () => {
  it('is de eerste die iets over het onderwerp zegt', () => {
    const alineas = [
      alinea('De regio werkt samen. Er wordt geen planning gehanteerd.'),
      alinea('De planning is klaar.'),
    ];
    expect(zinBijLeeg(16, alineas)).toEqual({ regel: 7, tekst: 'Er wordt geen planning gehanteerd.' });
  });

  it.each([
    [16, 'De regio hanteert een verdeelsystematiek zonder ingroeipad.'],
    [13, 'Er wordt grote waarde gehecht aan de financiële solidariteit.'],
    [0, 'De regiovisie is vastgesteld.'],
  ])('is er niet bij onderwerp %i: %s', (onderwerp, tekst) => {
    expect(zinBijLeeg(onderwerp, [alinea(tekst)])).toBeNull();
  });
});
