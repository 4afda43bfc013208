// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../../core';
import { roepAan } from '../../core';
import { sjabloon, WEST_BRABANT_WEST, type Werkmap } from '../../werkmap';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { rekenNa } from '../../werkmap/sjabloon/narekenen.hulp';
import { laatsteWijziging } from '../laatsteWijziging';
import { rust } from '../rust.hulp';
import { geld } from '.';
import { INSTELLING } from './keuze';

const REGIO = sjabloon(WEST_BRABANT_WEST)[0]!;
const KLEIN: readonly (readonly Cel[])[] = [
  ['gemeente', 'inwoners', 'baten', 'lasten'],
  ['Noord', 60000, 500000, 650000],
  ['Zuid', 40000, 300000, 250000],
];

const open = vi.fn();
let laatste: ReturnType<typeof laatsteWijziging>;

beforeEach(() => {
  open.mockClear();
  document.body.replaceChildren();
});
afterEach(() => vi.unstubAllGlobals());

async function toon(werkmap: Werkmap): Promise<HTMLElement> {
  laatste = laatsteWijziging(werkmap);
  const sectie = geld({ werkmap, laatste, open });
  document.body.replaceChildren(sectie, laatste.balk);
  await vi.waitFor(() => expect(sectie.querySelector('button')).not.toBeNull());
  return sectie;
}

async function voorbeeld() {
  const werkmap = geheugenwerkmap({ Blad1: [] });
  await werkmap.voegBladToe(REGIO);
  return werkmap;
}

async function klein(cellen = KLEIN) {
  const werkmap = geheugenwerkmap({ Blad1: cellen });
  const kolom = 'ABCDE'[cellen[0]!.length - 1]!;
  await werkmap.zetNaam('GEMEENTEN', { blad: 'Blad1', adres: `A1:${kolom}${cellen.length}` });
  return werkmap;
}

const knop = (sectie: ParentNode, tekst: string) =>
  [...sectie.querySelectorAll('button')].find((gevonden) => gevonden.textContent.includes(tekst))!;
const kies = (sectie: ParentNode, letter: string, naam: string) =>
  vul(sectie, `#geld-regeling-${letter}`, naam);
function vul(sectie: ParentNode, wijzer: string, waarde: string): void {
  const veld = sectie.querySelector<HTMLInputElement>(wijzer)!;
  veld.value = waarde;
  veld.dispatchEvent(new Event('change'));
}
/** De rijen van de uitkomst onder één gemeente, als tekst per cel. */
function rijen(sectie: ParentNode, gemeente: string): string[][] {
  const groep = [...sectie.querySelectorAll('.uitkomst tbody')].find(
    (lijf) => lijf.querySelector('[scope=rowgroup]')!.textContent === gemeente,
  )!;
  return [...groep.querySelectorAll('tr')]
    .slice(1)
    .map((rij) => [...rij.children].map((cel) => cel.textContent.replace(/\u00A0/g, ' ')));
}

describe('Geld zonder tabel', () => {
  it('zegt wat er nodig is en biedt de weg naar Start', async () => {
    const sectie = await toon(geheugenwerkmap());
    expect(sectie.textContent).toContain('Nog geen gemeenten.');
    knop(sectie, 'Ga naar Start').click();
    expect(open).toHaveBeenCalledWith('Start');
  });

  it('zegt in gewone woorden welke cel niet klopt en wijst de tabel aan', async () => {
    const werkmap = await klein([...KLEIN, ['noord', 1, 2, 3]]);
    const sectie = await toon(werkmap);
    expect(sectie.querySelector('[role=alert]')!.textContent).toContain('deze gemeente staat al in rij 2');
    knop(sectie, 'Ga naar de tabel').click();
    await vi.waitFor(async () => expect(await werkmap.selectie()).toEqual({ blad: 'Blad1', adres: 'A1:D4' }));
    await werkmap.schrijf({ blad: 'Blad1', adres: 'A4' }, [['Oost']]);
    knop(sectie, 'Lees opnieuw').click();
    await vi.waitFor(() => expect(sectie.textContent).toContain('3 gemeenten uit Blad1!A1:D4'));
  });
});

describe('de bijlage bij het raadsvoorstel', () => {
  it('komt in de plaats van de vergelijking, neemt een eigen titel mee en gaat terug naar wat er stond', async () => {
    const werkmap = await klein();
    const sectie = await toon(werkmap);
    knop(sectie, 'Maak de bijlage').click();
    await vi.waitFor(() => expect(sectie.querySelector('.a4 h2')).not.toBeNull());
    expect(sectie.querySelectorAll('.a4 table')).toHaveLength(1);
    const titel = sectie.querySelector<HTMLInputElement>('#raad-titel')!;
    titel.value = 'Bijlage 3';
    titel.dispatchEvent(new Event('input'));
    titel.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(sectie.querySelector('.a4 h2')!.textContent).toBe('Bijlage 3'));
    sectie.querySelector<HTMLInputElement>('#raad-rekengang')!.click();
    await vi.waitFor(() => expect(sectie.querySelectorAll('.a4 table')).toHaveLength(3));
    knop(sectie, 'Terug naar de vergelijking').click();
    expect(sectie.textContent).toContain('Wie wint, wie betaalt');
    knop(sectie, 'Maak de bijlage').click();
    await vi.waitFor(() => expect(sectie.querySelector('.a4 h2')?.textContent).toBe('Bijlage 3'));
  });
});

describe('Geld met een tabel', () => {
  it('zet meteen de twee uitersten naast elkaar, per gemeente, per inwoner en in woorden', async () => {
    const sectie = await toon(await voorbeeld());
    expect(rijen(sectie, 'Bergen op Zoom')).toEqual([
      ['A', '−762.401tekort', '0niets', ''],
      ['B', '−416.459tekort', '−345.942ontvangt', '▲ 345.942voordeel, 5,22'],
    ]);
    expect(rijen(sectie, 'Halderberge')[1]![3]).toBe('▼ −100.363nadeel, −3,40');
    expect(sectie.querySelector('.samenvatting')!.textContent.replace(/\u00A0/g, ' ')).toContain(
      '2 gemeenten met voordeel en 4 met nadeel tegenover A. Grootste voordeel: Bergen op Zoom ▲ € 345.942, € 5,22 per inwoner.',
    );
    expect(rijen(sectie, 'Regio')[1]).toEqual([
      'B',
      '−1.510.002tekort',
      'reserve 0; innovatie 0; alles samen sluit',
    ]);
  });

  it('tekent het saldo van elke regeling, met bron', async () => {
    const sectie = await toon(await voorbeeld());
    kies(sectie, 'c', 'Fryslân: naar inwoners');
    const figuur = sectie.querySelector('figure')!;
    expect([...figuur.querySelectorAll('thead th')].map((kop) => kop.textContent)).toEqual([
      'gemeente',
      'A. Geen solidariteit',
      'B. Volledige pool naar inwoners',
      'C. Fryslân: naar inwoners',
    ]);
    expect(figuur.querySelector('.bron')!.textContent).toContain('lasten voorbeeldcijfers');
  });

  it('zegt bij elke regeling kern, regio, bron en aanname', async () => {
    const sectie = await toon(await voorbeeld());
    kies(sectie, 'c', 'Groningen: naar indicaties');
    const uitleg = sectie.querySelector('#geld-regeling-c-uitleg')!.textContent;
    expect(uitleg).toContain('naar het aantal indicaties per gemeente');
    expect(uitleg).toContain(
      'Regio: Groninger gemeenten. Bron: Bureau HHM 2020, regiobeeld Groninger gemeenten, vanaf blz. 91.',
    );
    expect(uitleg).toContain('Aanname: De bron noemt geen peildatum');
  });

  it('zegt in de woorden van de functie wat een regeling nog mist, en laat de andere staan', async () => {
    const sectie = await toon(await klein());
    const groepen = [...sectie.querySelectorAll('#geld-regeling-a optgroup')] as HTMLOptGroupElement[];
    expect(groepen.map(({ label }) => label)).toEqual(['Te berekenen met uw tabel', 'Nog niet te berekenen']);
    kies(sectie, 'a', 'Maastricht: budgetten samen');
    expect(sectie.querySelector('#geld-regeling-a-uitleg .waarschuwing')!.textContent).toBe(
      'Nog niet te berekenen. gemeenten: de kolom sleutel ontbreekt; voeg haar toe met die naam in de kopregel.',
    );
    expect(rijen(sectie, 'Noord').map(([letter]) => letter)).toEqual(['B']);
    knop(sectie, 'Schrijf naar blad').click();
    await vi.waitFor(() =>
      expect(sectie.querySelector('.vooraf')!.textContent).toContain('Regeling A is nog niet te berekenen'),
    );
  });

  it('rekent de eigen knoppen mee en noemt de knop die niet klopt', async () => {
    const sectie = await toon(await klein());
    const formulier = () => sectie.querySelector('.knoppenformulier')!.closest('details')!;
    expect(formulier().hidden).toBe(true);
    kies(sectie, 'c', 'eigen regeling');
    expect(formulier().hidden).toBe(false);
    vul(sectie, '#geld-knop-solidariteit', '0,5');
    expect(rijen(sectie, 'Noord')[2]!.slice(1, 3)).toEqual(['−105.000tekort', '−45.000ontvangt']);
    vul(sectie, '#geld-knop-solidariteit', 'half');
    expect(sectie.querySelector('#geld-regeling-c-uitleg')!.textContent).toContain(
      'solidariteit: hier staat tekst die geen getal is',
    );
    expect(rijen(sectie, 'Noord')).toHaveLength(2);
  });

  it('maakt van een regeling zonder plafond een eigen regeling en gaat naar die knop', async () => {
    const sectie = await toon(await voorbeeld());
    kies(sectie, 'b', 'Almelo: reserve met plafond');
    expect(sectie.querySelector('#geld-regeling-b-uitleg')!.textContent).toContain(
      'noemt geen reserve of plafond',
    );
    knop(sectie, 'Vul zelf in').click();
    expect(sectie.querySelector<HTMLSelectElement>('#geld-regeling-b')!.value).toBe('eigen regeling');
    expect(sectie.querySelector<HTMLSelectElement>('#geld-knop-begin-met')!.value).toBe(
      'Almelo: reserve met plafond',
    );
    expect(document.activeElement?.id).toBe('geld-knop-reserve');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
    vul(sectie, '#geld-knop-reserve', '0');
    vul(sectie, '#geld-knop-plafond', '1.000.000');
    expect(rijen(sectie, 'Roosendaal').map(([letter]) => letter)).toEqual(['A', 'B']);
  });

  it('geeft elke knop een naam, een eenheid en uitleg, en ja of nee in woorden', async () => {
    const sectie = await toon(await klein());
    const velden = [...sectie.querySelectorAll<HTMLInputElement>('.knoppenformulier :is(input, select)')];
    expect(velden).toHaveLength(20);
    for (const veld of velden) {
      expect(sectie.querySelector(`label[for="${veld.id}"]`)!.textContent).toMatch(/\S/);
      expect(sectie.querySelector(`#${veld.getAttribute('aria-describedby')!}`)!.textContent).toMatch(/\S/);
    }
    expect(new Set(velden.map(({ id }) => id)).size).toBe(20);
    expect(sectie.querySelector('label[for="geld-knop-eigen-risico-per-inwoner"]')!.textContent).toBe(
      'eigen risico per inwoner (in euro)',
    );
    expect(sectie.querySelector('#geld-knop-innovatie-voor-reserve-uitleg')!.textContent).toBe(
      'ja: eerst innovatie, dan de reserve; nee: andersom; verandert niets zonder innovatie of zonder plafond',
    );
  });

  it('laat bij een bedrag zien hoe het berekend is, en sluit dat weer', async () => {
    const sectie = await toon(await klein());
    const saldo = [...sectie.querySelectorAll<HTMLButtonElement>('.uitkomst button')][1]!;
    expect(saldo.textContent).toBe('−60.000');
    saldo.click();
    expect(saldo.getAttribute('aria-expanded')).toBe('true');
    const herleiding = sectie.querySelector('.herleiding')!;
    expect(herleiding.textContent).toContain('Noord onder regeling B, Volledige pool naar inwoners:');
    expect(herleiding.querySelectorAll('li').length).toBeGreaterThan(2);
    expect(herleiding.textContent).toContain('Bijdrage −90.000,00 euro (ontvangt), saldo −60.000,00 euro.');
    saldo.click();
    expect(sectie.querySelector('.herleiding')).toBeNull();
  });

  it('bewaart een keuze pas als iemand kiest, en leest haar terug', async () => {
    const werkmap = await klein();
    await toon(werkmap);
    expect(await werkmap.instellingen()).toEqual({});
    kies(document, 'c', 'Fryslân: naar inwoners');
    await vi.waitFor(async () => expect(Object.keys(await werkmap.instellingen())).toEqual([INSTELLING]));
    const opnieuw = await toon(werkmap);
    expect(opnieuw.querySelector<HTMLSelectElement>('#geld-regeling-c')!.value).toBe(
      'Fryslân: naar inwoners',
    );
  });

  it('zegt het als de keuze niet bewaard kan worden, en rekent door', async () => {
    const werkmap = await klein();
    const sectie = await toon({ ...werkmap, zetInstelling: () => Promise.reject(new Error('alleen-lezen')) });
    kies(sectie, 'a', 'Volledige pool naar inwoners');
    await vi.waitFor(() => expect(sectie.textContent).toContain('Uw keuze is niet bewaard.'));
    expect(rijen(sectie, 'Noord')[0]![1]).toBe('−60.000tekort');
  });

  it('schrijft na bevestigen een blad dat dezelfde bedragen geeft, en haalt het weer weg', async () => {
    const werkmap = await voorbeeld();
    const sectie = await toon(werkmap);
    kies(sectie, 'c', 'eigen regeling');
    vul(sectie, '#geld-knop-solidariteit', '50%');
    const saldo = rijen(sectie, 'Rucphen').map(([, bedrag]) => bedrag);
    knop(sectie, 'Schrijf naar blad').click();
    await vi.waitFor(() =>
      expect(sectie.querySelector('.vooraf')!.textContent).toContain('Voegt het blad Vergelijking toe.'),
    );
    expect(sectie.querySelector('.vooraf')!.textContent).toMatch(
      /Er komen \d+ formules op die rekenen met Regio!A9:L15\./,
    );
    expect(await werkmap.bladen()).toEqual(['Blad1', 'Regio']);
    knop(sectie.querySelector('.vooraf')!, 'Schrijf naar blad').click();
    await vi.waitFor(async () => expect(await werkmap.bladen()).toContain('Vergelijking'));
    const blad = werkmap.toegevoegd.at(-1)!;
    const na = rekenNa([REGIO, blad]);
    expect(na.fouten).toEqual([]);
    expect(na.waarde('Vergelijking', 'B3')).toBe('alles sluit');
    const rij =
      blad.cellen.findIndex(([cel]) => typeof cel === 'string' && cel.startsWith('=BWMO_REGELING(')) + 5;
    expect(na.waarde('Vergelijking', `A${rij}`)).toBe('Rucphen');
    const opBlad = ['E', 'K', 'Q'].map((kolom) => Number(na.waarde('Vergelijking', `${kolom}${rij}`)));
    expect(saldo).toEqual(
      opBlad.map(
        (euro) => expect.stringContaining(Math.abs(Math.round(euro)).toLocaleString('nl-NL')) as string,
      ),
    );
    knop(document, 'Ongedaan maken').click();
    await vi.waitFor(async () => expect(await werkmap.bladen()).not.toContain('Vergelijking'));
  });

  it('houdt het scherm zolang de tabel gelijk is, en leest haar na een wijziging opnieuw', async () => {
    const werkmap = await klein();
    const sectie = await toon(werkmap);
    const lijst = sectie.querySelector('#geld-regeling-a');
    const niets = { plek: 'x', stappen: [] };
    const lees = vi.spyOn(werkmap, 'lees');
    await laatste.voerUit(niets);
    await vi.waitFor(() => expect(lees).toHaveBeenCalled());
    await rust();
    expect(sectie.querySelector('#geld-regeling-a')).toBe(lijst);
    await laatste.voerUit({
      ...niets,
      stappen: [{ soort: 'cellen', bereik: { blad: 'Blad1', adres: 'D2' }, cellen: [[500000]] }],
    });
    await vi.waitFor(() => expect(rijen(sectie, 'Noord')[0]![1]).toBe('0sluitend'));
  });

  it('rekent met wat formules in de tabel opleveren', async () => {
    const werkmap = geheugenwerkmap(
      { Blad1: [...KLEIN.slice(0, 2), ['Zuid', 40000, 300000, '=BWMO_SALDO(300000;50000)']] },
      (formule) => Number(roepAan('BWMO_SALDO', formule.match(/\d+/g)!.map(Number))),
    );
    await werkmap.zetNaam('GEMEENTEN', { blad: 'Blad1', adres: 'A1:D3' });
    expect(rijen(await toon(werkmap), 'Zuid')[0]![1]).toBe('50.000overschot');
  });
});

describe('Kopieer als tabel', () => {
  it('zet tekst en een tabel op het klembord', async () => {
    const geschreven: Record<string, Blob>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly delen: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal('navigator', {
      clipboard: {
        write: ([item]: { delen: Record<string, Blob> }[]) =>
          Promise.resolve(void geschreven.push(item!.delen)),
      },
    });
    const sectie = await toon(await klein());
    knop(sectie, 'Kopieer als tabel').click();
    await vi.waitFor(() => expect(sectie.textContent).toContain('De tabel staat op het klembord.'));
    expect(Object.keys(geschreven[0]!)).toEqual(['text/plain', 'text/html']);
  });

  it.each([
    ['zonder klembord', {}],
    ['zonder toestemming', { clipboard: { writeText: () => Promise.reject(new Error('nee')) } }],
  ])('zet de tekst klaar om zelf te kopiëren: %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const sectie = await toon(await klein());
    knop(sectie, 'Kopieer als tabel').click();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    expect((document.activeElement as HTMLTextAreaElement).value).toContain(
      'Noord\t-150000,00\t0,00\t-60000,00',
    );
  });
});
