import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zinVan } from '../../werkmap';
import { celadres } from './celadres';
import { leesWerkmapbestand } from './leesWerkmapbestand';
import type { Gelezen, Werkblad, Werkmapbestand, Werkcel } from './werkmapbestand';

const HOOFD = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

/** De bytes van een werkmap die iemand anders maakte; zie vreemd/maak.py. */
export function vreemd(naam: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, 'vreemd', naam)));
}

/** Een bestand met deze onderdelen. */
export function ingepakt(onderdelen: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(onderdelen).map(([naam, tekst]) => [naam, strToU8(tekst)])),
  );
}

/** De tekst van een onderdeel van een geschreven bestand. */
export function onderdeel(bytes: Uint8Array, naam: string): string {
  const gevonden = unzipSync(bytes)[naam];
  if (!gevonden) throw new Error(`${naam} staat niet in het bestand`);
  return strFromU8(gevonden);
}

export function onderdelen(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

/** Een .xlsx met één blad, letter voor letter; `extra` voegt onderdelen toe of vervangt ze. */
export function xlsx(blad: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  return ingepakt({
    '[Content_Types].xml': `<Types xmlns="${PAKKET}/content-types"/>`,
    '_rels/.rels': relaties({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': werkmapXml(),
    'xl/_rels/workbook.xml.rels': relaties({
      rId1: ['worksheet', 'worksheets/sheet1.xml'],
      rId2: ['styles', 'styles.xml'],
      rId3: ['sharedStrings', 'sharedStrings.xml'],
    }),
    'xl/worksheets/sheet1.xml': `<worksheet ${HOOFD} xmlns:r="${RELATIES}">${blad}</worksheet>`,
    ...extra,
  });
}

export function werkmapXml(namen = '', eigenschappen = ''): string {
  return `<workbook ${HOOFD} xmlns:r="${RELATIES}">${eigenschappen}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>${namen}</workbook>`;
}

export function relaties(lijst: Readonly<Record<string, readonly [soort: string, doel: string]>>): string {
  const regels = Object.entries(lijst).map(
    ([nummer, [soort, doel]]) =>
      `<Relationship Id="${nummer}" Type="${RELATIES}/${soort}" Target="${doel}"${doel.includes('://') ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PAKKET}/relationships">${regels.join('')}</Relationships>`;
}

/** Eén rij cellen als `sheetData`. */
export function rij(...cellen: string[]): string {
  return `<sheetData><row r="1">${cellen.join('')}</row></sheetData>`;
}

export function lees(bytes: Uint8Array, naam = 'werkmap.xlsx'): Promise<Gelezen> {
  return leesWerkmapbestand(naam, bytes);
}

/** Het enige blad van een gelezen bestand. */
export async function leesBlad(bytes: Uint8Array): Promise<Werkblad> {
  return (await lees(bytes)).boek.bladen[0]!;
}

/** De cellen op hun adres, zonder de stijl. */
export function opAdres({ cellen }: Werkblad): Record<string, Omit<Werkcel, 'rij' | 'kolom' | 'stijl'>> {
  return Object.fromEntries(
    cellen.map((cel) => {
      const over = Object.entries(cel).filter(([sleutel]) => !['rij', 'kolom', 'stijl'].includes(sleutel));
      return [celadres(cel.rij, cel.kolom), Object.fromEntries(over) as unknown as Werkcel];
    }),
  );
}

/** De zin waarmee een bestand geweigerd wordt. */
export async function geweigerd(bytes: Uint8Array, naam = 'werkmap.xlsx'): Promise<string> {
  try {
    await leesWerkmapbestand(naam, bytes);
  } catch (fout) {
    return zinVan(fout);
  }
  throw new Error('dit bestand is wel gelezen');
}

export const LEEG_BLAD: Werkblad = {
  naam: 'Blad1',
  cellen: [],
  kolommen: [],
  rijen: [],
  vast: { rijen: 0, kolommen: 0 },
  samengevoegd: [],
  notities: [],
  validaties: [],
  voorwaarden: [],
  grafieken: [],
};

/** Een werkmap met één blad. */
export function boekMet(blad: Partial<Werkblad>, rest: Partial<Werkmapbestand> = {}): Werkmapbestand {
  return { bladen: [{ ...LEEG_BLAD, ...blad }], stijlen: [], namen: [], instellingen: {}, ...rest };
}
