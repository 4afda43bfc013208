import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cel, roepAan } from '../../core';
import type { Werkmap } from '../../werkmap';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openWerkbank,
  type Werkbankpagina,
} from './browser.hulp';
import { Paneelbediening } from './paneelInBrowser.hulp';
import { werkmapInBrowser } from './werkmapInBrowser.hulp';

meldGeenChromium();

const EIGEN = 'Begroting BW';

/** In duizenden euro's, zoals de begroting ze noemt. */
const GEMEENTEN = [
  { naam: 'Bergen op Zoom', inwoners: 66_237, baten: 9450, lasten: 10_212.4 },
  { naam: 'Halderberge', inwoners: 29_531, baten: 1180, lasten: 1265.35 },
  { naam: 'Roosendaal', inwoners: 76_960, baten: 5890.5, lasten: 6640.8 },
  { naam: 'Woensdrecht', inwoners: 21_590, baten: 640, lasten: 811.15 },
];

/** `€ 10.212,40`, zoals iemand het in een rekenblad typt dat er tekst van maakt. */
const bedrag = (duizenden: number): string =>
  `€ ${new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(duizenden)}`;
const som = (wat: 'inwoners' | 'baten' | 'lasten'): number =>
  GEMEENTEN.reduce((totaal, gemeente) => totaal + gemeente[wat], 0);

const EIGEN_BLAD: Cel[][] = [
  ['Programma 6 Sociaal domein', null, null, null],
  ['Beschermd wonen, begroting 2027 (× € 1.000)', null, null, null],
  [null, null, null, null],
  [null, 'Aantal', 'Rijks-', 'Lasten'],
  ['Gemeente', 'inwoners', 'bijdrage', '2027'],
  ...GEMEENTEN.map(({ naam, inwoners, baten, lasten }) => [naam, inwoners, bedrag(baten), bedrag(lasten)]),
  ['Totaal', som('inwoners'), bedrag(som('baten')), bedrag(som('lasten'))],
];

const TABEL: Cel[][] = [
  ['gemeente', 'inwoners', 'baten', 'lasten'],
  ...GEMEENTEN.map(({ naam, inwoners, baten, lasten }) => [
    naam,
    inwoners,
    Math.round(baten * 1000),
    Math.round(lasten * 1000),
  ]),
];
const kolom = (k: number): Cel[][] => TABEL.slice(1).map((rij) => [rij[k] ?? null]);
const centen = (bedragen: readonly Cel[]): number =>
  bedragen.reduce<number>((totaal, een) => totaal + Math.round(Number(een) * 100), 0);

/** Alles wat er in de werkmap staat, om na ongedaan maken te vergelijken. */
async function inhoud(werkmap: Werkmap): Promise<unknown> {
  const bladen = await werkmap.bladen();
  const perBlad = await Promise.all(
    bladen.map(async (blad) => {
      const adres = await werkmap.gebruikt(blad);
      return [blad, adres === null ? null : await werkmap.lees({ blad, adres })];
    }),
  );
  return { perBlad, namen: await werkmap.namen(), instellingen: await werkmap.instellingen() };
}

describe.skipIf(!CHROMIUM)(
  'het paneel van begin tot eind: eigen begroting, tekort, vergelijken, controleren en herleiden',
  () => {
    let browser: Browserpagina;
    let werkbank: Werkbankpagina;
    let werkmap: Werkmap;
    let paneel: Paneelbediening;

    beforeAll(async () => {
      ({ browser, werkbank } = await openWerkbank());
      werkmap = werkmapInBrowser(browser.pagina);
      paneel = new Paneelbediening(browser.pagina);
    });

    afterAll(() => browser.sluit());

    it('begrijpt een rommelige begroting, met totaalregel, eenheid en een kop van twee regels', async () => {
      await werkbank.voegBladToe(EIGEN, EIGEN_BLAD);
      await werkbank.selecteer(EIGEN, 'A6');
      await paneel.knop('Lees mijn tabel').click();
      await paneel.verschijnt('Zo komt het in het blad');
      const tekst = await paneel.tekst();
      expect(tekst).toContain(`Gelezen: ${EIGEN}!A1:D10`);
      expect(tekst).toContain('4 gemeenten, 1 regel weggelaten');
      expect(tekst).toContain('De som van de gemeenten is gelijk aan uw totaalregel (rij 10).');
      expect(tekst).not.toContain('Eerst kiezen');
      expect(await paneel.veld('Bedragen staan in').inputValue()).toBe('1000');
      expect(await werkmap.bladen()).toEqual(['Blad1', EIGEN]);
    });

    it('zet de gemeenten en het tekort per gemeente in het blad, op de cent sluitend', async () => {
      await paneel.veld('Naam van de regio').fill('Brabantse Wal');
      expect(await paneel.schrijf('Maak blad Gemeenten')).toContain(
        'Voegt het blad Gemeenten toe, met 4 gemeenten',
      );
      await paneel.verschijnt('4 gemeenten op blad Gemeenten');
      expect(await paneel.schrijf('Zet tekort per gemeente in een blad')).toContain('blad Tekort');
      const verwacht = (roepAan('BWMO_TEKORT', [kolom(2), kolom(3), kolom(1)]) as Cel[][]).flat();
      await expect
        .poll(() => werkbank.waarden('Tekort', 'F6:F9').then((rijen) => rijen.flat()))
        .toEqual(verwacht);
      const tekort = Math.round((som('lasten') - som('baten')) * 100_000);
      expect(centen(verwacht)).toBe(tekort);
      expect(await werkbank.waarden('Tekort', 'B12:B14')).toEqual([
        [tekort / 100],
        [tekort / 100],
        ['sluit'],
      ]);
      expect(await werkbank.meldingen()).toEqual([]);
    });

    it('vergelijkt drie regelingen en zet ze als levende formules op een blad', async () => {
      const namen = ['Geen solidariteit', 'Volledige pool naar inwoners', 'Fryslân: naar inwoners'];
      await paneel.open('Geld');
      for (const [k, naam] of namen.entries()) {
        await paneel.veld(`Regeling ${'ABC'.charAt(k)}`).selectOption(naam);
      }
      await paneel.verschijnt(`C. ${namen[2]!}`);
      expect(await paneel.schrijf('Schrijf naar blad')).toContain('Voegt het blad Vergelijking toe');
      const saldi = async (): Promise<Cel[][]> => {
        const adres = (await werkmap.gebruikt('Vergelijking'))!;
        const { waarden } = await werkmap.lees({ blad: 'Vergelijking', adres });
        const kop = waarden.findIndex((rij) => rij.includes('saldo'));
        const kolommen = (waarden[kop] ?? []).flatMap((cel, k) => (cel === 'saldo' ? [k] : []));
        return GEMEENTEN.map((_, g) => kolommen.map((k) => waarden[kop + 1 + g]![k]!));
      };
      const verwacht = (tabel: Cel[][]) => {
        const perNaam = namen.map((naam) => roepAan('BWMO_REGELING', [naam, tabel, false]) as Cel[][]);
        return GEMEENTEN.map((_, g) => perNaam.map((rijen) => rijen[g]![4]!));
      };
      await expect.poll(saldi).toEqual(verwacht(TABEL));
      expect(await werkbank.waarde('Vergelijking', 'B3')).toBe('alles sluit');

      // Een ander bedrag op het eigen blad rekent door tot in de vergelijking.
      await werkbank.typ(EIGEN, 'D7', '1.300');
      const anders = TABEL.map((rij) => (rij[0] === 'Halderberge' ? [...rij.slice(0, 3), 1_300_000] : rij));
      await expect.poll(saldi).toEqual(verwacht(anders));
      await werkbank.schrijf(EIGEN, 'D7', [[bedrag(1265.35)]]);
      await expect.poll(saldi).toEqual(verwacht(TABEL));
    });

    it('neemt de laatste wijziging terug en laat de werkmap zoals zij was', async () => {
      const voor = await inhoud(werkmap);
      await paneel.open('Start');
      await paneel.schrijf('Zet tekort per gemeente in een blad');
      expect(await werkmap.bladen()).toContain('Tekort 2');
      await paneel.maakOngedaan();
      expect(await inhoud(werkmap)).toEqual(voor);
    });

    it('herleidt een bedrag tot de stappen en cellen waar het uit komt', async () => {
      await werkbank.selecteer('Tekort', 'F7');
      await paneel.open('Herleid');
      await paneel.verschijnt('gelijk aan de cel');
      const tekst = await paneel.tekst();
      const [cel] = (await werkbank.waarden('Tekort', 'F7')).flat();
      const geschreven = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2 }).format(Number(cel));
      expect(tekst).toContain('Halderberge');
      expect(tekst).toContain('BWMO_TEKORT');
      expect(tekst).toMatch(new RegExp(`Nagerekend: [^\\n]*${geschreven}, gelijk aan de cel`));
      expect(tekst.split(geschreven).length).toBeGreaterThan(3);
    });

    it('zegt bij Controle dat alles klopt, vindt een formule die is overschreven en zet haar terug', async () => {
      await paneel.open('Controle');
      await paneel.verschijnt('✓ Alles klopt');
      await werkbank.selecteer(EIGEN, 'A1');
      const overschreven = { blad: 'Gemeenten', adres: 'D12' };
      const formule = (await werkmap.lees(overschreven)).formules;
      await werkmap.schrijf(overschreven, [[123_456]]);
      await paneel.knop('Controleer opnieuw').click();
      await paneel.verschijnt(/Herstellen \(/);
      expect(await paneel.tekst()).not.toContain('Alles klopt');
      await paneel.knop('Gemeenten!D12').first().click();
      await expect.poll(() => werkmap.selectie()).toEqual(overschreven);

      await paneel.schrijf('Zet formules terug (1)');
      await paneel.verschijnt('✓ Alles klopt');
      expect((await werkmap.lees(overschreven)).formules).toEqual(formule);
    });

    it('geeft nergens een fout op de console en doet geen verzoek naar buiten', () => {
      expect(browser.fouten).toEqual([]);
      expect(browser.buiten).toEqual([]);
    });
  },
);
