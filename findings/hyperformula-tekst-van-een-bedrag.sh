#!/usr/bin/env bash
# HyperFormula 3.5.0: TEXT met een duizendtal schrijft een deel van de opmaak in de uitkomst.
#
# Wat wij verwachtten: =TEXT(1234.5,"#,##0.00") is de tekst 1,234.50 en =TEXT(0.125,"0.0%") is 12.5%, zoals Excel en
# LibreOffice geven.
#
# Wat er gebeurt (gezien op 2026-11-27):
#   TEXT(1234.5,"#,##0.00")         1235,##0.00
#   TEXT(-1234.5,"#,##0;-#,##0")    -1235,##0;-#,##0
#   TEXT(0.125,"0.0%")              0.1%
#   TEXT(1234.5,"0.00")             1234.50, goed
# Er komt geen fout: het bedrag wordt op hele euro’s afgerond en de rest van de opmaak staat er als tekst achter, en een
# percentage wordt niet met honderd vermenigvuldigd.
#
# Waarom het uitmaakt: zinnen in een raadsvoorstel worden in werkmappen met TEKST gemaakt ("de regio komt € "&TEKST(...)).
# Een narekening met HyperFormula leest daarin 0,1 % waar 12,5 % bedoeld is.
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

const FORMULES = [
  '=TEXT(1234.5,"#,##0.00")',
  '=TEXT(-1234.5,"#,##0;-#,##0")',
  '=TEXT(0.125,"0.0%")',
  '=TEXT(1234.5,"0.00")',
];
const blad = HyperFormula.buildFromArray([FORMULES], { licenseKey: 'gpl-v3' });
const gezien = JSON.stringify(blad.getSheetValues(0)[0]);
const verwacht = JSON.stringify(['1235,##0.00', '-1235,##0;-#,##0', '0.1%', '1234.50']);
console.log(`gezien:   ${gezien}\nverwacht: ${verwacht}`);
process.exit(gezien === verwacht ? 0 : 1);
JS
node kijk.cjs
