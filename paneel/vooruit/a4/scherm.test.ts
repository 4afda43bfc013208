// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { basisstand, type Tijdlijngegevens, type Werkmap } from '../../../werkmap';
import { geheugenwerkmap } from '../../../werkmap/poort/geheugen.hulp';
import { gegevensVanVoorbeeld } from '../voorbeeld.hulp';
import { a4scherm } from './scherm';
import { A4_INSTELLING } from './teksten';

let gegevens: Tijdlijngegevens;
const terug = vi.fn();

beforeAll(async () => {
  gegevens = await gegevensVanVoorbeeld();
  HTMLImageElement.prototype.decode = () => Promise.resolve();
});
beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

function toon(werkmap: Werkmap = geheugenwerkmap({ Blad1: [] }), bewaard?: string): HTMLElement {
  const keuze = { gemeente: 'Steenbergen', jaar: 2030, stand: basisstand(gegevens) };
  const houder = document.createElement('section');
  houder.append(...a4scherm({ werkmap }, gegevens, keuze, bewaard, terug));
  document.body.append(houder);
  return houder;
}

const knop = (houder: ParentNode, tekst: string) =>
  [...houder.querySelectorAll('button')].find(({ textContent }) => textContent === tekst);
const titels = (houder: ParentNode) => [...houder.querySelectorAll('.a4 h2')].map((h) => h.textContent);
const melding = (houder: ParentNode) => houder.querySelector('.a4-melding')!.textContent;
function vul(houder: ParentNode, wijzer: string, waarde: string): void {
  const invoer = houder.querySelector<HTMLInputElement>(wijzer)!;
  invoer.value = waarde;
  invoer.dispatchEvent(new Event('input'));
  invoer.dispatchEvent(new Event('change'));
}
/** Een browser die een afdrukvenster opent; geeft terug wat er dan te drukken staat. */
function drukt(): () => string[] {
  let gedrukt: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    window.dispatchEvent(new Event('beforeprint'));
    gedrukt = titels(document.querySelector('#bwmo-a4')!).map(String);
  });
  return () => gedrukt;
}

describe('het scherm van het A4', () => {
  it('toont de bladzijde van de gekozen gemeente met tabel en grafiek, en gaat terug', async () => {
    const houder = toon();
    await vi.waitFor(() => expect(titels(houder)).toEqual(['Wat betekent dit voor Steenbergen?']));
    expect(houder.querySelectorAll('.a4 table')).toHaveLength(3);
    const tekeningen = [...houder.querySelectorAll<HTMLImageElement>('.a4 img')];
    expect(tekeningen.map(({ alt }) => alt.split(' ')[0])).toEqual(['Lijngrafiek', 'Lijngrafiek']);
    // Op het scherm een smalle tekening waar alle jaren in staan, op papier de brede.
    const [papier, scherm] = tekeningen.map(({ src }) => decodeURIComponent(src));
    expect(papier).toMatch(/width="720"/);
    expect(scherm).toMatch(/width="320"/);
    for (const jaar of ['2027', '2031']) expect(scherm).toContain(`>${jaar}<`);
    knop(houder, 'Terug naar Vooruit')!.click();
    expect(terug).toHaveBeenCalledOnce();
  });

  it('neemt een andere titel meteen over, bewaart haar bij de werkmap en zet de voorgestelde terug', async () => {
    const werkmap = geheugenwerkmap({ Blad1: [] });
    const houder = toon(werkmap);
    vul(houder, '#a4-titel', 'Wat staat [gemeente] te wachten?');
    await vi.waitFor(() => expect(titels(houder)).toEqual(['Wat staat Steenbergen te wachten?']));
    const bewaard = (await werkmap.instellingen())[A4_INSTELLING];
    const opnieuw = toon(werkmap, bewaard);
    await vi.waitFor(() => expect(titels(opnieuw)).toEqual(['Wat staat Steenbergen te wachten?']));
    knop(opnieuw, 'Zet de voorgestelde teksten terug')!.click();
    await vi.waitFor(() => expect(titels(opnieuw)).toEqual(['Wat betekent dit voor Steenbergen?']));
    expect((await werkmap.instellingen())[A4_INSTELLING]).toBeUndefined();
  });

  it('maakt voor alle gemeenten elk een bladzijde en drukt alleen die af', async () => {
    const houder = toon();
    vul(houder, '#a4-voor', 'alle gemeenten');
    await vi.waitFor(() => expect(titels(houder)).toHaveLength(gegevens.namen.length));
    const gedrukt = drukt();
    knop(houder, 'Druk af')!.click();
    await vi.waitFor(() =>
      expect(gedrukt()).toEqual(gegevens.namen.map((naam) => `Wat betekent dit voor ${naam}?`)),
    );
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('#bwmo-a4')).toBeNull();
    expect(document.body.className).toBe('');
  });

  it('zegt het als een bladzijde te lang is', async () => {
    const houder = toon();
    vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(5000);
    drukt();
    knop(houder, 'Druk af')!.click();
    await vi.waitFor(() => expect(melding(houder)).toContain('Past niet op één bladzijde: Steenbergen.'));
    window.dispatchEvent(new Event('afterprint'));
  });

  it('biedt Word aan waar een host niet afdrukt, en ruimt op', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const houder = toon();
    knop(houder, 'Druk af')!.click();
    await vi.waitFor(() =>
      expect(melding(houder)).toBe('Afdrukken kan hier niet. Kies Bewaar als Word en druk het daar af.'),
    );
    expect(document.querySelector('#bwmo-a4')).toBeNull();
  });

  it('biedt in Google Sheets geen Word aan, maar kopiëren', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const houder = toon({ ...geheugenwerkmap({ Blad1: [] }), host: 'Google Sheets' });
    expect(knop(houder, 'Bewaar als Word')).toBeUndefined();
    knop(houder, 'Druk af')!.click();
    await vi.waitFor(() => expect(melding(houder)).toContain('Kies Kopieer'));
  });
});
