import { adresVan, type Bereik } from '../werkmap';

/** Blad en adres van een bereik; ook een hele kolom, die Sheets zelf A:A noemt, krijgt een adres met rijen. */
export function plekVan(bereik: GoogleAppsScript.Spreadsheet.Range): Bereik {
  return {
    blad: bereik.getSheet().getName(),
    adres: adresVan({
      rij: bereik.getRow() - 1,
      kolom: bereik.getColumn() - 1,
      rijen: bereik.getNumRows(),
      kolommen: bereik.getNumColumns(),
    }),
  };
}
