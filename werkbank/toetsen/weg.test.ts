import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

describe.skipIf(!CHROMIUM)(
  'de weg van een gebruiker: voorbeeld, formule, vergelijken, opslaan en weer openen',
  () => {
    let browser: Browserpagina;
    let werkbank: Werkbankpagina;

    beforeAll(async () => {
      ({ browser, werkbank } = await openWerkbank());
    });

    afterAll(() => browser.sluit());

    const paneel = () => browser.pagina.locator('#paneel');
    const knop = (naam: string) => paneel().getByRole('button', { name: naam, exact: true });

    it('zet het voorbeeld vanuit het paneel in de werkmap, pas na bevestigen', async () => {
      await knop('Voeg voorbeeld toe').click();
      await expect.poll(() => paneel().innerText()).toContain('bladen toe: Regio');
      expect(await werkbank.bladen()).toEqual(['Blad1']);
      await knop('Schrijf naar blad').click();
      await expect.poll(() => werkbank.bladen()).toContain('Regeling');
      await expect.poll(() => knop('Ongedaan maken').isVisible()).toBe(true);
      expect(await werkbank.meldingen()).toEqual([]);
    });

    it('rekent een getypte formule op de tabel van de regio', async () => {
      await werkbank.typ('Blad1', 'A1', '=BWMO_TEKORT(Regio!D10:D15;Regio!E10:E15)');
      const tekort = Number(await werkbank.waarde('Blad1', 'A1'));
      expect(tekort).toBeGreaterThan(0);
      const lasten = Number(await werkbank.waarde('Regio', 'E10'));
      await werkbank.typ('Regio', 'E10', String(lasten + 1000).replace('.', ','));
      expect(Number(await werkbank.waarde('Blad1', 'A1')) - tekort).toBeCloseTo(1000, 6);
    });

    it('vergelijkt twee regelingen in het paneel en zet ze als levende formules op een blad', async () => {
      await paneel().getByRole('tab', { name: 'Geld' }).click();
      await expect.poll(() => paneel().innerText()).toContain('6 gemeenten uit Regio');
      await paneel().getByLabel('Regeling B', { exact: true }).selectOption('Groningen: naar indicaties');
      const voor = await werkbank.bladen();
      await knop('Schrijf naar blad').first().click();
      await expect.poll(() => paneel().innerText()).toContain('Voegt het blad Vergelijking toe');
      await knop('Schrijf naar blad').last().click();
      await expect.poll(() => werkbank.bladen()).toEqual([...voor, 'Vergelijking']);
      // Het blad staat er eerder dan het schrijven af is; daarna verandert er niets meer aan de werkmap.
      await expect.poll(() => paneel().innerText()).toMatch(/Laatste wijziging: .*Vergelijking/);
      await expect.poll(() => werkbank.meldingen()).toEqual([]);
      const adres = await browser.pagina.evaluate(() => window.werkbank.werkmap.gebruikt('Vergelijking'));
      const { formules } = await werkbank.lees({ blad: 'Vergelijking', adres: adres! });
      expect(formules.flat().some((formule) => formule.startsWith('=BWMO_REGELING'))).toBe(true);
    });

    it('slaat op, opent weer, en heeft alles nog', async () => {
      const voor = await werkbank.bladen();
      const tekort = await werkbank.waarde('Blad1', 'A1');
      const { bytes } = await werkbank.bewaar('Sla op als Excel-bestand');
      await werkbank.bestand('Nieuwe werkmap');
      await expect.poll(() => werkbank.bestandsnaam()).toBe('Nieuwe werkmap');
      expect(await werkbank.bladen()).toEqual(['Blad1']);
      await werkbank.open('regio.xlsx', bytes);
      await expect.poll(() => werkbank.bestandsnaam()).toBe('regio.xlsx');
      expect(await werkbank.bladen()).toEqual(voor);
      expect(await werkbank.waarde('Blad1', 'A1')).toBe(tekort);
      await paneel().getByRole('tab', { name: 'Geld' }).click();
      await expect.poll(() => paneel().innerText()).toContain('6 gemeenten uit Regio');
      expect(await paneel().getByLabel('Regeling B', { exact: true }).inputValue()).toBe(
        'Groningen: naar indicaties',
      );
      expect(browser.fouten).toEqual([]);
      expect(browser.buiten).toEqual([]);
    });
  },
);
