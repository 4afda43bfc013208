import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)('formules die zichzelf meetellen', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
    await werkbank.schrijf('Blad1', 'A1:C4', [
      ['gemeente', 'baten', 'lasten'],
      ['Noord', 100, 90],
      ['Zuid', 200, 250],
      ['Totaal', '', ''],
    ]);
  });

  afterAll(() => browser.sluit());

  const balk = () => browser.pagina.innerText('#meldingbalk');

  it('geven een fout en een zin in plaats van een getal dat groeit, tot de formule klopt', async () => {
    await werkbank.typ('Blad1', 'B4', '=SOM(B2:B4)', '=B4*2');
    for (const bedrag of ['150', '151']) {
      await werkbank.typ('Blad1', 'B2', bedrag);
      expect(await werkbank.waarden('Blad1', 'B4:B5')).toEqual([['#CYCLE!'], ['#CYCLE!']]);
    }
    expect(await werkbank.meldingen()).toMatchObject([
      { adres: 'B4', zin: 'B4 telt zichzelf mee: B4 → B2:B4.' },
      { adres: 'B5', zin: 'deze formule rekent met een cel die zichzelf meetelt.' },
    ]);
    await werkbank.selecteer('Blad1', 'B4');
    await expect.poll(balk).toBe('B4 telt zichzelf mee: B4 → B2:B4.');
    await werkbank.typ('Blad1', 'B4', '=SOM(B2:B3)');
    expect(await werkbank.waarden('Blad1', 'B4:B5')).toEqual([[351], [702]]);
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('ook als zij zelf uitrekenen waar zij lezen', async () => {
    await werkbank.schrijf('Blad1', 'H1:K3', [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [3, 3, 3, 3],
    ]);
    await werkbank.typ('Blad1', 'H4', '=SOM(H1:INDIRECT("H"&RIJ()))');
    await werkbank.typ('Blad1', 'I4', '=SOM(VERSCHUIVING(I1;0;0;4;1))');
    await werkbank.typ('Blad1', 'J4', '=SOM(J1:VERSCHUIVING(J4;-1;0))');
    await werkbank.typ('Blad1', 'K4', '=SOM(K1:INDEX(K:K;RIJ()-1))');
    await werkbank.typ('Blad1', 'L4', '=INDEX(L:L;RIJ())+1');
    await werkbank.schrijf('Blad1', 'H1:K1', [[4, 4, 4, 4]]);
    expect(await werkbank.waarden('Blad1', 'H4:L4')).toEqual([['#CYCLE!', '#CYCLE!', 9, 9, '#CYCLE!']]);
    expect(await werkbank.meldingen()).toMatchObject([
      { adres: 'H4', zin: 'H4 telt zichzelf mee: H4 → H1:H4.' },
      { adres: 'I4', zin: 'I4 telt zichzelf mee: I4 → I1:I4.' },
      { adres: 'L4', zin: 'L4 telt zichzelf mee: L4 → L4.' },
    ]);
    for (const adres of ['H4', 'I4', 'L4']) await werkbank.typ('Blad1', adres, '0');
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('ook als zo een formule een cel leest die van haar afhangt, tot zij ergens anders leest', async () => {
    await werkbank.voegBladToe('Heen', [[10, 2, '=A1+D1', '=INDEX(A1:C1,1,B1+1)*0.1']]);
    for (const bedrag of [20, 30]) {
      expect(await werkbank.waarden('Heen', 'C1:D1')).toEqual([['#CYCLE!', '#CYCLE!']]);
      await werkbank.schrijf('Heen', 'A1', [[bedrag]]);
    }
    expect(await werkbank.meldingen()).toMatchObject([
      { adres: 'C1', zin: 'C1 telt zichzelf mee: C1 → D1 → C1.' },
      { adres: 'D1', zin: 'D1 telt zichzelf mee: D1 → C1 → D1.' },
    ]);
    await werkbank.schrijf('Heen', 'B1', [[0]]);
    expect(await werkbank.waarden('Heen', 'C1:D1')).toEqual([[33, 3]]);
    await werkbank.schrijf('Heen', 'B1', [[2]]);
    expect(await werkbank.waarden('Heen', 'C1:D1')).toEqual([['#CYCLE!', '#CYCLE!']]);
    await werkbank.verwijderBlad('Heen');
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('worden in de balk genoemd, welke cel er ook gekozen is', async () => {
    await werkbank.voegBladToe('Elders', [['=A1']]);
    await werkbank.selecteer('Blad1', 'A1');
    await expect.poll(balk).toBe('Blad Elders, A1 telt zichzelf mee: A1 → A1.');
    await werkbank.verwijderBlad('Elders');
    await expect.poll(balk).toBe('Alle formules zijn berekend.');
  });

  it('ook langs een cel waar een uitkomst overheen loopt, zonder dat er iets groeit', async () => {
    await werkbank.voegBladToe('Loop', [
      ['=BWMO_VERDEEL(D1;E1:E3)', null, null, 90, 1],
      [null, null, null, null, 1],
      [null, null, null, null, 1],
    ]);
    expect(await werkbank.waarden('Loop', 'A1:A3')).toEqual([[30], [30], [30]]);
    await werkbank.typ('Loop', 'D1', '=A2+60');
    for (const gewicht of ['2', '3']) {
      expect(await werkbank.waarden('Loop', 'A1:A3')).toEqual([['#CYCLE!'], [''], ['']]);
      expect(await werkbank.waarde('Loop', 'D1')).toBe('#CYCLE!');
      await werkbank.typ('Loop', 'E1', gewicht);
    }
    expect(await werkbank.meldingen()).toMatchObject([
      { adres: 'A1', zin: 'A1 telt zichzelf mee: A1 → D1 → A2.' },
      { adres: 'D1', zin: 'D1 telt zichzelf mee: D1 → A2 → A1 → D1.' },
    ]);
    await werkbank.typ('Loop', 'D1', '=A9+60');
    expect(await werkbank.waarden('Loop', 'A1:A3')).toEqual([[36], [12], [12]]);
    expect(await werkbank.meldingen()).toEqual([]);
    await werkbank.verwijderBlad('Loop');
  });

  it('worden genoemd als een bestand met een kring opengaat: in een bericht, de balk en de cel', async () => {
    await werkbank.typ('Blad1', 'B4', '=SOM(B2:B4)');
    const { bytes } = await werkbank.bewaar('Sla op als Excel-bestand');
    await werkbank.typ('Blad1', 'B4', '=SOM(B2:B3)');
    await werkbank.bewaar('Sla op als Excel-bestand');
    await werkbank.open('met kring.xlsx', bytes);
    await expect.poll(() => werkbank.bestandsnaam()).toBe('met kring.xlsx');
    await expect
      .poll(() => browser.pagina.innerText('#bericht'))
      .toContain('Op blad Blad1: B4 telt zichzelf mee: B4 → B2:B4. Daar staat nu een fout');
    expect(await balk()).toContain('B4 telt zichzelf mee');
    expect(await werkbank.waarde('Blad1', 'B4')).toBe('#CYCLE!');
    await werkbank.typ('Blad1', 'B4', '=SOM(B2:B3)');
    await browser.pagina.getByRole('button', { name: 'Sluiten' }).click();
  });

  it('ook met twee cellen, een hele kolom en over een ander blad', async () => {
    await werkbank.voegBladToe('Ander', [['=Blad1!H1+1']]);
    await werkbank.typ('Blad1', 'F1', '=G1+1');
    await werkbank.typ('Blad1', 'G1', '=F1+1');
    await werkbank.typ('Blad1', 'H1', '=Ander!A1');
    await werkbank.typ('Blad1', 'I9', '=SOM(I:I)');
    expect(await werkbank.waarden('Blad1', 'F1:H1')).toEqual([['#CYCLE!', '#CYCLE!', '#CYCLE!']]);
    expect(await werkbank.waarde('Ander', 'A1')).toBe('#CYCLE!');
    expect(await werkbank.waarde('Blad1', 'I9')).toBe('#CYCLE!');
    await werkbank.typ('Blad1', 'G1', '5');
    expect(await werkbank.waarden('Blad1', 'F1:G1')).toEqual([[6, 5]]);
    expect(browser.fouten).toEqual([]);
  });
});
