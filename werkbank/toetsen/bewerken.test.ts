import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

const [LETOP, WIT] = ['253 231 220', '255 255 255'];

describe.skipIf(!CHROMIUM)('bewerken met het toetsenbord', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  /** De kleur van een cel in kolom B, iets naast de rand. */
  const kleur = (rij: number) =>
    browser.pagina.evaluate(
      (y) => {
        const doek = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]')!;
        const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, 1, 1);
        pen.drawImage(doek, 46 + 88 + 8, y, 1, 1, 0, 0, 1, 1);
        return pen.getImageData(0, 0, 1, 1).data.slice(0, 3).join(' ');
      },
      20 + 24 * rij - 18,
    );

  beforeAll(async () => {
    ({ browser, werkbank } = await openWerkbank());
  });

  afterAll(() => browser.sluit());

  it('maakt een wijziging ongedaan en doet haar opnieuw, met wat ervan afhangt', async () => {
    await werkbank.typ('Blad1', 'A1', '10', '20', '=SOM(A1:A2)');
    await werkbank.typ('Blad1', 'A1', '15');
    expect(await werkbank.waarde('Blad1', 'A3')).toBe(35);
    await werkbank.toets('Blad1', 'A1', 'Control+z');
    expect(await werkbank.waarden('Blad1', 'A1:A3')).toEqual([[10], [20], [30]]);
    await werkbank.toets('Blad1', 'A1', 'Control+y');
    expect(await werkbank.waarde('Blad1', 'A3')).toBe(35);
  });

  it('kopieert een formule en schuift haar verwijzingen mee', async () => {
    await werkbank.schrijf('Blad1', 'B1:B2', [[1], [2]]);
    await werkbank.toets('Blad1', 'A3', 'Control+c');
    await werkbank.toets('Blad1', 'B3', 'Control+v');
    await expect.poll(() => werkbank.waarde('Blad1', 'B3')).toBe(3);
    expect((await werkbank.lees({ blad: 'Blad1', adres: 'B3' })).formules).toEqual([['=SUM(B1:B2)']]);
  });

  it('laat een uitkomst over cellen lopen, zegt het als er iets in de weg staat en herstelt dat', async () => {
    await werkbank.schrijf('Blad1', 'D1:D2', [[1], [3]]);
    await werkbank.typ('Blad1', 'E1', '=BWMO_VERDEEL(80;D1:D2)');
    expect(await werkbank.waarden('Blad1', 'E1:E2')).toEqual([[20], [60]]);
    await werkbank.typ('Blad1', 'E2', 'in de weg');
    expect(await werkbank.waarden('Blad1', 'E1:E2')).toEqual([['#SPILL!'], ['in de weg']]);
    expect(await werkbank.meldingen()).toEqual([
      {
        blad: 'Blad1',
        adres: 'E1',
        zin: 'de uitkomst past niet; maak de cellen eronder en ernaast leeg.',
      },
    ]);
    await werkbank.toets('Blad1', 'E2', 'Delete');
    await expect.poll(() => werkbank.waarden('Blad1', 'E1:E2')).toEqual([[20], [60]]);
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('rekent tussen bladen, ook als een blad een andere naam krijgt', async () => {
    await werkbank.voegBladToe('Invoer', [[7]]);
    await werkbank.typ('Blad1', 'G1', '=Invoer!A1*2');
    expect(await werkbank.waarde('Blad1', 'G1')).toBe(14);
    await werkbank.typ('Invoer', 'A1', '8');
    expect(await werkbank.waarde('Blad1', 'G1')).toBe(16);
    await werkbank.hernoem('Invoer', 'Cijfers');
    await expect.poll(() => werkbank.bladen()).toEqual(['Blad1', 'Cijfers']);
    await expect.poll(() => werkbank.waarde('Blad1', 'G1')).toBe(16);
    expect((await werkbank.lees({ blad: 'Blad1', adres: 'G1' })).formules).toEqual([['=Cijfers!A1*2']]);
  });

  it('rekent met een naam op de plek waar hij nu naar wijst, en toont een fout als het blad weg is', async () => {
    await werkbank.voegBladToe('Genoemd', [['kop'], [1], [2], [3]]);
    const zetNaam = (adres: string | null) =>
      browser.pagina.evaluate(
        (a) => window.werkbank.werkmap.zetNaam('DELEN', a === null ? null : { blad: 'Genoemd', adres: a }),
        adres,
      );
    await zetNaam('A2:A4');
    await werkbank.typ('Blad1', 'H1', '=SOM(delen)', '=Genoemd!A1&"!"');
    await werkbank.selecteer('Genoemd', 'A1');
    await werkbank.voegRijInBovenTweede();
    await werkbank.typ('Genoemd', 'A3', '11');
    expect(await werkbank.waarde('Blad1', 'H1')).toBe(16);
    await zetNaam(null);
    await expect.poll(() => werkbank.waarde('Blad1', 'H1')).toBe('#NAME?');
    await zetNaam('A3:A4');
    await expect.poll(() => werkbank.waarde('Blad1', 'H1')).toBe(13);

    await werkbank.selecteer('Genoemd', 'A1');
    await werkbank.verwijderBladInBeeld('Genoemd');
    await expect.poll(() => werkbank.waarde('Blad1', 'H2')).toBe('#REF!');
    await werkbank.toets('Blad1', 'A1', 'Control+z');
    expect(await werkbank.bladen()).toContain('Genoemd');
    expect(await werkbank.waarden('Blad1', 'H1:H2')).toEqual([[13], ['kop!']]);
    await werkbank.verwijderBlad('Genoemd');
  });

  it('vindt tekst en formules in alle bladen', async () => {
    await werkbank.schrijf('Cijfers', 'C4', [['Reserve van de regio']]);
    await werkbank.schrijf('Blad1', 'J9', [['reserve']]);
    await werkbank.selecteer('Blad1', 'A1');
    const waar = () => browser.pagina.evaluate(() => window.werkbank.werkmap.selectie());
    const stand = () => browser.pagina.innerText('#zoekstand');
    await browser.pagina.keyboard.press('Control+f');
    await browser.pagina.keyboard.type('reserve');
    await browser.pagina.keyboard.press('Enter');
    await expect.poll(stand).toBe('1 van 2');
    expect(await waar()).toEqual({ blad: 'Blad1', adres: 'J9' });
    await browser.pagina.keyboard.press('Enter');
    await expect.poll(stand).toBe('2 van 2');
    expect(await waar()).toEqual({ blad: 'Cijfers', adres: 'C4' });
    await browser.pagina.keyboard.press('Shift+Enter');
    await expect.poll(stand).toBe('1 van 2');
    await browser.pagina.fill('#zoekveld', 'bwmo_verdeel');
    await browser.pagina.keyboard.press('Enter');
    await expect.poll(waar).toEqual({ blad: 'Blad1', adres: 'E1' });
    await browser.pagina.fill('#zoekveld', 'staat er niet');
    await browser.pagina.keyboard.press('Enter');
    await expect.poll(stand).toBe('Niet gevonden');
  });

  it('geeft een cel de stijl van een voorwaarde zolang die waar is, ook na opslaan en openen', async () => {
    const voorwaarden = [{ adres: 'B1:B2', formule: '=$B1<0', stijl: 'letop' as const }];
    await werkbank.voegBladToe(
      'Let op',
      [
        ['a', -5],
        ['b', 5],
      ],
      { voorwaarden },
    );
    const toon = () => werkbank.selecteer('Let op', 'D9');
    await toon();
    await expect.poll(() => kleur(1)).toBe(LETOP);
    expect(await kleur(2)).toBe(WIT);
    await werkbank.schrijf('Let op', 'B1:B2', [[5], [-5]]);
    await expect.poll(() => kleur(2)).toBe(LETOP);
    expect(await kleur(1)).toBe(WIT);
    const { bytes } = await werkbank.bewaar('Sla op als Excel-bestand');
    await werkbank.open('let op.xlsx', bytes);
    await expect.poll(() => werkbank.bestandsnaam()).toBe('let op.xlsx');
    await toon();
    await expect.poll(() => kleur(2)).toBe(LETOP);
    expect(await kleur(1)).toBe(WIT);
    const kopie = await werkbank.kopieerBlad('Let op');
    await werkbank.schrijf(kopie, 'B1:B2', [[-5], [5]]);
    await werkbank.selecteer(kopie, 'D9');
    await expect.poll(() => kleur(1)).toBe(LETOP);
    expect(await kleur(2)).toBe(WIT);
  });

  it('laat een voorwaarde op een ander blad meegaan met rijen en met de naam van een blad, ook terug', async () => {
    await werkbank.voegBladToe('Bron', [[1], [-5], [1]]);
    await werkbank.voegBladToe('Kijkt', [['a', 1]], {
      voorwaarden: [{ adres: 'B1', formule: '=Bron!$A$2<0', stijl: 'letop' }],
    });
    const wordt = async (verwacht: string | undefined) => {
      await werkbank.selecteer('Kijkt', 'D9');
      await expect.poll(() => kleur(1)).toBe(verwacht);
    };
    await wordt(LETOP);

    await werkbank.selecteer('Bron', 'A1');
    await werkbank.verwijderTweedeRij();
    expect(await werkbank.waarden('Bron', 'A1:A2')).toEqual([[1], [1]]);
    await wordt(WIT);
    await werkbank.toets('Bron', 'A1', 'Control+z');
    await wordt(LETOP);

    await werkbank.selecteer('Bron', 'A1');
    await werkbank.voegRijInBovenTweede();
    expect(await werkbank.waarden('Bron', 'A2:A3')).toEqual([[''], [-5]]);
    await werkbank.schrijf('Bron', 'A3', [[5]]);
    await wordt(WIT);

    await werkbank.selecteer('Bron', 'A1');
    await werkbank.sleepRij(3, 5);
    expect(await werkbank.waarden('Bron', 'A3:A5')).toEqual([[1], [''], [5]]);
    await werkbank.schrijf('Bron', 'A5', [[-5]]);
    await wordt(LETOP);
    await werkbank.schrijf('Bron', 'A5', [[5]]);
    await wordt(WIT);

    await werkbank.hernoem('Bron', 'Cijfers van nu');
    await expect.poll(() => werkbank.bladen()).toContain('Cijfers van nu');
    await werkbank.schrijf('Cijfers van nu', 'A5', [[-5]]);
    await wordt(LETOP);
  });

  it('geeft nergens een fout op de console en doet geen verzoek naar buiten', () => {
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });
});
