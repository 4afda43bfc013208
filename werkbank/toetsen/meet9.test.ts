import { it } from 'vitest';
import { openInBrowser, Werkbankpagina } from './browser.hulp';
import { GEBOUWD } from '../server/bouw.mjs';
it('kijk', async () => {
  const browser = await openInBrowser(GEBOUWD, { breedte: 1280, hoogte: 1800 });
  const p = browser.pagina; const w = new Werkbankpagina(p);
  await w.klaar();
  await w.voegVoorbeeldToe();
  await p.click('#tab-vooruit');
  await p.waitForSelector('.vooruit .hoofdzin');
  await p.waitForTimeout(1500);
  await p.evaluate(() => { const i = document.querySelector('.inhoud') as HTMLElement; i.style.overflow='visible'; });
  await p.screenshot({ path: '/tmp/w/v1.png', fullPage: true });
  const el = await p.$('.vooruit');
  await el!.screenshot({ path: '/tmp/w/v2.png' });
  await p.selectOption('#vooruit-gemeente', 'Steenbergen');
  const t = await p.evaluate(async () => {
    const uit: number[] = [];
    for (const naam of ['vooruit-invoering-1', 'vooruit-wlz-2']) {
      const t0 = performance.now(); (document.getElementById(naam) as HTMLInputElement).click(); const a = performance.now() - t0;
      await new Promise((r) => setTimeout(r, 5)); uit.push(Math.round(a), Math.round(performance.now() - t0));
      await new Promise((r) => setTimeout(r, 1500));
    }
    return uit;
  });
  console.log('ms', t.join(' '));
  await p.click('.vooruit summary:has-text("Welke afspraak")');
  await p.click('.vooruit summary:has-text("Hoe zeker")');
  await p.click('.vooruit button:has-text("Reken 500")');
  await p.waitForSelector('.vooruit details .hoofdzin');
  await p.setViewportSize({ width: 360, height: 900 });
  await p.evaluate(() => { const s = document.querySelector('.vooruit')!; const d = document.createElement('div'); d.className='bwmo-paneel'; d.style.cssText='height:auto;width:340px;padding:10px'; d.append(s); document.body.replaceChildren(d); document.body.style.cssText='overflow:visible;height:auto;display:block'; document.documentElement.style.cssText='overflow:visible;height:auto'; });
  await p.screenshot({ path: '/tmp/w/v3.png', fullPage: true });
  const h = await p.evaluate(() => document.body.scrollHeight); console.log('h', h);
  for (let i = 0; i < h; i += 1400) await p.screenshot({ path: `/tmp/w/v3_${i / 1400}.png`, fullPage: true, clip: { x: 0, y: i, width: 360, height: Math.min(1400, h - i) } });
  console.log(browser.fouten);
  await browser.sluit();
}, 200000);
