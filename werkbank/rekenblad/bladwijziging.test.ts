import { expect, it } from 'vitest';
import { hernoeming, verplaatsing, verschuiving } from './bladwijziging';
import type { Bladtoebehoren } from './toebehoren';

const OUD: Bladtoebehoren = {
  grafieken: [
    {
      soort: 'staaf',
      titel: 'Lasten',
      bron: 'voorbeeldcijfers',
      assen: { x: 'gemeente', y: 'euro' },
      categorieen: 'A2:A4',
      reeksen: [{ naam: 'lasten', naamcel: 'B1', adres: 'B2:B4' }],
      plaats: 'D2:H9',
    },
  ],
  voorwaarden: [{ adres: 'B2:B4', formule: '=Noord!$B2<0', stijl: {} }],
};

const kort = ({ grafieken, voorwaarden }: Bladtoebehoren) => [
  ...grafieken.map(({ categorieen, reeksen, plaats }) =>
    [categorieen, ...reeksen.map(({ adres, naamcel }) => `${adres} (${naamcel ?? 'vast'})`), plaats].join(
      ' ',
    ),
  ),
  ...voorwaarden.map(({ adres, formule }) => `${adres} ${formule}`),
];

it.each([
  [
    'op het blad zelf rijen erbij',
    verschuiving('Noord', { langs: 'rij', vanaf: 0, aantal: 2 }),
    ['A4:A6 B4:B6 (B3) D4:H11', 'B4:B6 =Noord!$B4<0'],
  ],
  ['alle rijen weg', verschuiving('Noord', { langs: 'rij', vanaf: 0, aantal: -9 }), []],
  [
    'op een ander blad',
    verschuiving('Zuid', { langs: 'rij', vanaf: 0, aantal: 2 }),
    ['A2:A4 B2:B4 (B1) D2:H9', 'B2:B4 =Noord!$B2<0'],
  ],
  [
    'kolommen naar een andere plek',
    verplaatsing('Noord', { langs: 'kolom', vanaf: 1, aantal: 1, naar: 0 }),
    ['B2:B4 A2:A4 (A1) D2:H9', 'A2:A4 =Noord!$A2<0'],
  ],
  [
    'een andere naam',
    hernoeming('1', 'Noord', 'Het noorden'),
    ['A2:A4 B2:B4 (B1) D2:H9', "B2:B4 ='Het noorden'!$B2<0"],
  ],
])('%s', (_, { nieuw }, verwacht) => {
  expect(kort(nieuw(OUD, 'Noord'))).toEqual(verwacht);
});

it.each([
  [
    verschuiving('Noord', { langs: 'rij', vanaf: 3, aantal: 2 }),
    verschuiving('Noord', { langs: 'rij', vanaf: 3, aantal: -2 }),
  ],
  [
    verplaatsing('Noord', { langs: 'rij', vanaf: 1, aantal: 2, naar: 7 }),
    verplaatsing('Noord', { langs: 'rij', vanaf: 5, aantal: 2, naar: 1 }),
  ],
  [hernoeming('1', 'Noord', 'Zuid'), hernoeming('1', 'Zuid', 'Noord')],
])('weet welke wijziging haar ongedaan maakt', (heen, weer) => {
  expect([heen.terug, weer.terug]).toEqual([weer.sleutel, heen.sleutel]);
  expect(heen.sleutel).not.toBe(weer.sleutel);
});
