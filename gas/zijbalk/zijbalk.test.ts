import { describe, expect, it, vi } from 'vitest';
import { gebouwd } from '../../bouw/dist.hulp';
import { ONDERDELEN } from '../../paneel/onderdeel';
import { maakSheets, type Sheets } from '../namaak/sheets.hulp';

type Venster = Window & typeof globalThis;
interface Pagina {
  readonly window: Venster;
}
type Paginamaker = new (
  html: string,
  keuzes: { runScripts: 'dangerously'; beforeParse: (venster: Venster) => void },
) => Pagina;

// jsdom heeft geen types; dit is alles wat de toetsen ervan gebruiken.
const PAKKET = 'jsdom';
const { JSDOM } = (await import(PAKKET)) as { JSDOM: Paginamaker };

const pagina = gebouwd('gas/paneel.html');

/** Opent de gebouwde zijbalk, met `google.script.run` aan het gebouwde script. */
function open(sheets: Sheets = maakSheets()) {
  const fouten: unknown[] = [];
  const { window } = new JSDOM(pagina, {
    runScripts: 'dangerously',
    beforeParse: (venster) => {
      Object.assign(venster, { google: { script: { run: sheets.run } } });
      venster.addEventListener('error', (gebeurtenis) => fouten.push(gebeurtenis.error));
    },
  });
  const knop = (tekst: string) =>
    [...window.document.querySelectorAll('button')].find((gevonden) => gevonden.textContent.includes(tekst))!;
  const gekozen = () => window.document.querySelector('[role=tab][aria-selected=true]')?.textContent;
  return { sheets, window, fouten, knop, gekozen, tekst: () => window.document.body.textContent };
}

describe('paneel.html', () => {
  it('is één bestand zonder verwijzing naar buiten', () => {
    expect(pagina).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
    expect(pagina).not.toMatch(/<\?|\bimport\(/);
  });

  it('heeft geen weg naar het netwerk', () => {
    expect(pagina).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/);
  });

  it('heeft één script en één stijl, die nergens halverwege worden afgebroken', () => {
    for (const soort of ['script', 'style']) {
      expect(pagina.match(new RegExp(`<${soort}[ >]`, 'g')), soort).toHaveLength(1);
      expect(pagina.match(new RegExp(`</${soort}>`, 'g')), soort).toHaveLength(1);
    }
    const zonderLicenties = pagina.replace(/\n<!--\nBW\/MO-rekenhulp, onder de EUPL[^]*?-->\n$/, '');
    expect(zonderLicenties).not.toContain('<!--');
  });
});

describe('de zijbalk', () => {
  it('opent met alle onderdelen en begint bij Start', async () => {
    const { window, fouten, gekozen } = open();
    const tabs = [...window.document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent);
    expect(tabs).toEqual([...ONDERDELEN]);
    await vi.waitFor(() =>
      expect(window.document.querySelector('[role=tabpanel]')!.childElementCount).toBe(1),
    );
    expect(gekozen()).toBe('Start');
    expect(fouten).toEqual([]);
  });

  it('opent bij het onderdeel dat in het menu gekozen is', async () => {
    const sheets = maakSheets();
    sheets.voerUit('toonHerleid');
    const { gekozen } = open(sheets);
    await vi.waitFor(() => expect(gekozen()).toBe('Herleid'));
  });

  it('zet een voorbeeld in het blad dat meteen rekent, en haalt het weer weg', async () => {
    const { sheets, knop, tekst } = open();
    const blad = sheets.inhoud.blad('Blad1');
    blad.zet('C4', { waarde: 'van mij', formule: '' });
    sheets.inhoud.selectie = { blad: 'Blad1', adres: 'B3' };
    knop('Functies').click();
    await vi.waitFor(() => expect(knop('BWMO_TEKORT')).toBeTruthy());
    knop('BWMO_TEKORT').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(knop('Overschrijf')).toBeTruthy());
    expect(tekst()).toContain('Blad1!B3:D6');
    expect(blad.inhoud().flat().filter(Boolean)).toEqual(['van mij']);
    knop('Overschrijf').click();
    await vi.waitFor(() => expect(knop('Ongedaan maken')).toBeTruthy());
    expect(blad.formule('D4')).toBe('=BWMO_TEKORT(B4:B6;C4:C6)');
    const { waarden } = await sheets.werkmap.lees({ blad: 'Blad1', adres: 'D4' });
    expect(waarden[0]![0]).toBeTypeOf('number');
    knop('Ongedaan maken').click();
    await vi.waitFor(() => expect(blad.inhoud().flat().filter(Boolean)).toEqual(['van mij']));
  });

  it('zegt in gewone woorden waarom iets niet kan', async () => {
    const sheets = maakSheets();
    sheets.inhoud.selectie = null;
    const { knop, tekst } = open(sheets);
    knop('Functies').click();
    await vi.waitFor(() => expect(knop('BWMO_VERSIE')).toBeTruthy());
    knop('BWMO_VERSIE').click();
    knop('Voorbeeld invoegen').click();
    await vi.waitFor(() => expect(tekst()).toContain('Er is geen cel gekozen. Kies eerst een cel.'));
  });
});
