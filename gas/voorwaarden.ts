import { STIJLEN, type Voorwaarde } from '../werkmap';

type Rekenblad = GoogleAppsScript.Spreadsheet.Sheet;
type Voorwaardebouwer = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Geeft een nieuw blad zijn voorwaardelijke opmaak; `formule` schrijft een formule zoals Sheets haar leest. */
export function zetVoorwaarden(
  blad: Rekenblad,
  voorwaarden: readonly Voorwaarde[],
  nieuw: () => Voorwaardebouwer,
  formule: (poortformule: string) => string,
): void {
  if (voorwaarden.length === 0) return;
  blad.setConditionalFormatRules(
    voorwaarden.map((voorwaarde) => {
      const { vlak, tekst, vet } = STIJLEN[voorwaarde.stijl];
      return nieuw()
        .whenFormulaSatisfied(formule(voorwaarde.formule))
        .setRanges([blad.getRange(voorwaarde.adres)])
        .setBackground(vlak ?? null)
        .setFontColor(tekst ?? null)
        .setBold(vet ?? null)
        .build();
    }),
  );
}
