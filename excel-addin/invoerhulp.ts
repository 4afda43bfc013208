import { type Blad, type Invoerregel, type Notitie, omvat, rechthoekVan, type Validatie } from '../werkmap';
import { vasteVerwijzing } from '../werkmap/formule';

// Langer weigert Excel, in de melding en in de uitleg.
const MEESTE_TEKENS = 255;

/** Zet de keuzes en grenzen van invoercellen, en de opmerkingen. */
export function zetInvoerhulp(werkblad: Excel.Worksheet, { validaties = [], notities = [] }: Blad): void {
  for (const { adres, regel, uitleg } of validaties) {
    const { dataValidation } = werkblad.getRange(adres);
    dataValidation.rule = regelVoorExcel(regel);
    dataValidation.prompt = { showPrompt: true, title: 'Invoer', message: uitleg };
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Dit kan hier niet',
      message: uitleg,
    };
  }
  // Opmerkingen bij een cel kent Excel pas vanaf 1.18; daarvoor komt de tekst in de uitleg bij het invullen.
  const kentOpmerkingen = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  for (const notitie of notities) {
    if (kentOpmerkingen) werkblad.notes.add(notitie.adres, notitie.tekst);
    else zetAlsUitleg(werkblad, notitie, validaties);
  }
}

function zetAlsUitleg(
  werkblad: Excel.Worksheet,
  { adres, tekst }: Notitie,
  validaties: readonly Validatie[],
): void {
  const { dataValidation } = werkblad.getRange(adres);
  const eigen = validaties.find((validatie) => omvat(rechthoekVan(validatie.adres), rechthoekVan(adres)));
  if (!eigen) dataValidation.rule = { custom: { formula: '=TRUE' } };
  const message = `${eigen ? `${eigen.uitleg} ` : ''}${tekst}`.slice(0, MEESTE_TEKENS);
  dataValidation.prompt = { showPrompt: true, title: 'Toelichting', message };
}

function regelVoorExcel(regel: Invoerregel): Excel.DataValidationRule {
  switch (regel.soort) {
    case 'lijst':
      return { list: { inCellDropDown: true, source: regel.keuzes.join(',') } };
    case 'lijst uit bereik':
      return { list: { inCellDropDown: true, source: `=${vasteVerwijzing(regel)}` } };
    case 'getal':
      return { decimal: { formula1: regel.minimum, formula2: regel.maximum, operator: 'Between' } };
  }
}
