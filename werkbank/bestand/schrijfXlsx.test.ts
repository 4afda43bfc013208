import { describe, expect, it } from 'vitest';
import { sjabloon, WEST_BRABANT_WEST } from '../../werkmap';
import { schrijfXlsx, type Werkblad, boekVan } from '.';
import { boekMet, lees, LEEG_BLAD, onderdeel, onderdelen } from './bestand.hulp';

const blad1 = async (blad: Partial<Werkblad>) =>
  onderdeel(await schrijfXlsx(boekMet(blad)), 'xl/worksheets/sheet1.xml');
const cel = async (inhoud: Partial<Werkblad['cellen'][number]>) =>
  /<row r="1">(.*)<\/row>/.exec(
    await blad1({ cellen: [{ rij: 0, kolom: 0, waarde: null, ...inhoud }] }),
  )?.[1];

describe('formules', () => {
  it('van ons staan er zoals Excel ze herkent, lopen over cellen en houden hun uitkomst', async () => {
    expect(await cel({ formule: '=BWMO_SALDO(B1;C1)', waarde: 3 })).toBe(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_BWMO_SALDO(B1,C1)</f><v>3</v></c>',
    );
    expect(await cel({ formule: '=BWMO_VERDEEL(B1;C1:C3)', waarde: 'a<b', loopt: 'A1:A3' })).toBe(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1:A3">_xldudf_BWMO_VERDEEL(B1,C1:C3)</f><v>a&lt;b</v></c>',
    );
  });

  it('die gewoon zijn blijven gewoon', async () => {
    expect(await cel({ formule: '=IF(B1<2;TRUE;FALSE)', waarde: true })).toBe(
      '<c r="A1" t="b"><f>IF(B1&lt;2,TRUE,FALSE)</f><v>1</v></c>',
    );
    expect(await cel({ formule: '=1/0', waarde: '#DIV/0!', fout: true })).toBe(
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    );
    expect(await cel({ formule: '=B1' })).toBe('<c r="A1"><f>B1</f></c>');
  });

  it('worden bij het openen niet opnieuw uitgerekend, want dan gaan uitkomsten van onze functies verloren', async () => {
    const bytes = await schrijfXlsx(
      boekMet({ cellen: [{ rij: 0, kolom: 0, waarde: 1, formule: '=BWMO_X(B1)' }] }),
    );
    const werkmap = onderdeel(bytes, 'xl/workbook.xml');
    expect(werkmap).toContain('<calcPr calcId="191029"/>');
    expect(onderdeel(bytes, 'xl/metadata.xml')).toContain('<xda:dynamicArrayProperties fDynamic="1"');
    expect(onderdeel(bytes, '[Content_Types].xml')).toContain('/xl/metadata.xml');
    expect(onderdelen(await schrijfXlsx(boekMet({})))).not.toContain('xl/metadata.xml');
  });
});

describe('tekst', () => {
  it('die op een formule lijkt blijft tekst, ook als iemand de cel opnieuw invoert', async () => {
    const bytes = await schrijfXlsx(boekMet({ cellen: [{ rij: 0, kolom: 0, waarde: '=1+1' }] }));
    expect(onderdeel(bytes, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
    expect(onderdeel(bytes, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('die te lang is geeft een zin met de plaats', async () => {
    await expect(cel({ waarde: 'x'.repeat(32_768) })).rejects.toThrow(
      /^De tekst in Blad1!A1 is langer dan 32\.767/,
    );
  });
});

describe('een bladnaam die in Excel niet kan', () => {
  it.each(['a/b', "'a", 'x'.repeat(32), ' ', 'a:b'])('%s', async (naam) => {
    await expect(schrijfXlsx(boekMet({ naam }))).rejects.toThrow(/^De bladnaam ".*" kan niet in Excel/);
  });

  it('twee keer dezelfde', async () => {
    const bladen = [LEEG_BLAD, { ...LEEG_BLAD, naam: 'BLAD1' }];
    await expect(schrijfXlsx(boekMet({}, { bladen }))).rejects.toThrow(/die nog geen ander blad heeft/);
  });

  it('alles verborgen', async () => {
    await expect(schrijfXlsx(boekMet({ verborgen: true }))).rejects.toThrow(/minstens één zichtbaar/);
  });
});

describe('regels', () => {
  it('een lange keuzelijst, of een keuze met een komma, gaat via een verborgen blad', async () => {
    const keuzes = ['Zuid-Kennemerland, IJmond', 'Roosendaal'];
    const regel = { soort: 'lijst', keuzes } as const;
    const bytes = await schrijfXlsx(
      boekMet({
        validaties: [{ adres: 'A1:A9', regel, leegMag: true, streng: true, uitleg: 'x'.repeat(300) }],
      }),
    );
    expect(onderdeel(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<formula1>Keuzelijsten!$A$1:$B$1</formula1>',
    );
    const { boek } = await lees(bytes);
    expect(boek.bladen[1]).toMatchObject({ naam: 'Keuzelijsten', verborgen: true });
    expect(boek.bladen[1]!.cellen.map(({ waarde }) => waarde)).toEqual(keuzes);
    expect(boek.bladen[0]!.validaties[0]!.uitleg).toHaveLength(255);
  });

  it('dat blad krijgt een andere naam als er al zo een is', async () => {
    const regel = { soort: 'lijst', keuzes: ['a,b'] } as const;
    const bytes = await schrijfXlsx(
      boekMet({ naam: 'keuzelijsten', validaties: [{ adres: 'A1', regel, leegMag: true, streng: true }] }),
    );
    const { boek } = await lees(bytes);
    expect(boek.bladen.map(({ naam }) => naam)).toEqual(['keuzelijsten', 'Keuzelijsten 2']);
    expect(boek.bladen[0]!.validaties[0]!.regel).toEqual({
      soort: 'lijst uit bereik',
      bron: "='Keuzelijsten 2'!$A$1:$A$1",
    });
  });

  it('van elke soort komen terug', async () => {
    const basis = { leegMag: false, streng: false, melding: 'nee & <nee>' };
    const validaties = [
      { adres: 'A1', regel: { soort: 'lijst', keuzes: ['ja "nee"', 'x'] } },
      { adres: 'A2', regel: { soort: 'lijst uit bereik', bron: '=Blad1!$B$1:$B$3' } },
      { adres: 'A3', regel: { soort: 'getal', vergelijking: 'niet tussen', van: '0.5', tot: 'B1*2' } },
      { adres: 'A4', regel: { soort: 'tijd', vergelijking: 'kleiner', van: '0.5' } },
      { adres: 'A5', regel: { soort: 'formule', formule: '=AND(A5>0;B5<1)' } },
    ] as const;
    const voorwaarden = [
      {
        adres: 'A1:B2',
        formule: '=$A1<0',
        stijl: { vet: true, tekst: '#8A3707', vlak: '#FDE7DC' },
        stopt: true,
      },
      { adres: 'A1', formule: '=SUM(A1;B1)>1', stijl: { getalopmaak: '0.0%', cursief: true } },
    ] as const;
    const blad = { validaties: validaties.map((een) => ({ ...een, ...basis })), voorwaarden };
    const { boek } = await lees(await schrijfXlsx(boekMet(blad)));
    expect(boek.bladen[0]).toMatchObject(blad);
  });
});

describe('grafieken', () => {
  const BLADEN = sjabloon(WEST_BRABANT_WEST).filter(({ grafieken }) => grafieken);

  it('zijn gewone grafieken van Excel, met titel, bron en assen', async () => {
    const bytes = await schrijfXlsx(boekVan(BLADEN));
    const aantal = BLADEN.reduce((som, { grafieken = [] }) => som + grafieken.length, 0);
    expect(onderdelen(bytes).filter((naam) => naam.startsWith('xl/charts/'))).toHaveLength(aantal);
    const grafiek = BLADEN[0]!.grafieken![0]!;
    const xml = onderdeel(bytes, 'xl/charts/chart1.xml');
    for (const tekst of [grafiek.titel, grafiek.assen.x, grafiek.reeksen[0]!.naam])
      expect(xml).toContain(tekst);
    const { boek } = await lees(bytes);
    expect(boek.bladen.map(({ grafieken }) => grafieken)).toEqual(BLADEN.map(({ grafieken }) => grafieken));
  });

  it('houden een naam die uit een cel komt, met die cel', async () => {
    const [blad] = BLADEN;
    const [grafiek] = blad!.grafieken!;
    const reeksen = grafiek!.reeksen.map((reeks) => ({ ...reeks, naamcel: 'B3' }));
    const { boek } = await lees(
      await schrijfXlsx(boekVan([{ ...blad!, grafieken: [{ ...grafiek!, reeksen }] }])),
    );
    expect(boek.bladen[0]!.grafieken[0]!.reeksen).toEqual(reeksen);
  });
});
