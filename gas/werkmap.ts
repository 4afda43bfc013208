import type { Cel } from '../core';
import {
  type Bereik,
  type Blad,
  type Invoerregel,
  OPMAAKCODES,
  type Stijl,
  STIJLEN,
  type Werkmap,
} from '../core/werkmap';
import { zetGrafieken } from './grafieken';

type Rekenbereik = GoogleAppsScript.Spreadsheet.Range;

/** De poort zonder beloften: Apps Script rekent aan de serverkant en geeft meteen antwoord. */
type Synchroon<T> = {
  readonly [K in keyof T]: T[K] extends (...invoer: infer A) => Promise<infer R> ? (...invoer: A) => R : T[K];
};

// Een teken in het standaardlettertype van Sheets is ongeveer zeven beeldpunten breed.
const BEELDPUNTEN_PER_TEKEN = 7;

/** De poort naar Google Sheets; dit bestand is het enige dat SpreadsheetApp noemt. */
export const sheetsWerkmap: Synchroon<Werkmap> = {
  host: 'Google Sheets',
  selectie() {
    const bereik = SpreadsheetApp.getActiveRange() as Rekenbereik | null;
    if (!bereik) throw new Error('Wijs eerst een cel aan.');
    return { blad: bereik.getSheet().getName(), adres: bereik.getA1Notation() };
  },
  lees(bereik) {
    const gevonden = zoek(bereik);
    return {
      waarden: (gevonden.getValues() as (Cel | Date)[][]).map((rij) => rij.map(alsCel)),
      formules: gevonden.getFormulas(),
    };
  },
  schrijf(bereik, cellen) {
    zoek(bereik).setValues(cellen.map((rij) => rij.map((cel) => cel ?? '')));
  },
  selecteer(bereik) {
    zoek(bereik).activate();
  },
  bladen() {
    return SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((blad) => blad.getName());
  },
  verwijderBlad(naam) {
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(bladMet(naam));
  },
  voegBladToe(gegevens) {
    const { naam, cellen, opmaak, kolombreedtes, vast } = gegevens;
    const blad = SpreadsheetApp.getActiveSpreadsheet().insertSheet(naam);
    const breedte = Math.max(...cellen.map((rij) => rij.length));
    const vol = cellen.map((rij) => Array.from({ length: breedte }, (_, k) => rij[k] ?? ''));
    maakGroot(blad, vol.length, Math.max(breedte, kolombreedtes.length));
    blad.getRange(1, 1, vol.length, breedte).setValues(vol);
    for (const { adres, stijl, getal } of opmaak) {
      const bereik = blad.getRange(adres);
      if (getal) bereik.setNumberFormat(OPMAAKCODES[getal]);
      if (stijl) zetStijl(bereik, stijl);
    }
    kolombreedtes.forEach((tekens, k) => blad.setColumnWidth(k + 1, tekens * BEELDPUNTEN_PER_TEKEN));
    blad.setFrozenRows(vast.rijen);
    blad.setFrozenColumns(vast.kolommen);
    zetHulp(blad, gegevens);
    zetGrafieken(blad, gegevens, (k) => (kolombreedtes[k] ?? 0) * BEELDPUNTEN_PER_TEKEN);
  },
};

/** Een nieuw blad heeft 1000 rijen en 26 kolommen; een grote regio heeft er meer nodig. */
function maakGroot(blad: GoogleAppsScript.Spreadsheet.Sheet, rijen: number, kolommen: number): void {
  const [hoog, breed] = [blad.getMaxRows(), blad.getMaxColumns()];
  if (rijen > hoog) blad.insertRowsAfter(hoog, rijen - hoog);
  if (kolommen > breed) blad.insertColumnsAfter(breed, kolommen - breed);
}

/** Namen, keuzes en opmerkingen. Een naam die al bestaat is van de gebruiker en blijft waar hij naar wijst. */
function zetHulp(
  blad: GoogleAppsScript.Spreadsheet.Sheet,
  { namen = [], validaties = [], notities = [] }: Blad,
): void {
  const werkmap = SpreadsheetApp.getActiveSpreadsheet();
  for (const { naam, adres } of namen) {
    if (!werkmap.getRangeByName(naam)) werkmap.setNamedRange(naam, blad.getRange(adres));
  }
  for (const { adres, regel, uitleg } of validaties) {
    blad
      .getRange(adres)
      .setDataValidation(
        metRegel(SpreadsheetApp.newDataValidation(), regel)
          .setAllowInvalid(false)
          .setHelpText(uitleg)
          .build(),
      );
  }
  for (const { adres, tekst } of notities) blad.getRange(adres).setNote(tekst);
}

function metRegel(
  bouwer: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  regel: Invoerregel,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  switch (regel.soort) {
    case 'lijst':
      return bouwer.requireValueInList(regel.keuzes.map(String), true);
    case 'lijst uit bereik':
      return bouwer.requireValueInRange(zoek(regel), true);
    case 'getal':
      return bouwer.requireNumberBetween(regel.minimum, regel.maximum);
  }
}

/** Zet een menu in de balk; elk item noemt een functie van het script. */
export function toonMenu(titel: string, items: readonly (readonly [naam: string, functie: string])[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(titel);
  for (const [naam, functie] of items) menu.addItem(naam, functie);
  menu.addToUi();
}

/** Opent een HTML-bestand van het script als zijbalk. */
export function toonZijbalk(bestand: string, titel: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(bestand).setTitle(titel));
}

function zoek({ blad, adres }: Bereik): Rekenbereik {
  return bladMet(blad).getRange(adres);
}

function bladMet(naam: string): GoogleAppsScript.Spreadsheet.Sheet {
  const gevonden = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(naam);
  if (!gevonden) throw new Error(`Het blad ${naam} bestaat niet.`);
  return gevonden;
}

function zetStijl(bereik: Rekenbereik, stijl: Stijl): void {
  const { vlak, tekst, vet } = STIJLEN[stijl];
  if (vlak) bereik.setBackground(vlak);
  if (tekst) bereik.setFontColor(tekst);
  if (vet) bereik.setFontWeight('bold');
}

/** Over de poort gaan geen datums: Sheets geeft die als object, wij als tekst zoals in ISO 8601. */
function alsCel(waarde: Cel | Date): Cel {
  return typeof waarde === 'object' && waarde !== null ? waarde.toISOString() : waarde;
}
