import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { isTeksttype, waardeVan } from '../rekenblad/celwaarde';
import { huidigBoek, type Rekenblad } from '../rekenblad/rekenblad';
import { wordtIetsAnders } from './celinvoer';
import { MERK_VAN_TEKST } from './tekstcellen';

// Voor alle andere: de stijl van het rekenblad heeft aanhalingstekens waar wat erna komt in verloren gaat.
const EERST = -1;

/**
 * Zegt op het klembord van een tekst die op een getal of een formule lijkt dat zij tekst is. Een ander tabblad en een ander
 * rekenblad zien alleen wat er staat, en lazen 0748 als 748.
 */
export function kopieerTekst(rekenblad: Rekenblad): void {
  let bladId = '';
  rekenblad.injector.get(ISheetClipboardService).addClipboardHook({
    id: 'bwmo-kopieertekst',
    priority: EERST,
    onBeforeCopy: (_, blad) => void (bladId = blad),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- afgeraden, maar wat ervoor in de plaats komt wordt nog niet gevraagd
    onCopyCellStyle: (rij, kolom) => {
      const cel = huidigBoek(rekenblad).getSheetBySheetId(bladId)?.getSheet().getCellRaw(rij, kolom);
      const tekst = waardeVan(cel);
      if (!cel || !isTeksttype(cel) || typeof tekst !== 'string' || !lijktAnders(tekst)) return null;
      return { [MERK_VAN_TEKST]: '1', style: String.raw`mso-number-format:\@` };
    },
  });
}

const lijktAnders = (tekst: string): boolean => /\d/.test(tekst) || wordtIetsAnders(tekst);
