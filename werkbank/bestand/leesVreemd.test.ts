import { describe, expect, it } from 'vitest';
import { lees, opAdres, relaties, rij, vreemd, xlsx } from './bestand.hulp';

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('een werkmap uit %s', async (bestand) => {
  const { boek, zinnen } = await lees(vreemd(bestand));
  const [cijfers, lijst] = boek.bladen;
  const cellen = opAdres(cijfers!);
  const stijl = (adres: string) => {
    const cel = cijfers!.cellen.find((_, nummer) => Object.keys(cellen)[nummer] === adres);
    return boek.stijlen[cel!.stijl!];
  };

  it('heeft dezelfde waarden, formules en namen', () => {
    expect(boek.bladen.map(({ naam, verborgen }) => [naam, verborgen])).toEqual([
      ['Cijfers 2027', undefined],
      ['Lijst', true],
    ]);
    expect(cellen.A2).toEqual({ waarde: 'Bergen op Zoom' });
    expect(cellen.C2).toEqual({ waarde: 9450000.5 });
    expect(cellen.D3!.formule).toBe('=C3/B3');
    expect(cellen.F3!.waarde).toBe(false);
    expect(cellen.A7).toEqual({ waarde: '=geen formule' });
    expect(cellen.A8).toEqual({ waarde: 'twee\nregels & <tekens>' });
    expect(opAdres(lijst!).A1!.formule).toBe("=SUM('Cijfers 2027'!B2:B4)");
    expect(boek.namen).toEqual([
      { naam: 'INWONERS', formule: "='Cijfers 2027'!$B$2:$B$4" },
      { naam: 'lokaal', formule: '=Lijst!$A$1', blad: 'Lijst' },
    ]);
  });

  it('houdt opmaak, maten en samengevoegde cellen', () => {
    expect(stijl('A1')).toMatchObject({
      vet: true,
      tekst: '#FFFFFF',
      vlak: '#0F5B78',
      randen: { onder: { lijn: 'dubbel', kleur: '#5C5C5C' } },
    });
    expect(stijl('C2')).toEqual({ getalopmaak: '#,##0.00' });
    expect(cellen.E2).toEqual({ waarde: 46389 });
    expect(stijl('E2')!.getalopmaak!.replace(/\\/g, '')).toBe('dd-mm-yyyy');
    expect(stijl('A8')).toEqual({ horizontaal: 'rechts', verticaal: 'boven', terugloop: true });
    expect(cijfers!.samengevoegd).toEqual(['A6:C6']);
    expect(cijfers!.kolommen).toContainEqual({ kolom: 0, breedte: 24 });
    expect(cijfers!.rijen).toEqual([{ rij: 0, hoogte: 30 }]);
  });

  it('houdt invoerregels, voorwaardelijke opmaak en notities', () => {
    expect(cijfers!.validaties).toEqual([
      {
        adres: 'F2:F4',
        regel: { soort: 'lijst', keuzes: ['ja', 'nee', 'in ontwikkeling'] },
        leegMag: true,
        streng: true,
        uitleg: 'Kies een antwoord.',
      },
      {
        adres: 'B2:B4',
        regel: { soort: 'heel getal', vergelijking: 'tussen', van: '0', tot: '1000000' },
        leegMag: false,
        streng: false,
        melding: 'Dat zijn te veel inwoners.',
      },
    ]);
    expect(cijfers!.voorwaarden).toEqual([
      { adres: 'C2:C4', formule: '=$C2<2000000', stijl: { vet: true, vlak: '#FDE7DC' } },
      { adres: 'B2:B4', formule: '=B2>(50000)', stijl: { vlak: '#FDE7DC' } },
    ]);
    expect(cijfers!.notities).toEqual([{ adres: 'B1', tekst: 'CBS, 1 januari' }]);
  });

  it('zegt wat er niet is meegekomen', () => {
    expect(zinnen).toEqual([
      'Voorwaardelijke opmaak met kleurenschalen, balken, pictogrammen of een rangorde is weggelaten (blad Cijfers 2027).',
    ]);
  });
});

describe('een werkmap zoals Excel met onze invoegtoepassing haar bewaart', async () => {
  const { boek, zinnen } = await lees(vreemd('xlsxwriter.xlsx'));
  const blad = boek.bladen[0]!;
  const cellen = opAdres(blad);

  it('geeft onze functies hun naam terug, met het bereik dat zij vullen', () => {
    expect(cellen.E2).toEqual({
      waarde: 115015.08,
      formule: '=BWMO_TEKORT(B2:B4;C2:C4;D2:D4)',
      loopt: 'E2:E4',
    });
    expect(cellen.E3).toEqual({ waarde: 51279.43, gevuld: true });
    expect(cellen.E6).toEqual({ waarde: -300000, formule: '=BWMO_SALDO(B2:B4;C2:C4)' });
    expect(cellen.E7!.formule).toBe('=XLOOKUP("Halderberge";A2:A4;D2:D4)');
  });

  it('houdt van een formule die hier niet kan de laatste uitkomst, en zegt welke dat zijn', () => {
    expect(cellen.E8).toEqual({ waarde: 12 });
    expect(cellen.E9).toEqual({ waarde: 16520000.5 });
    expect(zinnen).toEqual([
      'Van één formule die naar een ander bestand of naar internet verwijst staat alleen de laatst bekende uitkomst er nog (Tekort!E8).',
      'Van één formule die een tabel bij naam noemt staat alleen de laatst bekende uitkomst er nog (Tekort!E9).',
      'Tabellen zijn gewone cellen geworden (blad Tekort).',
      'Grafieken zijn weggelaten (blad Tekort).',
      'De beveiliging van bladen is weggelaten (blad Tekort).',
      'Koppelingen naar webpagina’s zijn gewone tekst geworden (blad Tekort).',
    ]);
  });

  it('houdt een gewone grafiek', () => {
    expect(blad.grafieken).toEqual([
      {
        soort: 'staaf',
        titel: 'Baten per gemeente',
        bron: '',
        categorieen: 'A2:A4',
        reeksen: [{ naam: 'baten', adres: 'B2:B4' }],
        assen: { x: '', y: '' },
        plaats: 'J2:P15',
      },
    ]);
  });
});

describe('een werkmap zoals Google Sheets haar exporteert', () => {
  const dummy = (formule: string, waarde: string) =>
    `IFERROR(__xludf.DUMMYFUNCTION("${formule}"),${waarde})`.replace(/"/g, '&quot;');
  const bewaard = (waarde: string) => dummy('""COMPUTED_VALUE""', waarde);
  const cel = (adres: string, formule: string, waarde: number) =>
    `<c r="${adres}"><f ca="1">${formule}</f><v>${waarde}</v></c>`;

  it('krijgt onze functies terug, en de cellen die zij vullen zijn geen invoer', async () => {
    const { boek, zinnen } = await lees(
      xlsx(
        '<sheetData><row r="1">' +
          cel('A1', dummy('BWMO_INGROEI(D1:D2,E1:E2,F1,G1:H1,I1)', '95'), 95) +
          cel('B1', bewaard('75'), 75) +
          '</row><row r="2">' +
          cel('A2', bewaard('5'), 5) +
          cel('B2', bewaard('25'), 25) +
          '</row><row r="4">' +
          cel('A4', dummy('SPLIT(D1,"";"")'.replace(/""/g, '"'.repeat(2)), '7'), 7) +
          cel('B4', bewaard('8'), 8) +
          '</row></sheetData>',
      ),
    );
    expect(opAdres(boek.bladen[0]!)).toEqual({
      A1: { waarde: 95, formule: '=BWMO_INGROEI(D1:D2;E1:E2;F1;G1:H1;I1)', loopt: 'A1:B2' },
      B1: { waarde: 75, gevuld: true },
      A2: { waarde: 5, gevuld: true },
      B2: { waarde: 25, gevuld: true },
      A4: { waarde: 7 },
      B4: { waarde: 8 },
    });
    expect(zinnen).toEqual([
      'Van 2 formules met een functie die alleen Google Sheets kent staat alleen de laatst bekende uitkomst er nog (Blad1!A4, Blad1!B4).',
    ]);
  });
});

describe('een werkmap met macro’s', () => {
  it.each(['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml'])(
    'verliest ze, met een zin: %s',
    async (deel) => {
      const { zinnen } = await lees(
        xlsx(rij('<c r="A1"><v>1</v></c>'), {
          [deel]: 'Sub Auto_Open()',
          'xl/worksheets/_rels/sheet1.xml.rels': relaties({
            rId1: ['image', 'https://elders.example/teller.png'],
          }),
        }),
      );
      expect(zinnen).toEqual(['De macro’s zijn weggelaten; de bladen en formules zijn er wel.']);
    },
  );
});
