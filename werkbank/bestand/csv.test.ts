import { describe, expect, it } from 'vitest';
import { schrijfwijzenVoor } from '../../core/getal/schrijfwijzen.hulp';
import { boekMet, LEEG_BLAD, lees, opAdres } from './bestand.hulp';
import { nietMeerTekst, schrijfCsv } from './schrijfCsv';
import { leesWerkmapbestand } from './leesWerkmapbestand';
import type { Werkcel } from './werkmapbestand';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const leesTekst = (tekst: string, naam = 'tabel.csv') => leesWerkmapbestand(naam, bytes(tekst));
const waarden = async (tekst: string) => {
  const { boek } = await leesTekst(tekst);
  return Object.fromEntries(
    Object.entries(opAdres(boek.bladen[0]!)).map(([adres, { waarde }]) => [adres, waarde]),
  );
};

describe('een csv lezen', () => {
  it('uit een Nederlandse Excel: puntkomma en decimale komma', async () => {
    expect(await waarden('gemeente;baten;deel\r\nRoosendaal;€ 1.234,56;12,5%\r\n"a;""b""";-5;WAAR')).toEqual({
      A1: 'gemeente',
      B1: 'baten',
      C1: 'deel',
      A2: 'Roosendaal',
      B2: 1234.56,
      C2: 0.125,
      A3: 'a;"b"',
      B3: -5,
      C3: true,
    });
  });

  it.each(['le', 'be', 'le met merkteken', 'be met merkteken'])('in UTF-16 %s', async (vorm) => {
    const tekst = `${vorm.includes('merkteken') ? '\uFEFF' : ''}gemeente;baten\r\nSúdwest-Fryslân;1,5\r\n`;
    const breed = new DataView(new ArrayBuffer(2 * tekst.length));
    for (let i = 0; i < tekst.length; i += 1) {
      breed.setUint16(2 * i, tekst.charCodeAt(i), vorm.startsWith('le'));
    }
    const { boek } = await leesWerkmapbestand('tabel.csv', new Uint8Array(breed.buffer));
    expect(boek.bladen[0]!.cellen.map(({ waarde }) => waarde)).toEqual([
      'gemeente',
      'baten',
      'Súdwest-Fryslân',
      1.5,
    ]);
  });

  it('uit een Engels programma: komma en decimale punt', async () => {
    expect(await waarden('a,b\n1.5,"1,234.5"\n')).toEqual({ A1: 'a', B1: 'b', A2: 1.5, B2: 1234.5 });
  });

  it.each([
    ['sep=|\na|1,5', { A1: 'a', B1: 1.5 }],
    ['a\t1,5', { A1: 'a', B1: 1.5 }],
    ['alleen dit', { A1: 'alleen dit' }],
    ['1,5;31-12-2026;2027-01-02', { A1: 1.5, B1: 46387, C1: 46389 }],
  ])('%j', async (tekst, verwacht) => {
    expect(await waarden(tekst)).toEqual(verwacht);
  });

  it.each(schrijfwijzenVoor('csv'))('leest "%s" als %s', async (tekst, waarde) => {
    const { A1 } = await waarden(`"${tekst}";x`);
    expect(typeof A1 === 'number' ? A1 : null).toBe(waarde);
  });

  it('leest dezelfde vormen met een decimale punt', async () => {
    expect(await waarden('a,(1),"1,234.50-","−1,234",12.5%,€ 80\n')).toEqual({
      A1: 'a',
      B1: -1,
      C1: -1234.5,
      D1: -1234,
      E1: 0.125,
      F1: 80,
    });
  });

  it('leest terug wat het schrijft, ook met meer dan vijftien cijfers', async () => {
    expect(await waarden('0,3333333333333333;0,30000000000000004;1E+21;1E-7;1,2E+06')).toEqual({
      A1: 1 / 3,
      B1: 0.1 + 0.2,
      C1: 1e21,
      D1: 1e-7,
      E1: 1_200_000,
    });
  });

  it('leest een foutwaarde als fout, Nederlands of Engels, en anders als tekst', async () => {
    const { boek } = await leesTekst("#N/B;#DEEL/0!;#REF!;'#N/B;#12");
    expect(boek.bladen[0]!.cellen.map(({ waarde, fout }) => [waarde, fout])).toEqual([
      ['#N/A', true],
      ['#DIV/0!', true],
      ['#REF!', true],
      ['#N/B', undefined],
      ['#12', undefined],
    ]);
  });

  it('leest bedragen onder elkaar als één kolom met decimale komma’s, en zegt het', async () => {
    const { boek, zinnen } = await leesTekst('bedrag\n1250,75\n€ 99,5\n100\n');
    expect(boek.bladen[0]!.cellen.map(({ kolom, waarde }) => [kolom, waarde])).toEqual([
      [0, 'bedrag'],
      [0, 1250.75],
      [0, 99.5],
      [0, 100],
    ]);
    expect(zinnen).toEqual([expect.stringMatching(/^In dit bestand staat elke komma in een getal; .*sep=,/)]);
    expect(await waarden('sep=,\n1,2\n3,4')).toEqual({ A1: 1, B1: 2, A2: 3, B2: 4 });
  });

  it.each(['jaar,bedrag\n2026,100', 'Noord, Zuid\n12,5', '1,2,3\n4,5,6', '1,2\n3,x', '"a",5\n"b",6'])(
    'leest bij een andere komma kolommen: %j',
    async (tekst) => {
      const { boek, zinnen } = await leesTekst(tekst);
      expect(Math.max(...boek.bladen[0]!.cellen.map(({ kolom }) => kolom))).toBeGreaterThan(0);
      expect(zinnen).toEqual([]);
    },
  );

  it('laat een getal dat te groot is tekst, en zegt het', async () => {
    const { boek, zinnen } = await leesTekst('3E500;-2E400;1E300');
    expect(boek.bladen[0]!.cellen.map(({ waarde }) => waarde)).toEqual(['3E500', '-2E400', 1e300]);
    expect(zinnen).toContain(
      'In 2 cellen staat een getal dat te groot is voor een rekenblad; het blijft tekst en telt niet mee (A1, B1).',
    );
  });

  it('zegt het als drie cijfers achter het decimaalteken ook een duizendtal kunnen zijn', async () => {
    expect((await leesTekst('950,000;1;0,125;1.234,500')).zinnen).toEqual([
      'In één cel staan drie cijfers achter het decimaalteken; die is als breuk gelezen (A1). Kijk na of er duizendtallen bedoeld zijn.',
    ]);
    expect((await leesTekst('66.237,98.500\n')).zinnen).toEqual([
      'In 2 cellen staan drie cijfers achter het decimaalteken; die zijn als breuk gelezen (A1, B1). Kijk na of er duizendtallen bedoeld zijn.',
    ]);
  });

  it('laat codes, rekeningnummers en wat geen getal of datum is tekst', async () => {
    expect(await waarden('0748;NL91ABNA0417164300;1234567890123456;1.5;30-02-2027;--5;1.234.56;12,')).toEqual(
      {
        A1: '0748',
        B1: 'NL91ABNA0417164300',
        C1: '1234567890123456',
        D1: '1.5',
        E1: '30-02-2027',
        F1: '--5',
        G1: '1.234.56',
        H1: '12,',
      },
    );
  });

  it('maakt van tekst nooit een formule, en zegt het', async () => {
    const { boek, zinnen } = await leesTekst("=1+1;+A1;@SUM(A1);-a;\"=cmd|' /c calc'!A0\";'=bewust");
    expect(boek.bladen[0]!.cellen.map(({ waarde, formule }) => [waarde, formule])).toEqual([
      ['=1+1', undefined],
      ['+A1', undefined],
      ['@SUM(A1)', undefined],
      ['-a', undefined],
      ["=cmd|' /c calc'!A0", undefined],
      ['=bewust', undefined],
    ]);
    expect(zinnen).toEqual([
      'In 6 cellen begint de tekst met =, +, - of @; dat blijft tekst en wordt geen formule (A1, B1, C1 en elders).',
    ]);
  });

  it('kent de oude tekenset van Windows en het merkteken van Excel', async () => {
    const oud = new Uint8Array([...bytes('co'), 0xeb, ...bytes('fficient')]);
    expect((await leesWerkmapbestand('a.csv', oud)).boek.bladen[0]!.cellen[0]!.waarde).toBe('coëfficient');
    expect(await waarden('\uFEFFcoëfficient')).toEqual({ A1: 'coëfficient' });
  });

  it('noemt het blad naar het bestand', async () => {
    const naamVan = async (naam: string) => (await leesTekst('1', naam)).boek.bladen[0]!.naam;
    expect(await naamVan('C:\\map\\baten 2027.csv')).toBe('baten 2027');
    expect(await naamVan('[a]:b*.csv')).toBe('a  b');
    expect(await naamVan(`${'lang '.repeat(20)}.txt`)).toHaveLength(31);
    expect(await naamVan('??.csv')).toBe('Blad1');
  });

  it('zegt dat een tabel meer rijen heeft dan de werkbank houdt, en wat te doen', async () => {
    await expect(leesTekst(`${'1\n'.repeat(100_000)}1`)).rejects.toThrow(
      'Blad tabel heeft meer dan 100.000 rijen; meer houdt de werkbank niet. Bewaar in Excel alleen de rijen die u nodig hebt',
    );
    expect((await leesTekst('1\n'.repeat(100_000))).boek.bladen[0]!.cellen).toHaveLength(100_000);
  });

  it('met een aanhalingsteken dat niet gesloten wordt zegt waar de rest staat', async () => {
    const { boek, zinnen } = await leesTekst('naam;bedrag\n"Noord;1\nZuid;2\n');
    expect(boek.bladen[0]!.cellen.at(-1)).toMatchObject({ rij: 1, kolom: 0, waarde: 'Noord;1\nZuid;2\n' });
    expect(zinnen).toEqual([expect.stringMatching(/^Een aanhalingsteken .* niet gesloten.*\(A2\)\./)]);
    expect((await leesTekst('naam;bedrag\n"No""ord";"1"\n"Zuid"')).zinnen).toEqual([]);
  });

  it('kapt een cel af op 32.767 tekens, en zegt het', async () => {
    const { boek, zinnen } = await leesTekst(`a;${'x'.repeat(40_000)}`);
    expect(boek.bladen[0]!.cellen[1]!.waarde).toBe('x'.repeat(32_767));
    expect(zinnen).toEqual([expect.stringMatching(/^In één cel stond meer dan 32\.767 tekens.*\(B1\)\.$/)]);
  });

  it('weigert een tabel die te breed is', async () => {
    await expect(leesTekst(`${';'.repeat(2000)}x`)).rejects.toThrow(/^Op blad tabel staat iets in BXY1\./);
  });
});

describe('een csv schrijven', () => {
  const schrijf = (cellen: readonly Werkcel[], codes: readonly string[] = []) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      schrijfCsv(
        { ...LEEG_BLAD, cellen },
        codes.map((getalopmaak) => ({ getalopmaak })),
      ),
    );
  const opRij = (...waarden_: Werkcel['waarde'][]) =>
    waarden_.map((waarde, kolom) => ({ rij: 0, kolom, waarde }));

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1+1', '\r=1+1'])('zet een aanhalingsteken voor %j', (tekst) => {
    expect(schrijf(opRij(tekst))).toMatch(/^\uFEFF?"?'/);
  });

  it('met puntkomma’s, decimale komma en lege cellen op hun plaats', () => {
    expect(
      schrijf([
        ...opRij('a', 1234.5, true, 'b;"c"\n'),
        { rij: 2, kolom: 1, waarde: -0.5, formule: '=A1' },
        { rij: 5, kolom: 0, waarde: null, stijl: 0 },
      ]),
    ).toBe('\uFEFFa;1234,5;WAAR;"b;""c""\n"\r\n;;;\r\n;-0,5;;\r\n');
  });

  it('met één kolom zo dat zij één kolom blijft', async () => {
    const kolom = ['bedrag', 1250.75, 99.5, 'Noord, "West"', 'a\tb', 'c, d'];
    const tekst = schrijf(kolom.map((waarde, rij) => ({ rij, kolom: 0, waarde })));
    expect(tekst).toBe('\uFEFFbedrag\r\n"1250,75"\r\n"99,5"\r\n"Noord, ""West"""\r\n"a\tb"\r\n"c, d"\r\n');
    expect(Object.values(await waarden(tekst))).toEqual(kolom);
    expect((await leesTekst(tekst)).zinnen).toEqual([]);
  });

  it('met datums als datum', () => {
    const cellen = [46387, 46387.75, 0.25].map((waarde, kolom) => ({ rij: 0, kolom, waarde, stijl: 0 }));
    expect(schrijf(cellen, ['dd-mm-yyyy'])).toBe('\uFEFF31-12-2026;31-12-2026 18:00:00;06:00:00\r\n');
  });

  it('met een foutwaarde zoals een Nederlandse Excel haar leest, en tekst die erop lijkt als tekst', async () => {
    const tekst = schrijf([
      { rij: 0, kolom: 0, waarde: '#DIV/0!', fout: true },
      { rij: 0, kolom: 1, waarde: '#N/B' },
    ]);
    expect(tekst).toBe("\uFEFF#DEEL/0!;'#N/B\r\n");
    expect(await waarden(tekst)).toEqual({ A1: '#DIV/0!', B1: '#N/B' });
  });

  it('laat tekst die op een formule lijkt tekst, in elk rekenblad', async () => {
    const tekst = schrijf(opRij('=1+1', '+31 6', '-', '@a', -5));
    expect(tekst).toBe("\uFEFF'=1+1;'+31 6;'-;'@a;-5\r\n");
    expect(await waarden(tekst)).toEqual({ A1: '=1+1', B1: '+31 6', C1: '-', D1: '@a', E1: -5 });
  });

  it('noemt tekst die bij het openen geen tekst blijft, en alleen die', async () => {
    const teksten = ['1E5', '1-2-2026', 'WAAR', '12,5', '0748', '3/4', 'Noord', '=1+1', '1.2.3', 'A1'];
    const blad = { ...LEEG_BLAD, cellen: opRij(...teksten) };
    expect(nietMeerTekst(blad)).toEqual(['A1', 'B1', 'C1', 'D1', 'E1', 'F1']);
    const gelezen = await waarden(schrijf(blad.cellen));
    const anders = Object.entries(gelezen).flatMap(([adres, waarde]) =>
      typeof waarde === 'string' ? [] : [adres],
    );
    expect(anders).toEqual(['A1', 'B1', 'C1', 'D1']);
    expect(nietMeerTekst({ ...LEEG_BLAD, cellen: opRij(5, true, null) })).toEqual([]);
  });

  it('zegt het als er niets te lezen is', async () => {
    expect(schrijf([])).toBe('\uFEFF');
    await expect(lees(bytes('\uFEFF'), 'leeg.csv')).rejects.toThrow('Dit bestand is leeg.');
    expect(boekMet({}).bladen).toHaveLength(1);
  });
});
