import { describe, expect, it } from 'vitest';
import { formule, rij, zinVan } from '../aanroep.hulp';
import { kolom } from '../definitie';

const score = (...argumenten: readonly unknown[]) => formule('BWMO_NVO_SCORE', ...argumenten);

describe('BWMO_NVO_SCORE', () => {
  it('ja is 1, in ontwikkeling een half, nee 0', () => {
    expect([score('ja'), score('in ontwikkeling'), score('nee')]).toEqual([1, 0.5, 0]);
    expect(score(kolom('ja', 'in ontwikkeling', 'in ontwikkeling', 'nee'))).toBe(0.5);
  });

  it('nvt en leeg tellen niet mee, ook niet als nee', () => {
    expect(score(kolom('ja', 'nvt', '', 0, null))).toBe(1);
    expect(score(rij('ja', '', 'nee'))).toBe(0.5);
  });

  it('de waarde van in ontwikkeling is instelbaar van 0 tot 1', () => {
    const antwoorden = kolom('ja', 'in ontwikkeling');
    expect([0, 0.25, '75%', 1].map((waarde) => score(antwoorden, '', waarde))).toEqual([
      0.5, 0.625, 0.875, 1,
    ]);
    expect(zinVan('BWMO_NVO_SCORE', antwoorden, '', 50)).toBe(
      'in_ontwikkeling: dit deel moet tussen 0 en 1 liggen; is 0,50 bedoeld?',
    );
  });

  it('gewichten wegen alleen de onderwerpen die meetellen', () => {
    expect(score(kolom('ja', 'nee', 'nvt'), kolom(1, 3, 100))).toBe(0.25);
    expect(score(kolom('ja', 'nee', ''), kolom(0.1, 0.3, ''))).toBe(0.25);
    expect(score(kolom('ja', 'nee'), kolom(0, 5))).toBe(0);
  });

  it('een ontbrekend gewicht bij een ingevuld onderwerp is een fout met de rij', () => {
    expect(zinVan('BWMO_NVO_SCORE', kolom('nvt', 'ja', 'nee'), kolom('', 1, ''))).toBe(
      'gewichten, rij 3 van het bereik: hier ontbreekt een gewicht; vul een getal in (0 mag).',
    );
  });

  it.each([[''], [kolom('', '')], [kolom('nvt', 'nvt', 0)]])(
    'niets ingevuld is een fout, geen 0: %j',
    (antwoorden) => {
      expect(zinVan('BWMO_NVO_SCORE', antwoorden)).toMatch(/^antwoorden: er is nog niets ingevuld/);
    },
  );

  it('de norm in de regio Bergen op Zoom in 2020: zes keer in ontwikkeling', () => {
    expect(score(formule('BWMO_NVO_REGIO', 'Bergen op Zoom', 'nvo'))).toBe(0.5);
  });
});
