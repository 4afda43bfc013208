// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bereik, type Blad, type Schrijfcel, STIJLEN, Werkmapfout } from '../werkmap';
import type { Minihost } from './minihost/index.hulp';
import { laadExcel } from './minihost/vitest.hulp';
import { excelWerkmap } from './werkmap';

const A1: Bereik = { blad: 'Blad1', adres: 'A1' };
const BLAD: Blad = {
  naam: 'Invoer',
  cellen: [['gemeente', 'bedrag'], ['Noord', 10], ['Zuid', 20], [], ['samen', '=SUM(B2:B3)']],
  opmaak: [
    { adres: 'A1:B1', stijl: 'kop' },
    { adres: 'B2:B5', getal: 'euro' },
  ],
  kolombreedtes: [20, 12],
  vast: { rijen: 1, kolommen: 1 },
  namen: [{ naam: 'BEDRAGEN', adres: 'B2:B3' }],
  validaties: [
    { adres: 'A2:A3', regel: { soort: 'lijst', keuzes: ['Noord', 'Zuid'] }, uitleg: 'Kies een gemeente.' },
    { adres: 'B2:B3', regel: { soort: 'getal', minimum: 0, maximum: 100 }, uitleg: 'Vul 0 tot 100 in.' },
  ],
  notities: [
    { adres: 'B2', tekst: 'Bron: begroting.' },
    { adres: 'B5', tekst: 'De som.' },
  ],
  voorwaarden: [{ adres: 'B2:B5', formule: '=AND($B2<0;TRUE)', stijl: 'letop' }],
};

let host: Minihost;
let werkmap = excelWerkmap('BWMO_');

beforeEach(() => {
  host = laadExcel();
  werkmap = excelWerkmap('BWMO_');
});

/** De zin van de `Werkmapfout` waarmee een belofte faalt. */
async function zin(belofte: Promise<unknown>): Promise<string> {
  const fout: unknown = await belofte.then(
    () => null,
    (reden: unknown) => reden,
  );
  expect(fout).toBeInstanceOf(Werkmapfout);
  return (fout as Werkmapfout).message;
}

describe('cellen', () => {
  it('schrijft en leest waarden en formules', async () => {
    await werkmap.schrijf({ blad: 'Blad1', adres: 'A1:C2' }, [
      ['Noord', 12.5, '=BWMO_TEKORT(A1:A2;B1)'],
      [null, '007', true],
    ]);
    expect(host.werkmap.blad('Blad1').formules()).toEqual({ C1: '=BWMO_TEKORT(A1:A2,B1)' });
    expect(await werkmap.lees({ blad: 'Blad1', adres: 'A1:C2' })).toEqual({
      waarden: [
        ['Noord', 12.5, ''],
        ['', '007', true],
      ],
      formules: [
        ['', '', '=BWMO_TEKORT(A1:A2;B1)'],
        ['', '', ''],
      ],
    });
  });

  it('volgt de naamruimte van het manifest, maar over de poort heet alles BWMO_', async () => {
    werkmap = excelWerkmap('BWMO.');
    await werkmap.schrijf(A1, [['=BWMO_SALDO(B1;C1)']]);
    expect(host.werkmap.blad('Blad1').formules()).toEqual({ A1: '=BWMO.SALDO(B1,C1)' });
    expect((await werkmap.lees(A1)).formules).toEqual([['=BWMO_SALDO(B1;C1)']]);
    expect(werkmap.voorvoegsel).toBe('BWMO.');
  });

  it('leest wat formules opleveren, ook waar ze uitlopen', async () => {
    host = laadExcel(() => [[1], [2]]);
    await werkmap.schrijf(A1, [['=SEQUENCE(2)']]);
    expect((await werkmap.lees({ blad: 'Blad1', adres: 'A1:A3' })).waarden).toEqual([[1], [2], ['']]);
  });

  it('geeft het bereik vanaf A1 dat alles bevat, en niets bij een leeg blad', async () => {
    expect(await werkmap.gebruikt('Blad1')).toBeNull();
    await werkmap.schrijf({ blad: 'Blad1', adres: 'C3:D4' }, [
      [1, null],
      [null, 2],
    ]);
    expect(await werkmap.gebruikt('Blad1')).toBe('A1:D4');
  });

  it('weigert cellen die niet in het bereik passen, zonder iets te schrijven', async () => {
    await expect(werkmap.schrijf({ blad: 'Blad1', adres: 'A1:B1' }, [[1]])).rejects.toThrow(Werkmapfout);
    expect(host.werkmap.blad('Blad1').cellen.size).toBe(0);
  });

  it('schrijft en leest veel in stukken die Excel in één keer aankan', async () => {
    const rijen = Array.from({ length: 60 }, (_, r) => [`rij ${r} ${'x'.repeat(30_000)}`]);
    host.batches.length = 0;
    await werkmap.schrijf({ blad: 'Blad1', adres: 'A1:A60' }, rijen);
    expect(host.batches.length).toBeGreaterThan(1);
    expect(Math.max(...host.batches.map(({ tekens }) => tekens))).toBeLessThan(1_500_000);
    host.batches.length = 0;
    const { waarden } = await werkmap.lees({ blad: 'Blad1', adres: 'A1:B25000' });
    expect(waarden).toHaveLength(25_000);
    expect(waarden.slice(0, 60).map(([cel]) => cel)).toEqual(rijen.flat());
    // Drie blokken, en één keer opruimen.
    expect(host.batches).toHaveLength(4);
  });

  it('zet alles terug als een later stuk geweigerd wordt', async () => {
    const oud: Schrijfcel[] = ['oud', '=SUM(B1)', { tekst: '0748' }, { tekst: '=2+2' }, { tekst: '1-2' }];
    await werkmap.schrijf(
      { blad: 'Blad1', adres: 'A1:A5' },
      oud.map((cel) => [cel]),
    );
    const rijen = Array.from({ length: 60 }, () => ['x'.repeat(30_000)]);
    rijen[59] = ['=SUM('];
    await zin(werkmap.schrijf({ blad: 'Blad1', adres: 'A1:A60' }, rijen));
    const { waarden, formules } = await werkmap.lees({ blad: 'Blad1', adres: 'A1:A60' });
    expect(waarden.flat().filter((cel) => cel !== '')).toEqual(['oud', '0748', '=2+2', '1-2']);
    expect(formules.flat().filter((cel) => cel !== '')).toEqual(['=SUM(B1)']);
  });
});

describe('een blok dat de bibliotheek zelf in stukken knipt', () => {
  const rijen = Array.from({ length: 2000 }, (_, r) => [r, `=A${r + 1}*2`]);
  const bereik = { blad: 'Blad1', adres: 'A1:B2000' };

  it('komt heel aan', async () => {
    await werkmap.schrijf(bereik, rijen);
    const { waarden, formules } = await werkmap.lees(bereik);
    expect(waarden.map(([cel]) => cel)).toEqual(rijen.map(([cel]) => cel));
    expect(formules.map(([, formule]) => formule)).toEqual(rijen.map(([, formule]) => formule));
  });

  it('staat er helemaal niet als het einde geweigerd wordt', async () => {
    await zin(werkmap.schrijf(bereik, [...rijen.slice(1), [1, '=SUM(']]));
    expect(host.werkmap.blad('Blad1').cellen.size).toBe(0);
  });
});

describe('selectie', () => {
  it('leest en zet wat de gebruiker aanwijst', async () => {
    host.werkmap.selectie = 'B2:C3';
    expect(await werkmap.selectie()).toEqual({ blad: 'Blad1', adres: 'B2:C3' });
    host.werkmap.voegToe("Jan's blad");
    await werkmap.selecteer({ blad: "Jan's blad", adres: 'D4' });
    expect(host.werkmap.actief.naam).toBe("Jan's blad");
    expect(await werkmap.selectie()).toEqual({ blad: "Jan's blad", adres: 'D4' });
  });

  it('volgt elke nieuwe selectie, ook op een ander blad, tot het stopt', async () => {
    host.werkmap.voegToe('Twee');
    const gezien: Bereik[] = [];
    const stop = werkmap.volgSelectie!((bereik) => gezien.push(bereik));
    // Aanmelden gaat over de brug en duurt even.
    await vi.waitFor(() => {
      host.wijsAan('B2');
      expect(gezien.at(-1)).toEqual({ blad: 'Blad1', adres: 'B2' });
    });
    // Wat nog onderweg is mag niet voor de volgende stap doorgaan.
    await werkmap.bladen();
    host.toonBlad('Twee');
    await vi.waitFor(() => expect(gezien.at(-1)).toEqual({ blad: 'Twee', adres: 'A1' }));
    host.wijsAan('C3:C4');
    await vi.waitFor(() => expect(gezien.at(-1)).toEqual({ blad: 'Twee', adres: 'C3:C4' }));
    stop();
    // Wie later aanmeldt ziet het later: ziet die de nieuwe selectie, dan had de eerste haar ook gezien.
    const ander: Bereik[] = [];
    werkmap.volgSelectie!((bereik) => ander.push(bereik));
    await vi.waitFor(() => {
      host.wijsAan('Z9');
      expect(ander.at(-1)).toEqual({ blad: 'Twee', adres: 'Z9' });
    });
    expect(gezien.at(-1)).toEqual({ blad: 'Twee', adres: 'C3:C4' });
  });
});

describe('bladen', () => {
  it('voegt een blad toe met alles erop en eraan', async () => {
    await werkmap.voegBladToe(BLAD);
    expect(await werkmap.bladen()).toEqual(['Blad1', 'Invoer']);
    const blad = host.werkmap.blad('Invoer');
    expect((await werkmap.lees({ blad: 'Invoer', adres: 'A1:B2' })).waarden).toEqual([
      ['gemeente', 'bedrag'],
      ['Noord', 10],
    ]);
    expect(blad.formules()).toEqual({ B5: '=SUM(B2:B3)' });
    expect(blad.opmaak.get('A1')).toEqual({ ...STIJLEN.kop });
    expect(blad.opmaak.get('B5')).toEqual({ getal: '#,##0' });
    expect([...blad.kolombreedtes]).toEqual([
      [0, 120],
      [1, 72],
    ]);
    expect(blad.vast).toBe('A1');
    expect(blad.voorwaarden).toEqual([
      { adres: 'B2:B5', formule: '=AND($B2<0,TRUE)', opmaak: { ...STIJLEN.letop } },
    ]);
  });

  it.each([
    [{ rijen: 2, kolommen: 0 }, '1:2'],
    [{ rijen: 0, kolommen: 3 }, 'kolommen 3'],
    [{ rijen: 2, kolommen: 3 }, 'A1:C2'],
    [{ rijen: 0, kolommen: 0 }, ''],
  ])('houdt bij het schuiven %j op zijn plaats', async (vast, verwacht) => {
    await werkmap.voegBladToe({ ...BLAD, vast });
    expect(host.werkmap.blad('Invoer').vast).toBe(verwacht);
  });

  it('zet een notitie in de uitleg waar Excel geen opmerkingen kent', async () => {
    await werkmap.voegBladToe(BLAD);
    const { validaties } = host.werkmap.blad('Invoer');
    expect(validaties.get('B2')!.uitleg!.message).toBe('Vul 0 tot 100 in. Bron: begroting.');
    expect(validaties.get('B3')!.uitleg!.message).toBe('Vul 0 tot 100 in.');
    expect(validaties.get('B5')!.uitleg!.message).toBe('De som.');
  });

  it('weigert een naam die al bestaat, ook met andere hoofdletters', async () => {
    await werkmap.voegBladToe(BLAD);
    expect(await zin(werkmap.voegBladToe({ ...BLAD, naam: 'INVOER' }))).toBe(
      'Er is al een blad INVOER. Kies een andere naam of verwijder het.',
    );
    expect(await werkmap.bladen()).toEqual(['Blad1', 'Invoer']);
  });

  it.each([
    ['een formule die Excel weigert', { cellen: [['=SUM(']] }],
    ['een naam die niet kan', { namen: [{ naam: '1 BEDRAG', adres: 'A1' }] }],
    [
      'een keuzelijst op een blad dat er niet is',
      {
        validaties: [
          { adres: 'A1', regel: { soort: 'lijst uit bereik', blad: 'Weg', adres: 'A1:A3' }, uitleg: 'Kies.' },
        ],
      },
    ],
  ] as [string, Partial<Blad>][])('laat geen half blad achter bij %s', async (_, deel) => {
    await zin(werkmap.voegBladToe({ ...BLAD, ...deel }));
    expect(await werkmap.bladen()).toEqual(['Blad1']);
    expect(host.werkmap.namen.size).toBe(0);
  });

  it('haalt een blad weg met de namen die ernaar wijzen', async () => {
    await werkmap.voegBladToe(BLAD);
    await werkmap.zetNaam('EIGEN', A1);
    await werkmap.verwijderBlad('invoer');
    expect(await werkmap.bladen()).toEqual(['Blad1']);
    expect(await werkmap.namen()).toEqual([{ naam: 'EIGEN', ...A1 }]);
    // Een naam die nergens meer naar wijst telt hierboven niet mee, maar staat nog wel in de werkmap.
    expect([...host.werkmap.namen.keys()]).toEqual(['EIGEN']);
  });

  it('weigert een blad weg te halen dat er niet is, of het laatste', async () => {
    expect(await zin(werkmap.verwijderBlad('Blad1'))).toBe(
      'Het blad Blad1 kan niet weg: een werkmap houdt minstens één blad.',
    );
    host.werkmap.voegToe('Twee');
    expect(await zin(werkmap.verwijderBlad('Drie'))).toBe(
      'Het blad Drie bestaat niet. Controleer of het blad een andere naam heeft gekregen of is verwijderd.',
    );
  });
});

describe('namen', () => {
  it('zet, verplaatst en verwijdert een naam', async () => {
    await werkmap.zetNaam('BEGROTINGSJAAR', A1);
    await werkmap.zetNaam('begrotingsjaar', { blad: 'Blad1', adres: 'B2:B3' });
    expect(host.werkmap.namen).toEqual(new Map([['BEGROTINGSJAAR', "='Blad1'!$B$2:$B$3"]]));
    expect(await werkmap.namen()).toEqual([{ naam: 'BEGROTINGSJAAR', blad: 'Blad1', adres: 'B2:B3' }]);
    await werkmap.zetNaam('BEGROTINGSJAAR', null);
    await werkmap.zetNaam('BEGROTINGSJAAR', null);
    expect(await werkmap.namen()).toEqual([]);
  });

  it('laat namen weg die niet naar één bereik wijzen', async () => {
    host.werkmap.namen.set('SOM', '=SUM(Blad1!$A$1:$A$3)');
    host.werkmap.namen.set('WEES', '=#REF!');
    expect(await werkmap.namen()).toEqual([]);
  });

  it('blijft van een naam van de gebruiker af, maar geeft een verweesde naam zijn nieuwe bereik', async () => {
    host.werkmap.namen.set('BEDRAGEN', '=Blad1!$A$1');
    await werkmap.voegBladToe(BLAD);
    expect(host.werkmap.namen.get('BEDRAGEN')).toBe('=Blad1!$A$1');
    await werkmap.verwijderBlad('Invoer');
    host.werkmap.namen.set('BEDRAGEN', '=#REF!');
    await werkmap.voegBladToe(BLAD);
    expect(host.werkmap.namen.get('BEDRAGEN')).toBe('=Invoer!$B$2:$B$3');
  });
});

describe('validaties', () => {
  it('geeft terug wat er gezet is, ook waar stukken aan elkaar grenzen', async () => {
    await werkmap.voegBladToe({
      ...BLAD,
      validaties: [
        ...BLAD.validaties!,
        {
          adres: 'C2:D3',
          regel: { soort: 'lijst uit bereik', blad: 'Blad1', adres: 'A1:A9' },
          uitleg: 'Kies een gemeente van Blad1.',
        },
        { adres: 'B4', regel: { soort: 'lijst', keuzes: [0, 1, 0.5] }, uitleg: 'Kies 0, 0,5 of 1.' },
      ],
    });
    const gelezen = await werkmap.validaties('Invoer');
    const perCel = (adres: string) => gelezen.find((validatie) => validatie.adres === adres);
    expect(gelezen.map(({ adres }) => adres)).toEqual(['A2:A3', 'B2:B3', 'B4', 'C2:D3']);
    expect(perCel('A2:A3')).toEqual(BLAD.validaties![0]);
    expect(perCel('B2:B3')).toEqual(BLAD.validaties![1]);
    expect(perCel('B4')!.regel).toEqual({ soort: 'lijst', keuzes: [0, 1, 0.5] });
    expect(perCel('C2:D3')!.regel).toEqual({ soort: 'lijst uit bereik', blad: 'Blad1', adres: 'A1:A9' });
  });

  it('halveert een stuk met verschillende regels, en laat regels weg die de poort niet kent', async () => {
    const kies = (keuze: string) => ({ soort: 'lijst' as const, keuzes: [keuze, 'anders'] });
    await werkmap.voegBladToe({
      ...BLAD,
      validaties: ['A2:A4', 'B2:B4', 'A5:B5'].map((adres) => ({ adres, regel: kies(adres), uitleg: adres })),
      notities: [{ adres: 'C2', tekst: 'Alleen een toelichting.' }],
    });
    const gelezen = await werkmap.validaties('Invoer');
    expect(gelezen.map(({ adres }) => adres)).toEqual(['A2:A4', 'A5', 'B2:B4', 'B5']);
    expect(gelezen.map(({ regel }) => regel)).toEqual(['A2:A4', 'A5:B5', 'B2:B4', 'A5:B5'].map(kies));
  });

  it('is leeg op een blad zonder regels', async () => {
    expect(await werkmap.validaties('Blad1')).toEqual([]);
  });
});

describe('instellingen', () => {
  it('bewaart bij de werkmap en haalt weer weg', async () => {
    await werkmap.zetInstelling('bwmo.regio', '{"naam":"Noord"}');
    await werkmap.zetInstelling('bwmo.regio', '{"naam":"Zuid"}');
    expect(await werkmap.instellingen()).toEqual({ 'bwmo.regio': '{"naam":"Zuid"}' });
    await werkmap.zetInstelling('bwmo.regio', null);
    await werkmap.zetInstelling('bwmo.regio', null);
    expect(await werkmap.instellingen()).toEqual({});
  });

  it('weigert meer dan 8000 tekens', async () => {
    await expect(werkmap.zetInstelling('lang', 'x'.repeat(8001))).rejects.toThrow(Werkmapfout);
    expect(await werkmap.instellingen()).toEqual({});
  });
});

describe('wat Excel weigert wordt een zin', () => {
  const schrijf = () => werkmap.schrijf(A1, [[1]]);

  it('een beveiligd blad', async () => {
    host.werkmap.blad('Blad1').beveiligd = true;
    expect(await zin(schrijf())).toBe(
      'Blad1!A1 is beveiligd. Hef de beveiliging op via Controleren → Beveiliging blad opheffen. Probeer het daarna opnieuw.',
    );
  });

  it('een werkmap die alleen-lezen is', async () => {
    host.werkmap.alleenLezen = true;
    expect(await zin(schrijf())).toContain('Deze werkmap is alleen-lezen.');
    expect(await zin(werkmap.voegBladToe(BLAD))).toContain('Deze werkmap is alleen-lezen.');
  });

  it('een blad dat er niet is', async () => {
    const weg = { blad: 'Weg', adres: 'A1' };
    for (const belofte of [werkmap.lees(weg), werkmap.schrijf(weg, [[1]]), werkmap.zetNaam('X', weg)]) {
      expect(await zin(belofte)).toContain('Het blad Weg bestaat niet.');
    }
    expect(await zin(werkmap.gebruikt('Weg'))).toContain('Het blad Weg bestaat niet.');
    expect(await zin(werkmap.validaties('Weg'))).toContain('Het blad Weg bestaat niet.');
  });

  it('geen cel gekozen', async () => {
    host.werkmap.selectie = null;
    expect(await zin(werkmap.selectie())).toContain('Kies eerst een of meer cellen');
  });

  it('een cel die nog ingevuld wordt', async () => {
    host.werkmap.celBezig = true;
    expect(await zin(schrijf())).toContain('U bent nog een cel aan het invullen.');
  });

  it('een formule die niet klopt', async () => {
    expect(await zin(werkmap.schrijf(A1, [['=SUM(']]))).toContain(
      'Excel neemt de inhoud voor Blad1!A1 niet aan',
    );
  });

  it('maar een fout die we niet kennen blijft wat zij is', async () => {
    vi.spyOn(host.werkmap, 'moetMogen').mockImplementation(() => {
      throw Object.assign(new Error('iets nieuws'), { code: 'Nieuw' });
    });
    await expect(schrijf()).rejects.not.toBeInstanceOf(Werkmapfout);
  });
});
