// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../../core';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import type { Werkmap } from '../../werkmap';
import type { Omgeving } from '../onderdeel';
import { rust } from '../rust.hulp';
import { herleid, rekengang } from '.';

const FORMULE = '=BWMO_TEKORT(B2:B4;C2:C4;D2:D4)';
const BLAD: readonly (readonly Cel[])[] = [
  ['Bron en peildatum', 'voorbeeldcijfers', 'voorbeeldcijfers', 'CBS', null],
  ['gemeente', 'baten', 'lasten', 'inwoners', 'tekort'],
  ['Noord', 400_000, 430_000, 66_237, null],
  ['Zuid', 150_000, 140_000, 76_960, null],
  ['Oost', 75_000, 80_000, 29_531, null],
  ['Samen', '=SUM(B3:B5)', null, null, '=ROUND(E3+E4+E5;2)'],
];
const TOONT: Readonly<Record<string, Cel | Cel[][]>> = {
  E3: [[9586.89], [11138.9], [4274.21]],
  B6: 625_000,
  E6: 25_000,
};

function maak(toont = TOONT) {
  const cellen = BLAD.map((rij, r) =>
    r === 2 ? [...rij.slice(0, 4), FORMULE.replace(/[234](?=[:;)])/g, (n) => String(Number(n) + 1))] : rij,
  );
  return geheugenwerkmap({ Tekort: cellen, Ander: [] }, (_, { adres }) => toont[adres] ?? null);
}

function open(werkmap: Werkmap): HTMLElement {
  const deel = herleid({ werkmap, laatste: {} as Omgeving['laatste'], open: vi.fn() });
  document.body.replaceChildren(deel);
  return deel;
}

const tekst = () => document.body.textContent;
const knop = (naam: string) =>
  [...document.querySelectorAll('button')].find(
    (gevonden) => gevonden.textContent.includes(naam) || gevonden.getAttribute('aria-label')?.includes(naam),
  )!;

beforeEach(() => {
  document.body.replaceChildren();
});

describe('Herleid', () => {
  it('zegt bij een lege cel wat er te doen is', async () => {
    const werkmap = maak();
    werkmap.selectieIs({ blad: 'Ander', adres: 'A1' });
    open(werkmap);
    await vi.waitFor(() =>
      expect(tekst()).toContain('Deze cel is leeg. Kies een cel met een bedrag of een formule.'),
    );
  });

  it('zegt wat er te doen is als de host geen gekozen cel heeft', async () => {
    open({ ...maak(), selectie: () => Promise.reject(new Error('geen cel')) });
    await vi.waitFor(() => expect(tekst()).toContain('Kies op het blad een cel met een bedrag.'));
  });

  it('toont bij een cel van een uitkomst het bedrag, de stappen, de cellen en de bronnen', async () => {
    const werkmap = maak();
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E4' });
    open(werkmap);
    await vi.waitFor(() => expect(tekst()).toContain('Zo rekent BWMO_TEKORT'));
    expect(document.querySelector('.bedrag')!.textContent).toBe('Zuid, tekort€\u00a011.138,90');
    expect(document.querySelector('.oordeel')!.textContent).toBe(
      '✓ Nagerekend: €\u00a011.138,90, gelijk aan de cel.',
    );
    expect(tekst()).toContain('De formule staat in E3 en loopt over E3:E5.');
    const stappen = [...document.querySelectorAll('.keten > li > .stap')].map((stap) => stap.textContent);
    expect(stappen.at(-1)).toBe('tekort per gemeente€\u00a011.138,90');
    const gekozen = [...document.querySelectorAll('.keten > li:last-child tr.gekozen')];
    expect(gekozen.map((rij) => rij.textContent)).toEqual(['Zuid (deze cel)€\u00a011.138,90']);
    expect(tekst()).toContain('Bron en peildatum: CBS D1');
    expect(tekst()).toContain('Methode van de grootste rest');
  });

  it('loopt naar een cel in de formule en weer terug, met de focus op de titel', async () => {
    const werkmap = maak();
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E6' });
    open(werkmap);
    await vi.waitFor(() => expect(tekst()).toContain('Cellen in de formule'));
    knop('Herleid Tekort!E4: Zuid, tekort').click();
    await vi.waitFor(() => expect(document.querySelector('h2')!.textContent).toBe('Tekort!E4'));
    expect(document.activeElement).toBe(document.querySelector('h2'));
    expect(await werkmap.selectie()).toEqual({ blad: 'Tekort', adres: 'E4' });
    knop('Herleid Tekort!B4: Zuid, baten').click();
    await vi.waitFor(() => expect(tekst()).toContain('Dit is ingevuld, niet berekend'));
    expect(tekst()).toContain('Bron en peildatum: voorbeeldcijfers');
    knop('← Tekort!E6').click();
    await vi.waitFor(() => expect(document.querySelector('h2')!.textContent).toBe('Tekort!E6'));
    expect(document.querySelector('nav')).toBeNull();
  });

  it('volgt de gekozen cel, en stopt daarmee als het tabblad dicht is', async () => {
    const werkmap = maak();
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E6' });
    const deel = open(werkmap);
    await vi.waitFor(() => expect(tekst()).toContain('Tekort!E6'));
    werkmap.selectieIs({ blad: 'Tekort', adres: 'B6' });
    await vi.waitFor(() => expect(deel.querySelector('h2')!.textContent).toBe('Tekort!B6'));
    deel.remove();
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E4' });
    await rust();
    expect(deel.querySelector('h2')!.textContent).toBe('Tekort!B6');
  });

  it('waarschuwt als de cel iets anders toont dan narekenen geeft', async () => {
    const werkmap = maak({ ...TOONT, E6: 24_999.99 });
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E6' });
    open(werkmap);
    await vi.waitFor(() => expect(document.querySelector('.oordeel.waarschuwing')).not.toBeNull());
    expect(document.querySelector('.oordeel')!.textContent).toContain('maar in de cel staat 24.999,99');
  });

  it('kopieert de herleiding als tekst', async () => {
    const werkmap = maak();
    const schrijf = vi.fn<(tekst: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: schrijf } });
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E4' });
    open(werkmap);
    await vi.waitFor(() => expect(knop('Kopieer als tekst')).toBeTruthy());
    knop('Kopieer als tekst').click();
    await vi.waitFor(() => expect(tekst()).toContain('Gekopieerd.'));
    expect(schrijf.mock.calls[0]![0]).toContain('Herleiding van Tekort!E4\nZuid, tekort: €\u00a011.138,90');
    vi.unstubAllGlobals();
  });

  it('zegt de uitkomst in één zin, en kopieert die met de knop en het toetsenbord', async () => {
    const werkmap = maak();
    const schrijf = vi.fn<(tekst: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText: schrijf } });
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E4' });
    open(werkmap);
    await vi.waitFor(() => expect(knop('Kopieer zin')).toBeTruthy());
    const zin =
      'De regio komt €\u00a025.000 tekort. Zuid heeft 44,56\u00a0% van de inwoners en draagt €\u00a011.139, €\u00a00,14 per inwoner.';
    expect(document.querySelector('.zin p')!.textContent).toBe(zin);
    const kopieer = knop('Kopieer zin');
    expect([kopieer.tagName, kopieer.tabIndex]).toEqual(['BUTTON', 0]);
    kopieer.focus();
    kopieer.click();
    await vi.waitFor(() =>
      expect(document.querySelector('.zin [role=status]')!.textContent).toBe('Gekopieerd.'),
    );
    expect(schrijf.mock.calls).toEqual([[zin]]);
    expect(document.activeElement).toBe(kopieer);
    vi.unstubAllGlobals();
  });

  it('heeft geen zin bij een ingevuld getal', async () => {
    const werkmap = maak();
    werkmap.selectieIs({ blad: 'Tekort', adres: 'B4' });
    open(werkmap);
    await vi.waitFor(() => expect(tekst()).toContain('Dit is ingevuld, niet berekend'));
    expect(knop('Kopieer zin')).toBeUndefined();
  });

  it('zet de tekst klaar om zelf te kopiëren als het klembord niet mag', async () => {
    const werkmap = maak();
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('niet toegestaan')) },
    });
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E4' });
    open(werkmap);
    await vi.waitFor(() => expect(knop('Kopieer als tekst')).toBeTruthy());
    knop('Kopieer als tekst').click();
    await vi.waitFor(() => expect(tekst()).toContain('Kopieer met Ctrl+C'));
    const veld = document.querySelector<HTMLTextAreaElement>(
      'textarea[aria-label="De herleiding als tekst"]',
    )!;
    expect(veld.hidden).toBe(false);
    expect(document.activeElement).toBe(veld);
    expect(veld.value.slice(veld.selectionStart, veld.selectionEnd)).toContain('Herleiding van Tekort!E4');
    vi.unstubAllGlobals();
  });

  it('geeft bij een fout de zin van de functie met een knop naar de cel', async () => {
    const werkmap = maak({ ...TOONT, E3: '#VALUE!', E6: '#VALUE!' });
    await werkmap.schrijf({ blad: 'Tekort', adres: 'B4' }, [['veel']]);
    werkmap.selectieIs({ blad: 'Tekort', adres: 'E3' });
    open(werkmap);
    await vi.waitFor(() =>
      expect(tekst()).toContain('baten, rij 2 van het bereik: hier staat tekst die geen getal is'),
    );
    knop('Ga naar B4').click();
    await vi.waitFor(() => expect(document.querySelector('h2')!.textContent).toBe('Tekort!B4'));
  });
});

describe('een losse rekengang', () => {
  it('toont de stappen van een aanroep bij één gemeente', () => {
    const deel = rekengang({
      functie: 'BWMO_VERDEEL',
      argumenten: [100, [[1], [1], [1]]],
      plaats: { rij: 0, kolom: 0 },
      namen: ['Noord', 'Zuid', 'Oost'],
    });
    expect(deel.querySelectorAll(':scope > li')).toHaveLength(5);
    expect(deel.querySelector(':scope > li:last-child .stap')!.textContent).toBe(
      'deel per gemeente€\u00a033,34',
    );
    expect(deel.textContent).toContain('Zuid€\u00a033,33');
  });

  it('geeft de zin van de functie bij een fout', () => {
    expect(rekengang({ functie: 'BWMO_VERDEEL', argumenten: [100, [[0]]] }).textContent).toContain(
      'alle gewichten zijn 0 of leeg',
    );
  });

  it('gaat vanuit een stap naar de cel waar de waarde uit komt', async () => {
    const werkmap = geheugenwerkmap(
      {
        Blad1: [
          ['index lasten', 0.05, 2027],
          ['product', 'prijs', 'verblijfsduur'],
          ['BW', 50_000, 24],
          ['gemeente', 'inwoners', 'historisch', 'bestaand BW', 'instroom BW'],
          ['Zuid', 300, 900_000, 24, 1],
          ['=BWMO_TIJDLIJN(A1:B1;A2:C3;A4:E5;C1;;FALSE)'],
        ],
      },
      (_, { adres }) =>
        adres === 'A6' ? [[2027, 'Zuid', 24, 24, 900_000, 0, 0, 0, 1_200_000, 1_200_000]] : null,
    );
    werkmap.selectieIs({ blad: 'Blad1', adres: 'I6' });
    open(werkmap);
    await vi.waitFor(() => expect(tekst()).toContain('Zo rekent BWMO_TIJDLIJN'));
    expect(tekst()).toContain('BW: prijs B3');
    knop("Herleid 'Blad1'!B3: BW: prijs").click();
    await vi.waitFor(() => expect(tekst()).toContain('Dit is ingevuld'));
  });
});
