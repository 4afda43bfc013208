// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Werkmap } from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { laatsteWijziging } from '../laatsteWijziging';
import { functies } from '.';

const knop = (tekst: string) =>
  [...document.querySelectorAll('button')].find((gevonden) => gevonden.textContent.includes(tekst))!;

function open(werkmap: Werkmap): void {
  const laatste = laatsteWijziging(werkmap);
  document.body.replaceChildren(functies({ werkmap, laatste, open: vi.fn() }), laatste.balk);
}

beforeEach(() => document.body.replaceChildren());

describe('het onderdeel Functies', () => {
  it('toont de functies per groep en zoekt op gewone woorden', () => {
    open(geheugenwerkmap());
    expect([...document.querySelectorAll('h2')].map((kop) => kop.textContent)).toEqual([
      'Norm voor Opdrachtgeverschap',
      'Geld en solidariteit',
      'Capaciteit en wonen',
      'Tijdlijn',
      'Overig',
    ]);
    const veld = document.querySelector('input')!;
    veld.value = 'tekort reserve';
    veld.dispatchEvent(new Event('input'));
    const namen = [...document.querySelectorAll('.naam')].map((naam) => naam.textContent);
    expect(namen).toContain('BWMO_TEKORT');
    expect(namen).not.toContain('BWMO_PLEKKEN');
  });

  it('zegt vooraf wat en waar er geschreven wordt, en schrijft pas na bevestigen', async () => {
    const werkmap = geheugenwerkmap();
    werkmap.selectieIs({ blad: 'Blad1', adres: 'M2' });
    open(werkmap);
    knop('BWMO_TEKORT').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Schrijf naar blad')).toBeTruthy());
    expect(document.body.textContent).toContain('Schrijft 12 cellen op Blad1!M2:O5.');
    expect(await werkmap.gebruikt('Blad1')).toBeNull();
    knop('Schrijf naar blad').click();
    await vi.waitFor(() => expect(knop('Ongedaan maken')).toBeTruthy());
    const { formules } = await werkmap.lees({ blad: 'Blad1', adres: 'O3' });
    expect(formules).toEqual([['=BWMO_TEKORT(M3:M5;N3:N5)']]);
  });

  it('waarschuwt voor gevulde cellen en zet ze desgevraagd terug', async () => {
    const werkmap = geheugenwerkmap({ Blad1: [['eigen tekst', '=1+1']] });
    open(werkmap);
    knop('BWMO_TEKORT').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Overschrijf')).toBeTruthy());
    expect(document.body.textContent).toContain('Let op: 2 gevulde cellen worden overschreven.');
    knop('Overschrijf').click();
    await vi.waitFor(() => expect(knop('Ongedaan maken')).toBeTruthy());
    knop('Ongedaan maken').click();
    await vi.waitFor(() =>
      expect(document.querySelector('.laatste')!.textContent).toContain('Terug zoals het was'),
    );
    const { waarden, formules } = await werkmap.lees({ blad: 'Blad1', adres: 'A1:C1' });
    expect([waarden[0]![0], formules[0]]).toEqual(['eigen tekst', ['', '=1+1', '']]);
  });

  it('schrijft op de aangekondigde plek, ook als er intussen een andere cel gekozen is', async () => {
    const werkmap = geheugenwerkmap();
    open(werkmap);
    knop('BWMO_VERSIE').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('op Blad1!A1.'));
    werkmap.selectieIs({ blad: 'Blad1', adres: 'F9' });
    knop('Schrijf naar blad').click();
    await vi.waitFor(() => expect(knop('Ongedaan maken')).toBeTruthy());
    expect(await werkmap.gebruikt('Blad1')).toBe('A1');
  });

  it('vraagt het opnieuw als er op de plek intussen iets getypt is', async () => {
    const werkmap = geheugenwerkmap();
    open(werkmap);
    knop('BWMO_VERSIE').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Schrijf naar blad')).toBeTruthy());
    await werkmap.schrijf({ blad: 'Blad1', adres: 'A1' }, [['van mij']]);
    knop('Schrijf naar blad').click();
    await vi.waitFor(() => expect(knop('Overschrijf')).toBeTruthy());
    expect(document.body.textContent).toContain('Let op: 1 gevulde cel wordt overschreven.');
    expect((await werkmap.lees({ blad: 'Blad1', adres: 'A1' })).waarden).toEqual([['van mij']]);
  });

  it('zegt het als schrijven niet lukt en de reden niet bekend is', async () => {
    const werkmap = geheugenwerkmap();
    open({ ...werkmap, schrijf: () => Promise.reject(new Error('onbekend')) });
    knop('BWMO_VERSIE').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Schrijf naar blad')).toBeTruthy());
    knop('Schrijf naar blad').click();
    await vi.waitFor(() =>
      expect(document.querySelector('.laatste')!.textContent).toContain(
        'Dit is niet gelukt. Probeer het opnieuw.',
      ),
    );
  });

  it('schrijft functienamen zoals deze host ze kent', () => {
    open({ ...geheugenwerkmap(), voorvoegsel: 'BWMO.' });
    expect(knop('BWMO.TEKORT')).toBeTruthy();
    knop('BWMO.TEKORT').click();
    expect(document.querySelector('.schrijfwijze')!.textContent).toMatch(/^=BWMO\.TEKORT\(/);
  });

  it('zet wie teruggaat weer op de functie waar hij vandaan kwam', async () => {
    open(geheugenwerkmap());
    knop('BWMO_VERDEEL').click();
    await vi.waitFor(() => expect(document.activeElement!.textContent).toBe('BWMO_VERDEEL'));
    knop('Alle functies').click();
    expect(document.activeElement!.querySelector('.naam')!.textContent).toBe('BWMO_VERDEEL');
  });
});
