import { ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import { FormulaDataModel, ScrollToRangeOperation } from '@univerjs/preset-sheets-core';
import { adresVan, metPuntkomma, type Rechthoek, rechthoekVan, type Werkmap } from '../core/werkmap';
import { bladgegevens } from './bladgegevens';
import { celVan, waardeVan } from './celwaarde';
import type { EnHerreken } from './herrekenen';
import { zetInvoerhulp } from './invoerhulp';
import { huidigWerkboek, type Rekenblad } from './rekenblad';

/** De poort naar het rekenblad van de werkbank. */
export function maakWerkmap(rekenblad: Rekenblad, enHerreken: EnHerreken): Werkmap {
  const { injector, houder } = rekenblad;
  const werkboek = () => huidigWerkboek(rekenblad);
  const bladVan = (naam: string) => {
    const blad = werkboek().getSheetByName(naam);
    if (!blad) throw new RangeError(`er is geen blad ${naam}`);
    return blad;
  };
  type Werkblad = ReturnType<typeof bladVan>;

  function celIn(blad: Werkblad, rij: number, kolom: number): Nullable<ICellData> {
    const cel = blad.getSheet().getCellRaw(rij, kolom);
    const gemorst = injector.get(FormulaDataModel).getArrayFormulaCellData()[werkboek().getId()];
    return gemorst?.[blad.getSheetId()]?.[rij]?.[kolom] ?? cel;
  }

  function formuleIn(blad: Werkblad, rij: number, kolom: number): string {
    const formules = injector.get(FormulaDataModel);
    return formules.getFormulaStringByCell(rij, kolom, blad.getSheetId(), werkboek().getId()) ?? '';
  }

  return {
    host: 'werkbank',

    selectie: () =>
      belofte(() => {
        const blad = werkboek().getActiveSheet();
        const bereik = blad.getActiveRange();
        const adres = bereik
          ? adresVan({
              rij: bereik.getRow(),
              kolom: bereik.getColumn(),
              rijen: bereik.getHeight(),
              kolommen: bereik.getWidth(),
            })
          : 'A1';
        return { blad: blad.getSheetName(), adres };
      }),

    lees: ({ blad: naam, adres }) =>
      belofte(() => {
        const blad = bladVan(naam);
        const rechthoek = rechthoekVan(adres);
        return {
          waarden: overCellen(rechthoek, (rij, kolom) => waardeVan(celIn(blad, rij, kolom))),
          formules: overCellen(rechthoek, (rij, kolom) => metPuntkomma(formuleIn(blad, rij, kolom))),
        };
      }),

    async schrijf({ blad: naam, adres }, cellen) {
      const blad = bladVan(naam);
      const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
      if (cellen.length !== rijen || cellen.some((regel) => regel.length !== kolommen)) {
        throw new RangeError(`de cellen passen niet in ${adres}`);
      }
      if (rij + rijen > blad.getMaxRows()) blad.setRowCount(rij + rijen);
      if (kolom + kolommen > blad.getMaxColumns()) blad.setColumnCount(kolom + kolommen);
      await enHerreken(() => {
        blad.getRange(rij, kolom, rijen, kolommen).setValues(cellen.map((regel) => regel.map(celVan)));
      });
    },

    async selecteer({ blad: naam, adres }) {
      const blad = bladVan(naam);
      const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
      werkboek().setActiveSheet(blad);
      const bereik = blad.getRange(rij, kolom, rijen, kolommen).activate();
      await injector
        .get(ICommandService)
        .executeCommand(ScrollToRangeOperation.id, { range: bereik.getRange() });
    },

    async voegBladToe(blad) {
      if (werkboek().getSheetByName(blad.naam)) throw new RangeError(`er is al een blad ${blad.naam}`);
      await enHerreken(() => {
        const sheet = bladgegevens(blad, houder.clientWidth);
        const nieuw = werkboek().insertSheet(blad.naam, { sheet });
        zetInvoerhulp(rekenblad, nieuw.getSheetId(), blad);
      });
    },

    bladen: () =>
      belofte(() =>
        werkboek()
          .getSheets()
          .map((blad) => blad.getSheetName()),
      ),

    async verwijderBlad(naam) {
      const blad = bladVan(naam);
      if (werkboek().getSheets().length === 1) {
        throw new RangeError(`het blad ${naam} kan niet weg: een werkmap houdt minstens één blad`);
      }
      await enHerreken(() => {
        werkboek().deleteSheet(blad);
      });
    },
  };
}

function overCellen<T>(
  { rij, kolom, rijen, kolommen }: Rechthoek,
  lees: (rij: number, kolom: number) => T,
): T[][] {
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (_, k) => lees(rij + r, kolom + k)),
  );
}

/** Doet iets meteen, en maakt van een fout onderweg een afgewezen belofte. */
function belofte<T>(doe: () => T): Promise<T> {
  return new Promise((klaar) => klaar(doe()));
}
