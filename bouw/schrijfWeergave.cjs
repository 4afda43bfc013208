// Schrijft alles wat uit de definities volgt en in de map bewaard blijft: functiepagina's en vastgelegde uitvoer.
const { mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { GEDEELDE_MAPPEN, vastgelegd } = require('./weergave.cjs');

const hoofdmap = path.resolve(__dirname, '..');
for (const [map, bestanden] of Object.entries(vastgelegd())) {
  const doel = path.join(hoofdmap, map);
  mkdirSync(doel, { recursive: true });
  const opruimen = GEDEELDE_MAPPEN.includes(map) ? [] : readdirSync(doel);
  for (const oud of opruimen) if (!(oud in bestanden)) rmSync(path.join(doel, oud));
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(path.join(doel, naam), tekst);
}
