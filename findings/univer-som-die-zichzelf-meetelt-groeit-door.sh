#!/usr/bin/env bash
# Univer 0.25.1 (@univerjs/engine-formula): een som die zichzelf meetelt geeft geen fout, maar groeit bij elke berekening.
#
# Wat wij verwachtten: een kringverwijzing geeft een foutwaarde of 0 met een waarschuwing, zoals in Excel, LibreOffice en
# Google Sheets. Univer heeft er zelf een foutwaarde voor (#CYCLE!) en herkent de kring ook.
#
# Wat er gebeurt (gezien op 2026-11-27): A1:A3 bevat 100, 200 en 300, A4 =SUM(A1:A4), B4 =ISERROR(A4).
#   eerste berekening                 A4 600
#   A1 wordt 150                      A4 1250: de nieuwe som met de oude uitkomst erbij
#   A1 wordt 151                      A4 1901
#   opnieuw rekenen, niets veranderd  A4 2552
#   B4 zegt elke keer dat er geen fout is.
# De motor herhaalt een kring een vast aantal keer (standaard één) met de bewaarde uitkomst en laat het daarbij.
#
# Waarom het uitmaakt: een totaal dat één rij te ver loopt is de gewoonste fout in een begroting. Wie met Univer rekent
# krijgt een bedrag dat bij elk openen anders is, en moet kringen zelf zoeken.
#
# Het script faalt als Univer dit anders gaat doen.
set -euo pipefail
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent \
  @univerjs/core@0.25.1 @univerjs/engine-formula@0.25.1 @univerjs/sheets@0.25.1 @univerjs/sheets-formula@0.25.1 rxjs@7.8.2
cat > kijk.cjs <<'JS'
const { LocaleType, LogLevel, Univer, UniverInstanceType } = require('@univerjs/core');
const { FUniver } = require('@univerjs/core/facade');
const { UniverFormulaEnginePlugin } = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');
require('@univerjs/engine-formula/facade');
require('@univerjs/sheets/facade');
require('@univerjs/sheets-formula/facade');

const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  logLevel: LogLevel.SILENT,
});
for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin]) {
  univer.registerPlugin(plugin);
}
univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
  id: 'boek',
  sheetOrder: ['blad'],
  sheets: {
    blad: {
      id: 'blad',
      name: 'Blad',
      cellData: {
        0: { 0: { v: 100 } },
        1: { 0: { v: 200 } },
        2: { 0: { v: 300 } },
        3: { 0: { f: '=SUM(A1:A4)' }, 1: { f: '=ISERROR(A4)' } },
      },
    },
  },
});
const api = FUniver.newAPI(univer);
const formule = api.getFormula();
const blad = api.getActiveWorkbook().getActiveSheet();
const daarna = (handeling) =>
  new Promise((klaar) => {
    const luisteraar = formule.calculationEnd(() => {
      luisteraar.dispose();
      setTimeout(klaar, 1500);
    });
    handeling();
  });

(async () => {
  const stappen = [];
  for (const handeling of [
    () => formule.executeCalculation(),
    () => blad.getRange('A1').setValue(150),
    () => blad.getRange('A1').setValue(151),
    () => formule.executeCalculation(),
  ]) {
    await daarna(handeling);
    stappen.push(['A4', 'B4'].map((adres) => Number(blad.getRange(adres).getValue())));
  }
  const gezien = JSON.stringify(stappen);
  const verwacht = JSON.stringify([
    [600, 0],
    [1250, 0],
    [1901, 0],
    [2552, 0],
  ]);
  console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
  process.exit(gezien === verwacht ? 0 : 1);
})();
JS
node kijk.cjs
