import {
  BooleanNumber,
  CellValueType,
  generateRandomId,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core';
import type { Cel } from '../../core';
import { metKomma } from '../../werkmap';
import type { Werkblad, Werkmapbestand, Werkcel } from '../bestand';
import { kolombreedte, KOLOMMEN, RIJEN, RIJHOOGTE, vastgezet } from '../rekenblad/bladgegevens';
import { notitieVoor } from '../rekenblad/notities';
import { BASISSTIJL, KEUZESTIJL } from '../rekenblad/stijlen';
import { toebehorenAlsBron } from '../rekenblad/toebehoren';
import { rangeVan } from '../rekenblad/bereik';
import { naarUniverstijl } from '../rekenblad/celstijl';
import { naarUniverregel } from '../rekenblad/invoerregel';
import { naarUnivernaam } from './naam';

const PIXELS_PER_PUNT = 4 / 3;
// Ruimte om door te werken onder en naast wat er staat.
const EXTRA = { rijen: 50, kolommen: 6 };
// Wat keuzecellen meer zijn houdt de letter van het rekenblad; een bestand kan keuzelijsten over heel veel cellen leggen.
const MEESTE_KEUZECELLEN = 100_000;

/** Een gelezen werkmap als gegevens voor een rekenblad dat `ruimte` pixels breed is. */
export function gegevensVan(boek: Werkmapbestand, ruimte: number): Partial<IWorkbookData> {
  const ids = new Map(boek.bladen.map(({ naam }) => [naam, generateRandomId()]));
  const idVan = (naam: string) => ids.get(naam) ?? '';
  const perBlad = <T>(maak: (blad: Werkblad, id: string) => T) =>
    Object.fromEntries(boek.bladen.map((blad) => [idVan(blad.naam), maak(blad, idVan(blad.naam))]));
  const namen = boek.namen.map((naam) =>
    naarUnivernaam(naam, generateRandomId(), ids.get(naam.blad ?? '') ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME),
  );
  const bronnen = {
    SHEET_DEFINED_NAME_PLUGIN: Object.fromEntries(namen.map((naam) => [naam.id, naam])),
    SHEET_DATA_VALIDATION_PLUGIN: perBlad(({ validaties }, id) =>
      validaties.map((validatie, nummer) => naarUniverregel(validatie, `${id} ${nummer}`)),
    ),
    SHEET_NOTE_PLUGIN: perBlad(notitiesVan),
  };
  return {
    sheetOrder: [...ids.values()],
    sheets: perBlad((blad, id) => ({ id, ...bladVan(blad, boek.stijlen, ruimte) })),
    styles: Object.fromEntries(boek.stijlen.map((stijl, nummer) => [nummer, naarUniverstijl(stijl)])),
    resources: [
      ...Object.entries(bronnen).map(([name, inhoud]) => ({ name, data: JSON.stringify(inhoud) })),
      toebehorenAlsBron({
        instellingen: boek.instellingen,
        bladen: perBlad(({ grafieken, voorwaarden }) => ({ grafieken, voorwaarden })),
      }),
    ],
  };
}

function bladVan(
  blad: Werkblad,
  stijlen: Werkmapbestand['stijlen'],
  ruimte: number,
): Partial<IWorksheetData> {
  const breedtes = new Map(blad.kolommen.map(({ kolom, breedte }) => [kolom, breedte]));
  const laatste = (plek: (cel: Werkcel) => number) =>
    blad.cellen.reduce((hoogste, cel) => Math.max(hoogste, plek(cel)), 0);
  return {
    name: blad.naam,
    hidden: blad.verborgen ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    cellData: cellenVan(blad, stijlen),
    rowCount: Math.max(RIJEN, laatste(({ rij }) => rij) + EXTRA.rijen),
    columnCount: Math.max(KOLOMMEN, laatste(({ kolom }) => kolom) + EXTRA.kolommen),
    defaultRowHeight: RIJHOOGTE,
    defaultStyle: BASISSTIJL,
    columnData: Object.fromEntries(
      blad.kolommen.map(({ kolom, breedte, verborgen, stijl }): [number, IColumnData] => [
        kolom,
        {
          ...(breedte !== undefined && { w: kolombreedte(breedte) }),
          ...(verborgen && { hd: BooleanNumber.TRUE }),
          ...(stijl !== undefined && { s: String(stijl) }),
        },
      ]),
    ),
    rowData: Object.fromEntries(
      blad.rijen.map(({ rij, hoogte, verborgen }): [number, Partial<IRowData>] => [
        rij,
        {
          ...(hoogte !== undefined && { h: hoogte * PIXELS_PER_PUNT }),
          ...(verborgen && { hd: BooleanNumber.TRUE }),
        },
      ]),
    ),
    mergeData: blad.samengevoegd.map(rangeVan),
    freeze: vastgezet(blad.vast, (kolom) => breedtes.get(kolom), ruimte),
  };
}

function cellenVan(
  { cellen, validaties }: Werkblad,
  stijlen: Werkmapbestand['stijlen'],
): Record<number, Record<number, ICellData>> {
  const uit: Record<number, Record<number, ICellData>> = {};
  for (const cel of cellen) (uit[cel.rij] ??= {})[cel.kolom] = celVan(cel);
  // Zonder eigen stijl tekent het rekenblad een keuzelijst in een ander lettertype.
  const metKeuzestijl = (cel: ICellData = {}): ICellData => {
    const eigen = typeof cel.s === 'string' ? stijlen[Number(cel.s)] : undefined;
    return { ...cel, s: { ...KEUZESTIJL, ...(eigen && naarUniverstijl(eigen)) } };
  };
  let keuzecellen = 0;
  for (const { adres, regel } of validaties) {
    if (!regel.soort.startsWith('lijst')) continue;
    const { startRow, endRow, startColumn, endColumn } = rangeVan(adres);
    for (let rij = startRow; rij <= Math.min(endRow, startRow + RIJEN); rij += 1) {
      for (let kolom = startColumn; kolom <= endColumn; kolom += 1) {
        keuzecellen += 1;
        if (keuzecellen > MEESTE_KEUZECELLEN) return uit;
        const regelcellen = (uit[rij] ??= {});
        regelcellen[kolom] = metKeuzestijl(regelcellen[kolom]);
      }
    }
  }
  return uit;
}

function celVan({ waarde, formule, gevuld, stijl }: Werkcel): ICellData {
  return {
    ...(!gevuld && waardeVan(waarde)),
    ...(formule !== undefined && { f: metKomma(formule) }),
    ...(stijl !== undefined && { s: String(stijl) }),
  };
}

/** Tekst blijft tekst, ook als zij met `=` begint. */
function waardeVan(waarde: Cel): ICellData {
  switch (typeof waarde) {
    case 'number':
      return { v: waarde, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: waarde ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: waarde, t: CellValueType.STRING };
    default:
      return {};
  }
}

function notitiesVan({ notities }: Werkblad, id: string) {
  const uit: Record<number, Record<number, ReturnType<typeof notitieVoor>>> = {};
  notities.forEach((notitie, nummer) => {
    const { startRow, startColumn } = rangeVan(notitie.adres);
    (uit[startRow] ??= {})[startColumn] = notitieVoor(notitie, `${id} ${nummer}`);
  });
  return uit;
}
