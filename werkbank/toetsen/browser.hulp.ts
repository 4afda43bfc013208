import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { GEDULD } from '../../bouw/geduld.mjs';
import type { Cel } from '../../core';
import {
  type Bereik,
  type Blad,
  type Inhoud,
  rechthoekVan,
  sjabloon,
  voorbeeldWestBrabantWest,
  WEST_BRABANT_WEST,
  type Schrijfcel,
} from '../../werkmap';
import { bouw, GEBOUWD, moetBouwen } from '../server/bouw.mjs';
import type {} from '../index';
import type { Meldingtekst } from '../scherm/meldingen';
import { maakServer } from '../server/server.mjs';

const KANDIDATEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Zegt Univer als er snel van blad gewisseld wordt en de tabbladen nog getekend worden; er gebeurt dan verder niets.
const ONSCHULDIG = 'Index out of bounds';

const TOETSEN_AAN_HET_BEGIN = 4;
const TOETSEN_AAN_HET_EIND = 2;

/** Het pad naar Chromium op deze machine; `CHROMIUM` gaat voor. */
export const CHROMIUM = [process.env.CHROMIUM ?? '', ...KANDIDATEN].find((pad) => pad && existsSync(pad));

/** Zegt waarom de browsertoetsen niet draaien. Met `CI=true` horen ze te draaien en is het een fout. */
export function meldGeenChromium(): void {
  if (CHROMIUM) return;
  console.log('browsertoetsen overgeslagen: geen Chromium gevonden');
  if (process.env.CI === 'true') throw new Error('geen Chromium gevonden; zet CHROMIUM op het pad ernaartoe');
}

/** Een pagina in een echte browser, met wat er misging en welke verzoeken de computer verlieten. */
export interface Browserpagina {
  readonly pagina: Page;
  readonly fouten: string[];
  readonly buiten: string[];
  sluit(): Promise<void>;
}

export interface Venster {
  readonly breedte: number;
  readonly hoogte: number;
}

/** Opent een map met een gebouwde pagina in Chromium, zoals `npm start` haar geeft. */
export async function openInBrowser(
  map: string,
  venster: Venster = { breedte: 1024, hoogte: 640 },
): Promise<Browserpagina> {
  const server = maakServer(map);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    args: VLAGGEN,
  });
  const context = await browser.newContext({
    viewport: { width: venster.breedte, height: venster.hoogte },
    locale: 'nl-NL',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(GEDULD);
  const pagina = await context.newPage();
  const fouten: string[] = [];
  const buiten: string[] = [];
  pagina.on('pageerror', (fout) => fouten.push(fout.message));
  pagina.on('console', (regel) => {
    const isFout = regel.type() === 'error' || regel.type() === 'warning';
    if (isFout && regel.text() !== ONSCHULDIG) fouten.push(regel.text());
  });
  pagina.on('request', (verzoek) => {
    const { origin, protocol } = new URL(verzoek.url());
    if (origin !== adres && protocol !== 'data:' && protocol !== 'blob:') buiten.push(verzoek.url());
  });
  await pagina.goto(adres);
  return {
    pagina,
    fouten,
    buiten,
    sluit: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}

/** Opent de werkbank in een eigen browser en wacht tot zij klaar is; bouwt haar eerst als dat nodig is. */
export async function openWerkbank(
  venster?: Venster,
): Promise<{ readonly browser: Browserpagina; readonly werkbank: Werkbankpagina }> {
  if (moetBouwen()) await bouw();
  const browser = await openInBrowser(GEBOUWD, venster);
  const werkbank = new Werkbankpagina(browser.pagina);
  await werkbank.klaar();
  return { browser, werkbank };
}

/** De bladen van het voorbeeld. */
export const VOORBEELD: readonly Blad[] = [...voorbeeldWestBrabantWest(), ...sjabloon(WEST_BRABANT_WEST)];

/** De rij, vanaf 1, van een blad van het voorbeeld waarvan de eerste cel met deze tekst begint. */
export function rijMet(blad: string, begin: string): number {
  const cellen = VOORBEELD.find(({ naam }) => naam === blad)!.cellen;
  const rij = cellen.findIndex(([eerste]) => typeof eerste === 'string' && eerste.startsWith(begin));
  if (rij < 0) throw new Error(`blad ${blad} heeft geen rij die begint met ${begin}`);
  return rij + 1;
}

/** De werkbank van buiten: de poort, en het toetsenbord van de gebruiker. */
export class Werkbankpagina {
  constructor(readonly pagina: Page) {}

  klaar(): Promise<void> {
    return this.pagina.evaluate(() => window.werkbank.klaar);
  }

  /** Zet de bladen van het voorbeeld achter wat er al is, en wijst het eerste aan. */
  async voegVoorbeeldToe(): Promise<void> {
    await this.voegBladenToe(VOORBEELD);
    await this.selecteer(VOORBEELD[0]!.naam, 'A1');
  }

  lees(bereik: Bereik): Promise<Inhoud> {
    return this.pagina.evaluate((b) => window.werkbank.werkmap.lees(b), bereik);
  }

  /** De waarden, met leeg altijd als `''`. */
  async waarden(blad: string, adres: string): Promise<Cel[][]> {
    const { waarden } = await this.lees({ blad, adres });
    return waarden.map((rij) => rij.map((cel) => cel ?? ''));
  }

  async waarde(blad: string, adres: string): Promise<Cel> {
    return (await this.waarden(blad, adres))[0]![0]!;
  }

  schrijf(blad: string, adres: string, cellen: Schrijfcel[][]): Promise<void> {
    return this.pagina.evaluate(([b, c]) => window.werkbank.werkmap.schrijf(b, c), [
      { blad, adres },
      cellen,
    ] as const);
  }

  voegBladToe(naam: string, cellen: Cel[][], hulp: Partial<Blad> = {}): Promise<void> {
    return this.voegBladenToe([{ naam, cellen, ...hulp }]);
  }

  /** Voegt bladen toe die samen in één keer worden berekend. */
  async voegBladenToe(inhoud: readonly Pick<Blad, 'naam' | 'cellen'>[]): Promise<void> {
    const bladen: Blad[] = inhoud.map((blad) => ({
      opmaak: [],
      kolombreedtes: [],
      vast: { rijen: 0, kolommen: 0 },
      ...blad,
    }));
    await this.pagina.evaluate(
      (lijst) => Promise.all(lijst.map((blad) => window.werkbank.werkmap.voegBladToe(blad))),
      bladen,
    );
  }

  bladen(): Promise<string[]> {
    return this.pagina.evaluate(() => window.werkbank.werkmap.bladen());
  }

  verwijderBlad(naam: string): Promise<void> {
    return this.pagina.evaluate((n) => window.werkbank.werkmap.verwijderBlad(n), naam);
  }

  selecteer(blad: string, adres: string): Promise<void> {
    return this.pagina.evaluate((b) => window.werkbank.werkmap.selecteer(b), { blad, adres });
  }

  /** Kiest een regel uit het menu Bestand. */
  async bestand(regel: string): Promise<void> {
    await this.pagina.click('#bestandknop');
    await this.pagina.locator('#bestandmenu').getByText(regel).click();
  }

  /** Kiest een regel uit het menu Bestand die een bestand geeft. */
  async bewaar(regel: string): Promise<{ readonly naam: string; readonly bytes: Buffer }> {
    const [gegeven] = await Promise.all([this.pagina.waitForEvent('download'), this.bestand(regel)]);
    return { naam: gegeven.suggestedFilename(), bytes: readFileSync(await gegeven.path()) };
  }

  /** Opent een bestand zoals iemand dat uit zijn map kiest. */
  async open(naam: string, bytes: Buffer): Promise<void> {
    const [kiezer] = await Promise.all([
      this.pagina.waitForEvent('filechooser'),
      this.bestand('Open bestand…'),
    ]);
    await kiezer.setFiles({ name: naam, mimeType: 'application/octet-stream', buffer: bytes });
  }

  /** Wat er boven het blad over het geopende bestand staat. */
  bestandsnaam(): Promise<string> {
    return this.pagina.innerText('#bestandsnaam');
  }

  meldingen(): Promise<Meldingtekst[]> {
    return this.pagina.evaluate(() => window.werkbank.meldingen());
  }

  /** Kiest een cel en typt teksten onder elkaar, elk met Enter, en wacht tot het blad weer stil is. */
  async typ(blad: string, adres: string, ...teksten: string[]): Promise<void> {
    await this.pagina.locator('#rekenblad [data-u-comp="editor"]').first().focus();
    await this.selecteer(blad, adres);
    for (const tekst of teksten) {
      await this.toetsIn(tekst);
      await this.pagina.keyboard.press('Enter');
    }
    await this.stil();
  }

  /** Typt het begin en het eind toets voor toets, en het midden van een lange tekst in één keer: dat scheelt minuten. */
  private async toetsIn(tekst: string): Promise<void> {
    const { keyboard } = this.pagina;
    const begin = tekst.slice(0, TOETSEN_AAN_HET_BEGIN);
    const rest = tekst.slice(TOETSEN_AAN_HET_BEGIN);
    const midden = rest.slice(0, -TOETSEN_AAN_HET_EIND);
    await keyboard.type(begin);
    if (midden !== '') await keyboard.insertText(midden);
    await keyboard.type(rest.slice(midden.length));
  }

  async toets(blad: string, adres: string, toets: string): Promise<void> {
    await this.pagina.locator('#rekenblad [data-u-comp="editor"]').first().focus();
    await this.selecteer(blad, adres);
    await this.pagina.keyboard.press(toets);
    await this.stil();
  }

  /** Voegt met de rechtermuisknop een rij in boven de tweede rij van het blad dat te zien is. */
  voegRijInBovenTweede(): Promise<void> {
    return this.opTweedeRij('Invoegen', 'Boven invoegen:');
  }

  /** Verwijdert met de rechtermuisknop de tweede rij van het blad dat te zien is. */
  verwijderTweedeRij(): Promise<void> {
    return this.opTweedeRij('Verwijderen', 'Rijen verwijderen');
  }

  /** Sleept een rij van het blad dat te zien is bij haar nummer omlaag tot onder een andere; rijen tellen vanaf 1. */
  async sleepRij(rij: number, onder: number): Promise<void> {
    const vlak = await this.pagina.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!vlak) throw new Error('het blad is niet te zien');
    const [x, midden] = [vlak.x + 20, vlak.y + 20 + 24 * (rij - 0.5)];
    await this.pagina.mouse.click(x, midden);
    await this.pagina.mouse.move(x, midden + 2);
    await this.pagina.mouse.down();
    await this.pagina.mouse.move(x, midden + 12, { steps: 4 });
    await this.pagina.mouse.move(x, vlak.y + 20 + 24 * (onder - 0.5), { steps: 8 });
    await this.pagina.mouse.up();
    await this.stil();
  }

  /** Plakt op de gekozen cel met de rechtermuisknop. */
  async plakViaMenu(): Promise<void> {
    const vlak = await this.pagina.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!vlak) throw new Error('het blad is niet te zien');
    const { rij } = rechthoekVan(
      (await this.pagina.evaluate(() => window.werkbank.werkmap.selectie())).adres,
    );
    await this.pagina.mouse.click(vlak.x + 86, vlak.y + 20 + 24 * (rij + 0.5), { button: 'right' });
    await this.pagina.getByText('Plakken', { exact: true }).last().click();
    await this.stil();
  }

  private async opTweedeRij(menu: string, regel: string): Promise<void> {
    const vlak = await this.pagina.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    if (!vlak) throw new Error('het blad is niet te zien');
    // Voorbij de rijnummers, en onder de kolomletters en de eerste rij.
    await this.pagina.mouse.click(vlak.x + 86, vlak.y + 56, { button: 'right' });
    await this.pagina.getByText(menu, { exact: true }).last().hover();
    await this.pagina.getByText(regel).last().click();
    await this.stil();
  }

  /** Geeft een blad een andere naam op zijn tabblad. */
  /** Verwijdert een blad met de rechtermuisknop op zijn tabblad. */
  async verwijderBladInBeeld(blad: string): Promise<void> {
    await this.pagina.locator('[data-u-comp="slide-tab-item"]', { hasText: blad }).click({ button: 'right' });
    await this.pagina.getByText('Verwijderen', { exact: true }).filter({ visible: true }).last().click();
    await this.pagina.getByRole('dialog').getByText('Doorgaan').click();
    await expect.poll(() => this.bladen()).not.toContain(blad);
    await this.stil();
  }

  async hernoem(blad: string, naam: string): Promise<void> {
    await this.selecteer(blad, 'A1');
    await this.pagina.locator('[data-u-comp="slide-tab-item"]', { hasText: blad }).dblclick();
    // Wie binnen een halve seconde klaar is met typen houdt voor het rekenblad het tabblad nog vast.
    await this.naWekker(500);
    await this.pagina.keyboard.press('Control+a');
    await this.pagina.keyboard.type(naam);
    await this.pagina.keyboard.press('Enter');
  }

  /** Kopieert een blad met de rechtermuisknop; geeft de naam van de kopie. */
  async kopieerBlad(blad: string): Promise<string> {
    const eerder = await this.bladen();
    await this.selecteer(blad, 'A1');
    await this.pagina.locator('[data-u-comp="slide-tab-item"]', { hasText: blad }).click({ button: 'right' });
    await this.pagina.getByText('Kopiëren', { exact: true }).filter({ visible: true }).last().click();
    await this.pagina.waitForFunction(
      async (aantal) => (await window.werkbank.werkmap.bladen()).length > aantal,
      eerder.length,
    );
    await this.stil();
    return (await this.bladen()).find((naam) => !eerder.includes(naam))!;
  }

  /** Kiest een waarde uit de keuzelijst van een cel; geeft alle keuzes. */
  async kies(blad: string, adres: string, keuze: string): Promise<string[]> {
    await this.toets(blad, adres, 'F2');
    const lijst = this.pagina.locator('[data-u-comp="sheets-dropdown-list"]');
    const keuzes = (await lijst.innerText()).split('\n').map((regel) => regel.trim());
    await lijst.getByText(keuze, { exact: true }).click();
    await this.stil();
    return keuzes.filter((regel) => regel !== '');
  }

  /** Wacht tot alles wat veranderd is ook doorgerekend is. */
  stil(): Promise<void> {
    return this.pagina.evaluate(() => window.werkbank.uitgerekend());
  }

  /**
   * Wacht tot een wekker is afgegaan die in de pagina nu al loopt. Wekkers gaan er op volgorde af, dus hoe druk het ook
   * is: een wekker die nu voor even lang gezet wordt gaat later af.
   */
  naWekker(milliseconden: number): Promise<void> {
    return this.pagina.evaluate(
      // eslint-disable-next-line no-restricted-syntax -- dit meet geen tijd maar een volgorde
      (ms) => new Promise<void>((verder) => setTimeout(verder, ms)),
      milliseconden,
    );
  }

  /** Wat de browser van het werk dat open is bewaard heeft; `null` als dat er niet is. */
  bewaard(): Promise<unknown> {
    return this.pagina.evaluate(
      () =>
        new Promise<unknown>((klaar, mislukt) => {
          const kast = indexedDB.open('bwmo-werkbank');
          kast.onerror = () => mislukt(kast.error ?? new Error('de kast gaat niet open'));
          kast.onsuccess = () => {
            const vraag = kast.result.transaction('werk').objectStore('werk').getAll();
            vraag.onerror = () => mislukt(vraag.error ?? new Error('de kast is niet te lezen'));
            vraag.onsuccess = () => {
              kast.result.close();
              klaar(vraag.result.at(-1) ?? null);
            };
          };
        }),
    );
  }
}
