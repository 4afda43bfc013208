// Maakt de werkmappen en bladzijden in docs/voorbeelden: `npm run voorbeelden`. Zonder klok en zonder toeval: twee keer
// draaien geeft dezelfde bytes.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const haal = createRequire(import.meta.url);
haal('../../bouw/typescript.cjs');
const { REGIOS, werkUit } = haal('./regios.hulp.ts');

for (const [naam, regio] of Object.entries(REGIOS)) {
  const { xlsx, waarden, pagina } = await werkUit(regio);
  writeFileSync(new URL(`${naam}.xlsx`, import.meta.url), xlsx);
  writeFileSync(new URL(`${naam}-waarden.xlsx`, import.meta.url), waarden);
  writeFileSync(new URL(`${naam}.md`, import.meta.url), pagina);
}
