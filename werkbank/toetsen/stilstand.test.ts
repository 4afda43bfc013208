import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)('een formule waarop het rekenen vastloopt', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    // Eén wortel van de browser gooit voortaan: zo gooit er iets midden in een berekening.
    await browser.pagina.evaluate(() => {
      const wortel = Math.sqrt;
      Math.sqrt = (getal) => {
        if (getal === 20201029) throw new RangeError('van de toets');
        return wortel(getal);
      };
    });
  });

  afterAll(() => browser.sluit());

  const balk = () => browser.pagina.innerText('#meldingbalk');

  it('krijgt een fout met een zin, en al het andere rekent door', async () => {
    await werkbank.typ('Blad1', 'A1', '=WORTEL(B1)', '=1+1', '=A1+1');
    await werkbank.typ('Blad1', 'B1', '20201029');
    expect(await werkbank.waarden('Blad1', 'A1:A3')).toEqual([['#ERROR!'], [2], ['#ERROR!']]);
    expect((await werkbank.meldingen())[0]).toMatchObject({
      adres: 'A1',
      zin: 'het rekenblad liep vast op deze formule; schrijf haar eenvoudiger of in stukken.',
    });
    await werkbank.selecteer('Blad1', 'C9');
    await expect.poll(balk).toBe('Er zijn 2 cellen met een fout.');
    await werkbank.schrijf('Blad1', 'D1', [['=2+2']]);
    expect(await werkbank.waarde('Blad1', 'D1')).toBe(4);
    await werkbank.typ('Blad1', 'B1', '16');
    expect(await werkbank.waarden('Blad1', 'A1:A3')).toEqual([[4], [2], [5]]);
    await expect.poll(balk).toBe('Alle formules zijn berekend.');
  });

  it('laat de volgende werkmap gewoon rekenen', async () => {
    await werkbank.typ('Blad1', 'B1', '20201029');
    await werkbank.bestand('Nieuwe werkmap');
    await browser.pagina.getByRole('button', { name: 'Ga verder zonder opslaan' }).click();
    await expect.poll(() => werkbank.waarde('Blad1', 'B1')).toBe('');
    await werkbank.typ('Blad1', 'A1', '=1+1', '=WORTEL(A1*8)');
    expect(await werkbank.waarden('Blad1', 'A1:A2')).toEqual([[2], [4]]);
    await expect.poll(balk).toBe('Alle formules zijn berekend.');
    expect(browser.fouten).toEqual([]);
  });
});
