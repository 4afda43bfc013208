import { describe, expect, it } from 'vitest';
import { type Blad, omTerugTeZetten, Werkmapfout, zinVan } from '../werkmap';
import { maakSheets } from './namaak/sheets.hulp';

const BLAD1 = (adres: string) => ({ blad: 'Blad1', adres });
const leegBlad = (naam: string): Blad => ({
  naam,
  cellen: [['kop']],
  opmaak: [],
  kolombreedtes: [10],
  vast: { rijen: 1, kolommen: 0 },
});

/** De zin die de gebruiker krijgt als het niet lukt. */
async function zinBij(belofte: Promise<unknown>): Promise<string> {
  const fout: unknown = await belofte.then(
    () => undefined,
    (reden: unknown) => reden,
  );
  expect(fout).toBeInstanceOf(Werkmapfout);
  return zinVan(fout);
}

describe('cellen', () => {
  it('schrijft en leest waarden en formules, en laat de rest staan', async () => {
    const { werkmap, inhoud } = maakSheets();
    await werkmap.schrijf(BLAD1('A1:C2'), [
      ['tekst', 1.5, true],
      [null, '=BWMO_TEKORT(B1;4)', '0748'],
    ]);
    await werkmap.schrijf(BLAD1('A1'), [['anders']]);
    expect(await werkmap.lees(BLAD1('A1:C3'))).toEqual({
      waarden: [
        ['anders', 1.5, true],
        ['', 2.5, '0748'],
        ['', '', ''],
      ],
      formules: [
        ['', '', ''],
        ['', '=BWMO_TEKORT(B1;4)', ''],
        ['', '', ''],
      ],
    });
    expect(inhoud.blad('Blad1').formule('B2')).toBe('=BWMO_TEKORT(B1;4)');
  });

  it.each(['nl_NL', 'en_US'] as const)(
    'leest in %s een formule terug zoals zij geschreven is',
    async (taal) => {
      const { werkmap } = maakSheets({ taal });
      const formules = [['=ROUND(A1*0.25;2)', '="a;b,c"', "=SUM('Blad één'!A1:B2;3)", '=A1+2']];
      await werkmap.schrijf(BLAD1('B1:E1'), formules);
      expect((await werkmap.lees(BLAD1('B1:E1'))).formules).toEqual(formules);
    },
  );

  it('laat een uitkomst over andere cellen lopen, en rekent ook onder de naam van Excel', async () => {
    const { werkmap } = maakSheets();
    await werkmap.schrijf(BLAD1('A1:B2'), [
      [10, 3],
      [20, 1],
    ]);
    await werkmap.schrijf(BLAD1('D1'), [['=_xldudf_BWMO_VERDEEL(100;B1:B2)']]);
    expect((await werkmap.lees(BLAD1('D1:D2'))).waarden).toEqual([[75], [25]]);
  });

  it('geeft een datum als tekst en zet haar terug als datum, maar tekst als tekst', async () => {
    const { werkmap, inhoud } = maakSheets();
    const datum = new Date(2027, 5, 30);
    inhoud.blad('Blad1').zet('A1', { waarde: datum, formule: '' });
    inhoud.blad('Blad1').zet('B1', { waarde: '2027-06-30', formule: '' });
    const gelezen = await werkmap.lees(BLAD1('A1:B1'));
    expect(gelezen.waarden).toEqual([['2027-06-30', '2027-06-30']]);
    await werkmap.schrijf(BLAD1('A1:B1'), [['iets anders', 1]]);
    await werkmap.schrijf(BLAD1('A1:B1'), omTerugTeZetten(gelezen));
    expect(inhoud.blad('Blad1').inhoud()).toEqual([[datum, '2027-06-30']]);
  });

  it('leest voorbij de rand van het blad lege cellen, en maakt het blad groter om er te schrijven', async () => {
    const { werkmap, inhoud } = maakSheets();
    expect(await werkmap.lees(BLAD1('Z1000:AA1001'))).toEqual({
      waarden: [
        ['', ''],
        ['', ''],
      ],
      formules: [
        ['', ''],
        ['', ''],
      ],
    });
    expect((await werkmap.lees(BLAD1('A2000'))).waarden).toEqual([['']]);
    await werkmap.schrijf(BLAD1('AB1200'), [[7]]);
    expect((await werkmap.lees(BLAD1('AB1200'))).waarden).toEqual([[7]]);
    expect([inhoud.blad('Blad1').rijen, inhoud.blad('Blad1').kolommen]).toEqual([1200, 28]);
  });

  it('zegt tot waar een blad gevuld is', async () => {
    const { werkmap } = maakSheets();
    expect(await werkmap.gebruikt('Blad1')).toBeNull();
    await werkmap.schrijf(BLAD1('C2'), [[1]]);
    expect(await werkmap.gebruikt('Blad1')).toBe('A1:C2');
  });

  it('weet wat er aangewezen is, ook een hele kolom, en wijst zelf aan', async () => {
    const { werkmap, inhoud } = maakSheets({ bladen: ['Blad1', 'Blad 2'] });
    inhoud.selectie = { blad: 'Blad1', adres: 'B1:B1000' };
    expect(await werkmap.selectie()).toEqual(BLAD1('B1:B1000'));
    await werkmap.selecteer({ blad: 'Blad 2', adres: 'C3' });
    expect(inhoud.selectie).toEqual({ blad: 'Blad 2', adres: 'C3' });
  });
});

describe('bladen', () => {
  it('voegt achteraan toe en haalt weg, met de namen die ernaar wijzen', async () => {
    const { werkmap, inhoud } = maakSheets({ bladen: ['Blad1', 'Blad2'] });
    await werkmap.voegBladToe({ ...leegBlad('Nieuw'), namen: [{ naam: 'KOP', adres: 'A1' }] });
    expect(await werkmap.bladen()).toEqual(['Blad1', 'Blad2', 'Nieuw']);
    await werkmap.verwijderBlad('Nieuw');
    expect(await werkmap.bladen()).toEqual(['Blad1', 'Blad2']);
    expect(inhoud.namen.size).toBe(0);
  });

  it('laat een naam die al bestaat wijzen waar hij wees', async () => {
    const { werkmap } = maakSheets();
    await werkmap.zetNaam('KOP', BLAD1('B2'));
    await werkmap.voegBladToe({ ...leegBlad('Nieuw'), namen: [{ naam: 'KOP', adres: 'A1' }] });
    expect(await werkmap.namen()).toEqual([{ naam: 'KOP', ...BLAD1('B2') }]);
  });

  it('laat geen half blad achter als er iets niet kan', async () => {
    const { werkmap, inhoud } = maakSheets();
    const kapot = {
      ...leegBlad('Kapot'),
      namen: [{ naam: 'KOP', adres: 'A1' }],
      voorwaarden: [{ adres: 'A1', formule: '=Blad1!A1>0', stijl: 'letop' as const }],
    };
    await expect(werkmap.voegBladToe(kapot)).rejects.toThrow();
    expect(await werkmap.bladen()).toEqual(['Blad1']);
    expect(inhoud.namen.size).toBe(0);
  });

  it('kleurt cellen zolang een voorwaarde geldt', async () => {
    const { werkmap, inhoud } = maakSheets();
    await werkmap.voegBladToe({
      ...leegBlad('Saldo'),
      voorwaarden: [{ adres: 'A2:B9', formule: '=$A2<0.5', stijl: 'letop' }],
    });
    expect(inhoud.blad('Saldo').voorwaarden).toEqual([
      { adres: 'A2:B9', formule: '=$A2<0,5', vlak: '#FDE7DC', tekst: '#8A3707', vet: true },
    ]);
  });
});

describe('namen', () => {
  it('wijst een naam aan, ergens anders aan, en haalt hem weg', async () => {
    const { werkmap } = maakSheets();
    await werkmap.zetNaam('GEMEENTEN', BLAD1('A1:B3'));
    await werkmap.zetNaam('GEMEENTEN', BLAD1('A1:B4'));
    expect(await werkmap.namen()).toEqual([{ naam: 'GEMEENTEN', ...BLAD1('A1:B4') }]);
    await werkmap.zetNaam('GEMEENTEN', null);
    await werkmap.zetNaam('GEMEENTEN', null);
    expect(await werkmap.namen()).toEqual([]);
  });

  it('slaat een naam over waarvan het blad weg is', async () => {
    const { werkmap, inhoud } = maakSheets();
    inhoud.namen.set('WEES', { blad: 'Weg', adres: 'A1' });
    await werkmap.zetNaam('HIER', BLAD1('A1'));
    expect((await werkmap.namen()).map(({ naam }) => naam)).toEqual(['HIER']);
  });
});

describe('validaties', () => {
  const VALIDATIES = [
    { adres: 'A2:A4', regel: { soort: 'lijst', keuzes: ['ja', 'nee'] }, uitleg: 'Kies ja of nee.' },
    { adres: 'B2:C3', regel: { soort: 'getal', minimum: 0, maximum: 1 }, uitleg: 'Vul een deel in.' },
    {
      adres: 'D2',
      regel: { soort: 'lijst uit bereik', blad: 'Blad1', adres: 'A1:A3' },
      uitleg: 'Kies uit de lijst.',
    },
    { adres: 'E2', regel: { soort: 'lijst', keuzes: [0, 1] }, uitleg: 'Vul 0 of 1 in.' },
  ] as const;

  it('leest terug wat er op een blad gezet is', async () => {
    const { werkmap } = maakSheets();
    await werkmap.voegBladToe({ ...leegBlad('Invoer'), validaties: VALIDATIES });
    const gelezen = await werkmap.validaties('Invoer');
    expect([...gelezen].sort((a, b) => a.adres.localeCompare(b.adres))).toEqual(VALIDATIES);
  });

  it('zegt het als een cel de waarde weigert, en laat de cellen zoals ze waren', async () => {
    const { werkmap, inhoud } = maakSheets();
    await werkmap.voegBladToe({ ...leegBlad('Invoer'), validaties: VALIDATIES });
    const zin = await zinBij(werkmap.schrijf({ blad: 'Invoer', adres: 'A2:B2' }, [['ja', 2]]));
    expect(zin).toBe(
      'Schrijven naar Invoer!A2:B2 is niet gelukt. Controleer of de gegevensvalidatie van die cellen deze waarden toelaat.',
    );
    expect(inhoud.blad('Invoer').inhoud()).toEqual([['kop']]);
  });
});

describe('instellingen', () => {
  it('bewaart, leest en vergeet, los van wat andere scripts bewaren', async () => {
    const { werkmap, documenteigenschappen } = maakSheets();
    documenteigenschappen.set('van een ander', 'x');
    await werkmap.zetInstelling('norm', '{"a":1}');
    expect(await werkmap.instellingen()).toEqual({ norm: '{"a":1}' });
    await werkmap.zetInstelling('norm', null);
    expect(await werkmap.instellingen()).toEqual({});
    expect([...documenteigenschappen.keys()]).toEqual(['van een ander']);
  });

  it.each([
    ['meer dan 8000 tekens', 'a'.repeat(8001)],
    ['meer dan 9 kB', '€'.repeat(4000)],
  ])('neemt 8000 tekens aan en weigert %s', async (_, waarde) => {
    const { werkmap } = maakSheets();
    await werkmap.zetInstelling('lang', 'a'.repeat(8000));
    expect(await zinBij(werkmap.zetInstelling('lang', waarde))).toMatch(
      /^De instelling lang is te lang om bij deze werkmap te bewaren: .*Bewaar minder\.$/,
    );
    expect(await werkmap.instellingen()).toEqual({ lang: 'a'.repeat(8000) });
  });

  it('zegt het als alles samen te groot wordt', async () => {
    const { werkmap, documenteigenschappen } = maakSheets();
    for (let i = 0; i < 56; i += 1) documenteigenschappen.set(`vol${i}`, 'a'.repeat(9 * 1024));
    expect(await zinBij(werkmap.zetInstelling('erbij', 'a'.repeat(8000)))).toContain(
      'geen ruimte meer voor instellingen: samen hoogstens 500 kB',
    );
  });
});

describe('als het niet kan', () => {
  it.each([
    [
      'een blad dat er niet is',
      (w) => w.lees({ blad: 'Weg', adres: 'A1' }),
      'Het blad Weg is er niet. Kies een ander blad of voeg het eerst toe.',
    ],
    [
      'een blad dat er al is',
      (w) => w.voegBladToe(leegBlad('blad1')),
      'Er is al een blad blad1. Kies een andere naam of verwijder het.',
    ],
    ['het laatste blad', (w) => w.verwijderBlad('Blad1'), 'Een werkmap houdt minstens één zichtbaar blad.'],
    [
      'een plek buiten het blad',
      (w) => w.selecteer(BLAD1('A1001')),
      'Blad1!A1001 valt buiten het blad. Wijs een ander bereik aan.',
    ],
    [
      'een naam die Sheets niet aanneemt',
      (w) => w.zetNaam('A1', BLAD1('A1')),
      'A1 kan geen naam voor een bereik zijn. Gebruik letters, cijfers en _, en begin met een letter.',
    ],
  ] satisfies [string, (w: ReturnType<typeof maakSheets>['werkmap']) => Promise<unknown>, string][])(
    'zegt bij %s wat er is',
    async (_, doe, zin) => {
      expect(await zinBij(doe(maakSheets().werkmap))).toBe(zin);
    },
  );

  it('vraagt eerst een cel aan te wijzen', async () => {
    const { werkmap, inhoud } = maakSheets();
    inhoud.selectie = null;
    expect(await zinBij(werkmap.selectie())).toBe('Er is geen cel gekozen. Kies eerst een cel.');
  });

  it('zegt het als cellen beveiligd zijn, en laat een waarschuwing niet tegenhouden', async () => {
    const sheets = maakSheets();
    sheets.isEigenaar = false;
    const blad = sheets.inhoud.blad('Blad1');
    blad.beveiligingen.push({ adres: 'A1:B2', uitleg: '', alleenWaarschuwing: true });
    await sheets.werkmap.schrijf(BLAD1('A1'), [[1]]);
    blad.beveiligingen.push({ adres: 'B2:C3', uitleg: '', alleenWaarschuwing: false });
    expect(
      await zinBij(
        sheets.werkmap.schrijf(BLAD1('A1:B2'), [
          [2, 2],
          [2, 2],
        ]),
      ),
    ).toBe('Blad1!A1:B2 is beveiligd. Vraag de eigenaar van de werkmap om toegang of kies een andere plek.');
    expect(blad.inhoud()).toEqual([[1]]);
  });

  it('wacht op een ander die schrijft, en zegt het als dat te lang duurt', async () => {
    const { werkmap, slot, inhoud } = maakSheets();
    slot.bezet = true;
    expect(await zinBij(werkmap.schrijf(BLAD1('A1'), [[1]]))).toBe(
      'Iemand anders schrijft nu in deze werkmap. Probeer het over een minuut opnieuw.',
    );
    expect(inhoud.blad('Blad1').inhoud()).toEqual([]);
  });

  it('toont van een fout die niet van ons komt alleen de algemene zin', async () => {
    const { werkmap } = maakSheets();
    const fout: unknown = await werkmap.lees(BLAD1('geen adres')).catch((reden: unknown) => reden);
    expect(fout).not.toBeInstanceOf(Werkmapfout);
    expect(zinVan(fout)).toMatch(/^Dit is niet gelukt\./);
  });

  it('laat de zijbalk alleen de handelingen van de poort doen', () => {
    const { voerUit } = maakSheets();
    expect(() => voerUit('bwmoPoort', 'constructor', '[]')).toThrow('Deze handeling bestaat niet.');
    expect(voerUit('bwmoPoort', 'bladen', '[]')).toBe('{"uitkomst":["Blad1"]}');
  });
});
