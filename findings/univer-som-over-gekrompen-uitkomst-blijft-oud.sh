#!/usr/bin/env bash
# Univer 0.25.1 (@univerjs/engine-formula): krimpt een uitgelopen uitkomst, dan blijft een som eroverheen oud.
#
# Wat wij verwachtten: verandert een invoercel, dan rekent het blad alles na wat ervan afhangt, ook via een uitkomst die over
# meer cellen loopt. In Excel is =SUM(A1:A10) over een kortere lijst meteen de som van de kortere lijst.
#
# Wat er gebeurt (gezien op 2026-11-27): C1 is van 3 naar 5 gegaan, A1 =SEQUENCE(C1), D1 =SUM(A1:A10), D2 =A3*10, E1 =D1+1.
#   C1 wordt 2: A1:A5 toont 1, 2 en verder leeg; D1 blijft 15 (goed is 3), D2 blijft 30 (goed is 0), E1 blijft 16 (goed is 4).
# Er komt geen tweede berekening; na drie seconden staat het er nog. Pas een volledige berekening (executeCalculation) maakt
# het goed. Groeit de lijst, van 3 naar 5, dan klopt de som wel: alleen wie iets weghaalt ziet een oude uitkomst.
#
# Waarom het uitmaakt: een regio waar een gemeente uit stapt krijgt een kortere verdeling, en het totaal eronder blijft dat
# van de oude regio, zonder foutwaarde. Wie met Univer rekent moet na elke verandering van een uitgelopen uitkomst zelf
# opnieuw laten rekenen.
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
        0: { 0: { f: '=SEQUENCE(C1)' }, 2: { v: 3 }, 3: { f: '=SUM(A1:A10)' }, 4: { f: '=D1+1' } },
        1: { 3: { f: '=A3*10' } },
      },
    },
  },
});
const api = FUniver.newAPI(univer);
const formule = api.getFormula();
const blad = api.getActiveWorkbook().getActiveSheet();
/** Wacht tot de berekening die door de handeling begint is afgelopen, en nog ruim langer dan Univer er zelf een uitstelt. */
const daarna = (handeling) =>
  new Promise((klaar) => {
    const luisteraar = formule.calculationEnd(() => {
      luisteraar.dispose();
      setTimeout(klaar, 3000);
    });
    handeling();
  });
const zie = () => ['D1', 'D2', 'E1'].map((adres) => blad.getRange(adres).getValue());

(async () => {
  const stappen = {};
  await daarna(() => formule.executeCalculation());
  stappen.drie = zie();
  await daarna(() => blad.getRange('C1').setValue(5));
  stappen.vijf = zie();
  await daarna(() => blad.getRange('C1').setValue(2));
  stappen.twee = zie();
  await daarna(() => formule.executeCalculation());
  stappen.volledig = zie();
  const gezien = JSON.stringify(stappen);
  const verwacht = JSON.stringify({
    drie: [6, 30, 7],
    vijf: [15, 30, 16],
    twee: [15, 30, 16],
    volledig: [3, 0, 4],
  });
  console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
  process.exit(gezien === verwacht ? 0 : 1);
})();
JS
node kijk.cjs
