import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)('formules in het Nederlands', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    await werkbank.schrijf('Blad1', 'A1:B4', [
      ['Gemeente', 'Lasten'],
      ['Breda', 100],
      ['Tilburg', 200],
      ['Roosendaal', 300],
    ]);
  });

  afterAll(() => browser.sluit());

  /** Wat er in het rekenblad getekend wordt, gevonden zoals een gebruiker zoekt. */
  async function vindt(tekst: string, aantal: number): Promise<string> {
    const { pagina } = browser;
    await werkbank.selecteer('Blad1', 'A1');
    await pagina.keyboard.press('Control+f');
    await pagina.fill('#zoekveld', tekst);
    await pagina.keyboard.press('Enter');
    await expect.poll(() => pagina.innerText('#zoekstand')).toBe(`1 van ${aantal}`);
    const { adres } = await pagina.evaluate(() => window.werkbank.werkmap.selectie());
    await pagina.keyboard.press('Escape');
    return adres;
  }

  it('rekent wat een Nederlander typt', async () => {
    const formules: readonly (readonly [string, unknown])[] = [
      ['=INDEX(B2:B4;VERGELIJKEN("Tilburg";A2:A4;0))', 200],
      ['=SOMMEN.ALS(B2:B4;A2:A4;"Breda")', 100],
      ['=AANTAL.ALS(B2:B4;">150")', 2],
      ['=VERT.ZOEKEN("Roosendaal";A2:B4;2;ONWAAR)', 300],
      ['=ALS.FOUT(1/0;"geen")', 'geen'],
      ['=ALS.NB(#N/B;7)', 7],
      ['=TEKST.SAMENVOEGEN(A2;" en ";A3)', 'Breda en Tilburg'],
      ['=AFRONDEN.NAAR.BOVEN(2,3;0)', 3],
      ['=X.ZOEKEN("Breda";A2:A4;B2:B4)', 100],
      ['=ALS.VOORWAARDEN(B2>1;"ja";WAAR;"nee")', 'ja'],
      ['=GEMIDDELDE.ALS(B2:B4;">150")', 250],
      ['=JAAR(DATUM(2027;3;1))', 2027],
    ];
    await werkbank.typ('Blad1', 'D1', ...formules.map(([formule]) => formule));
    expect(await werkbank.waarden('Blad1', `D1:D${formules.length}`)).toEqual(
      formules.map(([, uitkomst]) => [uitkomst]),
    );
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('vergelijkt in elke formule hetzelfde, hoe vaak er ook naar dezelfde cellen gekeken is', async () => {
    await werkbank.schrijf('Blad1', 'K1:K4', [[0], ['=IF(1>0;"";1)'], ["'1"], [2]]);
    const formules: readonly (readonly [string, unknown])[] = [
      ['=SOMPRODUCT((K1:K4="")*1)', 1],
      ['=SOMPRODUCT((K1:K4="")*1)', 1],
      ['=SOMPRODUCT((K1:K4=0)*1)', 1],
      ['=SOMPRODUCT((K1:K4=1)*1)', 0],
      ['=SOMPRODUCT((K1:K4>=1)*1)', 3],
      ['=ALS(K1="";"leeg";"nul")', 'nul'],
      ['=K2=""', true],
    ];
    await werkbank.typ('Blad1', 'L1', ...formules.map(([formule]) => formule));
    expect(await werkbank.waarden('Blad1', `L1:L${formules.length}`)).toEqual(
      formules.map(([, uitkomst]) => [uitkomst]),
    );
  });

  it('toont een fout in het Nederlands, bewaart haar zoals elke host haar kent en zegt wat eraan scheelt', async () => {
    await werkbank.typ('Blad1', 'F1', '=VERGELIJKN("Tilburg";A2:A4;0)', '=1/0', '#N/B', '=F1', '=tarief*2');
    expect(await werkbank.waarden('Blad1', 'F1:F3')).toEqual([['#NAME?'], ['#DIV/0!'], ['#N/A']]);
    expect(await vindt('#NAAM?', 3)).toBe('F1');
    expect(await vindt('#DEEL/0!', 1)).toBe('F2');
    expect(await werkbank.meldingen()).toMatchObject([
      { adres: 'F1', zin: 'VERGELIJKN is geen functie die de werkbank kent; bedoelt u VERGELIJKEN?' },
      { adres: 'F2', zin: 'hier wordt door 0 gedeeld.' },
      { adres: 'F4', zin: 'deze formule rekent met een cel waarin een fout of tekst staat.' },
      { adres: 'F5', zin: 'deze naam bestaat niet; controleer hoe die is geschreven.' },
    ]);
    await werkbank.selecteer('Blad1', 'F1');
    await expect
      .poll(() => browser.pagina.innerText('#meldingbalk'))
      .toContain('VERGELIJKN is geen functie die de werkbank kent; bedoelt u VERGELIJKEN?');
  });

  it('laat bij bewerken de Nederlandse formule zien, en wie niets verandert verandert niets', async () => {
    const { pagina } = browser;
    await werkbank.toets('Blad1', 'D1', 'F2');
    await pagina.keyboard.press('Control+a');
    await pagina.keyboard.press('Control+c');
    await expect
      .poll(() => pagina.evaluate(() => navigator.clipboard.readText()))
      .toBe('=INDEX(B2:B4;VERGELIJKEN("Tilburg";A2:A4;0))');
    await pagina.keyboard.press('Enter');
    await werkbank.toets('Blad1', 'F3', 'F2');
    await pagina.keyboard.press('Enter');
    await werkbank.stil();
    expect((await werkbank.lees({ blad: 'Blad1', adres: 'D1' })).formules).toEqual([
      ['=INDEX(B2:B4;MATCH("Tilburg";A2:A4;0))'],
    ]);
    expect(await werkbank.waarde('Blad1', 'F3')).toBe('#N/A');
  });

  it('noemt bij het typen de functies onder hun Nederlandse naam', async () => {
    const { pagina } = browser;
    await pagina.locator('#rekenblad [data-u-comp="editor"]').first().focus();
    await werkbank.selecteer('Blad1', 'H1');
    await pagina.keyboard.type('=VERG');
    await pagina.getByText('VERGELIJKEN', { exact: true }).waitFor();
    await pagina.keyboard.press('Enter');
    await pagina.getByText('zoekwijze').first().waitFor();
    await pagina.keyboard.type('300;B1:B4;0)');
    await pagina.keyboard.press('Enter');
    await werkbank.stil();
    expect(await werkbank.waarde('Blad1', 'H1')).toBe(4);
  });

  it('neemt met Enter geen voorstel over dat niet meer bij het getypte hoort', async () => {
    const { pagina } = browser;
    await pagina.locator('#rekenblad [data-u-comp="editor"]').first().focus();
    await werkbank.selecteer('Blad1', 'H2');
    await pagina.keyboard.type('=B');
    await pagina.getByText('BWMO_NVO_SCORE', { exact: true }).waitFor();
    await pagina.keyboard.type('2');
    await pagina.keyboard.press('Enter');
    await werkbank.stil();
    expect(await werkbank.waarde('Blad1', 'H2')).toBe(100);
    expect(browser.fouten).toEqual([]);
  });
});
