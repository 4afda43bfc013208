import type { Cel } from '../core';
import {
  adresVan,
  type Bereik,
  type Blad,
  type Rechthoek,
  rechthoekVan,
  type Schrijfcel,
  type Werkmap,
} from '../werkmap';
import { waarschuwBijUitkomsten } from './beveiliging';
import { celUitSheets, celVoorSheets } from './cel';
import { formuleUitSheets, formuleVoorSheets, heeftDecimaalkomma } from './formule';
import { zetGrafieken } from './grafieken';
import { leesInstellingen, zetInstelling } from './instellingen';
import type { Menuregel } from './menu';
import { rasterVan, zetOpmaak } from './opmaak';
import { plekVan } from './plek';
import { metSlot } from './slot';
import { alsValidaties, zetValidaties } from './validaties';
import { zetVoorwaarden } from './voorwaarden';
import { poortzinnen } from '../werkmap';
import { sheetszinnen } from './zinnen';

type Rekenbereik = GoogleAppsScript.Spreadsheet.Range;
type Rekenblad = GoogleAppsScript.Spreadsheet.Sheet;

/** De handelingen van de poort zonder beloften: Apps Script rekent aan de serverkant en geeft meteen antwoord. */
type Handelingen = {
  readonly [
    K in keyof Werkmap as Werkmap[K] extends (...invoer: never) => Promise<unknown> ? K : never
  ]: Werkmap[K] extends (...invoer: infer A) => Promise<infer R> ? (...invoer: A) => R : never;
};

// Een teken in het standaardlettertype van Sheets is ongeveer zeven beeldpunten breed.
const BEELDPUNTEN_PER_TEKEN = 7;

/** De poort naar Google Sheets; dit bestand is het enige dat SpreadsheetApp noemt. */
export const sheetsWerkmap: Handelingen = {
  selectie() {
    const bereik = SpreadsheetApp.getActiveRange() as Rekenbereik | null;
    if (!bereik) throw poortzinnen.geenCel();
    return plekVan(bereik);
  },
  lees({ blad, adres }) {
    const rekenblad = bladMet(blad);
    const plek = rechthoekVan(adres);
    // Buiten het raster van het blad staat niets; Sheets zelf geeft daar een fout.
    const rijen = Math.min(plek.rijen, rekenblad.getMaxRows() - plek.rij);
    const kolommen = Math.min(plek.kolommen, rekenblad.getMaxColumns() - plek.kolom);
    if (rijen < 1 || kolommen < 1) return { waarden: vulAan([], plek), formules: vulAan([], plek) };
    const bereik = rekenblad.getRange(plek.rij + 1, plek.kolom + 1, rijen, kolommen);
    const komma = decimaalkomma();
    const gelezen = bereik.getValues() as (Cel | Date)[][];
    const waarden = gelezen.map((rij) => rij.map(celUitSheets));
    const datums = gelezen.map((rij) => rij.map((cel) => typeof cel === 'object' && cel !== null));
    const formules = bereik
      .getFormulas()
      .map((rij) => rij.map((formule) => formuleUitSheets(formule, komma)));
    return {
      waarden: vulAan(waarden, plek),
      formules: vulAan(formules, plek),
      ...(datums.flat().includes(true) && { datums }),
    };
  },
  gebruikt(naam) {
    const blad = bladMet(naam);
    const [rijen, kolommen] = [blad.getLastRow(), blad.getLastColumn()];
    return rijen === 0 ? null : adresVan({ rij: 0, kolom: 0, rijen, kolommen });
  },
  schrijf(bereik, cellen) {
    metSlot(() => schrijfCellen(bereik, cellen), legVast);
  },
  selecteer(bereik) {
    zoek(bereik).activate();
  },
  bladen() {
    return werkmap()
      .getSheets()
      .map((blad) => blad.getName());
  },
  voegBladToe(blad) {
    metSlot(() => maakBlad(blad), legVast);
  },
  verwijderBlad(naam) {
    metSlot(() => haalWeg(bladMet(naam)), legVast);
  },
  namen() {
    return werkmap()
      .getNamedRanges()
      .flatMap((naam) => {
        const bereik = bereikVan(naam);
        return bereik ? [{ naam: naam.getName(), ...plekVan(bereik) }] : [];
      });
  },
  zetNaam(naam, bereik) {
    metSlot(() => wijsNaam(naam, bereik && zoek(bereik)), legVast);
  },
  validaties(naam) {
    const blad = bladMet(naam);
    const alles = blad.getRange(1, 1, blad.getMaxRows(), blad.getMaxColumns());
    return alsValidaties(alles.getDataValidations());
  },
  instellingen: leesInstellingen,
  zetInstelling(naam, waarde) {
    metSlot(() => zetInstelling(naam, waarde), legVast);
  },
};

/** Zet het menu in de balk. In een invoegtoepassing plaatst Sheets het onder Extensies. */
export function toonMenu(naam: string, regels: readonly Menuregel[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(naam);
  for (const { tekst, functie } of regels) menu.addItem(tekst, functie);
  menu.addToUi();
}

/** Opent een HTML-bestand van het script als zijbalk. */
export function toonZijbalk(bestand: string, titel: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(bestand).setTitle(titel));
}

function schrijfCellen(bereik: Bereik, cellen: readonly (readonly Schrijfcel[])[]): void {
  const plek = rechthoekVan(bereik.adres);
  const blad = bladMet(bereik.blad);
  maakGroot(blad, plek.rij + plek.rijen, plek.kolom + plek.kolommen);
  const gevonden = blad.getRange(bereik.adres);
  if (!gevonden.canEdit()) {
    throw sheetszinnen.beveiligd(plaats(bereik));
  }
  const komma = decimaalkomma();
  try {
    gevonden.setValues(cellen.map((rij) => rij.map((cel) => celVoorSheets(cel, komma))));
    // Sheets bewaart schrijfacties op; pas nu blijkt of een cel de waarde weigert.
    legVast();
  } catch {
    throw sheetszinnen.geweigerd(plaats(bereik));
  }
}

/** Maakt een blad helemaal, of laat de werkmap zoals zij was. */
function maakBlad(gegevens: Blad): void {
  const { naam } = gegevens;
  const bestaande = werkmap().getSheets();
  if (bestaande.some((blad) => blad.getName().toLowerCase() === naam.toLowerCase())) {
    throw poortzinnen.bladBestaat(naam);
  }
  const blad = werkmap().insertSheet(naam, bestaande.length);
  try {
    vulBlad(blad, gegevens);
    legVast();
  } catch (fout) {
    haalWeg(blad);
    throw fout;
  }
}

function vulBlad(blad: Rekenblad, gegevens: Blad): void {
  const { cellen, opmaak, kolombreedtes, vast } = gegevens;
  const raster = rasterVan(opmaak);
  const breedte = Math.max(0, ...cellen.map((rij) => rij.length));
  maakGroot(
    blad,
    Math.max(cellen.length, raster.stijlen.length),
    Math.max(breedte, kolombreedtes.length, raster.stijlen[0]?.length ?? 0),
  );
  // Eerst de namen: een formule die er een noemt rekent dan meteen.
  zetNamen(blad, gegevens);
  const komma = decimaalkomma();
  if (breedte > 0) {
    blad
      .getRange(1, 1, cellen.length, breedte)
      .setValues(
        cellen.map((rij) => Array.from({ length: breedte }, (_, k) => celVoorSheets(rij[k] ?? null, komma))),
      );
  }
  zetOpmaak(blad, raster);
  kolombreedtes.forEach((tekens, k) => blad.setColumnWidth(k + 1, tekens * BEELDPUNTEN_PER_TEKEN));
  blad.setFrozenRows(vast.rijen);
  blad.setFrozenColumns(vast.kolommen);
  zetValidaties(blad, gegevens.validaties ?? [], () => SpreadsheetApp.newDataValidation(), zoek);
  for (const { adres, tekst } of gegevens.notities ?? []) blad.getRange(adres).setNote(tekst);
  zetVoorwaarden(
    blad,
    gegevens.voorwaarden ?? [],
    () => SpreadsheetApp.newConditionalFormatRule(),
    (formule) => formuleVoorSheets(formule, komma),
  );
  waarschuwBijUitkomsten(blad, raster);
  zetGrafieken(blad, gegevens, (k) => (kolombreedtes[k] ?? 0) * BEELDPUNTEN_PER_TEKEN);
}

/** Een naam die al bestaat is van de gebruiker en blijft waar hij naar wijst. */
function zetNamen(blad: Rekenblad, { namen = [] }: Blad): void {
  for (const { naam, adres } of namen) {
    if (!werkmap().getRangeByName(naam)) werkmap().setNamedRange(naam, blad.getRange(adres));
  }
}

function wijsNaam(naam: string, bereik: Rekenbereik | null): void {
  if (bereik) {
    try {
      werkmap().setNamedRange(naam, bereik);
    } catch {
      throw poortzinnen.naamKanNiet(naam);
    }
  } else if (werkmap().getRangeByName(naam)) werkmap().removeNamedRange(naam);
}

/** Haalt een blad weg, met de namen die ernaar wijzen: die zouden anders nergens meer op slaan. */
function haalWeg(blad: Rekenblad): void {
  const nummer = blad.getSheetId();
  const zichtbaar = werkmap()
    .getSheets()
    .filter((ander) => ander.getSheetId() !== nummer && !ander.isSheetHidden());
  if (zichtbaar.length === 0) throw sheetszinnen.geenZichtbaarBlad();
  for (const naam of werkmap().getNamedRanges()) {
    if (bereikVan(naam)?.getSheet().getSheetId() === nummer) naam.remove();
  }
  werkmap().deleteSheet(blad);
}

/** Een nieuw blad heeft 1000 rijen en 26 kolommen; soms is er meer nodig. */
function maakGroot(blad: Rekenblad, rijen: number, kolommen: number): void {
  const [hoog, breed] = [blad.getMaxRows(), blad.getMaxColumns()];
  if (rijen > hoog) blad.insertRowsAfter(hoog, rijen - hoog);
  if (kolommen > breed) blad.insertColumnsAfter(breed, kolommen - breed);
}

function werkmap(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

function legVast(): void {
  SpreadsheetApp.flush();
}

function decimaalkomma(): boolean {
  return heeftDecimaalkomma(werkmap().getSpreadsheetLocale());
}

function bladMet(naam: string): Rekenblad {
  const gevonden = werkmap().getSheetByName(naam);
  if (!gevonden) throw poortzinnen.bladOntbreekt(naam);
  return gevonden;
}

function zoek({ blad, adres }: Bereik): Rekenbereik {
  const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
  const gevonden = bladMet(blad);
  if (rij + rijen > gevonden.getMaxRows() || kolom + kolommen > gevonden.getMaxColumns()) {
    throw poortzinnen.buitenBlad(plaats({ blad, adres }));
  }
  return gevonden.getRange(adres);
}

/** De plaats zoals de gebruiker haar leest. */
function plaats({ blad, adres }: Bereik): string {
  return `${blad}!${adres}`;
}

/** Het bereik van een naam; `null` als de cellen zijn verwijderd. */
function bereikVan(naam: GoogleAppsScript.Spreadsheet.NamedRange): Rekenbereik | null {
  try {
    return naam.getRange();
  } catch {
    return null;
  }
}

function vulAan<T extends Cel>(rijen: readonly (readonly T[])[], plek: Rechthoek): (T | '')[][] {
  return Array.from({ length: plek.rijen }, (_, r) =>
    Array.from({ length: plek.kolommen }, (__, k) => rijen[r]?.[k] ?? ''),
  );
}
