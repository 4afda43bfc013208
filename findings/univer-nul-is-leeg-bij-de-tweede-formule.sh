#!/usr/bin/env bash
# Univer 0.25.1 (@univerjs/engine-formula): of 0 gelijk is aan lege tekst hangt af van hoe vaak er al gekeken is.
#
# Wat wij verwachtten: een formule die letterlijk twee keer in een blad staat geeft twee keer hetzelfde, en een 0 is nooit
# gelijk aan "". Excel zegt ONWAAR bij =A1="" als A1 een 0 bevat.
#
# Wat er gebeurt (gezien op 2026-11-27): A1:A4 bevat 0, 5, 7 en 9.
#   B1  =SUMPRODUCT((A1:A4="")*1)   geeft 0, goed
#   B2  dezelfde formule            geeft 1
#   B3  =IF(A1="","leeg","nul")     geeft leeg
# De eerste vergelijking met een kolom leest de cellen en bouwt een register van waarden; elke volgende leest het register,
# en dat zet 0, lege tekst en een lege cel bij elkaar. Zonder B1 en B2 zegt B3 wel "nul": een cel toevoegen die nergens
# naar verwijst verandert dus een uitkomst elders. Er komt geen foutwaarde en geen waarschuwing.
#
# Waarom het uitmaakt: begrotingen vragen overal of een bedrag al is ingevuld (=ALS(B7="";"vul in";...)). Een echte 0, zoals
# een gemeente zonder tekort, heet dan niet ingevuld, en welke controle dat zegt hangt af van de volgorde van rekenen.
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

const TEL = '=SUMPRODUCT((A1:A4="")*1)';
const ALS = '=IF(A1="","leeg","nul")';

async function reken(kolomB) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin]) {
    univer.registerPlugin(plugin);
  }
  const cellData = Object.fromEntries(
    [0, 5, 7, 9].map((v, rij) => [rij, { 0: { v }, ...(kolomB[rij] ? { 1: { f: kolomB[rij] } } : {}) }]),
  );
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'boek',
    sheetOrder: ['blad'],
    sheets: { blad: { id: 'blad', name: 'Blad', cellData } },
  });
  const api = FUniver.newAPI(univer);
  const formule = api.getFormula();
  await new Promise((klaar) => {
    formule.calculationEnd(() => klaar());
    formule.executeCalculation();
  });
  const blad = api.getActiveWorkbook().getActiveSheet();
  return kolomB.map((_, rij) => blad.getRange(`B${rij + 1}`).getValue());
}

(async () => {
  const gezien = JSON.stringify({ samen: await reken([TEL, TEL, ALS]), alleen: await reken([ALS]) });
  const verwacht = JSON.stringify({ samen: [0, 1, 'leeg'], alleen: ['nul'] });
  console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
  process.exit(gezien === verwacht ? 0 : 1);
})();
JS
node kijk.cjs
