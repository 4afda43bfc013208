import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { geweigerd, ingepakt, lees, opAdres, rij, vreemd, werkmapXml, xlsx } from './bestand.hulp';
import { celadres } from './celadres';
import { GRENZEN } from './grenzen';
import { leesXml } from './xml';
import { Onderdelen } from './zip';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BESCHADIGD = /^Dit bestand is beschadigd of geen werkmap\. Sla het in Excel opnieuw op/;

const HOOFD = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const stijlen = (inhoud: string) => ({ 'xl/styles.xml': `<styleSheet ${HOOFD}>${inhoud}</styleSheet>` });

function tweeBytes(tekst: string): number[] {
  return Array.from(tekst).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

describe('wat geen .xlsx is, krijgt te horen wat te doen', () => {
  it.each([
    ['leeg', new Uint8Array(), 'a.xlsx', /^Dit bestand is leeg\. Kies een ander bestand/],
    ['een oude .xls', new Uint8Array([...OLE, 0, 0]), 'a.xls', /oude vorm \.xls.*sla haar op als \.xlsx/],
    [
      'een wachtwoord',
      new Uint8Array([...OLE, 1, ...tweeBytes('EncryptedPackage')]),
      'a.xlsx',
      /heeft een wachtwoord/,
    ],
    [
      'een .ods',
      ingepakt({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
      'a.ods',
      /vorm \.ods/,
    ],
    [
      'een .xlsb',
      xlsx('', {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      }),
      'a.xlsb',
      /vorm \.xlsb/,
    ],
    [
      'een .docx',
      ingepakt({ 'word/document.xml': '<a/>' }),
      'a.docx',
      /werkmappen \(\.xlsx\) en tabellen \(\.csv\)/,
    ],
    [
      'een plaatje',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      'a.png',
      /iets anders\. Open het in het programma waar het uit komt/,
    ],
    ['een csv vol nullen', new Uint8Array([65, 0, 66, 0, 67]), 'a.csv', /iets anders/],
  ])('%s', async (_, bytes, naam, zin) => {
    expect(await geweigerd(bytes, naam)).toMatch(zin);
  });
});

describe('een beschadigd bestand', () => {
  const heel = vreemd('openpyxl.xlsx');

  it.each([10, 200, 2000, heel.length - 30])('afgekapt op %i bytes', async (lengte) => {
    expect(await geweigerd(heel.slice(0, lengte))).toMatch(BESCHADIGD);
  });

  it.each([
    ['kapotte xml', '<sheetData><row r="1"><c r="A1">'],
    ['een cel zonder geldig adres', rij('<c r="??"><v>1</v></c>')],
    ['een rij die er niet is', '<sheetData><row r="-4"/></sheetData>'],
  ])('%s', async (_, blad) => {
    expect(await geweigerd(xlsx(blad))).toMatch(BESCHADIGD);
  });

  it('een document dat zichzelf uitvergroot (DTD) wordt niet gelezen', async () => {
    expect(() => leesXml(new TextEncoder().encode('<!DOCTYPE a><a/>'))).toThrow(/beschadigd/);
    const bom = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>';
    expect(await geweigerd(xlsx(rij(), { 'xl/sharedStrings.xml': bom }))).toMatch(BESCHADIGD);
  });

  it('geeft bij elke verandering van één byte een werkmap of een zin, nooit iets anders', async () => {
    for (let plek = 0; plek < heel.length; plek += 97) {
      const bytes = heel.slice();
      bytes[plek] = bytes[plek]! ^ 0xff;
      const uitkomst = await lees(bytes).then(
        ({ boek }) => boek.bladen.length > 0,
        (fout: unknown) => fout instanceof Error && /[.]$/.test(fout.message),
      );
      expect(uitkomst).toBe(true);
    }
  });
});

describe('een bestand dat te groot is', () => {
  it('wordt niet gelezen', async () => {
    expect(await geweigerd(new Uint8Array(GRENZEN.bytes + 1))).toMatch(
      /^Dit bestand is 21 MB; .* hoogstens 20 MB/,
    );
  });

  it('wordt niet uitgepakt als de inhoud verdacht groot is', async () => {
    const nullen = new Uint8Array(GRENZEN.verhoudingVanaf + 1);
    const bom = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': nullen });
    expect(bom.length).toBeLessThan(30_000);
    expect(await geweigerd(bom)).toMatch(/verdacht sterk ingepakt; .* Bewaar in Excel alleen de bladen/);
  });

  it('mag plaatjes hebben: die worden niet uitgepakt', async () => {
    const nullen = '\0'.repeat(GRENZEN.verhoudingVanaf + 1);
    const { boek } = await lees(xlsx(rij('<c r="A1"><v>1</v></c>'), { 'xl/media/image1.png': nullen }));
    expect(opAdres(boek.bladen[0]!)).toEqual({ A1: { waarde: 1 } });
  });

  it('zegt bij een cel ver weg waar die staat', async () => {
    expect(await geweigerd(xlsx(rij('<c r="XFD1"><v>1</v></c>')))).toMatch(
      /^Op blad Blad1 staat iets in XFD1\./,
    );
    expect(
      await geweigerd(xlsx('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')),
    ).toMatch(/in A1048576\./);
  });

  it('laat zich niet storen door een omvang die alleen beweerd wordt', async () => {
    const { boek } = await lees(
      xlsx(
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>' +
          '<sheetData><row r="1"><c r="A1" s="1"><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c></row>' +
          '<row r="1048576" ht="20" customHeight="1"/></sheetData>' +
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
          '<dataValidations><dataValidation type="list" sqref="C1:C1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
      ),
    );
    const blad = boek.bladen[0]!;
    expect(opAdres(blad)).toEqual({ A1: { waarde: 1, formule: '=B1' } });
    expect(blad.kolommen).toHaveLength(26);
    expect(blad.rijen).toEqual([]);
    expect(blad.samengevoegd).toEqual([]);
    expect(blad.validaties[0]!.adres).toBe('C1:C100000');
  });

  it('telt wat formules vullen, ook als het bestand dat in een paar tekens zegt', async () => {
    const vul = (nummer: number) =>
      `<row r="${nummer}"><c r="A${nummer}"><f t="array" ref="A${nummer}:ZZ${nummer + 400}">B1</f></c></row>`;
    expect(await geweigerd(xlsx(`<sheetData>${vul(1)}${vul(500)}</sheetData>`))).toMatch(
      /meer dan 500\.000 cellen die een formule vult;/,
    );
    const lang = `<row><c><f t="shared" si="0">"${'x'.repeat(8000)}"</f></c></row>`;
    const gedeeld = '<row><c><f t="shared" si="0"/></c></row>'.repeat(6300);
    expect(await geweigerd(xlsx(`<sheetData>${lang}${gedeeld}</sheetData>`))).toMatch(/tekens in formules;/);
  });

  it('laat invoerregels weg die samen over te veel cellen gaan, en houdt de eerste', async () => {
    const heel = 'A1:BXX100000';
    const regel = (sqref: string) =>
      `<dataValidation type="list" sqref="${sqref}"><formula1>"a,b"</formula1></dataValidation>`;
    const { boek, zinnen } = await lees(
      xlsx(
        `<sheetData/><dataValidations>${regel('C1:C1048576')}${regel(heel)}${regel('D1')}</dataValidations>`,
      ),
    );
    expect(boek.bladen[0]!.validaties.map(({ adres }) => adres)).toEqual(['C1:C100000', 'D1']);
    expect(zinnen).toEqual([
      expect.stringMatching(/^Invoerregels die samen over meer dan tien miljoen cellen/),
    ]);
  });

  it('zegt het als een blad in Excel niet zo kan heten', async () => {
    const { boek, zinnen } = await lees(
      xlsx(rij(), { 'xl/workbook.xml': werkmapXml().replace('Blad1', 'a/b') }),
    );
    expect(boek.bladen[0]!.naam).toBe('a/b');
    expect(zinnen).toEqual([expect.stringMatching(/^Zo kan een blad in Excel niet heten: "a\/b"\./)]);
  });

  it('laat voorwaarden weg die er samen te veel zijn, en houdt de eerste', async () => {
    const regel = (r: number) =>
      `<cfRule type="expression" priority="${r}"><formula>A1&gt;${r}</formula></cfRule>`;
    const bereiken = Array.from({ length: 100 }, (_, k) => `A${2 * k + 1}`).join(' ');
    const groot = Array.from({ length: 21 }, (_, r) => regel(r + 2)).join('');
    const { boek, zinnen } = await lees(
      xlsx(
        `<sheetData/><conditionalFormatting sqref="B1">${regel(1)}</conditionalFormatting><conditionalFormatting sqref="${bereiken}">${groot}</conditionalFormatting>`,
      ),
    );
    expect(boek.bladen[0]!.voorwaarden).toHaveLength(1 + 19 * 100);
    expect(zinnen).toEqual([
      expect.stringMatching(/^Voorwaardelijke opmaak is weggelaten waar er meer dan 2\.000/),
    ]);
  });

  it('telt elke keer dat hetzelfde onderdeel gelezen wordt', () => {
    const onderdelen = new Onderdelen(new Map([['blad', new Uint8Array(GRENZEN.herhaald / 2)]]));
    for (let keer = 0; keer < 3; keer += 1) expect(onderdelen.lees('blad')).toBeDefined();
    expect(() => onderdelen.lees('blad')).toThrow(
      /^Dit bestand verwijst heel vaak .* Sla het in Excel opnieuw op/,
    );
  });

  it('telt voorwaarden keer bereiken, invoerregels keer bereiken en kolommen', async () => {
    const sqref = Array.from({ length: 200 }, (_, rij_) => `A${rij_ + 1}`).join(' ');
    const keren = GRENZEN.regels / 200;
    const voorwaarde = '<cfRule type="expression"><formula>A1</formula></cfRule>';
    const validatie = `<dataValidation type="custom" sqref="${sqref}"><formula1>A1</formula1></dataValidation>`;
    const kolommen = '<col min="1" max="2000" width="9"/>';
    const met = (aantal: number) => [
      `<sheetData/><conditionalFormatting sqref="${sqref}">${voorwaarde.repeat(aantal)}</conditionalFormatting>`,
      `<sheetData/><dataValidations>${validatie.repeat(aantal)}</dataValidations>`,
      `<cols>${kolommen.repeat(aantal / 10)}</cols><sheetData/>`,
    ];
    const [voorwaarden, ...rest] = met(keren);
    expect((await lees(xlsx(voorwaarden!))).zinnen).toHaveLength(1);
    for (const blad of rest) expect((await lees(xlsx(blad))).zinnen).toEqual([]);
    for (const blad of met(keren + 10)) {
      expect(await geweigerd(xlsx(blad))).toMatch(
        /meer dan 20\.000 voorwaarden, invoerregels en maten op blad Blad1; dat is te veel/,
      );
    }
  });

  it('telt namen, opmaken en tekst die cellen delen', async () => {
    const namen = '<definedName name="N">Blad1!$A$1</definedName>'.repeat(GRENZEN.namen + 1);
    expect(
      await geweigerd(
        xlsx(rij(), { 'xl/workbook.xml': werkmapXml(`<definedNames>${namen}</definedNames>`) }),
      ),
    ).toMatch(/meer dan 20\.000 namen;/);
    const opmaken = `<cellXfs>${'<xf/>'.repeat(GRENZEN.opmaken + 1)}</cellXfs>`;
    expect(await geweigerd(xlsx(rij(), stijlen(opmaken)))).toMatch(/meer dan 65\.490 verschillende opmaken;/);
    const tekst = { 'xl/sharedStrings.xml': `<sst ${HOOFD}><si><t>${'x'.repeat(30_000)}</t></si></sst>` };
    const cellen = '<c t="s"><v>0</v></c>'.repeat(GRENZEN.celtekens / 30_000 + 1);
    expect(await geweigerd(xlsx(rij(cellen), tekst))).toMatch(/meer dan 50\.000\.000 tekens in cellen;/);
  });

  it('telt wat een uitloop van Google Sheets beslaat', async () => {
    const uitloop = '<f>__xludf.DUMMYFUNCTION("""COMPUTED_VALUE""")</f>'.replace(/"/g, '&quot;');
    const eigen = '<f>__xludf.DUMMYFUNCTION("BWMO_X(A1)")</f>'.replace(/"/g, '&quot;');
    // Elke rij begint een kolom eerder: elk gebied omvat een groot deel van het vorige.
    const blad = (breed: number) => {
      const rijen = Array.from({ length: breed }, (_, nummer) => {
        const cellen = Array.from({ length: nummer + 1 }, () => `<c>${uitloop}</c>`).join('');
        return `<row r="${nummer + 1}"><c r="${celadres(nummer, breed - nummer)}">${eigen}</c>${cellen}</row>`;
      });
      return xlsx(`<sheetData>${rijen.join('')}</sheetData>`);
    };
    const { boek } = await lees(blad(40));
    expect(boek.bladen[0]!.cellen.filter(({ loopt }) => loopt !== undefined)).toHaveLength(40);
    expect(await geweigerd(blad(150))).toMatch(/meer dan 500\.000 cellen die een formule vult;/);
  });

  it('telt de cellen van alle bladen', async () => {
    const cellen = '<c><v>1</v></c>'.repeat(1000);
    const blad = `<sheetData>${`<row>${cellen}</row>`.repeat(501)}</sheetData>`;
    expect(await geweigerd(xlsx(blad))).toMatch(/^Deze werkmap heeft meer dan 500\.000 cellen;/);
  });
});
