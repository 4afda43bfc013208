import type { Locator, Page } from 'playwright-core';
import type { Onderdeelnaam } from '../../paneel/onderdeel';

/** Het paneel zoals een gebruiker het bedient: met tabbladen, knoppen en velden. */
export class Paneelbediening {
  readonly deel: Locator;

  constructor(private readonly pagina: Page) {
    this.deel = pagina.locator('#paneel');
  }

  knop(naam: string | RegExp): Locator {
    return this.deel.getByRole('button', { name: naam, exact: true });
  }

  veld(naam: string): Locator {
    return this.deel.getByLabel(naam, { exact: true });
  }

  tekst(): Promise<string> {
    return this.deel.innerText();
  }

  /** Wacht tot een tekst in het paneel te zien is. */
  async verschijnt(tekst: string | RegExp): Promise<void> {
    await this.deel.getByText(tekst).first().waitFor();
  }

  /** Opent een tabblad, of hetzelfde opnieuw. */
  async open(naam: Onderdeelnaam): Promise<void> {
    await this.deel.getByRole('tab', { name: naam, exact: true }).click();
    await this.deel.locator('.inhoud:not([aria-busy])').waitFor();
  }

  /** Laat het paneel zien als het op een smal scherm nog dicht is. */
  async toon(): Promise<void> {
    if (!(await this.deel.isVisible())) await this.pagina.click('#paneelknop');
  }

  /** Kiest een knop, leest wat die aankondigt en laat het dan schrijven; geeft de aankondiging. */
  async schrijf(naam: string | RegExp): Promise<string> {
    const aankondiging = await this.kondigAan(naam);
    await this.deel.locator('.vooraf:visible .knop.hoofd').click();
    await this.deel.locator('.laatste', { hasText: 'Laatste wijziging' }).waitFor();
    return aankondiging;
  }

  /** Kiest een knop die eerst zegt wat zij gaat schrijven; geeft wat er staat. */
  async kondigAan(naam: string | RegExp): Promise<string> {
    await this.knop(naam).first().click();
    const vooraf = this.deel.locator('.vooraf:visible');
    await vooraf.waitFor();
    return vooraf.innerText();
  }

  /** Neemt de laatste wijziging terug. */
  async maakOngedaan(): Promise<void> {
    await this.knop('Ongedaan maken').click();
    await this.deel.locator('.laatste', { hasText: 'Terug zoals het was' }).waitFor();
  }
}
