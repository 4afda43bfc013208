import { adresVan, type Bereik, type Invoerregel, rechthoekVan, type Validatie } from '../werkmap';
import { gebiedenVan } from './gebieden';
import { plekVan } from './plek';

type Rekenbereik = GoogleAppsScript.Spreadsheet.Range;
type Regel = GoogleAppsScript.Spreadsheet.DataValidation;
type Regelbouwer = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/**
 * Geeft een nieuw blad zijn validaties, allemaal in één keer.
 *
 * @param zoek vindt het bereik met de keuzes, ook op een ander blad
 */
export function zetValidaties(
  blad: GoogleAppsScript.Spreadsheet.Sheet,
  validaties: readonly Validatie[],
  nieuw: () => Regelbouwer,
  zoek: (bereik: Bereik) => Rekenbereik,
): void {
  if (validaties.length === 0) return;
  const plekken = validaties.map(({ adres }) => rechthoekVan(adres));
  const rijen = Math.max(...plekken.map((plek) => plek.rij + plek.rijen));
  const kolommen = Math.max(...plekken.map((plek) => plek.kolom + plek.kolommen));
  const regels = Array.from({ length: rijen }, () =>
    Array.from({ length: kolommen }, (): Regel | null => null),
  );
  validaties.forEach(({ regel, uitleg }, i) => {
    const { rij, rijen: hoog, kolom, kolommen: breed } = plekken[i]!;
    const gemaakt = metVoorwaarde(nieuw(), regel, zoek).setAllowInvalid(false).setHelpText(uitleg).build();
    for (let r = rij; r < rij + hoog; r += 1) regels[r]!.fill(gemaakt, kolom, kolom + breed);
  });
  blad.getRange(1, 1, rijen, kolommen).setDataValidations(regels);
}

function metVoorwaarde(
  bouwer: Regelbouwer,
  regel: Invoerregel,
  zoek: (bereik: Bereik) => Rekenbereik,
): Regelbouwer {
  switch (regel.soort) {
    case 'lijst':
      return bouwer.requireValueInList(regel.keuzes.map(String), true);
    case 'lijst uit bereik':
      return bouwer.requireValueInRange(zoek(regel), true);
    case 'getal':
      return bouwer.requireNumberBetween(regel.minimum, regel.maximum);
  }
}

/**
 * De regels van een blad als validaties. Aangrenzende cellen met dezelfde regel zijn één validatie; een regel van een
 * soort die de poort niet kent, zoals een vinkje, blijft buiten beeld.
 */
export function alsValidaties(regels: readonly (readonly (Regel | null)[])[]): Validatie[] {
  const kenmerken = regels.map((regel) => regel.map((cel) => cel && kenmerkVan(cel)));
  return gebiedenVan(kenmerken).map(({ kenmerk, plek }) => ({
    adres: adresVan(plek),
    ...(JSON.parse(kenmerk) as Omit<Validatie, 'adres'>),
  }));
}

function kenmerkVan(cel: Regel): string | null {
  const regel = invoerregelVan(String(cel.getCriteriaType()), cel.getCriteriaValues());
  return regel && JSON.stringify({ regel, uitleg: cel.getHelpText() });
}

function invoerregelVan(soort: string, waarden: readonly unknown[]): Invoerregel | null {
  switch (soort) {
    case 'VALUE_IN_LIST':
      return { soort: 'lijst', keuzes: (waarden[0] as string[]).map(alsKeuze) };
    case 'VALUE_IN_RANGE':
      return { soort: 'lijst uit bereik', ...plekVan(waarden[0] as Rekenbereik) };
    case 'NUMBER_BETWEEN':
      return { soort: 'getal', minimum: Number(waarden[0]), maximum: Number(waarden[1]) };
    default:
      return null;
  }
}

/** Sheets bewaart elke keuze als tekst; een getal is in de cel wel een getal. */
function alsKeuze(tekst: string): string | number {
  return String(Number(tekst)) === tekst ? Number(tekst) : tekst;
}
