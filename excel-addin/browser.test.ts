import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gebouwd } from '../bouw/dist.hulp';
import { functies } from '../core/functies';
import { CHROMIUM, meldGeenChromium } from '../werkbank/toetsen/browser.hulp';
import { OPDRACHTEN } from './lint';
import { type Excelvenster, openInExcel, openZonderExcel, sluitBrowser } from './minihost/browser.hulp';
import type { Functieantwoord } from './minihost/index.hulp';

meldGeenChromium();
afterAll(sluitBrowser);

const ONDERDELEN = ['Start', 'Norm', 'Geld', 'Wonen', 'Controle', 'Herleid', 'Functies'];

interface Parameter {
  readonly dimensionality: string;
}
const { functions } = JSON.parse(gebouwd('excel/functions.json')) as {
  functions: { id: string; parameters: Parameter[]; result: Parameter }[];
};

describe.skipIf(!CHROMIUM)('de functies in de echte functieruntime van Excel', () => {
  let venster: Excelvenster;
  beforeAll(async () => {
    venster = await openInExcel();
  });
  afterAll(() => venster.sluit());

  /** De antwoorden op een reeks aanroepen, in dezelfde volgorde. */
  async function reken(
    aanroepen: readonly (readonly [functie: string, argumenten: readonly unknown[]])[],
  ): Promise<Functieantwoord[]> {
    const nummers = venster.host.reken(aanroepen);
    const antwoord = (nummer: number) =>
      venster.host.functieantwoorden.find(([gevonden]) => gevonden === nummer);
    await expect.poll(() => nummers.every((nummer) => antwoord(nummer))).toBe(true);
    return nummers.map((nummer) => antwoord(nummer)!);
  }

  it('geven bij elk voorbeeld de uitkomst, met rijen waar Excel rijen verwacht', async () => {
    const voorbeelden = functies.flatMap(({ naam, argumenten, voorbeelden: lijst }) => {
      const { parameters, result } = functions.find(({ id }) => id === naam)!;
      return lijst.map(({ naam: titel, invoer, uitkomst }) => ({
        titel: `${naam}: ${titel}`,
        // Wat weggelaten is geeft Excel als null door, en één cel voor een bereik als één rij.
        aanroep: [
          naam,
          argumenten.map(({ naam: argument }, i) => inVorm(invoer[argument] ?? null, parameters[i]!)),
        ] as const,
        uitkomst: inVorm(uitkomst, result),
      }));
    });
    const antwoorden = await reken(voorbeelden.map(({ aanroep }) => aanroep));
    voorbeelden.forEach(({ titel, uitkomst }, i) => {
      const [, gelukt, waarde] = antwoorden[i]!;
      expect([gelukt, waarde], titel).toEqual([true, uitkomst]);
    });
    expect(voorbeelden.length).toBeGreaterThan(functies.length);
  });

  it('geven bij een fout #WAARDE! met onze zin', async () => {
    const DEELFOUT = { type: 'CustomFunctionError', code: '#DIV/0!' };
    const WAARDE = 7;
    const [tekst, fout, leeg] = await reken([
      ['BWMO_SALDO', [[['veel']], [[4]]]],
      ['BWMO_SALDO', [[[DEELFOUT]], [[4]]]],
      ['BWMO_PLEKKEN', [8, null, null]],
    ]);
    expect(tekst!.slice(1)).toEqual([false, expect.stringMatching(/^baten: hier staat tekst/), WAARDE]);
    expect(fout!.slice(1)).toEqual([
      false,
      'baten: hier staat de fout #DIV/0!; herstel eerst die cel.',
      WAARDE,
    ]);
    expect(leeg!.slice(1)).toEqual([
      false,
      'verblijfsduur: dit argument ontbreekt; geef op: de gemiddelde verblijfsduur in maanden.',
      WAARDE,
    ]);
  });

  it('rekenen duizend cellen tegelijk uit, elk met haar eigen antwoord', async () => {
    const cellen = Array.from({ length: 1000 }, (_, i) => i);
    const antwoorden = await reken(cellen.map((i) => ['BWMO_SALDO', [[[i]], [[1]]]] as const));
    expect(antwoorden.map(([, gelukt, saldo]) => [gelukt, saldo])).toEqual(cellen.map((i) => [true, i - 1]));
  });
});

describe.skipIf(!CHROMIUM)('het paneel in Excel', () => {
  let venster: Excelvenster;
  beforeEach(async () => {
    venster = await openInExcel();
  });
  afterEach(async () => {
    expect(venster.fouten).toEqual([]);
    expect(await venster.schendingen()).toEqual([]);
    expect(venster.buiten).toEqual([]);
    await venster.sluit();
  });

  const tab = (naam: string) => venster.paneel.getByRole('tab', { name: naam, exact: true });
  const knop = (naam: string | RegExp) => venster.paneel.getByRole('button', { name: naam });
  const gekozen = () => venster.paneel.locator('[role=tab][aria-selected=true]').innerText();
  const klaar = () => venster.paneel.locator('[role=tabpanel]:not([aria-busy])').waitFor();

  it('laadt elk onderdeel als het opengaat', async () => {
    for (const naam of ONDERDELEN) {
      await tab(naam).click();
      await klaar();
      expect(await venster.paneel.locator('[role=tabpanel]').innerText(), naam).not.toContain(
        'kan niet geladen worden',
      );
    }
  });

  it('laat onze functies voortaan meeladen met de werkmap', async () => {
    await expect.poll(() => venster.host.werkmap.opstarten).toBe('Background');
  });

  it('gaat met elke knop op het lint open bij het goede onderdeel', async () => {
    for (const [opdracht, onderdeel] of Object.entries(OPDRACHTEN)) {
      await tab('Functies').click();
      await klaar();
      venster.host.werkmap.paneelOpen = false;
      venster.host.druk(opdracht);
      await expect.poll(gekozen).toBe(onderdeel);
      expect(venster.host.werkmap.paneelOpen).toBe(true);
      await klaar();
    }
  });

  it('zet een voorbeeld in het blad en haalt het weer weg', async () => {
    venster.host.wijsAan('B2');
    await tab('Functies').click();
    await knop(/BWMO_SALDO/).click();
    await knop('Voorbeeld invoegen').first().click();
    await knop('Schrijf naar blad').click();
    await knop('Ongedaan maken').waitFor();
    const blad = venster.host.werkmap.blad('Blad1');
    expect(Object.values(blad.formules())).toEqual([expect.stringMatching(/^=BWMO_SALDO\(B3.*,C3.*\)$/)]);
    await knop('Ongedaan maken').click();
    await expect.poll(() => blad.cellen.size).toBe(0);
  });

  it('maakt een werkmap met voorbeeldcijfers en haalt het weer weg', async () => {
    await tab('Start').click();
    await knop(/voorbeeld/i)
      .first()
      .click();
    await knop('Schrijf naar blad').click();
    await knop('Ongedaan maken').waitFor();
    expect(venster.host.werkmap.bladen.length).toBeGreaterThan(5);
    expect(venster.host.werkmap.namen.get('GEMEENTEN')).toMatch(/^=Regio!\$A\$/);
    await knop('Ongedaan maken').click();
    await expect.poll(() => venster.host.werkmap.bladen.map(({ naam }) => naam)).toEqual(['Blad1']);
    expect(venster.host.werkmap.namen.size).toBe(0);
  });

  it('zegt het als het blad beveiligd is', async () => {
    venster.host.werkmap.blad('Blad1').beveiligd = true;
    await tab('Functies').click();
    await knop(/BWMO_VERSIE/).click();
    await knop('Voorbeeld invoegen').click();
    await knop('Schrijf naar blad').click();
    await venster.paneel.getByText(/Blad1!A1.* is beveiligd\. Hef de beveiliging op/).waitFor();
  });
});

describe.skipIf(!CHROMIUM)('in een andere omgeving', () => {
  it('schrijft met een naamruimte de namen die deze Excel kent', async () => {
    const venster = await openInExcel({ zoekdeel: 'voorvoegsel=BWMO.' });
    await venster.paneel.getByRole('tab', { name: 'Functies' }).click();
    await venster.paneel.getByRole('button', { name: /SALDO/ }).click();
    await venster.paneel.getByRole('button', { name: 'Voorbeeld invoegen' }).first().click();
    await venster.paneel.getByRole('button', { name: 'Schrijf naar blad' }).click();
    await venster.paneel.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    expect(Object.values(venster.host.werkmap.blad('Blad1').formules())).toEqual([
      expect.stringMatching(/^=BWMO\.SALDO\(/),
    ]);
    await venster.sluit();
  });

  it('zegt in een te oude Excel wat er nodig is', async () => {
    const venster = await openInExcel({
      versies: { ExcelApi: 1.8, CustomFunctionsRuntime: 1.3, SharedRuntime: 1.1 },
    });
    expect(await venster.paneel.locator('#paneel').innerText()).toContain('Nodig is Excel 2021 of nieuwer');
    await venster.sluit();
  });

  it('verwijst buiten Excel naar de werkbank, met werkende uitleg bij de functies', async () => {
    const venster = await openZonderExcel();
    await venster.paneel.getByText('u hebt het in een gewone browser geopend').waitFor();
    await venster.paneel.getByText('npm ci && npm start').waitFor();
    expect(await venster.schendingen()).toEqual([]);
    await venster.paneel.getByRole('link', { name: 'Alle functies met uitleg' }).click();
    await venster.paneel.getByRole('heading', { level: 1 }).waitFor();
    await venster.paneel.getByRole('link', { name: 'BWMO_TEKORT', exact: true }).first().click();
    await venster.paneel.getByRole('heading', { name: 'BWMO_TEKORT' }).waitFor();
    expect(await venster.schendingen()).toEqual([]);
    expect(venster.fouten).toEqual([]);
    await venster.sluit();
  });
});

/** Zet een waarde in de vorm die Excel voor deze parameter gebruikt. */
function inVorm(waarde: unknown, { dimensionality }: Parameter): unknown {
  return dimensionality === 'matrix' && waarde !== null && !Array.isArray(waarde) ? [[waarde]] : waarde;
}
