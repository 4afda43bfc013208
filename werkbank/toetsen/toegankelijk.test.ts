import axe, { type RunOnly } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  rijMet,
  type Werkbankpagina,
} from './browser.hulp';
import { Paneelbediening } from './paneelInBrowser.hulp';

meldGeenChromium();

const EERSTE_SALDO = rijMet('Regeling', '=BWMO_REGELING(B4') + 1;
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const KLEUREN = [
  { naam: 'licht', media: { colorScheme: 'light', forcedColors: 'none' } },
  { naam: 'donker', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { naam: 'hoog contrast', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;
// Alleen deze regels kunnen bij andere kleuren anders uitvallen.
const KLEURREGELS = ['color-contrast', 'link-in-text-block'];
const BREEDTES = [1280, 320];
const HOOGTE = 800;

interface Schermtoestand {
  readonly naam: string;
  /** Het scherm geeft iets een eigen kleur die ook bij hoog contrast blijft. */
  readonly eigenKleuren?: true;
  readonly open: (paneel: Paneelbediening, werkbank: Werkbankpagina) => Promise<void>;
}

/** Elk scherm van het paneel, in de volgorde waarin het ene na het andere bereikt wordt. */
const SCHERMEN: readonly Schermtoestand[] = [
  { naam: 'Start met een lege werkmap', open: (paneel) => paneel.verschijnt('Nog geen gemeenten') },
  {
    naam: 'Start met een nieuwe werkmap',
    open: async (paneel) => {
      await paneel.knop('Maak bladen voor uw regio').click();
      await paneel.verschijnt('Gemeenten, één per regel');
    },
  },
  {
    naam: 'Start met wat er geschreven gaat worden',
    open: async (paneel) => {
      await paneel.knop('Terug').click();
      await paneel.kondigAan('Voeg voorbeeld toe');
    },
  },
  {
    naam: 'Start met het voorbeeld',
    open: async (paneel) => {
      await paneel.knop('Niet schrijven').click();
      await paneel.schrijf('Voeg voorbeeld toe');
      await paneel.verschijnt('Of ga verder met');
    },
  },
  {
    naam: 'Start met een eigen tabel',
    open: async (paneel, werkbank) => {
      await werkbank.selecteer('Regio', 'A9');
      await paneel.deel.getByText('Opnieuw beginnen').click();
      await paneel.knop('Lees mijn tabel').click();
      await paneel.verschijnt('Zo komt het in het blad');
    },
  },
  {
    naam: 'Norm',
    open: async (paneel) => {
      await paneel.open('Norm');
      await paneel.verschijnt('Stand van de regio nu');
    },
  },
  {
    naam: 'Norm naast het land',
    eigenKleuren: true,
    open: async (paneel) => {
      await paneel.knop('Naast het land').click();
      await paneel.deel.locator('.heatmap').waitFor();
    },
  },
  {
    naam: 'Norm per onderwerp',
    open: async (paneel) => {
      await paneel.knop('Per onderwerp').click();
      await paneel.deel.locator('.onderwerplijst summary').first().click();
    },
  },
  {
    naam: 'Norm, aanpak',
    open: async (paneel) => {
      await paneel.knop('Aanpak').click();
      await paneel.deel.locator('.norminhoud :is(h2, h3)').first().waitFor();
    },
  },
  {
    naam: 'Norm, lokaal',
    open: async (paneel) => {
      await paneel.knop('Lokaal').click();
      await paneel.deel.locator('.norminhoud :is(h2, h3)').first().waitFor();
    },
  },
  {
    naam: 'Geld met drie regelingen',
    eigenKleuren: true,
    open: async (paneel) => {
      await paneel.open('Geld');
      await paneel.veld('Regeling C').selectOption('Groningen: naar indicaties');
      await paneel.verschijnt('Wie wint, wie betaalt');
    },
  },
  {
    naam: 'Geld met een eigen regeling',
    open: async (paneel) => {
      await paneel.veld('Regeling C').selectOption('Eigen regeling');
      await paneel.verschijnt('Knoppen van de eigen regeling');
    },
  },
  {
    naam: 'Geld, de bijlage',
    eigenKleuren: true,
    open: async (paneel) => {
      await paneel.knop('Maak de bijlage').click();
      await paneel.knop('Druk af').waitFor();
    },
  },
  {
    naam: 'Vooruit, met alles open',
    eigenKleuren: true,
    open: async (paneel) => {
      await paneel.open('Vooruit');
      await paneel.veld('hoog').first().check();
      await paneel.verschijnt('Wanneer slaat het om?');
      await paneel.deel.getByText('Welke afspraak houdt stand?').click();
      await paneel.deel.getByText('Hoe zeker is het saldo').click();
      await paneel.verschijnt('met dezelfde uitkomst');
    },
  },
  {
    naam: 'Vooruit, het A4',
    eigenKleuren: true,
    open: async (paneel) => {
      await paneel.knop('Maak het A4').click();
      await paneel.knop('Druk af').waitFor();
    },
  },
  {
    naam: 'Wonen',
    open: async (paneel) => {
      await paneel.open('Wonen');
      await paneel.knop('Reken door').waitFor();
    },
  },
  {
    naam: 'Wonen, doorgerekend',
    eigenKleuren: true,
    open: async (paneel) => {
      await paneel.knop('Reken door').click();
      await paneel.knop('← Invoer wijzigen').waitFor();
    },
  },
  {
    naam: 'Controle zonder bevindingen',
    open: async (paneel) => {
      await paneel.open('Controle');
      await paneel.verschijnt('✓ Alles klopt');
    },
  },
  {
    naam: 'Controle met bevindingen',
    open: async (paneel, werkbank) => {
      await werkbank.schrijf('Regeling', `E${EERSTE_SALDO}`, [[1]]);
      await werkbank.schrijf('Regio', 'D11', [['veel']]);
      await paneel.knop('Controleer opnieuw').click();
      await paneel.verschijnt(/Herstellen \(/);
    },
  },
  {
    naam: 'Herleid',
    open: async (paneel, werkbank) => {
      await werkbank.schrijf('Regio', 'D11', [[1_180_000]]);
      await werkbank.selecteer('Regeling', `K${EERSTE_SALDO}`);
      await paneel.open('Herleid');
      await paneel.verschijnt('gelijk aan de cel');
    },
  },
  {
    naam: 'Functies',
    open: async (paneel) => {
      await paneel.open('Functies');
      await paneel.verschijnt('BWMO_TEKORT');
    },
  },
];

describe.skipIf(!CHROMIUM)(
  'elk scherm van het paneel is toegankelijk, breed en smal, in elke kleurstelling',
  () => {
    let browser: Browserpagina;
    let werkbank: Werkbankpagina;
    let paneel: Paneelbediening;

    beforeAll(async () => {
      ({ browser, werkbank } = await openWerkbank());
      paneel = new Paneelbediening(browser.pagina);
      await browser.pagina.emulateMedia({ reducedMotion: 'reduce' });
      await browser.pagina.evaluate(axe.source);
    });

    afterAll(() => browser.sluit());

    /** Alles wat de regels van WCAG 2.2 AA schendt, buiten het rekenblad dat van Univer is. */
    const schendingen = (regels: RunOnly) =>
      browser.pagina.evaluate(async (runOnly) => {
        const { axe: inPagina } = window as unknown as { axe: typeof axe };
        const { violations } = await inPagina.run(
          { exclude: [['#rekenblad']] },
          { runOnly, resultTypes: ['violations'], iframes: false },
        );
        // Wat nu net half onder de vaste knoppen schuift telt pas mee als het midden in beeld ook te klein is.
        for (const schending of violations.filter(({ id }) => id === 'target-size')) {
          const nodes = [];
          for (const node of schending.nodes) {
            const selector = String(node.target[0]);
            document.querySelector(selector)?.scrollIntoView({ block: 'center' });
            const alleen = await inPagina.run(selector, { runOnly: ['target-size'] });
            nodes.push(...alleen.violations.flatMap((over) => over.nodes));
          }
          schending.nodes = nodes;
        }
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
        );
      }, regels);

    it.each(SCHERMEN)('$naam', async ({ open, eigenKleuren }) => {
      await open(paneel, werkbank);
      const gevonden: string[] = [];
      for (const breedte of BREEDTES) {
        await browser.pagina.setViewportSize({ width: breedte, height: HOOGTE });
        await paneel.toon();
        // De kleuren hangen niet van de breedte af, en bij hoog contrast kiest de gebruiker ze zelf.
        const kleuren = KLEUREN.slice(0, breedte === BREEDTES[0] ? (eigenKleuren ? 3 : 2) : 1);
        for (const { naam, media } of kleuren) {
          await browser.pagina.emulateMedia(media);
          const regels: RunOnly =
            naam === 'licht' ? { type: 'tag', values: REGELS } : { type: 'rule', values: KLEURREGELS };
          gevonden.push(...(await schendingen(regels)).map((zin) => `${breedte}, ${naam}: ${zin}`));
        }
        await browser.pagina.emulateMedia(KLEUREN[0].media);
        expect(await browser.pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(breedte);
      }
      await browser.pagina.setViewportSize({ width: BREEDTES[0]!, height: HOOGTE });
      expect(gevonden).toEqual([]);
    });
  },
);
