import { type ISheetNote, SheetsNoteModel } from '@univerjs/preset-sheets-note';
import { adresVan, type Notitie, rechthoekVan } from '../../werkmap';
import { huidigBoek, type Rekenblad } from './rekenblad';

const VORM = { breedte: 280, tekensPerRegel: 38, regelhoogte: 20, rand: 16 };

/** Een opmerking zoals het rekenblad haar kent. */
export function notitieVoor({ adres, tekst }: Notitie, id: string): ISheetNote {
  const { rij, kolom } = rechthoekVan(adres);
  const regels = Math.ceil(tekst.length / VORM.tekensPerRegel) + 1;
  return {
    id,
    row: rij,
    col: kolom,
    width: VORM.breedte,
    height: regels * VORM.regelhoogte + VORM.rand,
    note: tekst,
  };
}

/** Zet opmerkingen bij cellen. */
export function zetNotities(rekenblad: Rekenblad, bladId: string, notities: readonly Notitie[]): void {
  const model = rekenblad.injector.get(SheetsNoteModel);
  const boekId = huidigBoek(rekenblad).getId();
  notities.forEach((notitie, nummer) => {
    const gemaakt = notitieVoor(notitie, `${bladId} ${nummer}`);
    model.updateNote(boekId, bladId, gemaakt.row, gemaakt.col, gemaakt);
  });
}

/** De opmerkingen op een blad. */
export function leesNotities({ injector }: Rekenblad, boekId: string, bladId: string): Notitie[] {
  const notities = injector.get(SheetsNoteModel).getSheetNotes(boekId, bladId) ?? new Map();
  return [...notities.values()].map(({ row, col, note }: ISheetNote) => ({
    adres: adresVan({ rij: row, kolom: col, rijen: 1, kolommen: 1 }),
    tekst: note,
  }));
}
