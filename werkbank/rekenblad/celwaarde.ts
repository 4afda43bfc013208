import { BooleanNumber, CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { Cel } from '../../core';
import { isTekst, metKomma, type Schrijfcel } from '../../werkmap';

/** De waarde van een cel van het rekenblad; leeg is `''`. */
export function waardeVan(cel: Nullable<ICellData>): Cel {
  const waarde = cel?.v ?? cel?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cel?.t === CellValueType.BOOLEAN) return Boolean(Number(waarde)) || waarde === true;
  return cel?.t === CellValueType.NUMBER ? Number(waarde) : waarde;
}

/** Of het rekenblad de inhoud van een cel als tekst bewaart. */
export function isTeksttype({ t }: ICellData): boolean {
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING;
}

/** Een waarde of formule als cel van het rekenblad; wat er stond verdwijnt, de opmaak blijft. */
export function celVan(waarde: Schrijfcel): ICellData {
  return { v: null, f: null, si: null, p: null, t: null, ...inhoudVan(waarde) };
}

/** Alleen wat er in een cel staat, zonder te wissen wat er stond. */
export function inhoudVan(waarde: Schrijfcel): ICellData {
  if (isTekst(waarde)) return waarde.tekst === '' ? {} : { v: waarde.tekst, t: CellValueType.STRING };
  switch (typeof waarde) {
    case 'number':
      return { v: waarde, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: waarde ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
    case 'string':
      if (waarde === '') return {};
      return waarde.startsWith('=') ? { f: metKomma(waarde) } : { v: waarde, t: CellValueType.STRING };
    default:
      return {};
  }
}
