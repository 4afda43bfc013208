// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../core';
import type { Werkmap } from '../core/werkmap';
import { startPaneel } from '.';

/** Een werkmap met één leeg blad die onthoudt wat erin geschreven is. */
function namaak(waarden: Cel[][] = []) {
  const geschreven: { adres: string; cellen: readonly (readonly Cel[])[] }[] = [];
  const bladen = ['Blad1'];
  const werkmap: Werkmap = {
    host: 'werkbank',
    selectie: () => Promise.resolve({ blad: 'Blad1', adres: 'M2' }),
    lees: () => Promise.resolve({ waarden, formules: waarden.map((rij) => rij.map(() => '')) }),
    schrijf: ({ adres }, cellen) => {
      geschreven.push({ adres, cellen });
      return Promise.resolve();
    },
    selecteer: () => Promise.resolve(),
    bladen: () => Promise.resolve([...bladen]),
    voegBladToe: ({ naam }) => {
      bladen.push(naam);
      return Promise.resolve();
    },
    verwijderBlad: (naam) => {
      bladen.splice(bladen.indexOf(naam), 1);
      return Promise.resolve();
    },
  };
  return { werkmap, geschreven, bladen };
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

describe('Start', () => {
  const vul = (id: string, waarde: string) => {
    document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)!.value = waarde;
  };
  const melding = () => paneel().querySelector('.vooraf:not([hidden])')?.textContent ?? '';

  it('is met de pijltjes te bereiken', () => {
    startPaneel(paneel(), namaak().werkmap);
    const tab = () => paneel().querySelector<HTMLElement>('[role=tab][aria-selected=true]')!;
    tab().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(tab().textContent).toBe('Start');
    expect(document.activeElement).toBe(tab());
    tab().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(tab().textContent).toBe('Functies');
  });

  it('maakt na bevestigen een werkboek voor de eigen gemeenten, en haalt het desgevraagd weer weg', async () => {
    const { werkmap, bladen } = namaak();
    startPaneel(paneel(), werkmap);
    knop('Start').click();
    vul('nieuw-regio', 'Mijn regio');
    vul('nieuw-jaar', '2027');
    vul('nieuw-gemeenten', 'Noord\n\n Zuid ');
    knop('Maak werkboek').click();
    await vi.waitFor(() => expect(melding()).toContain('bladen toe: Regio, Begroting'));
    expect(bladen).toEqual(['Blad1']);
    knop('Schrijf naar blad').click();
    await vi.waitFor(() => expect(knop('Ongedaan maken')).toBeTruthy());
    expect(bladen.slice(0, 3)).toEqual(['Blad1', 'Regio', 'Begroting']);
    knop('Ongedaan maken').click();
    await vi.waitFor(() => expect(bladen).toEqual(['Blad1']));
  });

  it.each([
    ['', '2027', 'Noord', 'Vul de naam van uw regio in.'],
    ['Regio', '27', 'Noord', 'Vul een begrotingsjaar in, bijvoorbeeld 2027.'],
    ['Regio', '2027', '  ', 'Vul minstens één gemeente in, elke gemeente op een eigen regel.'],
    ['Regio', '2027', 'Noord\nnoord', 'De gemeente noord staat er twee keer in.'],
  ])('zegt wat er ontbreekt (%j, %j, %j)', async (regio, jaar, gemeenten, zin) => {
    startPaneel(paneel(), namaak().werkmap);
    knop('Start').click();
    vul('nieuw-regio', regio);
    vul('nieuw-jaar', jaar);
    vul('nieuw-gemeenten', gemeenten);
    knop('Maak werkboek').click();
    await vi.waitFor(() => expect(melding()).toContain(zin));
  });

  it('overschrijft geen bladen die er al zijn', async () => {
    const { werkmap, bladen } = namaak();
    bladen.push('Regeling');
    startPaneel(paneel(), werkmap);
    knop('Start').click();
    knop('Voeg voorbeeld toe').click();
    await vi.waitFor(() => expect(melding()).toContain('Deze bladen zijn er al: Regeling.'));
  });
});
