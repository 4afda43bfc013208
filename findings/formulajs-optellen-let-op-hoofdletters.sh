#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1: SUMIF, SUMIFS en COUNTIF letten op hoofdletters, VLOOKUP en MATCH niet.
#
# Wat wij verwachtten: namen worden overal gelijk vergeleken. In Excel let geen van deze functies op hoofdletters.
#
# Wat er gebeurt (gezien op 2026-11-27): bij de namen Breda, breda en BREDA met 1, 2 en 4 geeft SUMIF op "breda" 2 en
# SUMIFS ook 2 (goed is 7), en COUNTIF 1 (goed is 3). VLOOKUP van "breda" vindt Breda wel, MATCH van "BREDA" ook.
# COUNTIF op "B*" telt 0 van Breda en Bergen: een jokerteken werkt er niet, ook zonder melding.
#
# Waarom het uitmaakt: gemeentenamen komen uit verschillende bestanden met andere hoofdletters (Capelle aan den IJssel,
# CAPELLE AAN DEN IJSSEL). Wie met deze bibliotheek narekent mist bedragen bij het optellen en vindt ze bij het opzoeken wel.
#
# Het script faalt als dit verandert.
set -euo pipefail
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent @formulajs/formulajs@4.6.1
cat > kijk.cjs <<'JS'
const formules = require('@formulajs/formulajs');

const NAMEN = ['Breda', 'breda', 'BREDA'];
const gezien = JSON.stringify({
  sumif: formules.SUMIF(NAMEN, 'breda', [1, 2, 4]),
  sumifs: formules.SUMIFS([1, 2, 4], NAMEN, 'breda'),
  countif: formules.COUNTIF(NAMEN, 'breda'),
  jokerteken: formules.COUNTIF(['Breda', 'Bergen'], 'B*'),
  vlookup: formules.VLOOKUP('breda', [['Breda', 7]], 2, false),
  match: formules.MATCH('BREDA', ['Tilburg', 'Breda'], 0),
});
const verwacht = JSON.stringify({ sumif: 2, sumifs: 2, countif: 1, jokerteken: 0, vlookup: 7, match: 2 });
console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
process.exit(gezien === verwacht ? 0 : 1);
JS
node kijk.cjs
