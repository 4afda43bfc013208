// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../core';
import type { Werkmap } from '../core/werkmap';
import { startPaneel } from '.';

/** Een werkmap met één leeg blad die onthoudt wat erin geschreven is. */
function namaak(waarden: Cel[][] = []) {
  const geschreven: { adres: string; cellen: readonly (readonly Cel[])[] }[] = [];
  const werkmap: Werkmap = {
    host: 'werkbank',
    selectie: () => Promise.resolve({ blad: 'Blad1', adres: 'M2' }),
    lees: () => Promise.resolve({ waarden, formules: waarden.map((rij) => rij.map(() => '')) }),
    schrijf: ({ adres }, cellen) => {
      geschreven.push({ adres, cellen });
      return Promise.resolve();
    },
    selecteer: () => Promise.resolve(),
    voegBladToe: () => Promise.resolve(),
  };
  return { werkmap, geschreven };
}

const paneel = () => document.querySelector<HTMLElement>('#paneel')!;
const knop = (tekst: string) =>
  [...paneel().querySelectorAll('button')].find((gevonden) => gevonden.textContent.includes(tekst))!;

beforeEach(() => {
  document.body.innerHTML = '<main id="paneel"></main>';
});

describe('het paneel', () => {
  it('toont de functies per groep en zoekt op gewone woorden', () => {
    startPaneel(paneel(), namaak().werkmap);
    expect([...paneel().querySelectorAll('h2')].map((kop) => kop.textContent)).toEqual([
      'Norm voor Opdrachtgeverschap',
      'Geld en solidariteit',
      'Capaciteit en wonen',
      'Overig',
    ]);
    const veld = paneel().querySelector('input')!;
    veld.value = 'tekort reserve';
    veld.dispatchEvent(new Event('input'));
    const namen = [...paneel().querySelectorAll('.naam')].map((naam) => naam.textContent);
    expect(namen).toContain('BWMO_TEKORT');
    expect(namen).not.toContain('BWMO_PLEKKEN');
  });

  it('zegt vooraf wat en waar er geschreven wordt, en schrijft pas na bevestigen', async () => {
    const { werkmap, geschreven } = namaak();
    startPaneel(paneel(), werkmap);
    knop('BWMO_TEKORT').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Schrijf naar blad')).toBeTruthy());
    expect(paneel().textContent).toContain('Schrijft 12 cellen op Blad1!M2:O5.');
    expect(geschreven).toEqual([]);
    knop('Schrijf naar blad').click();
    await vi.waitFor(() => expect(geschreven).toHaveLength(1));
    expect(geschreven[0]!.cellen[1]).toEqual([400000, 430000, '=BWMO_TEKORT(M3:M5;N3:N5)']);
  });

  it('waarschuwt voor gevulde cellen en zet ze desgevraagd terug', async () => {
    const { werkmap, geschreven } = namaak([['eigen tekst', null, null]]);
    startPaneel(paneel(), werkmap);
    knop('BWMO_TEKORT').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Overschrijf')).toBeTruthy());
    expect(paneel().textContent).toContain('Let op: 1 gevulde cel wordt overschreven.');
    knop('Overschrijf').click();
    await vi.waitFor(() => expect(knop('Ongedaan maken')).toBeTruthy());
    knop('Ongedaan maken').click();
    await vi.waitFor(() => expect(geschreven).toHaveLength(2));
    expect(geschreven[1]).toEqual({ adres: 'M2:O5', cellen: [['eigen tekst', null, null]] });
  });

  it('zegt het als schrijven niet lukt, bijvoorbeeld op een beveiligd blad', async () => {
    const { werkmap } = namaak();
    startPaneel(paneel(), { ...werkmap, schrijf: () => Promise.reject(new Error('beveiligd')) });
    knop('BWMO_VERSIE').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Schrijf naar blad')).toBeTruthy());
    knop('Schrijf naar blad').click();
    await vi.waitFor(() =>
      expect(paneel().querySelector('footer')!.textContent).toContain('Schrijven is niet gelukt'),
    );
  });
});
