import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
  type IDataValidationRuleBase,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { SheetsNoteModel } from '@univerjs/preset-sheets-note';
import {
  type Bereiknaam,
  type Blad,
  type Invoerregel,
  type Notitie,
  rechthoekVan,
  type Validatie,
} from '../core/werkmap';
import { huidigWerkboek, type Rekenblad } from './rekenblad';

/** Zet de namen, de keuzes en grenzen van invoercellen en de opmerkingen van een blad dat er al is. */
export function zetInvoerhulp(
  rekenblad: Rekenblad,
  bladId: string,
  { naam, namen = [], validaties = [], notities = [] }: Blad,
): void {
  zetNamen(rekenblad, naam, namen);
  zetValidaties(rekenblad, bladId, validaties);
  zetNotities(rekenblad, bladId, notities);
}

/** Een naam die al bestaat is van de gebruiker en blijft waar hij naar wijst. */
function zetNamen(rekenblad: Rekenblad, blad: string, namen: readonly Bereiknaam[]): void {
  const werkboek = huidigWerkboek(rekenblad);
  const bezet = new Set(werkboek.getDefinedNames().map((naam) => naam.getName().toUpperCase()));
  for (const { naam, adres } of namen) {
    if (!bezet.has(naam.toUpperCase())) werkboek.insertDefinedName(naam, verwijzing(blad, adres));
  }
}

function zetValidaties(rekenblad: Rekenblad, subUnitId: string, validaties: readonly Validatie[]): void {
  if (validaties.length === 0) return;
  const rule = validaties.map(({ adres, regel, uitleg }, nummer): ISheetDataValidationRule => {
    const { rij, kolom, rijen, kolommen } = rechthoekVan(adres);
    return {
      ...regelVan(regel),
      uid: `${subUnitId} ${nummer}`,
      ranges: [
        { startRow: rij, endRow: rij + rijen - 1, startColumn: kolom, endColumn: kolom + kolommen - 1 },
      ],
      allowBlank: true,
      // Wat iemand typte blijft altijd staan.
      errorStyle: DataValidationErrorStyle.WARNING,
      showErrorMessage: true,
      error: uitleg,
      renderMode: DataValidationRenderMode.ARROW,
    };
  });
  const unitId = huidigWerkboek(rekenblad).getId();
  rekenblad.injector
    .get(ICommandService)
    .syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule });
}

function regelVan(regel: Invoerregel): IDataValidationRuleBase & { showDropDown?: boolean } {
  switch (regel.soort) {
    case 'lijst':
      return { type: DataValidationType.LIST, formula1: regel.keuzes.join(','), showDropDown: true };
    case 'lijst uit bereik':
      return {
        type: DataValidationType.LIST,
        formula1: `=${verwijzing(regel.blad, regel.adres)}`,
        showDropDown: true,
      };
    case 'getal':
      return {
        type: DataValidationType.DECIMAL,
        operator: DataValidationOperator.BETWEEN,
        formula1: String(regel.minimum),
        formula2: String(regel.maximum),
      };
  }
}

const NOTITIE = { breedte: 280, tekensPerRegel: 38, regelhoogte: 20, rand: 16 };

function zetNotities(rekenblad: Rekenblad, bladId: string, notities: readonly Notitie[]): void {
  const model = rekenblad.injector.get(SheetsNoteModel);
  const werkboekId = huidigWerkboek(rekenblad).getId();
  notities.forEach(({ adres, tekst }, nummer) => {
    const { rij, kolom } = rechthoekVan(adres);
    const regels = Math.ceil(tekst.length / NOTITIE.tekensPerRegel) + 1;
    model.updateNote(werkboekId, bladId, rij, kolom, {
      id: `${bladId} ${nummer}`,
      row: rij,
      col: kolom,
      width: NOTITIE.breedte,
      height: regels * NOTITIE.regelhoogte + NOTITIE.rand,
      note: tekst,
    });
  });
}

/** `'Blad één'!$B$2:$C$3`, zodat de verwijzing overal naar dezelfde cellen wijst. */
function verwijzing(blad: string, adres: string): string {
  return `'${blad.replace(/'/g, "''")}'!${adres.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
