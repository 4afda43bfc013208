import { describe, expect, it } from 'vitest';
import { lees, leesBlad, xlsx } from './bestand.hulp';

const HOOFD = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const validatie = (kenmerken: string, formules: string) =>
  xlsx(
    `<sheetData/><dataValidations><dataValidation ${kenmerken}>${formules}</dataValidation></dataValidations>`,
  );
const regel = async (kenmerken: string, formules: string) =>
  (await leesBlad(validatie(`${kenmerken} sqref="B2"`, formules))).validaties[0]?.regel;

describe('wat er in een cel mag', () => {
  it.each([
    ['type="list"', '<formula1>"ja, ""nee"""</formula1>', { soort: 'lijst', keuzes: ['ja', '"nee"'] }],
    [
      'type="list"',
      '<formula1>INDIRECT(A1)</formula1>',
      { soort: 'lijst uit bereik', bron: '=INDIRECT(A1)' },
    ],
    [
      'type="decimal" operator="greaterThanOrEqual"',
      '<formula1>ROUND(A1,2)</formula1>',
      { soort: 'getal', vergelijking: 'minstens', van: 'ROUND(A1;2)' },
    ],
    [
      'type="textLength"',
      '<formula1>1</formula1><formula2>5</formula2>',
      { soort: 'tekstlengte', vergelijking: 'tussen', van: '1', tot: '5' },
    ],
    ['type="custom"', '<formula1>AND(B2&gt;0,C2)</formula1>', { soort: 'formule', formule: '=AND(B2>0;C2)' }],
    ['type="none"', '<formula1>1</formula1>', undefined],
    ['type="whole"', '', undefined],
  ])('%s %s', async (kenmerken, formules, verwacht) => {
    expect(await regel(kenmerken, formules)).toEqual(verwacht);
  });

  it('een lijst op een ander blad, zoals Excel die apart bewaart', async () => {
    const blad = await leesBlad(
      xlsx(
        '<sheetData/><extLst><ext xmlns:x14="a"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f xmlns:xm="b">Lijst!$A$1:$A$3</xm:f></x14:formula1><xm:sqref xmlns:xm="b">B2 D4:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      ),
    );
    const lijst = {
      regel: { soort: 'lijst uit bereik', bron: '=Lijst!$A$1:$A$3' },
      leegMag: true,
      streng: true,
    };
    expect(blad.validaties).toEqual([
      { adres: 'B2', ...lijst },
      { adres: 'D4:D5', ...lijst },
    ]);
  });

  it('geldt de formule in elk bereik voor de cel die daar linksboven ligt', async () => {
    const blad = await leesBlad(
      validatie('type="custom" sqref="B2:B3 D5"', '<formula1>A2&gt;$A$1</formula1>'),
    );
    expect(blad.validaties.map(({ adres, regel: een }) => [adres, een])).toEqual([
      ['B2:B3', { soort: 'formule', formule: '=A2>$A$1' }],
      ['D5', { soort: 'formule', formule: '=C5>$A$1' }],
    ]);
  });

  it('komt een lijst uit een ander bestand niet mee, met een zin', async () => {
    const { boek, zinnen } = await lees(
      validatie('type="list" sqref="A1"', '<formula1>[1]Lijst!$A$1:$A$3</formula1>'),
    );
    expect(boek.bladen[0]!.validaties).toEqual([]);
    expect(zinnen).toEqual([
      'Invoerregels die naar een ander bestand verwijzen zijn weggelaten (blad Blad1).',
    ]);
  });
});

describe('voorwaardelijke opmaak', () => {
  const dxfs = {
    'xl/styles.xml': `<styleSheet ${HOOFD}><dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
  };
  const voorwaarden = async (sqref: string, ...regels: string[]) =>
    (
      await leesBlad(
        xlsx(
          `<sheetData/><conditionalFormatting sqref="${sqref}">${regels.join('')}</conditionalFormatting>`,
          dxfs,
        ),
      )
    ).voorwaarden;

  it.each([
    ['type="cellIs" operator="between"', '<formula>1</formula><formula>9</formula>', '=AND(B2>=1;B2<=9)'],
    ['type="cellIs" operator="notBetween"', '<formula>1</formula><formula>9</formula>', '=OR(B2<1;B2>9)'],
    ['type="cellIs" operator="lessThan"', '<formula>SUM(A1,2)</formula>', '=B2<(SUM(A1;2))'],
    [
      'type="containsText"',
      '<formula>NOT(ISERROR(SEARCH("ja",B2)))</formula>',
      '=NOT(ISERROR(SEARCH("ja";B2)))',
    ],
    ['type="duplicateValues"', '', '=COUNTIF($B$2:$C$5;B2)>1'],
    ['type="uniqueValues"', '', '=COUNTIF($B$2:$C$5;B2)=1'],
  ])('%s wordt een formule', async (kenmerken, formules, verwacht) => {
    expect(
      await voorwaarden('B2:C5', `<cfRule ${kenmerken} dxfId="0" priority="1">${formules}</cfRule>`),
    ).toEqual([{ adres: 'B2:C5', formule: verwacht, stijl: { vet: true } }]);
  });

  it('staat op volgorde van voorrang', async () => {
    const regel_ = (nummer: number) =>
      `<cfRule type="expression" dxfId="0" priority="${nummer}" stopIfTrue="${nummer === 1 ? 1 : 0}"><formula>A${nummer}</formula></cfRule>`;
    expect(await voorwaarden('A1', regel_(2), regel_(1))).toEqual([
      { adres: 'A1', formule: '=A1', stijl: { vet: true }, stopt: true },
      { adres: 'A1', formule: '=A2', stijl: { vet: true } },
    ]);
  });
});
