import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type Nullable,
  ObjectMatrix,
  type Styles,
} from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/preset-sheets-core';
import { metPuntkomma } from '../../werkmap';
import { FOUTCODES } from '../../werkmap/formule';
import {
  maakStijlenlijst,
  type Stijlenlijst,
  type Werkblad,
  type Werkmapbestand,
  type Werkcel,
} from '../bestand';
import { tekensIn } from '../rekenblad/bladgegevens';
import { formuleIn, type Werkblad as Univerblad } from '../rekenblad/bladlezen';
import { waardeVan } from '../rekenblad/celwaarde';
import { invoerregels } from '../rekenblad/invoerregels';
import { leesNotities } from '../rekenblad/notities';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import type { Toebehoren } from '../rekenblad/toebehoren';
import { adresVanRange } from '../rekenblad/bereik';
import { vanUniverstijl } from '../rekenblad/celstijl';
import { vanUniverregel } from '../rekenblad/invoerregel';
import { vanUnivernaam } from './naam';
import { poortzinnen } from '../../werkmap';

const PUNTEN_PER_PIXEL = 3 / 4;

// Andere codes kent Excel alleen bij een formule.
const VASTE_FOUTEN = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** De werkmap die open is, met alles wat een bestand kan bewaren. */
export function boekUit(rekenblad: Rekenblad, toebehoren: Toebehoren): Werkmapbestand {
  const boek = huidigBoek(rekenblad);
  const lijst = maakStijlenlijst();
  const namen = rekenblad.injector.get(IDefinedNamesService).getDefinedNameMap(boek.getId()) ?? {};
  return {
    bladen: boek.getSheets().map((blad) => bladUit(rekenblad, toebehoren, blad, lijst)),
    stijlen: lijst.stijlen,
    namen: Object.values(namen).map((naam) =>
      vanUnivernaam(naam, (id) => boek.getSheetBySheetId(id)?.getSheetName()),
    ),
    instellingen: toebehoren.instellingen(),
  };
}

/** Eén blad van de werkmap die open is, met zijn eigen stijlen. */
export function werkbladUit(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  naam: string,
): { readonly blad: Werkblad; readonly stijlen: Stijlenlijst['stijlen'] } {
  const blad = huidigBoek(rekenblad).getSheetByName(naam);
  if (!blad) throw poortzinnen.bladOntbreekt(naam);
  const lijst = maakStijlenlijst();
  return { blad: bladUit(rekenblad, toebehoren, blad, lijst), stijlen: lijst.stijlen };
}

function bladUit(
  rekenblad: Rekenblad,
  toebehoren: Toebehoren,
  blad: Univerblad,
  lijst: Stijlenlijst,
): Werkblad {
  const boekId = huidigBoek(rekenblad).getId();
  const bladId = blad.getSheetId();
  const { columnData, rowData, mergeData, freeze, hidden } = blad.getSheet().getConfig();
  const stijlen = blad.getWorkbook().getStyles();
  return {
    naam: blad.getSheetName(),
    ...(hidden === BooleanNumber.TRUE && { verborgen: true }),
    cellen: cellenUit(rekenblad, blad, lijst),
    kolommen: genummerd(columnData).map(([kolom, { w, hd, s }]) => ({
      kolom,
      ...(w !== undefined && { breedte: tekensIn(w) }),
      ...(hd === BooleanNumber.TRUE && { verborgen: true as const }),
      ...stijlIn(lijst, stijlen, s),
    })),
    rijen: genummerd(rowData).map(([rij, { h, hd, ia }]) => ({
      rij,
      ...(h !== undefined && ia !== BooleanNumber.TRUE && { hoogte: Math.round(h * PUNTEN_PER_PIXEL) }),
      ...(hd === BooleanNumber.TRUE && { verborgen: true as const }),
    })),
    vast: { rijen: freeze.ySplit, kolommen: freeze.xSplit },
    samengevoegd: mergeData.map(adresVanRange),
    notities: leesNotities(rekenblad, boekId, bladId),
    validaties: invoerregels(rekenblad, boekId, bladId).flatMap(vanUniverregel),
    ...toebehoren.van(bladId),
  };
}

function cellenUit(rekenblad: Rekenblad, blad: Univerblad, lijst: Stijlenlijst): Werkcel[] {
  const formules = rekenblad.injector.get(FormulaDataModel);
  const boekId = huidigBoek(rekenblad).getId();
  const bladId = blad.getSheetId();
  const stijlen = blad.getWorkbook().getStyles();
  const bereiken = new ObjectMatrix<IRange>(formules.getArrayFormulaRange()[boekId]?.[bladId] ?? {});
  const gevuld = new ObjectMatrix<Nullable<ICellData>>(
    formules.getArrayFormulaCellData()[boekId]?.[bladId] ?? {},
  );
  const cellen = new Map<string, Werkcel>();
  blad
    .getSheet()
    .getCellMatrix()
    .forValue((rij, kolom, cel) => {
      const formule = formuleIn(rekenblad, blad, rij, kolom);
      const bereik = bereiken.getValue(rij, kolom);
      const waarde = waardeVan(gevuld.getValue(rij, kolom) ?? cel);
      const stijl = stijlIn(lijst, stijlen, cel?.s);
      if (waarde === '' && formule === '' && stijl.stijl === undefined) return;
      cellen.set(`${rij} ${kolom}`, {
        rij,
        kolom,
        waarde: waarde === '' ? null : waarde,
        ...(formule !== '' && { formule: metPuntkomma(formule) }),
        ...((formule === '' ? isVasteFout(cel, waarde, stijlen) : isFout(waarde)) && { fout: true as const }),
        ...(bereik && isMeer(bereik) && { loopt: adresVanRange(bereik) }),
        ...stijl,
      });
    });
  gevuld.forValue((rij, kolom, cel) => {
    const plek = `${rij} ${kolom}`;
    const eigen = cellen.get(plek);
    if (eigen?.formule !== undefined) return;
    const waarde = waardeVan(cel);
    cellen.set(plek, {
      rij,
      kolom,
      waarde: waarde === '' ? null : waarde,
      gevuld: true,
      ...(isFout(waarde) && { fout: true as const }),
      ...(eigen?.stijl !== undefined && { stijl: eigen.stijl }),
    });
  });
  return [...cellen.values()].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
}

function stijlIn(
  lijst: Stijlenlijst,
  stijlen: Styles,
  stijl: Nullable<IStyleData | string>,
): { stijl?: number } {
  const gevonden = stijlen.get(stijl);
  const nummer = gevonden ? lijst.nummer(vanUniverstijl(gevonden)) : undefined;
  return nummer === undefined ? {} : { stijl: nummer };
}

/** Een fout zonder formule rekent hier als fout en in Excel dan ook; alleen wie uitdrukkelijk tekst vroeg houdt tekst. */
function isVasteFout(cel: Nullable<ICellData>, waarde: unknown, stijlen: Styles): boolean {
  const blijftTekst = cel?.t === CellValueType.FORCE_STRING || stijlen.get(cel?.s)?.n?.pattern === '@';
  return !blijftTekst && typeof waarde === 'string' && VASTE_FOUTEN.has(waarde);
}

function isFout(waarde: unknown): boolean {
  return typeof waarde === 'string' && waarde in FOUTCODES;
}

function isMeer({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return endRow > startRow || endColumn > startColumn;
}

/** De nummers met wat erbij hoort, van voren naar achteren. */
function genummerd<T>(gegevens: Readonly<Record<number, T | undefined>>): [number, T][] {
  return Object.entries(gegevens)
    .flatMap(([nummer, waarde]): [number, T][] => (waarde === undefined ? [] : [[Number(nummer), waarde]]))
    .sort(([a], [b]) => a - b);
}
