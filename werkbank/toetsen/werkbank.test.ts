import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AlgemeneDefinitie, type Cel, foutzin, roepAan } from '../../core';
import { functies } from '../../core/functies';
import { formulevoorbeeld } from '../../weergave';
import { adresVan, REGELINGEN } from '../../werkmap';
import { bouw, GEBOUWD, moetBouwen } from '../server/bouw.mjs';
import {
  type Browserpagina,
  CHROMIUM,
  meldGeenChromium,
  openInBrowser,
  rijMet,
  VOORBEELD,
  Werkbankpagina,
} from './browser.hulp';

meldGeenChromium();

const BLADEN = ['Blad1', ...VOORBEELD.map(({ naam }) => naam)];
const centen = (bedragen: readonly Cel[]) =>
  bedragen.reduce<number>((som, bedrag) => som + Math.round(Number(bedrag) * 100), 0);

/** De zin die de kern zelf bij deze invoer geeft. */
function zinVanDeKern(naam: string, ...argumenten: unknown[]): string {
  try {
    roepAan(naam, argumenten);
  } catch (fout) {
    return foutzin(fout);
  }
  throw new Error(`${naam} geeft hier geen fout`);
}

beforeAll(async () => {
  if (CHROMIUM && moetBouwen()) await bouw();
});

describe.skipIf(!CHROMIUM)('de werkbank in een browser', () => {
  let browser: Browserpagina;
  let werkbank: Werkbankpagina;

  beforeAll(async () => {
    browser = await openInBrowser(GEBOUWD);
    werkbank = new Werkbankpagina(browser.pagina);
    await werkbank.klaar();
  });

  afterAll(() => browser.sluit());

  const tabbladen = () => browser.pagina.locator('[data-u-comp="slide-tab-item"]').allInnerTexts();
  const balk = () => browser.pagina.locator('#meldingbalk');

  it('opent met één leeg blad', async () => {
    expect(await browser.pagina.title()).toBe('BW/MO-werkbank');
    expect(await browser.pagina.getAttribute('html', 'lang')).toBe('nl');
    expect(await tabbladen()).toEqual(['Blad1']);
    expect(await browser.pagina.evaluate(() => window.werkbank.werkmap.gebruikt('Blad1'))).toBe(null);
  });

  it('neemt de bladen van het voorbeeld op en wijst het eerste aan', async () => {
    await werkbank.voegVoorbeeldToe();
    expect(await tabbladen()).toEqual(BLADEN);
    expect(await werkbank.bladen()).toEqual(BLADEN);
    expect(await browser.pagina.innerText('[data-u-comp="slide-tab-item"][aria-selected="true"]')).toBe(
      'Tekort',
    );
  });

  it('laat een voorbeeld zien waarvan de totalen sluiten', async () => {
    const [[tekort], [reserve], [teVerdelen], [verschil]] = (await werkbank.waarden('Tekort', 'B16:B19')) as [
      [number],
      [number],
      [number],
      [number],
    ];
    expect(tekort).toBe(1_510_002.15);
    expect(reserve + teVerdelen).toBeCloseTo(tekort, 6);
    expect(verschil).toBe(0);
    for (const kolom of ['H', 'I']) {
      const delen = (await werkbank.waarden('Tekort', `${kolom}2:${kolom}7`)).flat();
      expect(centen(delen)).toBe(Math.round(teVerdelen * 100));
    }
    expect(await werkbank.meldingen()).toEqual([]);
    await expect.poll(() => balk().innerText()).toBe('Alle formules zijn berekend.');
  });

  it('laat op het blad Norm elk onderwerp zien', async () => {
    const rijen = await werkbank.waarden('Norm', 'A9:B14');
    expect(rijen.flat()).not.toContain('');
    const [score] = (await werkbank.waarden('Norm', 'B35:B35')).flat();
    expect(score).toBeGreaterThan(0);
  });

  it('kent de namen van bereiken in een formule, en laat een naam die er al is met rust', async () => {
    await werkbank.voegBladToe('Namen', [['andere cel', '=GEMEENTEN2']], {
      namen: [
        { naam: 'gemeenten', adres: 'A1:A1' },
        { naam: 'GEMEENTEN2', adres: 'A1:A1' },
      ],
    });
    await werkbank.typ('Namen', 'A2', '=INDEX(GEMEENTEN;2;1)');
    expect(await werkbank.waarden('Namen', 'A2:B2')).toEqual([['Bergen op Zoom', '']]);
    expect(await werkbank.waarde('Namen', 'B1')).toBe('andere cel');
  });

  it('rekent met een andere regeling als iemand die uit de lijst kiest of intypt', async () => {
    const perGemeente = (kolom: string, kop: number) => `${kolom}${kop + 1}:${kolom}${kop + 6}`;
    const uitkomst = rijMet('Regeling', '=BWMO_REGELING(B4');
    const naast = rijMet('Regeling', 'A tegenover geen regeling');
    const saldos = async () => (await werkbank.waarden('Regeling', perGemeente('K', uitkomst))).flat();
    const verschillen = async () =>
      (await werkbank.waarden('Regeling', perGemeente('I', naast))).flat().map(Number);
    const eigenSaldo = (await werkbank.waarden('Regeling', perGemeente('E', uitkomst))).flat();
    const pool = await saldos();
    const keuzes = await werkbank.kies('Regeling', 'B7', 'Geen solidariteit');
    const namen = (await werkbank.waarden('Bronnen', `B5:B${4 + REGELINGEN.length}`)).flat();
    expect(namen).toEqual(REGELINGEN.map(({ naam }) => naam));
    expect(keuzes).toEqual(expect.arrayContaining(namen));
    expect(await saldos()).toEqual(eigenSaldo);
    expect(await verschillen()).toEqual([0, 0, 0, 0, 0, 0]);
    await werkbank.typ('Regeling', 'B7', 'Volledige pool naar inwoners');
    expect(await saldos()).toEqual(pool);
    expect(await verschillen()).toEqual(
      pool.map((saldo, g) => Math.round((Number(saldo) - Number(eigenSaldo[g])) * 100) / 100),
    );
  });

  it('bewaart een getal uit een keuzelijst als getal', async () => {
    const afronden = `B${rijMet('Kosten', 'Uren afronden op')}`;
    await werkbank.kies('Kosten', afronden, '4');
    expect(await werkbank.waarde('Kosten', afronden)).toBe(4);
    await werkbank.schrijf('Kosten', afronden, [[1]]);
  });

  it('waarschuwt bij een waarde die er niet hoort, en laat staan wat er getypt is', async () => {
    for (const [blad, adres, getypt, goed, uitleg] of [
      ['Regeling', 'B4', 'Bestaat niet', 'Geen solidariteit', 'Kies een regeling van blad Bronnen.'],
      ['Regio', 'B10', '-3', 66_237, 'Vul een getal in dat 0 of hoger is.'],
    ] as const) {
      await werkbank.selecteer(blad, adres);
      await expect.poll(() => balk().innerText()).toBe(uitleg);
      await werkbank.typ(blad, adres, getypt);
      expect(String(await werkbank.waarde(blad, adres))).toBe(getypt);
      const zin = `${adres}: deze waarde hoort hier niet. ${uitleg}`;
      await expect.poll(() => balk().innerText()).toBe(zin);
      await werkbank.selecteer('Tekort', 'A1');
      await expect.poll(() => balk().innerText()).toBe(`Blad ${blad}, ${zin}`);
      await werkbank.schrijf(blad, adres, [[goed]]);
      await expect.poll(() => balk().innerText()).toBe('Alle formules zijn berekend.');
    }
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('laat een opmerking zien bij de cel waar zij bij hoort', async () => {
    await werkbank.selecteer('Regio', 'H9');
    await expect.poll(() => balk().innerText()).toMatch(/^Het rijksbudget onder het oude model/);
  });

  it('verdeelt een tekort over zes gemeenten als iemand de formule typt, in grote of kleine letters', async () => {
    for (const [adres, bereik, formule] of [
      ['M2', 'M2:M8', '=BWMO_TEKORT(B2:B7;C2:C7;D2:D7)'],
      ['N2', 'N2:N8', '=bwmo_tekort(b2:b7;c2:c7;d2:d7)'],
    ] as const) {
      await werkbank.typ('Tekort', adres, formule);
      const bedragen = (await werkbank.waarden('Tekort', bereik)).flat();
      expect(bedragen[6]).toBe('');
      expect(centen(bedragen.slice(0, 6))).toBe(151_000_215);
      const { formules } = await werkbank.lees({ blad: 'Tekort', adres });
      expect(formules).toEqual([['=BWMO_TEKORT(B2:B7;C2:C7;D2:D7)']]);
    }
  });

  it('laat een formule zoals zij is als iemand haar alleen bekijkt', async () => {
    await werkbank.toets('Tekort', 'M2', 'F2');
    await browser.pagina.keyboard.press('Enter');
    await werkbank.toets('Tekort', 'M4', 'F2');
    await browser.pagina.keyboard.press('Enter');
    await werkbank.stil();
    const bedragen = (await werkbank.waarden('Tekort', 'M2:M7')).flat();
    expect(centen(bedragen)).toBe(151_000_215);
  });

  it('leest wat er getypt wordt zoals een Nederlander het bedoelt', async () => {
    const invoer: [string, Cel][] = [
      ['1234,56', 1234.56],
      ['1.234,56', 1234.56],
      ['1.234', 1234],
      ['12,5%', 0.125],
      ['-80', -80],
      ['€ 1.000', 1000],
      ['(1.620.000)', -1_620_000],
      ['−80', -80],
      ['waar', true],
      ['ONWAAR', false],
      ['1.5', '1.5'],
      ['ja', 'ja'],
      ['=SOM(B2:B3;0,5)', 10_630_000.5],
      ['=als(waar;1,5;2)', 1.5],
      ['=AFRONDEN(10/3;2)', 3.33],
      ['=EN(B2>1;ONWAAR)', false],
    ];
    await werkbank.typ('Tekort', 'P2', ...invoer.map(([getypt]) => getypt));
    const gelezen = (await werkbank.waarden('Tekort', `P2:P${invoer.length + 1}`)).flat();
    expect(invoer.map(([getypt], i) => [getypt, gelezen[i]])).toEqual(invoer);
    await werkbank.typ('Tekort', 'P5', '60');
    expect(await werkbank.waarde('Tekort', 'P5')).toBe(0.6);
  });

  it('leest ook Nederlandse getallen en formules die worden geplakt', async () => {
    await browser.pagina.evaluate(() => navigator.clipboard.writeText('1.234,56\t12,5%\n1,5\t=SOM(R2;1)'));
    await werkbank.toets('Tekort', 'R2', 'Control+v');
    await expect
      .poll(() => werkbank.waarden('Tekort', 'R2:S3'))
      .toEqual([
        [1234.56, 0.125],
        [1.5, 1235.56],
      ]);
  });

  it('leest een geplakte tabel met elk minteken als getallen', async () => {
    await browser.pagina.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob(
            ['<table><tr><td>−762.400,55</td><td>−80</td><td>(1.000)</td><td>80-</td></tr></table>'],
            { type: 'text/html' },
          ),
        }),
      ]),
    );
    await werkbank.toets('Tekort', 'T2', 'Control+v');
    await expect.poll(() => werkbank.waarden('Tekort', 'T2:W2')).toEqual([[-762400.55, -80, -1000, -80]]);
  });

  it('geeft lege cellen en overgeslagen argumenten als leeg door', async () => {
    await werkbank.voegBladToe('Leeg', [
      [
        1,
        null,
        'ja',
        '=BWMO_VERDEEL(100;A1:A2;B1:B2)',
        '=BWMO_VERDEEL(100;A1:A2;;1)',
        '=BWMO_NVO_TELLING(C1:C3)',
      ],
      [1, 10],
      [],
      [null, null, null, '=BWMO_NVO_LANDELIJK("planning")', null, null, null, null, null],
      [],
      [null, null, null, '=BWMO_NVO_LANDELIJK("planning";ONWAAR)'.replace('ONWAAR', 'FALSE')],
      [null, null, null, '=BWMO_NVO_SCORE(C2:C3)'],
    ]);
    expect(await werkbank.waarden('Leeg', 'D1:E2')).toEqual([
      [90, 50],
      [10, 50],
    ]);
    expect(await werkbank.waarden('Leeg', 'F1:K1')).toEqual([[1, 0, 0, 0, 2, 1 / 3]]);
    expect(await werkbank.waarde('Leeg', 'D4')).toBe('onderwerp');
    expect(await werkbank.waarde('Leeg', 'D6')).not.toBe('onderwerp');
    expect(await werkbank.meldingen()).toEqual([
      {
        blad: 'Leeg',
        adres: 'D7',
        zin: zinVanDeKern('BWMO_NVO_SCORE', [[null], [null]]),
      },
    ]);
    await werkbank.schrijf('Leeg', 'D7', [['']]);
  });

  it('zegt bij een fout in het Nederlands wat eraan scheelt, en vergeet dat als het is hersteld', async () => {
    const zin =
      'sleutel, rij 2 van het bereik (U3): hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.';
    await werkbank.schrijf('Tekort', 'U2:U3', [[1], ['veel']]);
    await werkbank.typ('Tekort', 'T2', '=BWMO_VERDEEL(100;U2:U3)');
    expect(await werkbank.waarde('Tekort', 'T2')).toBe('#VALUE!');
    expect(await werkbank.meldingen()).toEqual([{ blad: 'Tekort', adres: 'T2', zin }]);
    await werkbank.selecteer('Tekort', 'T2');
    await expect.poll(() => balk().innerText()).toBe(`T2: ${zin}`);
    await werkbank.schrijf('Tekort', 'U3', [[3]]);
    expect(await werkbank.waarden('Tekort', 'T2:T3')).toEqual([[25], [75]]);
    expect(await werkbank.meldingen()).toEqual([]);
    await expect.poll(() => balk().innerText()).toBe('Alle formules zijn berekend.');
  });

  it('noemt bij een functie in een functie de eerste oorzaak', async () => {
    await werkbank.schrijf('Norm', 'B3', [['Berge op Zoom']]);
    const zin = zinVanDeKern('BWMO_NVO_REGIO', 'Berge op Zoom');
    expect(zin).toContain('Bergen op Zoom');
    expect(await werkbank.meldingen()).toContainEqual({ blad: 'Norm', adres: 'F9', zin });
    await werkbank.schrijf('Norm', 'B3', [['Bergen op Zoom']]);
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('rekent ook de cellen opnieuw waar geen uitkomst meer staat', async () => {
    await werkbank.voegBladToe('Krimp', [
      ['=BWMO_VERDEEL(90;B1:B3)', 1, '=SUM(A1:A3)', '=COUNT(A1:A3)'],
      [null, 1],
      [null, 1],
    ]);
    expect(await werkbank.waarden('Krimp', 'A1:D3')).toEqual([
      [30, 1, 90, 3],
      [30, 1, '', ''],
      [30, 1, '', ''],
    ]);
    await werkbank.schrijf('Krimp', 'B3', [['']]);
    expect(await werkbank.waarden('Krimp', 'A1:D3')).toEqual([
      [45, 1, 90, 2],
      [45, 1, '', ''],
      ['', '', '', ''],
    ]);
  });

  it('rekent alles mee als een bedrag verandert', async () => {
    const voor = await werkbank.waarde('Tekort', 'B18');
    await werkbank.typ('Tekort', 'C2', '10.212.500,55');
    expect(Number(await werkbank.waarde('Tekort', 'B18')) - Number(voor)).toBeCloseTo(100, 6);
    expect(await werkbank.waarde('Tekort', 'B19')).toBe(0);
    await werkbank.schrijf('Tekort', 'C2', [[10_212_400.55]]);
  });

  it('rekent een reeks wijzigingen samen door, en geeft een fout daarin aan wie haar begon', async () => {
    const uitkomst = await browser.pagina.evaluate(async () => {
      const poort = window.werkbank.werkmap;
      const opmaak = { opmaak: [], kolombreedtes: [], vast: { rijen: 0, kolommen: 0 } };
      const maak = (naam: string, inhoud: string) =>
        poort.voegBladToe({ naam, cellen: [[inhoud]], ...opmaak });
      await poort.samen!(async () => {
        await maak('Reeks1', '=Reeks2!A1*2');
        await maak('Reeks2', '=Reeks3!A1+1');
        await maak('Reeks3', '=20');
      });
      const { waarden } = await poort.lees({ blad: 'Reeks1', adres: 'A1' });
      const fout = await poort.samen!(() => maak('Reeks1', '')).catch((f: unknown) => (f as Error).message);
      await poort.samen!(async () => {
        for (const naam of ['Reeks1', 'Reeks2', 'Reeks3']) await poort.verwijderBlad(naam);
      });
      return { waarden, fout, bladen: await poort.bladen() };
    });
    expect(uitkomst.waarden).toEqual([[42]]);
    expect(uitkomst.fout).toMatch(/^Er is al een blad Reeks1\./);
    expect(uitkomst.bladen).not.toContain('Reeks2');
  });

  it('geeft over de poort terug wat er geschreven is', async () => {
    await werkbank.voegBladToe('Poort', [[1]]);
    await werkbank.schrijf('Poort', 'A1:C2', [
      [12.5, 'tekst', true],
      ['', '1', '=A1*2'],
    ]);
    expect(await werkbank.lees({ blad: 'Poort', adres: 'A1:C2' })).toEqual({
      waarden: [
        [12.5, 'tekst', true],
        ['', '1', 25],
      ],
      formules: [
        ['', '', ''],
        ['', '', '=A1*2'],
      ],
    });
    await werkbank.selecteer('Poort', 'B1:C2');
    expect(await browser.pagina.evaluate(() => window.werkbank.werkmap.selectie())).toEqual({
      blad: 'Poort',
      adres: 'B1:C2',
    });
    await expect(werkbank.schrijf('Poort', 'A1', [[1, 2]])).rejects.toThrow(
      'De cellen passen niet in A1. Wijs een bereik van 1 bij 2 aan.',
    );
    await expect(werkbank.voegBladToe('Poort', [])).rejects.toThrow('Er is al een blad Poort.');
  });

  describe('rekent elk voorbeeld uit de definities', () => {
    const bladen = functies.map((definitie) => ({ naam: definitie.naam, ...bladMetVoorbeelden(definitie) }));

    beforeAll(() => werkbank.voegBladenToe(bladen));

    it.each(bladen)('$naam', async ({ naam: blad, verwacht }) => {
      for (const { naam, adres, uitkomst } of verwacht) {
        expect(await werkbank.waarden(blad, adres), naam).toEqual(uitkomst);
      }
    });
  });

  it('heeft om het blad heen geen toegankelijkheidsfouten', async () => {
    await browser.pagina.evaluate(axe.source);
    const fouten = await browser.pagina.evaluate(async () => {
      const { axe: inPagina } = window as unknown as { axe: typeof axe };
      const { violations } = await inPagina.run({ include: [['.balk'], ['#paneel'], ['.voet']] });
      return violations.map(({ id }) => id);
    });
    expect(fouten).toEqual([]);
  });

  it('haalt elk blad weg, behalve het laatste', async () => {
    const bladen = (await werkbank.bladen()).filter((naam) => naam !== 'Blad1');
    expect(bladen).toEqual(expect.arrayContaining(BLADEN.slice(1)));
    await Promise.all(bladen.map((naam) => werkbank.verwijderBlad(naam)));
    expect(await werkbank.bladen()).toEqual(['Blad1']);
    await expect(werkbank.verwijderBlad('Norm')).rejects.toThrow('Het blad Norm is er niet.');
    await expect(werkbank.verwijderBlad('Blad1')).rejects.toThrow(
      'Het blad Blad1 kan niet weg: een werkmap houdt minstens één blad.',
    );
    expect(await werkbank.meldingen()).toEqual([]);
  });

  it('geeft nergens een fout op de console en doet geen verzoek naar buiten', () => {
    expect(browser.fouten).toEqual([]);
    expect(browser.buiten).toEqual([]);
  });
});

describe.skipIf(!CHROMIUM)('de werkbank op een smal scherm', () => {
  it('past op 320 pixels en toont het paneel over het blad', async () => {
    const smal = await openInBrowser(GEBOUWD, { breedte: 320, hoogte: 640 });
    const { pagina } = smal;
    try {
      await new Werkbankpagina(pagina).klaar();
      expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await pagina.isVisible('#paneel')).toBe(false);
      await pagina.click('#paneelknop');
      expect(await pagina.getAttribute('#paneelknop', 'aria-expanded')).toBe('true');
      expect((await pagina.locator('#paneel').boundingBox())?.width).toBe(320);
      await pagina.locator('#paneel button').first().focus();
      await pagina.keyboard.press('Escape');
      expect(await pagina.isVisible('#paneel')).toBe(false);
    } finally {
      await smal.sluit();
    }
  });
});

interface VerwachteUitkomst {
  readonly naam: string;
  readonly adres: string;
  readonly uitkomst: Cel[][];
}

/** Eén blad met alle voorbeelden van een functie onder elkaar. */
function bladMetVoorbeelden(definitie: AlgemeneDefinitie): {
  cellen: Cel[][];
  verwacht: VerwachteUitkomst[];
} {
  const cellen: Cel[][] = [];
  const verwacht: VerwachteUitkomst[] = [];
  definitie.voorbeelden.forEach((_, nummer) => {
    const rij = cellen.length;
    const { naam, blok, formule, formulecel, uitkomst } = formulevoorbeeld(definitie, nummer, rij, 0);
    const hoogte = Math.max(blok.length, formulecel.rij + uitkomst.length) + 1;
    const breedte = Math.max(blok[0]?.length ?? 0, formulecel.kolom + 1);
    for (let r = 0; r < hoogte; r += 1) {
      cellen.push(
        Array.from({ length: breedte }, (__, k) =>
          r === formulecel.rij && k === formulecel.kolom ? formule : (blok[r]?.[k] ?? null),
        ),
      );
    }
    const plek = { rij: rij + formulecel.rij, kolom: formulecel.kolom };
    const adres = adresVan({ ...plek, rijen: uitkomst.length, kolommen: uitkomst[0]?.length ?? 1 });
    verwacht.push({ naam, adres, uitkomst: uitkomst.map((regel) => regel.map((cel) => cel ?? '')) });
  });
  return { cellen, verwacht };
}
