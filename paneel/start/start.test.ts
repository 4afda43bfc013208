// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cel } from '../../core';
import { geheugenwerkmap } from '../../werkmap/poort/geheugen.hulp';
import { nagerekend } from '../../werkmap/aannemen/rekenblad.hulp';
import { laatsteWijziging } from '../laatsteWijziging';
import { start } from '.';

const BEGROTING: Cel[][] = [
  ['Begroting beschermd wonen 2027, regio West-Brabant West'],
  ['Bedragen x € 1.000'],
  [],
  ['Gem.', 'Aantal inwoners', 'Rijksbijdrage', 'Lasten 2027', 'Saldo'],
  ['Bergen op Zoom', 66237, 9450, '10.212,4', null],
  ['Halderberge', 29531, 1180, '1.265,3', null],
  ['Roosendaal', 76960, 5890, '6.640,8', null],
  ['Totaal', 172728, 16520, '18.118,5', null],
];

const paneel = () => document.querySelector<HTMLElement>('#paneel')!;
const knop = (tekst: string) =>
  [...paneel().querySelectorAll('button')].find((gevonden) => gevonden.textContent.includes(tekst))!;
const tekst = () => paneel().textContent;
const verschijnt = (stuk: string) => vi.waitFor(() => expect(tekst()).toContain(stuk));

function open(werkmap = geheugenwerkmap()) {
  document.body.innerHTML = '<main id="paneel" class="bwmo-paneel"></main>';
  const laatste = laatsteWijziging(werkmap);
  const geopend: string[] = [];
  paneel().append(start({ werkmap, laatste, open: (naam) => geopend.push(naam) }), laatste.balk);
  return { werkmap, geopend };
}
async function klik(naam: string) {
  await vi.waitFor(() => expect(knop(naam)).toBeTruthy());
  knop(naam).click();
}
function kies(id: string, waarde: string) {
  const lijst = document.querySelector<HTMLSelectElement>(`#${id}`)!;
  lijst.value = waarde;
  lijst.dispatchEvent(new Event('change'));
}
const vul = (id: string, waarde: string) => {
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)!.value = waarde;
};

beforeEach(() => {
  document.body.innerHTML = '';
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('Start zonder gemeenten', () => {
  it('biedt drie manieren om te beginnen en schrijft nog niets', async () => {
    const { werkmap } = open();
    await verschijnt('Nog geen gemeenten');
    expect(tekst()).toContain('Lees mijn tabel');
    expect(tekst()).toContain('Maak bladen voor uw regio');
    expect(tekst()).toContain('Voeg voorbeeld toe');
    expect(werkmap.toegevoegd).toEqual([]);
  });

  it('zegt wat er mist als het blad leeg is of geen koppen heeft', async () => {
    open();
    await klik('Lees mijn tabel');
    await verschijnt('Blad Blad1 is leeg. Ga naar het blad met uw begroting');
    open(
      geheugenwerkmap({
        Blad1: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
    );
    await klik('Lees mijn tabel');
    await verschijnt('Hier staan geen koppen als gemeente, baten en lasten.');
  });
});

describe('een tabel die te ver doorloopt', () => {
  const rijen = (van: number, tot: number): Cel[][] =>
    Array.from({ length: tot }, (_, r) =>
      r < van - 1 ? [] : r === van - 1 ? ['Gemeente', 'Baten', 'Lasten'] : [`Gemeente ${r}`, 10, 12],
    );

  it('zegt welke rijen niet gelezen zijn', async () => {
    open(geheugenwerkmap({ Lang: rijen(1995, 2003) }));
    await klik('Lees mijn tabel');
    await verschijnt('Gelezen: Lang!A1:C2000');
    expect(tekst()).toContain('Niet gelezen: 3 rijen onder rij 2000. Zet de tabel hoger');
  });

  it('zegt niets als alles gelezen is', async () => {
    open(geheugenwerkmap({ Past: rijen(1990, 2000) }));
    await klik('Lees mijn tabel');
    await verschijnt('Gelezen: Past!A1:C2000');
    expect(tekst()).not.toContain('Niet gelezen');
  });

  it('leest niet iets anders als het aangewezen bereik er helemaal buiten ligt', async () => {
    const werkmap = geheugenwerkmap({ Lang: rijen(1, 2300) });
    await werkmap.selecteer({ blad: 'Lang', adres: 'A2100:C2200' });
    open(werkmap);
    await klik('Lees mijn tabel');
    await verschijnt('A2100:C2200 staat te ver naar onder of naar rechts: gelezen wordt A1:C2000.');
  });
});

describe('eigen tabel', () => {
  it('gaat van begroting naar tekort per gemeente: lezen, schrijven, tekort, en alles weer weg', async () => {
    const { werkmap } = open(geheugenwerkmap({ 'Begroting 2027': BEGROTING }));
    await klik('Lees mijn tabel');
    await verschijnt('Gelezen: Begroting 2027!A1:E8');
    expect(tekst()).toContain('gelijk aan uw totaalregel (rij 8)');
    expect(tekst()).toContain('3 gemeenten, 1 regel weggelaten');
    expect(document.querySelector<HTMLSelectElement>('#eigen-eenheid')!.value).toBe('1000');
    expect(document.querySelector<HTMLSelectElement>('#eigen-centrum')!.value).toBe('Bergen op Zoom');
    expect(document.querySelector<HTMLInputElement>('#eigen-regio')!.value).toBe('West-Brabant West');
    expect(werkmap.toegevoegd).toEqual([]);

    await klik('Maak blad Gemeenten');
    await verschijnt('Voegt het blad Gemeenten toe, met 3 gemeenten');
    await klik('Schrijf naar blad');
    await vi.waitFor(async () =>
      expect(await werkmap.namen()).toContainEqual({ naam: 'GEMEENTEN', blad: 'Gemeenten', adres: 'A9:E12' }),
    );
    const [gemeenten] = werkmap.toegevoegd;
    expect(gemeenten!.cellen[9]!.slice(0, 4)).toEqual([
      "='Begroting 2027'!A5",
      "='Begroting 2027'!B5",
      "='Begroting 2027'!C5*1000",
      "=BWMO_PXQ('Begroting 2027'!D5;1000)",
    ]);
    const op = nagerekend({ 'Begroting 2027': BEGROTING, Gemeenten: gemeenten!.cellen });
    expect(['B', 'C', 'D'].map((k) => op('Gemeenten', `${k}15`))).toEqual(['sluit', 'sluit', 'sluit']);
    expect(await werkmap.bladen()).toEqual(['Begroting 2027', 'Gemeenten']);

    await klik('Ongedaan maken');
    await vi.waitFor(async () => expect(await werkmap.bladen()).toEqual(['Begroting 2027']));
    expect(await werkmap.namen()).toEqual([]);
    await verschijnt('Nog geen gemeenten');
  });

  it('schrijft niets als er op het eigen blad intussen een rij bij kwam; een ander getal mag', async () => {
    const { werkmap } = open(geheugenwerkmap({ 'Begroting 2027': BEGROTING }));
    await klik('Lees mijn tabel');
    await verschijnt('Gelezen: Begroting 2027!A1:E8');
    await werkmap.schrijf({ blad: 'Begroting 2027', adres: 'B5' }, [[70000]]);
    await klik('Maak blad Gemeenten');
    await verschijnt('Voegt het blad Gemeenten toe, met 3 gemeenten');
    await werkmap.schrijf({ blad: 'Begroting 2027', adres: 'A5:A6' }, [['nieuw'], ['Bergen op Zoom']]);
    await klik('Schrijf naar blad');
    await verschijnt('Op blad Begroting 2027 is iets veranderd sinds uw tabel gelezen is.');
    expect(werkmap.toegevoegd).toEqual([]);
  });

  it('vraagt wat niet zeker is, en schrijft pas als het gekozen is', async () => {
    const twijfel: Cel[][] = [
      ['Gemeente', 'Baten', 'Lasten 2026', 'Lasten 2027'],
      ['Noord', 9450, 9900, 10212],
      ['Zuid', 1180, 1200, 1265],
    ];
    const { werkmap } = open(geheugenwerkmap({ Blad1: twijfel }));
    await klik('Lees mijn tabel');
    await verschijnt('Eerst kiezen');
    await klik('Maak blad Gemeenten');
    await verschijnt('Eerst kiezen: Welke kolom is lasten');
    expect(werkmap.toegevoegd).toEqual([]);
    await klik('Sluiten');
    kies('eigen-kolom-3', 'lasten');
    expect(document.querySelector<HTMLSelectElement>('#eigen-kolom-2')!.value).toBe('niet');
    kies('eigen-eenheid', '1000');
    expect(document.querySelector('.vragen')!.textContent).toBe('');
    await klik('Maak blad Gemeenten');
    await klik('Schrijf naar blad');
    await vi.waitFor(() => expect(werkmap.toegevoegd).toHaveLength(1));
    expect(werkmap.toegevoegd[0]!.cellen[9]).toEqual([
      '=Blad1!A2'.replace('Blad1', "'Blad1'"),
      "='Blad1'!B2*1000",
      "='Blad1'!D2*1000",
    ]);
  });

  it('laat een regel weg of neemt haar mee met een vinkje, en houdt de lijst open en de aandacht', async () => {
    open(geheugenwerkmap({ Blad1: BEGROTING }));
    await klik('Lees mijn tabel');
    await verschijnt('3 gemeenten');
    document.querySelector('details')!.open = true;
    const vinkje = () => document.querySelector<HTMLInputElement>('#eigen-rij-5')!;
    vinkje().focus();
    vinkje().click();
    await verschijnt('2 gemeenten, 2 regels weggelaten');
    expect(tekst()).toContain('door u weggelaten');
    expect(tekst()).toContain('wijkt af van de som van de gemeenten');
    expect(document.querySelector('details')!.open).toBe(true);
    expect(document.activeElement).toBe(vinkje());
  });

  it('leest alleen wat is aangewezen, met de eenheid uit de titel erboven', async () => {
    const werkmap = geheugenwerkmap({ Blad1: BEGROTING });
    werkmap.selectieIs({ blad: 'Blad1', adres: 'A4:D6' });
    open(werkmap);
    await klik('Lees mijn tabel');
    await verschijnt('Gelezen: Blad1!A4:D6');
    expect(tekst()).toContain('2 gemeenten');
    expect(document.querySelector<HTMLSelectElement>('#eigen-eenheid')!.value).toBe('1000');
  });

  it('zegt dat GEMEENTEN verandert en zet de naam terug bij ongedaan maken', async () => {
    const werkmap = geheugenwerkmap({
      Begroting: BEGROTING,
      Oud: [
        ['gemeente', 'baten', 'lasten', 'inwoners'],
        ['Noord', 1, 2, 3],
      ],
    });
    await werkmap.zetNaam('GEMEENTEN', { blad: 'Oud', adres: 'A1:D2' });
    open(werkmap);
    await verschijnt('1 gemeente op blad Oud');
    await klik('Lees mijn tabel');
    await klik('Maak blad Gemeenten');
    await verschijnt('Let op: GEMEENTEN wijst nu naar Oud!A1:D2.');
    await klik('Overschrijf en schrijf naar blad');
    await vi.waitFor(async () => expect((await werkmap.namen())[0]!.blad).toBe('Gemeenten'));
    await klik('Ongedaan maken');
    await vi.waitFor(async () =>
      expect(await werkmap.namen()).toEqual([{ naam: 'GEMEENTEN', blad: 'Oud', adres: 'A1:D2' }]),
    );
  });

  it('laat niets achter als een naam niet gezet kan worden', async () => {
    const werkmap = geheugenwerkmap({ Begroting: BEGROTING });
    const zet = werkmap.zetNaam.bind(werkmap);
    let keren = 0;
    werkmap.zetNaam = (naam, bereik) => {
      keren += 1;
      return keren === 2 ? Promise.reject(new Error('beveiligd')) : zet(naam, bereik);
    };
    open(werkmap);
    await klik('Lees mijn tabel');
    await klik('Maak blad Gemeenten');
    await klik('Schrijf naar blad');
    await verschijnt('Dit is niet gelukt.');
    expect(await werkmap.bladen()).toEqual(['Begroting']);
    expect(await werkmap.namen()).toEqual([]);
  });
});

describe('Start met gemeenten', () => {
  const TABEL: Cel[][] = [
    ['gemeente', 'inwoners', 'baten', 'lasten', 'sleutel'],
    ['Noord', 66237, 400000, 430000, 3],
    ['Zuid', 76960, 150000, 140000, 1],
  ];
  async function metTabel(cellen = TABEL) {
    const werkmap = geheugenwerkmap({ Cijfers: cellen, Info: [['Mijn regio', 2027]] });
    await werkmap.zetNaam('GEMEENTEN', { blad: 'Cijfers', adres: 'A1:E3' });
    await werkmap.zetNaam('REGIO', { blad: 'Info', adres: 'A1' });
    await werkmap.zetNaam('BEGROTINGSJAAR', { blad: 'Info', adres: 'B1' });
    return open(werkmap);
  }

  it('zegt welke regio het is en wijst de weg', async () => {
    const { geopend } = await metTabel();
    await verschijnt('2 gemeenten op blad Cijfers, begrotingsjaar 2027.');
    expect(paneel().querySelector('h2')!.textContent).toBe('Mijn regio');
    for (const naam of ['Regelingen vergelijken', 'Plekken en wachttijd', 'Werkmap controleren'])
      knop(naam).click();
    expect(geopend).toEqual(['Geld', 'Wonen', 'Controle']);
  });

  it('maakt met de eigen tabel de bladen voor vijf jaar vooruit, zonder iets twee keer in te voeren', async () => {
    const { werkmap, geopend } = await metTabel();
    await klik('Vijf jaar vooruit: maak de bladen');
    const waarde = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)!.value;
    expect([waarde('nieuw-regio'), waarde('nieuw-jaar')]).toEqual(['Mijn regio', '2027']);
    await klik('Maak de bladen');
    await verschijnt('Alles leest dan de tabel op blad Regio; die op blad Cijfers blijft staan');
    await klik('Schrijf naar blad');
    const plek = async () => (await werkmap.namen()).find(({ naam }) => naam === 'GEMEENTEN')!.blad;
    await vi.waitFor(async () => expect(await plek()).toBe('Regio'));
    const bladen = async () =>
      (await werkmap.namen())
        .filter(({ naam }) => /^(REGIO|BEGROTINGSJAAR)$/.test(naam))
        .map(({ blad }) => blad);
    expect(await bladen()).toEqual(['Regio', 'Regio']);
    const regio = werkmap.toegevoegd[0]!.cellen;
    expect([regio[9]!.slice(0, 5), regio[10]!.slice(0, 2)]).toEqual([
      ['Noord', 66237, null, 400000, 430000],
      ['Zuid', 76960],
    ]);
    await klik('Vijf jaar vooruit');
    expect(geopend).toEqual(['Vooruit']);
    await klik('Ongedaan maken');
    await vi.waitFor(async () => expect(await plek()).toBe('Cijfers'));
    expect(await bladen()).toEqual(['Info', 'Info']);
  });

  it('zet het tekort in een blad, naar de gekozen sleutel', async () => {
    const { werkmap } = await metTabel();
    await verschijnt('Verdeel het tekort naar');
    kies('tekort-sleutel', 'inwoners');
    await klik('Zet tekort per gemeente in een blad');
    await klik('Schrijf naar blad');
    await vi.waitFor(() => expect(werkmap.toegevoegd).toHaveLength(1));
    expect(werkmap.toegevoegd[0]!.cellen[5]![5]).toBe(
      '=BWMO_TEKORT(Cijfers!C2:C3;Cijfers!D2:D3;Cijfers!B2:B3)',
    );
  });

  it('verwijst in het blad Tekort naar waar de tabel nu staat, niet naar waar zij stond', async () => {
    const { werkmap } = await metTabel();
    await verschijnt('Verdeel het tekort naar');
    await werkmap.schrijf({ blad: 'Cijfers', adres: 'A1:E4' }, [[null, null, null, null, null], ...TABEL]);
    await werkmap.zetNaam('GEMEENTEN', { blad: 'Cijfers', adres: 'A2:E4' });
    await klik('Zet tekort per gemeente in een blad');
    await klik('Schrijf naar blad');
    await vi.waitFor(() => expect(werkmap.toegevoegd).toHaveLength(1));
    expect(werkmap.toegevoegd[0]!.cellen[5]![5]).toMatch(/^=BWMO_TEKORT\(Cijfers!C3:C4;Cijfers!D3:D4;/);
  });

  it('zegt wat er voor het tekort nog ontbreekt', async () => {
    await metTabel(TABEL.map((rij) => rij.slice(0, 3)));
    await verschijnt('Voor het tekort per gemeente ontbreekt nog: lasten.');
  });

  it('zegt wat er niet klopt als de tabel niet te lezen is', async () => {
    const { geopend } = await metTabel([TABEL[0]!, TABEL[1]!, TABEL[1]!]);
    await verschijnt('De tabel met gemeenten klopt niet');
    await klik('Controleer de werkmap');
    expect(geopend).toEqual(['Controle']);
  });
});

it('wacht na het schrijven tot de formules zijn uitgerekend', async () => {
  let klaar = false;
  const werkmap = geheugenwerkmap({ Blad1: BEGROTING }, (_, { blad, adres }) => {
    if (!klaar) return '#BUSY!';
    const [gemeenten] = werkmap.toegevoegd;
    return nagerekend({ Blad1: BEGROTING, Gemeenten: gemeenten!.cellen })(blad, adres);
  });
  open(werkmap);
  await klik('Lees mijn tabel');
  await klik('Maak blad Gemeenten');
  await klik('Schrijf naar blad');
  await vi.waitFor(() => expect(werkmap.toegevoegd).toHaveLength(1));
  klaar = true;
  await vi.waitFor(
    () => expect(tekst()).toContain('3 gemeenten op blad Gemeenten, begrotingsjaar 2027.'),
    3000,
  );
  expect(paneel().querySelector('h2')!.textContent).toBe('West-Brabant West');
  expect(tekst()).toContain('Zet tekort per gemeente in een blad');
});

describe('nieuwe werkmap', () => {
  it('maakt bladen met geplakte cijfers, onthoudt de versie en haalt alles weer weg', async () => {
    const { werkmap } = open();
    await klik('Maak bladen voor uw regio');
    vul('nieuw-regio', 'Mijn regio');
    vul('nieuw-jaar', '2027');
    vul('nieuw-gemeenten', 'Noord\t66.237\t118\t€ 9.450.000\t10.212.400,55\nZuid\t29.531');
    await klik('Maak de bladen');
    await verschijnt('bladen toe: Regio, Ingroeipad');
    await klik('Schrijf naar blad');
    await vi.waitFor(async () => expect(await werkmap.instellingen()).toHaveProperty('sjabloonversie'));
    expect(werkmap.toegevoegd[0]!.cellen[9]!.slice(0, 5)).toEqual([
      'Noord',
      66237,
      118,
      9450000,
      10212400.55,
    ]);
    await klik('Ongedaan maken');
    await vi.waitFor(async () => expect(await werkmap.bladen()).toEqual(['Blad1']));
    expect(await werkmap.instellingen()).toEqual({});
  });

  it('laat de centrumgemeente zoals de geplakte tabel haar aanwijst, ook als zij niet de eerste is', async () => {
    const { werkmap } = open();
    await klik('Maak bladen voor uw regio');
    vul('nieuw-regio', 'Mijn regio');
    vul('nieuw-jaar', '2027');
    vul('nieuw-gemeenten', 'gemeente\tinwoners\tcentrum\nNoord\t66.237\t\nZuid\t29.531\tx');
    await klik('Maak de bladen');
    await verschijnt('bladen toe: Regio, Ingroeipad');
    await klik('Schrijf naar blad');
    await vi.waitFor(async () => expect(await werkmap.instellingen()).toHaveProperty('sjabloonversie'));
    const { cellen } = werkmap.toegevoegd[0]!;
    const centrum = cellen[8]!.indexOf('centrum');
    expect(cellen.slice(9, 11).map((rij) => [rij[0], rij[centrum]])).toEqual([
      ['Noord', null],
      ['Zuid', 'x'],
    ]);
  });

  it('kent de 45 regio’s van 2020', async () => {
    open();
    await klik('Maak bladen voor uw regio');
    expect(document.querySelectorAll('datalist option')).toHaveLength(45);
    expect(document.activeElement!.textContent).toBe('Bladen voor uw regio');
  });

  it.each([
    ['', '2027', 'Noord', 'Vul de naam van uw regio in.'],
    [' =1+1', '2027', 'Noord', 'De naam van een regio kan niet met = beginnen: dat wordt een formule.'],
    ['Regio', '27', 'Noord', 'Vul een begrotingsjaar in, bijvoorbeeld 2027.'],
    ['Regio', '2027', '=1+1', '"=1+1" begint met = en zou een formule worden.'],
    ['Regio', '2027', '  ', 'Vul minstens één gemeente in, elke gemeente op een eigen regel.'],
    ['Regio', '2027', 'Noord\nnoord', 'De gemeente noord staat er twee keer in.'],
    ['Regio', '2027', 'Noord\tveel', '"veel" is geen getal van 0 of hoger'],
  ])('zegt wat er niet kan, en schrijft niets (%j, %j, %j)', async (regio, jaar, gemeenten, zin) => {
    const { werkmap } = open();
    await klik('Maak bladen voor uw regio');
    vul('nieuw-regio', regio);
    vul('nieuw-jaar', jaar);
    vul('nieuw-gemeenten', gemeenten);
    await klik('Maak de bladen');
    await verschijnt(zin);
    expect(knop('Schrijf naar blad')).toBeUndefined();
    expect(werkmap.toegevoegd).toEqual([]);
  });
});
