// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../../core';
import {
  adresVan,
  leesTijdlijn,
  rechthoekVan,
  sjabloon,
  WEST_BRABANT_WEST,
  type Werkmap,
} from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { vulIn } from '../../werkmap/sjabloon/wijzigen.hulp';
import { laatsteWijziging } from '../laatsteWijziging';
import { rust } from '../rust.hulp';
import { vooruit } from '.';
import { INSTELLING } from './keuze';
import { uitgerekendVoorbeeld } from './voorbeeld.hulp';

const open = vi.fn();
let werkmap: Werkmap;

beforeAll(async () => {
  werkmap = await uitgerekendVoorbeeld();
});
beforeEach(async () => {
  open.mockClear();
  document.body.replaceChildren();
  await werkmap.zetInstelling(INSTELLING, '');
});

async function toon(map: Werkmap = werkmap): Promise<HTMLElement> {
  const laatste = laatsteWijziging(map);
  const sectie = vooruit({ werkmap: map, laatste, open });
  document.body.replaceChildren(sectie, laatste.balk);
  await vi.waitFor(() => expect(sectie.querySelector('button')).not.toBeNull());
  await berekend(sectie);
  return sectie;
}

/** Wacht op wat na de uitkomst nog volgt. */
const berekend = (sectie: HTMLElement) =>
  vi.waitFor(() => expect(sectie.querySelector('[aria-busy]')).toBeNull());

const tekst = (deel: Element | null) => (deel?.textContent ?? '').replace(/\u00A0/g, ' ');
const hoofdzin = (sectie: HTMLElement) => tekst(sectie.querySelector('.uitkomst .hoofdzin'));
const kies = async (sectie: HTMLElement, naam: string, waarde: string) => {
  const rondje = [...sectie.querySelectorAll<HTMLInputElement>(`input[name="vooruit-${naam}"]`)].find(
    (een) => een.value === waarde,
  )!;
  rondje.click();
  await berekend(sectie);
};
const knop = (sectie: ParentNode, naam: string) =>
  [...sectie.querySelectorAll('button')].find((een) => een.textContent.includes(naam))!;
const klap = async (sectie: HTMLElement, kop: string) => {
  const deel = [...sectie.querySelectorAll('details')].find((een) =>
    een.querySelector('summary')!.textContent.includes(kop),
  )!;
  deel.open = true;
  deel.dispatchEvent(new Event('toggle'));
  await rust();
  return deel;
};

describe('Vooruit zonder tijdlijn', () => {
  it('zegt wat er nodig is en biedt de weg naar Start', async () => {
    const sectie = await toon(geheugenwerkmap({ Blad1: [] }));
    expect(tekst(sectie)).toMatch(/^Nog geen tijdlijn\. Maak bij Start bladen/);
    knop(sectie, 'Ga naar Start').click();
    expect(open).toHaveBeenCalledWith('Start');
  });

  it('noemt wat er nog in te vullen is en wijst het aan', async () => {
    const leeg = await uitgerekendVoorbeeld(vulIn(sjabloon(WEST_BRABANT_WEST), { 'Regio!B4': null }));
    const sectie = await toon(leeg);
    expect(tekst(sectie)).toMatch(/kan nog niet rekenen: vul op blad Regio het begrotingsjaar in\./);
    knop(sectie, 'Ga naar blad Tijdlijn').click();
    await rust();
    expect(await leeg.selectie()).toMatchObject({ blad: 'Tijdlijn' });
  });
});

describe('Vooruit', () => {
  it('begint met het antwoord voor de eerste gemeente, zoals het op het blad gekozen is', async () => {
    const sectie = await toon();
    expect(hoofdzin(sectie)).toMatch(
      /^Bergen op Zoom: [▲▼] (nadeel|voordeel) van € [\d.]+ in 2027 tot en met 2031/,
    );
    expect(tekst(sectie)).toContain('U kijkt nu naar het basisscenario');
    expect([...sectie.querySelectorAll('h2')].map(tekst)).toEqual([
      'Wat betekent dit voor uw gemeente?',
      'Wie heeft het geld, wie heeft de cliënten',
      'Waardoor?',
    ]);
  });

  it('laat na een schakelaar de vorige uitkomst in het grijs staan en zegt waardoor het anders is', async () => {
    const sectie = await toon();
    const voor = hoofdzin(sectie);
    await kies(sectie, 'invoering', '2028');
    await kies(sectie, 'afspraak', 'A');
    expect(hoofdzin(sectie)).not.toBe(voor);
    expect(tekst(sectie.querySelector('.was'))).toMatch(/^was: Bergen op Zoom/);
    const waterval = [...sectie.querySelectorAll('figure')].pop()!;
    const rijen = [...waterval.querySelectorAll('tbody tr')].map((rij) => tekst(rij.querySelector('th')));
    expect(rijen).toEqual(['basisscenario', 'nieuw verdeelmodel', 'afspraak', 'uw keuze']);
    expect(tekst(sectie)).toMatch(/Bergen op Zoom heeft in \d{4} geen nadeel.* objectieve bedragen/);
  });

  it('rekent met wat er nu staat zodra iemand van het blad terugkomt, ook in het A4', async () => {
    const eigen = await uitgerekendVoorbeeld();
    const sectie = await toon(eigen);
    const voor = hoofdzin(sectie);
    const { bereiken } = (await leesTijdlijn(eigen))!;
    const { rij } = rechthoekVan(bereiken.gemeenten.adres);
    const inwoners = { blad: bereiken.gemeenten.blad, adres: `B${rij + 2}` };
    await eigen.schrijf(inwoners, [[30_000]]);
    knop(sectie, 'Maak het A4').click();
    await vi.waitFor(() => expect(sectie.querySelector('.a4 h2')).not.toBeNull());
    const opA4 = tekst(sectie.querySelector('.a4 .nadruk'));
    expect(opA4).not.toBe(voor);
    knop(sectie, 'Terug naar Vooruit').click();
    expect(hoofdzin(sectie)).toBe(opA4);
    await eigen.schrijf(inwoners, [[60_000]]);
    sectie.dispatchEvent(new Event('pointerenter'));
    await vi.waitFor(() => expect(hoofdzin(sectie)).not.toBe(opA4));
  });

  it('noemt geld van de regio geen bijdrage aan de regio, en legt uit waarom Geld iets anders zegt', async () => {
    const sectie = await toon();
    const posten = () =>
      tekst(
        [...sectie.querySelectorAll('table')].find((een) => een.textContent.includes('samen het saldo'))!,
      );
    expect(posten()).toContain('Bijdrage aan de regio');
    const gemeente = sectie.querySelector<HTMLSelectElement>('#vooruit-gemeente')!;
    gemeente.value = 'Steenbergen';
    gemeente.dispatchEvent(new Event('change'));
    await berekend(sectie);
    expect(posten()).toContain('Krijgt van de regio');
    expect(posten()).not.toContain('Bijdrage aan de regio');
    expect(tekst(sectie)).toContain('Waarom is dit anders dan bij Geld?');
  });

  it('zegt het als laag, midden en hoog hetzelfde geven', async () => {
    const zin = 'De scenario’s op blad Tijdlijn geven allemaal hetzelfde';
    const waarschuwt = (sectie: HTMLElement) =>
      [...sectie.querySelectorAll<HTMLElement>('.waarschuwing')].some(
        (een) => !een.hidden && tekst(een).startsWith(zin),
      );
    expect(waarschuwt(await toon())).toBe(false);
    const eigen = await uitgerekendVoorbeeld();
    const { bereiken, parameters } = (await leesTijdlijn(eigen))!;
    const gelijk = parameters.map(([naam, laag, midden, hoog, ...rest], r) =>
      r === 0 ? [naam, laag, midden, hoog, ...rest] : [naam, midden, midden, midden, ...rest],
    );
    await eigen.schrijf(bereiken.parameters, gelijk as Cel[][]);
    expect(waarschuwt(await toon(eigen))).toBe(true);
  });

  it('onthoudt de keuze bij de werkmap en staat er bij terugkomen weer zo', async () => {
    const sectie = await toon();
    const lijst = sectie.querySelector<HTMLSelectElement>('#vooruit-gemeente')!;
    lijst.value = 'Steenbergen';
    lijst.dispatchEvent(new Event('change'));
    await kies(sectie, 'wlz', 'hoog');
    const terug = await toon();
    expect(hoofdzin(terug)).toBe(hoofdzin(sectie));
    expect(terug.querySelector<HTMLSelectElement>('#vooruit-gemeente')!.value).toBe('Steenbergen');
    expect(terug.querySelector<HTMLInputElement>('input[name="vooruit-wlz"]:checked')!.value).toBe('hoog');
  });

  it('houdt een keuze die niet meer bestaat niet vast', async () => {
    await werkmap.zetInstelling(
      INSTELLING,
      '{"gemeente":"Weg","jaar":1999,"stand":{"wlz":"x","afspraak":7}}',
    );
    expect(hoofdzin(await toon())).toMatch(/^Bergen op Zoom/);
    await werkmap.zetInstelling(INSTELLING, 'geen json');
    expect(hoofdzin(await toon())).toMatch(/^Bergen op Zoom/);
  });

  it('laat een afspraak weg die een kolom nodig heeft waar de regio niets in heeft staan', async () => {
    const bladen = sjabloon(WEST_BRABANT_WEST);
    const koppen = bladen[0]!.cellen.find(([eerste]) => eerste === 'gemeente')!;
    const kolom = adresVan({
      rij: 0,
      kolom: koppen.findIndex((kop) => typeof kop === 'string' && kop.startsWith('Wmo')),
      rijen: 1,
      kolommen: 1,
    });
    const rij = bladen[0]!.cellen.indexOf(koppen) + 2;
    const leeg = Object.fromEntries(
      Array.from({ length: 6 }, (_, g) => [`Regio!${kolom.replace('1', String(rij + g))}`, null]),
    );
    const sectie = await toon(await uitgerekendVoorbeeld(vulIn(bladen, leeg)));
    const deel = await klap(sectie, 'Welke afspraak houdt stand?');
    expect(deel.querySelector('.waarschuwing')).toBeNull();
    expect(tekst(deel)).toContain('Volledige pool naar inwoners');
  });

  it('zet afspraken op volgorde en klapt wat hetzelfde uitkomt in', async () => {
    const deel = await klap(await toon(), 'Welke afspraak');
    const slechtste = [...deel.querySelectorAll('.matrix tbody')].map((groep) =>
      Number(
        tekst(groep.querySelector('td'))
          .replace(/[^\d,−]/g, '')
          .replace('−', '-')
          .replace(',', '.'),
      ),
    );
    expect(slechtste.length).toBeGreaterThan(3);
    expect([...slechtste].sort((een, ander) => ander - een)).toEqual(slechtste);
    expect(tekst(deel)).toMatch(/en \d+ andere met dezelfde uitkomst/);
  });

  it('zegt na doorrekenen tussen welke bedragen het saldo ligt', async () => {
    const deel = await klap(await toon(), 'Hoe zeker');
    knop(deel, 'Reken 500').click();
    await vi.waitFor(() => expect(deel.querySelector('.hoofdzin')).not.toBeNull());
    expect(tekst(deel.querySelector('.hoofdzin'))).toMatch(/^Waarschijnlijk tussen een/);
    expect(tekst(deel)).toMatch(/Kans op nadeel: \d+ %/);
  });

  it('kondigt een blad met formules aan en schrijft het', async () => {
    const map = await uitgerekendVoorbeeld();
    const sectie = await toon(map);
    knop(sectie, 'Schrijf naar blad').click();
    await vi.waitFor(() => expect(tekst(sectie)).toMatch(/Voegt het blad Vooruit toe\. .* \d+ formules/));
    [...sectie.querySelectorAll<HTMLButtonElement>('.vooraf button')][0]!.click();
    await vi.waitFor(async () => expect(await map.bladen()).toContain('Vooruit'));
  });
});
