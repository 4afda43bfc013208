#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: VALUE leest een Nederlands bedrag als een bedrag dat duizend keer te klein is.
#
# Wat wij verwachtten: =VALUE("1.234,50") is 1234,5 met Nederlandse instellingen en een fout met Engelse, zoals in Excel: een
# komma na een punt kan daar geen duizendtal zijn.
#
# Wat er gebeurt (gezien op 2026-11-27): VALUE("1.234,50") geeft 1.2345. De komma wordt weggelaten, waar hij ook staat, en
# wat overblijft is een getal. NUMBERVALUE met opgegeven tekens geeft wel 1234.5.
#
# Waarom het uitmaakt: bedragen uit een Nederlands csv-bestand komen als tekst binnen. Een gewone functie maakt er zonder
# melding een ander bedrag van: 1,23 in plaats van 1.234,50.
#
# Het script faalt als dit verandert.
set -euo pipefail
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent @formulajs/formulajs@4.6.1
cat > kijk.cjs <<'JS'
const { NUMBERVALUE, VALUE } = require('@formulajs/formulajs');

const gezien = JSON.stringify([VALUE('1.234,50'), NUMBERVALUE('1.234,50', ',', '.')]);
const verwacht = JSON.stringify([1.2345, 1234.5]);
console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
process.exit(gezien === verwacht ? 0 : 1);
JS
node kijk.cjs
