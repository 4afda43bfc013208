#!/usr/bin/env bash
# HyperFormula 3.5.0: SUMPRODUCT met een voorwaarde neemt alleen de rij van de formule zelf.
#
# Wat wij verwachtten: =SUMPRODUCT((A1:A3="Tilburg")*B1:B3) telt alle regels van Tilburg op, in elke cel van het blad. Zo
# rekent Excel: de argumenten van SUMPRODUCT zijn altijd reeksen.
#
# Wat er gebeurt (gezien op 2026-11-27, met de gewone instellingen): A1:A3 Breda, Tilburg, Tilburg; B1:B3 10, 20, 30.
#   de formule in rij 1 geeft 0, in rij 2 geeft zij 20, in rij 3 geeft zij 30, in rij 4 een foutwaarde; goed is overal 50.
# Alleen met useArrayArithmetic aan, of met ARRAYFORMULA eromheen, komt er 50. SUMIF is wel goed.
#
# Waarom het uitmaakt: dit is in Nederlandse begrotingen de gewone manier om op twee voorwaarden op te tellen. Wie een
# werkmap met HyperFormula laat narekenen krijgt in rij 1 tot en met 3 een gewoon getal dat niet klopt, zonder melding.
#
# Het script faalt als dit verandert.
set -euo pipefail
map=$(mktemp -d)
trap 'rm -rf "$map"' EXIT
cd "$map"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts --silent hyperformula@3.5.0
cat > kijk.cjs <<'JS'
const { HyperFormula } = require('hyperformula');

const SOM = '=SUMPRODUCT((A1:A3="Tilburg")*B1:B3)';
const RIJEN = [
  ['Breda', 10, SOM],
  ['Tilburg', 20, SOM],
  ['Tilburg', 30, SOM],
  [null, null, SOM],
  [null, null, '=SUMIF(A1:A3,"Tilburg",B1:B3)'],
];
function reken(instelling) {
  const blad = HyperFormula.buildFromArray(RIJEN, { licenseKey: 'gpl-v3', ...instelling });
  return blad.getSheetValues(0).map(([, , uitkomst]) => uitkomst?.value ?? uitkomst);
}
const gezien = JSON.stringify({ gewoon: reken({}), reeksen: reken({ useArrayArithmetic: true }) });
const verwacht = JSON.stringify({ gewoon: [0, 20, 30, '#VALUE!', 50], reeksen: [50, 50, 50, 50, 50] });
console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
process.exit(gezien === verwacht ? 0 : 1);
JS
node kijk.cjs
