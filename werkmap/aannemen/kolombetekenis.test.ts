import { describe, expect, it } from 'vitest';
import { KOPPEN_TOEN_EN_NU } from '../../core/grens/koppen.hulp';
import { isRegiopost, kopbetekenis, totaalwoord } from './kolombetekenis';

describe('kopbetekenis', () => {
  it.each(KOPPEN_TOEN_EN_NU)('de kop van het sjabloon %s is %s', (kop, kolom) => {
    expect(kopbetekenis(kop)).toEqual({ soort: 'kolom', kolom });
  });

  it.each([
    ['Gem.', 'gemeente'],
    ['Naam van de gemeente', 'gemeente'],
    ['Aantal inwoners 1-1-2026', 'inwoners'],
    ['# cliënten', 'clienten'],
    ['Begroting baten', 'baten'],
    ['Bijdrage Rijk', 'baten'],
    ['Rijksbijdrage IU BW', 'baten'],
    ['Kosten', 'lasten'],
    ['Lasten BW (x € 1.000)', 'lasten'],
    ['Waarvan lokale lasten', 'lokaleLasten'],
    ['Lasten zittende cliënten', 'lastenBestaand'],
    ['Wmo-budget 2027', 'wmoBudget'],
    ['Historische verdeling', 'historisch'],
    ['Objectief aandeel', 'objectief'],
    ['Verdeelsleutel', 'sleutel'],
    ['Centrumgemeente', 'centrum'],
  ])('%s is %s', (kop, kolom) => {
    expect(kopbetekenis(kop)).toEqual({ soort: 'kolom', kolom });
  });

  it.each([
    ['Budget 2027', ['baten', 'lasten']],
    ['Begroting', ['baten', 'lasten']],
    ['2027', ['baten', 'lasten']],
    ['Baten en lasten', ['baten', 'lasten']],
    ['Kosten cliënten', ['lasten', 'clienten']],
    ['%', ['sleutel', 'historisch', 'objectief']],
  ])('%s is niet zeker', (kop, kolommen) => {
    expect(kopbetekenis(kop)).toEqual({ soort: 'twijfel', kolommen });
  });

  it.each([
    'Saldo',
    'Tekort 2027',
    '€ per inwoner',
    '€/inw',
    'Lasten per cliënt',
    'Gemeentecode',
    'Opmerkingen',
  ])('%s hoort niet in de tabel', (kop) => {
    expect(kopbetekenis(kop).soort).toBe('overslaan');
  });

  it.each(['', '?', 'Bergen op Zoom', 'Gemeentelijke bijdragen', 'Verlasten'])(
    '%j is onbekend of niet van ons',
    (kop) => {
      expect(['onbekend', 'twijfel']).toContain(kopbetekenis(kop).soort);
    },
  );
});

describe('totaalwoord', () => {
  it.each([
    'Totaal',
    'TOTAAL REGIO',
    'Eindtotaal',
    'Generaal totaal',
    'Regio totaal',
    'Samen',
    'Σ',
    'Totalen',
  ])('%s is een totaal', (naam) => expect(totaalwoord(naam)).toBe('totaal'));
  it.each(['Subtotaal', 'Sub-totaal regiogemeenten', 'Waarvan centrum', 'Totaal exclusief centrum'])(
    '%s is een deel',
    (naam) => expect(totaalwoord(naam)).toBe('deel'),
  );
  it.each(['Sommelsdijk', 'Samenwerkingsdorp', 'Noord', ''])('%j is geen totaal', (naam) =>
    expect(totaalwoord(naam)).toBeNull(),
  );
});

it('kent posten van de regio, en houdt gemeenten die erop lijken', () => {
  expect(['Regionale overhead', 'Onvoorzien', 'Overige kosten', 'Nog te verdelen'].every(isRegiopost)).toBe(
    true,
  );
  expect(['Overbetuwe', 'Reimerswaal', 'Diemen'].some(isRegiopost)).toBe(false);
});
