import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uitProject } from '../../bouw/dist.hulp';
import { REGELINGEN } from '../../core/normen/regelingen';
import { keer } from '../../core/willekeur.hulp';
import type { Blad } from '../poort/blad';
import { GEMEENTEN_WEST_BRABANT_WEST, WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { type Gemeentecijfers, sjabloon, sjabloonGeld } from '.';
import { adresVan } from '../poort/adres';
import { rekenNa } from './narekenen.hulp';
import { rijMet, vulIn } from './wijzigen.hulp';
import { celtekst } from '../poort/celtekst.hulp';

const BLADEN = sjabloonGeld(WEST_BRABANT_WEST);
const NA = rekenNa(BLADEN);
const N = WEST_BRABANT_WEST.gemeenten.length;

/** Alle cellen met een formule. */
function formulecellen(bladen: readonly Blad[]) {
  return bladen.flatMap(({ naam, cellen }) =>
    cellen.flatMap((regel, rij) =>
      regel.flatMap((cel, kolom) =>
        typeof cel === 'string' && cel.startsWith('=')
          ? [
              {
                blad: naam,
                adres: adresVan({ rij, kolom, rijen: 1, kolommen: 1 }),
                formule: cel,
                opschrift: celtekst(regel[0]),
              },
            ]
          : [],
      ),
    ),
  );
}

/** Alle cellen die zeggen of een telling sluit, met wat ze zeggen. */
function tellingen(bladen: readonly Blad[]): (readonly [string, unknown])[] {
  const na = rekenNa(bladen);
  expect(na.fouten).toEqual([]);
  return formulecellen(bladen)
    .filter(({ formule }) => formule.includes('"sluit"'))
    .map(({ blad, adres, opschrift }) => [`${blad}: ${opschrift} (${adres})`, na.waarde(blad, adres)]);
}

/** Wat niet sluit; met `leegMag` ook niet wat zegt dat er nog iets in te vullen is. */
function nietGesloten(bladen: readonly Blad[], leegMag = false): string[] {
  return tellingen(bladen).flatMap(([plek, uitkomst]) =>
    uitkomst === 'sluit' || (leegMag && String(uitkomst).startsWith('vul '))
      ? []
      : [`${plek}: ${String(uitkomst)}`],
  );
}

describe('het voorbeeld West-Brabant West', () => {
  it('heeft de inwoners van het CBS-bestand', () => {
    const bestand = uitProject('gegevens/inwoners/inwoners-2016.csv');
    for (const { naam, inwoners } of GEMEENTEN_WEST_BRABANT_WEST) {
      expect(bestand).toContain(`\n${naam};${inwoners}\n`);
    }
    expect(NA.waarde('Regio', 'B8')).toBe('CBS, 1 januari 2016');
  });

  it('noemt alle andere cijfers voorbeeldcijfers', () => {
    for (const blad of ['Begroting', 'Ingroeipad']) expect(NA.waarde(blad, 'B8')).toBe('voorbeeldcijfers');
    for (const blad of ['Afrekening', 'Kosten']) expect(NA.waarde(blad, 'B3')).toBe('voorbeeldcijfers');
    for (const kolom of 'CDEFGHIJK') expect(NA.waarde('Regio', `${kolom}8`)).toBe('voorbeeldcijfers');
  });

  it('sluit op elke telling', () => {
    expect(tellingen(BLADEN).length).toBeGreaterThan(80);
    expect(nietGesloten(BLADEN)).toEqual([]);
  });
});

describe('elke werkmap', () => {
  const gemeente = (naam: string) =>
    fc
      .record({
        inwoners: fc.integer({ min: 1, max: 200_000 }),
        clienten: fc.integer({ min: 1, max: 500 }),
        baten: fc.integer({ min: 0, max: 10 ** 9 }),
        lasten: fc.integer({ min: 0, max: 10 ** 9 }),
        historisch: fc.integer({ min: 1, max: 1000 }),
        objectief: fc.integer({ min: 1, max: 1000 }),
        sleutel: fc.integer({ min: 1, max: 100 }),
      })
      .map(({ baten, lasten, ...rest }): Gemeentecijfers => ({
        naam,
        ...rest,
        baten: baten / 100,
        lasten: lasten / 100,
      }));
  const regio = fc
    .integer({ min: 1, max: 5 })
    .chain((aantal) => fc.tuple(...Array.from({ length: aantal }, (_, g) => gemeente(`Gemeente ${g + 1}`))));
  // Deze regels vergelijken invoer met invoer: die hoeft niet gelijk te zijn.
  const INVOERVERGELIJKING = ['Lasten tegenover blad Regio', 'Baten tegenover blad Regio'];

  it('sluit bij willekeurige gemeenten', () => {
    fc.assert(
      fc.property(regio, (gemeenten) => {
        const bladen = sjabloonGeld({
          ...WEST_BRABANT_WEST,
          gemeenten: gemeenten.map((cijfers, g) => ({ ...cijfers, centrum: g === 0 })),
        });
        const open = nietGesloten(bladen, true).filter(
          (regel) => !INVOERVERGELIJKING.some((begin) => regel.includes(begin)),
        );
        expect(open).toEqual([]);
      }),
      keer(15),
    );
  });

  it('zegt over wat niet is ingevuld nergens dat het sluit, klopt, past of genoeg is', () => {
    const gemeenten = ['Noord', 'Oost', 'Zuid'].map((naam) => ({ naam }));
    const bladen = sjabloon({ regio: 'Nieuw', jaar: 2027, gemeenten });
    const na = rekenNa(bladen);
    expect(na.fouten).toEqual([]);
    const oordelen = formulecellen(bladen).flatMap(({ blad, adres, opschrift }) => {
      const waarde = na.waarde(blad, adres);
      const gunstig =
        typeof waarde === 'string' &&
        /^(sluit|klopt|in balans|budgetneutraal|▲|.*(binnen budget|genoeg|past gemiddeld))/.test(waarde);
      return gunstig ? [`${blad}!${adres} ${opschrift}: ${waarde}`] : [];
    });
    expect(oordelen).toEqual([]);
  });

  it('rekent ook met alleen namen, inwoners, baten en lasten', () => {
    const gemeenten = GEMEENTEN_WEST_BRABANT_WEST.map(({ naam, inwoners, baten, lasten }) => ({
      naam,
      inwoners,
      baten,
      lasten,
    }));
    expect(rekenNa(sjabloonGeld({ regio: 'West-Brabant West', jaar: 2027, gemeenten })).fouten).toEqual([]);
  });
});

describe('blad Regio', () => {
  it('zegt hoeveel de lasten boven de rijksmiddelen liggen', () => {
    const rij = rijMet(BLADEN, 'Regio', 'Samen');
    expect(NA.waarde('Regio', `D${rij}`)).toBe(-1510002.15);
    expect(NA.waarde('Regio', `E${rij}`)).toBe('▼ boven budget');
  });

  it('noemt een regio budgetneutraal binnen de afwijking die de gebruiker kiest', () => {
    const marge = rijMet(BLADEN, 'Regio', 'Afwijking die u nog neutraal noemt');
    expect(NA.waarde('Regio', `B${marge + 1}`)).toBe('▼ nadeel voor de regio');
    const ruim = rekenNa(vulIn(BLADEN, { [`Regio!B${marge}`]: 1510002.15 }));
    expect(ruim.waarde('Regio', `B${marge + 1}`)).toBe('budgetneutraal');
  });

  it('vraagt om één centrumgemeente', () => {
    const zonder = rekenNa(vulIn(BLADEN, { 'Regio!L10': null }));
    expect(zonder.waarde('Regio', `B${rijMet(BLADEN, 'Regio', 'Eén centrumgemeente')}`)).toBe(
      'zet één x in de kolom centrum',
    );
    expect(zonder.waarde('Afrekening', `C${rijMet(BLADEN, 'Afrekening', 'Centrumgemeente is nummer')}`)).toBe(
      'Zet op blad Regio een x bij de centrumgemeente.',
    );
  });
});

describe('blad Begroting', () => {
  const TEGENOVER = [
    'Lasten tegenover blad Regio en, na jaar T, de stijging',
    'Baten tegenover blad Regio en, na jaar T, blad Ingroeipad',
  ];
  const lasten = rijMet(BLADEN, 'Begroting', 'Totaal lasten');
  const invoer = rijMet(BLADEN, 'Begroting', 'Lasten beschermd wonen');

  it('laat de controle van de reserve geen verschil noemen als het verloop een fout geeft', () => {
    const plafond = rijMet(BLADEN, 'Begroting', 'Plafond (leeg is geen plafond)');
    const na = rekenNa(vulIn(BLADEN, { [`Begroting!B${plafond}`]: 0 }));
    for (const naam of ['Begin + toevoegingen − onttrekkingen = eind', 'Past niet of is niet gedekt']) {
      const plek = `B${rijMet(BLADEN, 'Begroting', naam)}`;
      expect(() => na.waarde('Begroting', plek), naam).toThrow('het plafond is lager dan de ondergrens');
    }
  });

  it.each([
    ['lasten + en baten +', '× € 1.000', 1, 1],
    ['lasten − en baten +', '× € 1', -1, 1],
    ['lasten + en baten −', '× € 1.000', 1, -1],
  ])('rekent %s, %s om naar positieve euro’s', (teken, maat, last, baat) => {
    const deel = maat === '× € 1.000' ? 1000 : 1;
    const bladen = vulIn(BLADEN, {
      ...Object.fromEntries(Array.from('BC').map((k) => [`Begroting!${k}${invoer + 4}`, 0])),
      'Begroting!B4': teken,
      'Begroting!B5': maat,
      [`Begroting!D${invoer}`]: (last * 17_625_000) / deel,
      [`Begroting!D${invoer + 1}`]: (last * 2_930_000) / deel,
      [`Begroting!D${invoer + 2}`]: (baat * 19_045_000) / deel,
      [`Begroting!D${invoer + 3}`]: (last * 10_000) / deel,
      [`Begroting!D${invoer + 4}`]: (baat * 250_000) / deel,
    });
    const na = rekenNa(bladen);
    const kolom = Array.from({ length: 8 }, (_, r) => na.waarde('Begroting', `D${lasten + r}`));
    expect(kolom).toEqual([
      20_555_000,
      19_045_000,
      -1_510_000,
      10_000,
      250_000,
      240_000,
      -1_270_000,
      '▼ nadeel',
    ]);
  });

  it('laat gelijke fouten in lasten en baten elkaar niet opheffen', () => {
    const na = rekenNa(
      vulIn(BLADEN, { [`Begroting!D${invoer}`]: 12_625_002.15, [`Begroting!D${invoer + 2}`]: 14_045_000 }),
    );
    for (const naam of TEGENOVER) {
      expect(na.waarde('Begroting', `D${rijMet(BLADEN, 'Begroting', naam)}`)).toBe(-5_000_000);
    }
  });

  it('rekent alleen met wat de reserve echt geeft', () => {
    const begin = rijMet(BLADEN, 'Begroting', 'Stand begin T−2');
    const na = rekenNa(vulIn(BLADEN, { [`Begroting!B${begin}`]: 0 }));
    const onder = (naam: string) => na.waarde('Begroting', `B${rijMet(BLADEN, 'Begroting', naam)}`);
    expect(onder('Resultaat')).toBe(-350_000);
    expect(onder('Nadeel of voordeel')).toBe('▼ nadeel');
    expect(onder('De reserve kan wat begroot is')).toBe('onttrekking niet gedekt');
  });

  it('telt een storting boven het plafond niet als uitgegeven', () => {
    const plafond = rijMet(BLADEN, 'Begroting', 'Plafond (leeg is geen plafond)');
    const na = rekenNa(
      vulIn(BLADEN, { [`Begroting!B${plafond}`]: 1_650_000, [`Begroting!B${invoer + 3}`]: 450_000 }),
    );
    const onder = (naam: string) => na.waarde('Begroting', `B${rijMet(BLADEN, 'Begroting', naam)}`);
    expect(onder('Resultaat')).toBe(-350_000);
    expect(onder('De reserve kan wat begroot is')).toBe('storting past niet');
  });

  it('zegt zonder lasten en baten, ook op blad Regio, wat er in te vullen is, en noemt niets sluitend', () => {
    const leeg = Object.fromEntries([
      ...Array.from('BCDEFG').flatMap((k) =>
        [0, 1, 2, 3, 4].map((r) => [`Begroting!${k}${invoer + r}`, null]),
      ),
      ...Array.from('DE').flatMap((k) => [0, 1, 2, 3, 4, 5].map((g) => [`Regio!${k}${10 + g}`, null])),
    ]) as Record<string, null>;
    const na = rekenNa(vulIn(BLADEN, leeg));
    for (const kolom of 'DEFG') {
      const onder = (naam: string) => na.waarde('Begroting', `${kolom}${rijMet(BLADEN, 'Begroting', naam)}`);
      expect(onder('Nadeel of voordeel')).toBe('vul de lasten in');
      expect(onder(TEGENOVER[0]!)).toBe('vul de lasten in');
      expect(onder(TEGENOVER[1]!)).toBe('vul de baten in');
    }
  });

  it('leest jaar T van blad Regio, laat de lasten stijgen en de baten het rijksbudget volgen', () => {
    const op = (na: typeof NA, rij: number) =>
      Array.from('DEFG').map((k) => na.waarde('Begroting', `${k}${rij}`));
    expect(op(NA, lasten - 2)).toEqual([17_625_002.15, 18_065_627.2, 18_517_267.88, 18_980_199.58]);
    expect(op(NA, lasten + 1)).toEqual([19_045_000, 19_425_900, 19_814_418, 20_210_706.36]);
    // Invoering in één keer: het budget van de regio wordt het objectieve.
    const na = rekenNa(
      vulIn(BLADEN, {
        'Ingroeipad!B4': 2028,
        'Ingroeipad!B5': 1,
        'Regio!I10': 5_260_000,
        'Regio!E10': 10_000_000,
      }),
    );
    expect(na.waarde('Begroting', `E${lasten + 1}`)).toBe(17_385_900);
    expect(na.waarde('Begroting', `D${lasten}`)).toBe(20_342_601.6);
  });

  it('noemt het verschil als een ingevuld later jaar anders is dan de andere bladen', () => {
    const na = rekenNa(
      vulIn(BLADEN, { [`Begroting!E${invoer}`]: 18_050_000, [`Begroting!F${invoer + 2}`]: 20_000_000 }),
    );
    const naast = (naam: string) =>
      Array.from('DEFG').map((k) => na.waarde('Begroting', `${k}${rijMet(BLADEN, 'Begroting', naam)}`));
    expect(naast(TEGENOVER[0]!)).toEqual(['sluit', -15_627.2, 'gelijk', 'gelijk']);
    expect(naast(TEGENOVER[1]!)).toEqual(['sluit', 'gelijk', 185_582, 'gelijk']);
  });

  it('volgt de reserve beschermd wonen van Zwolle in 2022', () => {
    const begin = rijMet(BLADEN, 'Begroting', 'Stand begin T−2');
    const nul = Object.fromEntries(
      Array.from('BCDEFG').flatMap((k) => [3, 4].map((r) => [`Begroting!${k}${invoer + r}`, 0])),
    );
    const na = rekenNa(
      vulIn(BLADEN, {
        ...nul,
        [`Begroting!B${begin}`]: 10_334_175,
        [`Begroting!B${begin + 1}`]: null,
        [`Begroting!B${begin + 2}`]: null,
        [`Begroting!B${invoer + 3}`]: 82_788,
        [`Begroting!C${invoer + 3}`]: 10_945_129,
        [`Begroting!D${invoer + 4}`]: 6_557_121,
      }),
    );
    const kop = rijMet(BLADEN, 'Begroting', 'Jaar', 1);
    expect(na.waarde('Begroting', `E${kop + 3}`)).toBe(14_804_971);
    expect(na.waarde('Begroting', `E${kop + 6}`)).toBe(14_804_971);
  });

  it('geeft elk jaar de taakvelden van dat jaar', () => {
    const na = rekenNa(vulIn(BLADEN, { 'Regio!B4': 2024 }));
    const rij = rijMet(BLADEN, 'Begroting', 'Taakveld beschermd wonen');
    const codes = (r: number) => Array.from('BCDEF').map((k) => na.waarde('Begroting', `${k}${r}`));
    expect(codes(rij)).toEqual(['Iv3 6.81', 'Iv3 6.81a', 'Iv3 6.81a', 'Iv3 6.811', 'Iv3 6.811']);
    expect(codes(rij + 1)).toEqual(['Iv3 6.81', 'Iv3 6.81b', 'Iv3 6.81b', 'Iv3 6.812', 'Iv3 6.812']);
  });
});

describe('blad Regeling', () => {
  const totaal = rijMet(BLADEN, 'Regeling', 'Telt op tot het totaal') - 1;
  const verschil = rijMet(BLADEN, 'Regeling', 'A tegenover geen regeling') + 1;

  it('heeft onder elke regeling hetzelfde totaal: Σ baten − Σ lasten', () => {
    for (const kolom of 'EKQ') expect(NA.waarde('Regeling', `${kolom}${totaal}`)).toBe(-1510002.15);
  });

  it('zegt per gemeente in euro, per inwoner en in woorden wie voordeel heeft', () => {
    const cellen = (rij: number) => Array.from('GHIJK').map((k) => NA.waarde('Regeling', `${k}${rij}`));
    expect(cellen(verschil)).toEqual([
      'Bergen op Zoom',
      -416458.87,
      345941.68,
      345941.68 / 66237,
      '▲ voordeel',
    ]);
    expect(cellen(verschil + 1)[4]).toBe('▼ nadeel');
    expect(NA.waarde('Regeling', `G${verschil + N + 4}`)).toBe('2 gemeenten met voordeel en 4 met nadeel');
  });

  it('zet bron en datum erbij', () => {
    expect(NA.waarde('Regeling', `A${verschil + N + 5}`)).toBe(
      'Inwoners: CBS, 1 januari 2016. Baten: voorbeeldcijfers. Lasten: voorbeeldcijfers.',
    );
    expect(NA.waarde('Regeling', 'B8')).toBe(REGELINGEN[1]!.kern);
  });

  it('rekent met elke regeling van de lijst waarvoor geen getal ontbreekt, en sluit', () => {
    // Alleen deze bladen hangen van de keuze af; zo blijft de toets snel.
    const klein = BLADEN.filter(({ naam }) => ['Regio', 'Bronnen', 'Regeling'].includes(naam));
    for (const { naam, kern } of REGELINGEN.filter(({ open }) => open === undefined)) {
      const bladen = vulIn(klein, { 'Regeling!B4': naam });
      expect(nietGesloten(bladen), naam).toEqual([]);
      expect(rekenNa(bladen).waarde('Regeling', 'B5')).toBe(kern);
    }
  });

  it('neemt met begin met een regeling over en vraagt bij een open knop om het getal', () => {
    const begin = rijMet(BLADEN, 'Regeling', 'begin met');
    const almelo = {
      [`Regeling!B${begin}`]: 'Almelo: reserve met plafond',
      [`Regeling!B${begin + 1}`]: null,
      [`Regeling!B${begin + 2}`]: null,
    };
    expect(rekenNa(vulIn(BLADEN, almelo)).fouten[0]).toContain('plafond');
    const plafond = rijMet(BLADEN, 'Regeling', 'plafond');
    expect(nietGesloten(vulIn(BLADEN, { ...almelo, [`Regeling!B${plafond}`]: 1_000_000 }))).toEqual([]);
  });
});

describe('de reserve van de eigen regeling', () => {
  const knop = rijMet(BLADEN, 'Regeling', 'reserve');
  const kies = rijMet(BLADEN, 'Regeling', 'Reserve in de eigen regeling');
  const begin = rijMet(BLADEN, 'Begroting', 'Stand begin T−2');

  it('is de stand van blad Begroting aan het begin van jaar T', () => {
    expect(NA.waarde('Regeling', `B${knop}`)).toBe(500_000);
    expect(
      rekenNa(vulIn(BLADEN, { [`Begroting!B${begin}`]: 2_000_000 })).waarde('Regeling', `B${knop}`),
    ).toBe(850_000);
  });

  it('doet niet mee als de regio dat kiest of de stand niet is ingevuld', () => {
    expect(rekenNa(vulIn(BLADEN, { [`Regeling!B${kies}`]: 'nee' })).waarde('Regeling', `B${knop}`)).toBe('');
    const leeg = rekenNa(vulIn(BLADEN, { [`Begroting!B${begin}`]: null }));
    expect(leeg.waarde('Regeling', `B${knop}`)).toBe('');
    expect(leeg.waarde('Regeling', `C${kies}`)).toBe(`vul op Begroting!B${begin} de stand van de reserve in`);
    expect(leeg.fouten).toEqual([]);
  });

  it('noemt beide cellen als de ondergrens op twee bladen verschilt', () => {
    const [hier, daar] = [rijMet(BLADEN, 'Regeling', 'ondergrens'), begin + 2];
    expect(NA.waarde('Regeling', `C${kies}`)).toBe('');
    expect(rekenNa(vulIn(BLADEN, { [`Begroting!B${daar}`]: 100_000 })).waarde('Regeling', `C${kies}`)).toBe(
      `De ondergrens op Regeling!B${hier} is anders dan op Begroting!B${daar}.`,
    );
  });
});

describe('blad Ingroeipad', () => {
  const eerste = rijMet(BLADEN, 'Ingroeipad', 'Nadeel en voordeel in het gekozen jaar') + 3;

  const stijging = rijMet(BLADEN, 'Ingroeipad', 'Stijging in dit jaar (leeg is geen)');
  const rest = 'Van (+) of naar (−) de rest van Nederland';
  const zonderStijging = { [`Ingroeipad!C${stijging}`]: null };

  it('begint met al het historische geld bij de centrumgemeente, zonder nieuw model', () => {
    expect(NA.waarde('Ingroeipad', 'B4')).toBe('niet ingevoerd');
    expect([NA.waarde('Regio', 'H10'), NA.waarde('Regio', 'H11')]).toEqual([19_045_000, 0]);
    for (let g = 0; g < N; g += 1) expect(NA.waarde('Ingroeipad', `D${eerste + g}`)).toBe(0);
  });

  it('zet in het eerste jaar een tiende stap van historisch naar objectief', () => {
    const na = rekenNa(vulIn(BLADEN, { ...zonderStijging, 'Ingroeipad!B4': 2028 }));
    expect(na.waarde('Ingroeipad', 'B7')).toBe(2028);
    expect([0, 1].map((g) => na.waarde('Ingroeipad', `C${eerste + g}`))).toEqual([17_866_500, 179_000]);
    expect([0, 1].map((g) => na.waarde('Ingroeipad', `F${eerste + g}`))).toEqual(['▼ nadeel', '▲ voordeel']);
  });

  it('laat het budget meestijgen', () => {
    const na = rekenNa(vulIn(BLADEN, { 'Ingroeipad!B4': 2028 }));
    expect(na.waarde('Ingroeipad', `C${eerste + 1}`)).toBe(182_580);
  });

  it('gaat met een duur van één jaar in één keer naar objectief', () => {
    const na = rekenNa(vulIn(BLADEN, { ...zonderStijging, 'Ingroeipad!B4': 2028, 'Ingroeipad!B5': 1 }));
    expect(na.waarde('Ingroeipad', `C${eerste}`)).toBe(7_260_000);
  });

  it('laat een regio verliezen en zegt hoeveel, ook op blad Regio', () => {
    const bladen = vulIn(BLADEN, {
      ...zonderStijging,
      'Ingroeipad!B4': 2028,
      'Ingroeipad!B5': 1,
      'Regio!I10': 5_260_000,
    });
    expect(nietGesloten(bladen)).toEqual([]);
    const na = rekenNa(bladen);
    expect(na.waarde('Regio', `B${rijMet(BLADEN, 'Regio', rest)}`)).toBe(-2_000_000);
    const r = eerste + N + 1;
    expect(na.waarde('Ingroeipad', `A${r}`)).toBe(rest);
    expect(na.waarde('Ingroeipad', `D${r}`)).toBe(-2_000_000);
    expect(na.waarde('Ingroeipad', `F${r}`)).toBe('▼ de regio verliest');
  });

  it('zegt welke kolom ontbreekt, en rekent verder zonder fout', () => {
    const kolom = (k: string) =>
      Object.fromEntries([0, 1, 2, 3, 4, 5].map((g) => [`Regio!${k}${10 + g}`, null]));
    const controle = eerste + N + 2;
    const zonderHistorisch = rekenNa(vulIn(BLADEN, kolom('H')));
    expect(zonderHistorisch.fouten).toEqual([]);
    expect(zonderHistorisch.waarde('Ingroeipad', `D${controle}`)).toBe('vul historisch in');
    const zonderObjectief = rekenNa(vulIn(BLADEN, { ...kolom('I'), 'Ingroeipad!B4': 2028 }));
    expect(zonderObjectief.fouten).toEqual([]);
    expect(zonderObjectief.waarde('Ingroeipad', `D${controle}`)).toBe('vul objectief in');
  });

  it('houdt het geld voor opvang bij de centrumgemeente tot het eerste jaar', () => {
    const rij = rijMet(BLADEN, 'Ingroeipad', 'Budget opvang van de regio') + 2;
    expect(NA.waarde('Ingroeipad', `C${rij}`)).toBe(2_860_000);
    expect(NA.waarde('Ingroeipad', `C${rij + 1}`)).toBe(0);
    expect(NA.waarde('Ingroeipad', `D${rij}`)).toBeCloseTo((2_915_000 * 66_237) / 240_163, 1);
  });
});

describe('blad Afrekening', () => {
  it('rekent af tegen de gekozen regeling', () => {
    const keuze = rijMet(BLADEN, 'Afrekening', 'Regeling');
    for (const [regeling, kolom] of Object.entries({ A: 'D', B: 'J', eigen: 'P' })) {
      const na = rekenNa(vulIn(BLADEN, { [`Afrekening!B${keuze}`]: regeling }));
      const rij = rijMet(BLADEN, 'Regeling', 'Telt op tot het totaal') - N - 4;
      expect(na.waarde('Afrekening', `C${keuze + 2}`)).toBe(na.waarde('Regeling', `${kolom}${rij}`));
    }
  });

  it('zegt of de cliënten naar herkomst die van blad Regio zijn', () => {
    const rij = rijMet(BLADEN, 'Afrekening', 'Cliënten tegenover blad Regio');
    expect(NA.waarde('Afrekening', `B${rij}`)).toBe('klopt');
    // Eén erbij en één eraf: het totaal blijft gelijk en het klopt toch niet.
    const anders = rekenNa(vulIn(BLADEN, { 'Regio!C10': 119, 'Regio!C11': 23 }));
    expect(anders.waarde('Afrekening', `B${rij}`)).toBe('anders dan kolom cliënten van blad Regio');
    // Blad Kosten heeft geen eigen aantal: wie niet beschermd thuis woont, woont beschermd.
    const rijVan = rijMet(BLADEN, 'Kosten', 'Totaal aantal × prijs');
    expect(anders.waarde('Kosten', `K${rijVan}`)).toBe('klopt');
    expect(anders.waarde('Kosten', `B${rijVan - N - 1}`)).toBe(102);
  });

  it('zegt op blad Kosten dat er meer cliënten beschermd thuis zijn dan er op blad Regio staan', () => {
    const rij = rijMet(BLADEN, 'Kosten', 'Totaal aantal × prijs');
    const na = rekenNa(vulIn(BLADEN, { [`Kosten!C${rij - N}`]: 30 }));
    expect(na.waarde('Kosten', `B${rij - N}`)).toBe(0);
    expect(na.waarde('Kosten', `K${rij}`)).toBe('meer cliënten beschermd thuis dan er op blad Regio staan');
  });

  it('telt bij herkomst en verblijf ook wie van buiten komt, en komt op nul uit', () => {
    const rij = rijMet(BLADEN, 'Afrekening', 'Herkomst en verblijf') + 4;
    const bedragen = Array.from({ length: N + 1 }, (_, g) => NA.waarde('Afrekening', `J${rij + g}`));
    expect(bedragen).toEqual([-1_260_000, 540_000, -270_000, 360_000, 405_000, 315_000, -90_000]);
  });

  it('legt de lasten van bestaande cliënten bij de centrumgemeente', () => {
    const rij = rijMet(BLADEN, 'Afrekening', 'Centrumgemeente is nummer') + 2;
    expect(NA.waarde('Afrekening', `D${rij}`)).toBe(12_260_000 + 10_212_400.55 - 6_150_000);
    expect(NA.waarde('Afrekening', `D${rij + 1}`)).toBe(563_310.2);
  });
});

describe('waarom de lasten anders zijn dan eerder geraamd', () => {
  const eerste = rijMet(BLADEN, 'Kosten', 'Waarom anders dan eerder geraamd') + 3;
  const op = (na: typeof NA, kolom: string, rij = eerste) => na.waarde('Kosten', `${kolom}${rij}`);

  it('verdeelt het verschil per product over aantal en prijs, en sluit', () => {
    // 251 cliënten tegen € 53.400 werden er 245 tegen € 55.691,70.
    expect(['F', 'G', 'H', 'I', 'J', 'K'].map((kolom) => op(NA, kolom))).toEqual([
      13_403_400,
      13_644_466.5,
      -327_275.1,
      568_341.6,
      241_066.5,
      'vooral door de prijs',
    ]);
    expect(op(NA, 'K', eerste + 5)).toBe('sluit');
  });

  it.each(['B', 'C'])('verklaart niets zolang kolom %s een gat heeft', (kolom) => {
    const na = rekenNa(vulIn(BLADEN, { [`Kosten!${kolom}${eerste + 2}`]: null }));
    expect(op(na, 'K')).toBe('vul aantal en prijs van toen in');
    expect(op(na, 'K', eerste + 5)).toBe('vul aantal en prijs van toen in');
    expect(op(na, 'J', eerste + 5)).toBe(0);
  });
});

describe('blad Kosten', () => {
  it('maakt van kostprijs en opslagen een tarief en een prijs per jaar', () => {
    const rij = rijMet(BLADEN, 'Kosten', 'Tarief per eenheid');
    expect(NA.waarde('Kosten', `B${rij}`)).toBe(152.58);
    expect(NA.waarde('Kosten', `B${rij + 2}`)).toBe(55691.7);
  });

  it('noemt het verschil met het bedrag per cliënt van blad Afrekening', () => {
    const rij = rijMet(BLADEN, 'Kosten', 'Prijs per cliënt per jaar') + 1;
    expect(NA.waarde('Kosten', `A${rij}`)).toBe(
      `Verschil met Afrekening!B${rijMet(BLADEN, 'Afrekening', 'Bedrag per cliënt')}`,
    );
    expect(NA.waarde('Kosten', `B${rij}`)).toBe(10_691.7);
  });

  it.each(['inwoners', 'cliënten', 'eigen sleutel', 'gelijk'])(
    'verdeelt kosten en uren naar %s',
    (sleutel) => {
      const rij = rijMet(BLADEN, 'Kosten', 'Sleutel');
      expect(nietGesloten(vulIn(BLADEN, { [`Kosten!B${rij}`]: sleutel }))).toEqual([]);
    },
  );

  it('vergoedt een tekort tot en met het gekozen jaar', () => {
    const rij = rijMet(BLADEN, 'Kosten', 'Compensatie');
    expect(Array.from('BCDEFG').map((k) => NA.waarde('Kosten', `${k}${rij}`))).toEqual([
      280_000, 684_000, 1_208_001.72, 1_314_381.76, 0, 0,
    ]);
  });

  const rij = (naam: string) => rijMet(BLADEN, 'Kosten', naam);
  const uitname = rij('Uitname voor de Wlz');
  const wlzTotaal = uitname + 6 + N;

  it('laat de lasten van wie naar de Wlz gaat meegaan', () => {
    expect(NA.waarde('Kosten', `C${wlzTotaal}`)).toBe(640_000);
    expect(NA.waarde('Kosten', `F${wlzTotaal}`)).toBe(12);
    expect(NA.waarde('Kosten', `J${wlzTotaal}`)).toBeCloseTo(28_300.4, 2);
    const zonder = Object.fromEntries([0, 1, 2, 3, 4, 5].map((g) => [`Kosten!F${uitname + 6 + g}`, null]));
    const na = rekenNa(vulIn(BLADEN, zonder));
    expect(na.waarde('Kosten', `J${wlzTotaal + 1}`)).toBe('vul de uitname en de cliënten naar de Wlz in');
  });

  it('verdeelt de uitname naar het budget van het gekozen jaar', () => {
    expect(NA.waarde('Kosten', `C${uitname + 6}`)).toBe(640_000);
    const na = rekenNa(vulIn(BLADEN, { 'Ingroeipad!B4': 2028, 'Ingroeipad!B5': 1 }));
    expect(na.waarde('Kosten', `C${uitname + 6}`)).toBeCloseTo((640_000 * 7_260_000) / 19_045_000, 1);
  });

  it('rekent verder als bij één gemeente het historische budget leeg is', () => {
    for (const g of [0, 1]) {
      const na = rekenNa(vulIn(BLADEN, { [`Regio!H${10 + g}`]: null, [`Regio!I${10 + g}`]: null }));
      // Een regeling die de kolom als sleutel gebruikt vraagt erom; dat is een zin, geen verborgen fout.
      expect(na.fouten.filter((fout) => !/^Regeling!.*vul een getal in/.test(fout))).toEqual([]);
    }
  });

  it('zet de veranderingen naast elkaar zonder ze op te tellen', () => {
    const eerste = rij('Lokale impact') + 3;
    const bergen = Array.from('BCDEFGH').map((k) => NA.waarde('Kosten', `${k}${eerste}`));
    expect(bergen).toEqual([0, -361541.5, 185222.85, 143560, 1260000, 230400, null]);
    expect(NA.waarde('Kosten', `B${eerste + N + 1}`)).toBe('sluit');
  });

  it('geeft geen kale fout als bij één gemeente een gewicht leeg is', () => {
    for (const kolom of ['B', 'C', 'K']) {
      const { fouten } = rekenNa(vulIn(BLADEN, { [`Regio!${kolom}13`]: null }));
      expect(fouten.filter((fout) => fout.includes(': #'))).toEqual([]);
    }
  });

  it('noemt organisatie pas een verandering als bekend is wat een gemeente nu betaalt', () => {
    const eerste = rij('Sleutel') + 2;
    const na = rekenNa(vulIn(BLADEN, { [`Kosten!I${eerste}`]: null }));
    expect(na.waarde('Kosten', `D${rij('Lokale impact') + 3}`)).toBe('vul in wat zij nu betaalt');
    expect(na.fouten).toEqual([]);
  });

  it('sluit de uren ook als niet gekozen is waarop zij afronden', () => {
    expect(nietGesloten(vulIn(BLADEN, { [`Kosten!B${rij('Uren afronden op')}`]: null }))).toEqual([]);
  });
});

describe('blad Afspraken', () => {
  it('telt de looptijd van een contract met en zonder verlenging', () => {
    const rij = rijMet(BLADEN, 'Afspraken', 'Aanbieder of perceel') + 1;
    const na = rekenNa(
      vulIn(BLADEN, { [`Afspraken!B${rij}`]: 2026, [`Afspraken!C${rij}`]: 4, [`Afspraken!D${rij}`]: 2 }),
    );
    expect([na.waarde('Afspraken', `E${rij}`), na.waarde('Afspraken', `F${rij}`)]).toEqual([2029, 2031]);
    expect(na.waarde('Afspraken', `E${rij + 1}`)).toBe('');
  });
});
