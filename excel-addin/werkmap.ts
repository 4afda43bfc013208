import type { Cel } from '../core';
import {
  type Bereik,
  type Bereiknaam,
  metKomma,
  metPuntkomma,
  OPMAAKCODES,
  type Stijl,
  STIJLEN,
  type Werkmap,
} from '../core/werkmap';
import { zetGrafieken } from './grafieken';
import { zetInvoerhulp } from './invoerhulp';

/** De poort naar Excel; het enige bestand dat `Excel.run` aanroept. */
export const excelWerkmap: Werkmap = {
  host: 'Excel',
  selectie: () =>
    Excel.run(async (context) => {
      const bereik = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return bereikVan(bereik.address);
    }),
  lees: (bereik) =>
    Excel.run(async (context) => {
      const gevonden = zoek(context, bereik).load('values, formulas');
      await context.sync();
      return {
        waarden: gevonden.values as Cel[][],
        formules: gevonden.formulas.map((rij: unknown[]) => rij.map(alsFormule)),
      };
    }),
  schrijf: (bereik, cellen) =>
    Excel.run(async (context) => {
      zoek(context, bereik).formulas = voorExcel(cellen);
      await context.sync();
    }),
  selecteer: (bereik) =>
    Excel.run(async (context) => {
      zoek(context, bereik).select();
      await context.sync();
    }),
  bladen: () =>
    Excel.run(async (context) => {
      const bladen = context.workbook.worksheets.load('items/name');
      await context.sync();
      return bladen.items.map(({ name }) => name);
    }),
  verwijderBlad: (naam) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(naam).delete();
      await context.sync();
    }),
  voegBladToe: (blad) =>
    Excel.run(async (context) => {
      const toegevoegd = context.workbook.worksheets.add(blad.naam);
      blad.cellen.forEach((rij, r) => {
        if (rij.length > 0) toegevoegd.getRangeByIndexes(r, 0, 1, rij.length).formulas = voorExcel([rij]);
      });
      for (const { adres, stijl, getal } of blad.opmaak) {
        const bereik = toegevoegd.getRange(adres);
        if (getal) bereik.numberFormat = [[OPMAAKCODES[getal]]];
        if (stijl) zetStijl(bereik, stijl);
      }
      blad.kolombreedtes.forEach((tekens, kolom) => {
        // Excel meet een kolombreedte in punten; een teken in het standaardlettertype is er ongeveer zes.
        toegevoegd.getRangeByIndexes(0, kolom, 1, 1).format.columnWidth = tekens * 6;
      });
      if (blad.vast.rijen > 0) toegevoegd.freezePanes.freezeRows(blad.vast.rijen);
      zetInvoerhulp(context, toegevoegd, blad);
      zetGrafieken(toegevoegd, blad);
      const bezet = zoekNamen(context, blad.namen ?? []);
      await context.sync();
      // Een naam die al bestaat is van de gebruiker en blijft waar hij naar wijst.
      const nieuw = bezet.filter(({ gevonden }) => gevonden.isNullObject);
      for (const { naam, adres } of nieuw) context.workbook.names.add(naam, toegevoegd.getRange(adres));
      if (nieuw.length > 0) await context.sync();
    }),
};

function zoekNamen(context: Excel.RequestContext, namen: readonly Bereiknaam[]) {
  return namen.map((naam) => ({
    ...naam,
    gevonden: context.workbook.names.getItemOrNullObject(naam.naam),
  }));
}

function zoek(context: Excel.RequestContext, { blad, adres }: Bereik): Excel.Range {
  return context.workbook.worksheets.getItem(blad).getRange(adres);
}

function zetStijl(bereik: Excel.Range, stijl: Stijl): void {
  const { vlak, tekst, vet } = STIJLEN[stijl];
  if (vlak) bereik.format.fill.color = vlak;
  if (tekst) bereik.format.font.color = tekst;
  if (vet) bereik.format.font.bold = true;
}

/** `'Blad één'!B2:C3` wordt blad en adres. */
function bereikVan(volledig: string): Bereik {
  const scheiding = volledig.lastIndexOf('!');
  const blad = volledig.slice(0, scheiding).replace(/^'|'$/g, '').replace(/''/g, "'");
  return { blad, adres: volledig.slice(scheiding + 1) };
}

/** Excel wil formules met komma's; leeg is een lege tekst, want `null` laat een cel ongemoeid. */
function voorExcel(cellen: readonly (readonly Cel[])[]): Cel[][] {
  return cellen.map((rij) =>
    rij.map((cel) => (typeof cel === 'string' && cel.startsWith('=') ? metKomma(cel) : (cel ?? ''))),
  );
}

function alsFormule(cel: unknown): string {
  return typeof cel === 'string' && cel.startsWith('=') ? metPuntkomma(cel) : '';
}
