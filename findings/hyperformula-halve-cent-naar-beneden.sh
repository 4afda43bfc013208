#!/usr/bin/env bash
# HyperFormula 3.5.0: ROUND laat een deel van de halve centen naar beneden vallen.
#
# Wat wij verwachtten: ROUND rondt een half naar boven af zoals de cel het toont, dus =ROUND(1.005,2) is 1,01. Excel en
# LibreOffice doen dat, en HyperFormula noemt zich met hun rekenregels gelijk.
#
# Wat er gebeurt (gezien op 2026-11-27): 1.005 wordt 1, 0.285 wordt 0.28, 10.075 wordt 10.07, maar 1234.565 wordt 1234.57.
# Van de 2.000 halve centen van 0,005 tot en met 19,995 komen er 135 een cent te laag uit.
#
# Waarom het uitmaakt: een aandeel per gemeente eindigt geregeld op een halve cent. Wie een verdeling met HyperFormula laat
# narekenen ziet een verschil van een cent dat niet in de verdeling zit maar in de controle.
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

const HALVEN = Array.from({ length: 2000 }, (_, cent) => [(cent * 10 + 5) / 1000, `=ROUND(A${cent + 1},2)`]);
const uitkomsten = HyperFormula.buildFromArray(HALVEN, { licenseKey: 'gpl-v3' })
  .getSheetValues(0)
  .map(([half, rond], cent) => ({ half, rond, teLaag: Math.round(rond * 100) === cent }));
const rond = (half) => uitkomsten.find((uitkomst) => uitkomst.half === half).rond;
const gezien = JSON.stringify({
  rond: [1.005, 0.285, 10.075].map(rond),
  teLaag: uitkomsten.filter(({ teLaag }) => teLaag).length,
});
const verwacht = JSON.stringify({ rond: [1, 0.28, 10.07], teLaag: 135 });
console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
process.exit(gezien === verwacht ? 0 : 1);
JS
node kijk.cjs
