// Tekent de pictogrammen van de invoegtoepassing uit icon.svg; draaien na een wijziging van dat bestand.
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const map = new URL('../excel-addin/assets/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', map), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const maat of [16, 32, 64, 80]) {
  const pagina = await browser.newPage({ viewport: { width: maat, height: maat } });
  await pagina.setContent(
    `<style>body{margin:0}svg{display:block;width:${maat}px;height:${maat}px}</style>${svg}`,
  );
  writeFileSync(new URL(`icon-${maat}.png`, map), await pagina.screenshot({ omitBackground: true }));
  await pagina.close();
}
await browser.close();
