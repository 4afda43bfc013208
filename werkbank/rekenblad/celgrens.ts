import { CellValueType, type ICellData, ICommandService, ObjectMatrix } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { adresVan } from '../../werkmap';
import { passendeCeltekst } from '../bestand';
import { waardeVan } from './celwaarde';
import type { Rekenblad } from './rekenblad';
import { rekenbladzinnen } from './zinnen';

const MEESTE_PLEKKEN = 3;

/** Houdt elke tekst binnen wat Excel in een cel kan houden, hoe zij er ook in komt, en zegt waar het eind is weggelaten. */
export function bewaakCellengte({ injector }: Rekenblad, zeg: (zin: string) => void): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, opties) => {
    // De uitkomst van een formule heeft niemand getypt of geplakt.
    if (id !== SetRangeValuesMutation.id || opties?.['fromFormula']) return;
    const plekken = kortTeLangeIn((params as ISetRangeValuesMutationParams).cellValue);
    if (plekken.length === 0) return;
    const waar = plekken.slice(0, MEESTE_PLEKKEN).join(', ');
    const meer = plekken.length > MEESTE_PLEKKEN ? ' en elders' : '';
    zeg(rekenbladzinnen.celTeLang(plekken.length, `${waar}${meer}`));
  });
}

/** Kort te lange teksten in wat er geschreven gaat worden, en geeft hun adressen. */
export function kortTeLangeIn(cellen: ISetRangeValuesMutationParams['cellValue']): string[] {
  const plekken: string[] = [];
  new ObjectMatrix(cellen ?? {}).forValue((rij, kolom, cel) => {
    if (cel && kortIn(cel)) plekken.push(adresVan({ rij, kolom, rijen: 1, kolommen: 1 }));
  });
  return plekken;
}

function kortIn(cel: ICellData): boolean {
  const waarde = waardeVan(cel);
  if (typeof waarde !== 'string') return false;
  const tekst = passendeCeltekst(waarde);
  if (tekst === waarde) return false;
  Object.assign(cel, { v: tekst.replace(/\r\n?/g, '\n'), p: null, t: CellValueType.STRING });
  return true;
}
