import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formule } from '../../../core/aanroep.hulp';
import { KOPPEN } from '../../../core/tijdlijn/model/rijen';
import { keer } from '../../../core/willekeur.hulp';
import type { Cel } from '../../../core/waarde';
import { adresVan, rechthoekVan } from '../../poort/adres';
import type { Blad } from '../../poort/blad';
import { GEMEENTEN_WEST_BRABANT_WEST, WEST_BRABANT_WEST } from '../../voorbeeld/voorbeeldcijfers';
import { WONEN_WEST_BRABANT_WEST } from '../../voorbeeld/voorbeeldWonen';
import { type Gemeentecijfers, sjabloon, type Sjablooninvoer } from '..';
import { type Nagerekend, rekenNa } from '../narekenen.hulp';
import { rijMet, vulIn } from '../wijzigen.hulp';
import { celtekst } from '../../poort/celtekst.hulp';

const NODIG = [
  'Regio',
  'Ingroeipad',
  'Begroting',
  'Bronnen',
  'Regeling',
  'Afrekening',
  'Kosten',
  'Capaciteit',
  'Tijdlijn',
];
/** De bladen waar de tijdlijn uit leest, en zij zelf. */
const bladenVan = (invoer: Sjablooninvoer) => sjabloon(invoer).filter(({ naam }) => NODIG.includes(naam));

const BLADEN = bladenVan(WEST_BRABANT_WEST);
const NA = rekenNa(BLADEN);
const N = WEST_BRABANT_WEST.gemeenten.length;
const JAREN = Array.from('BCDEF');
const REST = ['reserve', 'innovatie', 'niet gedekt', 'totaal'];
const SLUIT = 'Bouwstenen tegenover BWMO_TIJDLIJN';
const SALDO = 'Saldo per gemeente en jaar';

const rij = (bladen: readonly Blad[], tekst: string, nummer = 0) => rijMet(bladen, 'Tijdlijn', tekst, nummer);
const oordelen = (bladen: readonly Blad[], na: Nagerekend) =>
  JAREN.map((k) => na.waarde('Tijdlijn', `${k}${rij(bladen, SLUIT)}`));
const scenario = (naam: string) => ({ 'Tijdlijn!F3': naam });
const afspraak = (letter: string) => ({ 'Tijdlijn!F4': letter });

/** Alle cellen van een bereik, zoals een functie ze leest. */
function cellen(na: Nagerekend, adres: string): Cel[][] {
  const { rij: eerste, kolom, rijen, kolommen } = rechthoekVan(adres);
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (__, k) =>
      na.waarde('Tijdlijn', adresVan({ rij: eerste + r, kolom: kolom + k, rijen: 1, kolommen: 1 })),
    ),
  );
}

/**
 * De bouwstenen zoals zij per jaar op het blad staan, in de volgorde van BWMO_TIJDLIJN: gewone formules, los van de
 * controle op het blad zelf.
 */
function bouwstenen(bladen: readonly Blad[], na: Nagerekend): Cel[][] {
  const gemeenten = bladen[0]!.cellen.filter(
    (_, r) => r >= 9 && r < rijMet(bladen, 'Regio', 'Totaal') - 1,
  ).length;
  const eersteJaar = rij(bladen, 'gemeente', 1);
  const stap = rij(bladen, 'gemeente', 3) - eersteJaar;
  const naarRegeling = rij(bladen, 'gemeente', 2) - eersteJaar;
  return JAREN.flatMap((k, t) => {
    const kop = eersteJaar + t * stap;
    const jaar = na.waarde('Tijdlijn', `${k}${rij(bladen, 'Gemeente')}`);
    const eind = cellen(na, `V${kop + 20}`)[0]![0]!;
    const uitkomst = (g: number) =>
      cellen(na, `P${kop + naarRegeling + 1 + g}:Q${kop + naarRegeling + 1 + g}`)[0]!;
    return [
      ...Array.from({ length: gemeenten }, (_, g) => [
        jaar,
        na.waarde('Tijdlijn', `A${kop + 1 + g}`),
        ...cellen(na, `J${kop + 1 + g}:S${kop + 1 + g}`)[0]!,
        ...uitkomst(g),
        '',
      ]),
      ...REST.map((naam, r) => [
        jaar,
        naam,
        ...(naam === 'totaal'
          ? cellen(na, `J${kop + 1 + gemeenten}:S${kop + 1 + gemeenten}`)[0]!
          : Array.from({ length: 10 }, () => 0)),
        ...uitkomst(gemeenten + r),
        r === 0 ? eind : '',
      ]),
    ];
  });
}

/** Wat BWMO_TIJDLIJN geeft voor de parameters, producten en gemeenten die op het blad staan. */
function tijdlijn(bladen: readonly Blad[], na: Nagerekend): Cel[][] {
  const parameters = rij(bladen, 'parameter');
  const producten = rij(bladen, 'product');
  const gemeenten = rij(bladen, 'gemeente');
  const tot = (kop: number, kolom: string) => {
    const r = Array.from({ length: 60 }, (_, i) => kop + i).find(
      (i) => na.waarde('Tijdlijn', `A${i}`) === null,
    )!;
    return `A${kop}:${kolom}${r - 1}`;
  };
  const kop = rij(bladen, 'Gemeente');
  return formule(
    'BWMO_TIJDLIJN',
    cellen(na, tot(parameters, 'D')),
    cellen(na, tot(producten, 'F')),
    cellen(na, tot(gemeenten, 'O')),
    cellen(na, `B${kop}:F${kop}`),
    na.waarde('Tijdlijn', 'F3'),
    false,
  ) as Cel[][];
}

/** Bedragen op de cent, cliënten op vier decimalen; een som van cellen heeft ruis ver daaronder. */
const afgerond = (rijen: readonly (readonly Cel[])[]) =>
  rijen.map((cel) =>
    cel.map((waarde, k) => {
      if (typeof waarde !== 'number') return waarde ?? '';
      const decimalen = KOPPEN[k] === 'cliënten' || KOPPEN[k] === 'waarvan bestaand' ? 4 : 2;
      return Number(waarde.toFixed(decimalen)) + 0;
    }),
  );

describe('blad Tijdlijn in het voorbeeld', () => {
  it('sluit in elk jaar, voor elke gemeente, en zegt dat', () => {
    expect(NA.fouten).toEqual([]);
    expect(oordelen(BLADEN, NA)).toEqual(['sluit', 'sluit', 'sluit', 'sluit', 'sluit']);
    expect(afgerond(bouwstenen(BLADEN, NA))).toEqual(afgerond(tijdlijn(BLADEN, NA)));
  });

  it('begint met de uitkomst: het saldo van elke gemeente in elk jaar', () => {
    const kop = rij(BLADEN, 'Gemeente');
    expect(kop).toBe(rij(BLADEN, SALDO) + 1);
    expect(kop).toBeLessThan(12);
    const daar = tijdlijn(BLADEN, NA);
    for (let t = 0; t < 5; t += 1) {
      for (let g = 0; g < N + 4; g += 1) {
        expect(NA.waarde('Tijdlijn', `${JAREN[t]!}${kop + 1 + g}`)).toBe(daar[t * (N + 4) + g]![13]);
      }
    }
  });

  it('heeft nergens een eigen aantal, prijs of budget: alles komt van de andere bladen', () => {
    const eerste = rij(BLADEN, 'gemeente') + 1;
    const na = rekenNa(vulIn(BLADEN, { 'Regio!C14': 30, 'Regio!I14': 2_000_000, 'Ingroeipad!B4': 2027 }));
    // Steenbergen: 30 cliënten, van wie er drie beschermd thuis wonen.
    expect(na.waarde('Tijdlijn', `H${eerste + 4}`)).toBe(27);
    expect(na.waarde('Tijdlijn', `D${eerste + 4}`)).toBe(2_000_000);
    expect(oordelen(BLADEN, na)).toEqual(['sluit', 'sluit', 'sluit', 'sluit', 'sluit']);
    const jaar = rekenNa(vulIn(BLADEN, { 'Regio!B4': 2028 }));
    expect(JAREN.map((k) => jaar.waarde('Tijdlijn', `${k}${rij(BLADEN, 'Gemeente')}`))).toEqual([
      2028, 2029, 2030, 2031, 2032,
    ]);
    expect(oordelen(BLADEN, jaar)).toEqual(['sluit', 'sluit', 'sluit', 'sluit', 'sluit']);
  });

  it('begint in jaar T met de lasten van blad Regio, en zegt wat de cliënten daaraan veranderen', () => {
    const lasten = rij(BLADEN, 'Tegenover blad Begroting');
    expect(NA.waarde('Tijdlijn', `B${lasten + 3}`)).toBe(-1_510_002.15);
    // Zonder in- en uitstroom blijft iedereen: dan is het saldo van jaar T dat van de begroting.
    const stil = Object.fromEntries([
      ...[8, 9, 10, 11].map((r) => [`Capaciteit!C${r}`, 1]),
      ...GEMEENTEN_WEST_BRABANT_WEST.map((_, g) => [
        `Capaciteit!B${rijMet(BLADEN, 'Capaciteit', 'Gemeente') + 1 + g}`,
        NA.waarde('Tijdlijn', `H${rij(BLADEN, 'gemeente') + 1 + g}`),
      ]),
      ...[1, 2, 3].map((p) => [
        `Capaciteit!B${8 + p}`,
        NA.waarde('Kosten', `${'BCDE'[p]!}${rijMet(BLADEN, 'Kosten', 'Totaal aantal × prijs') - 1}`),
      ]),
    ]) as Record<string, Cel>;
    const na = rekenNa(vulIn(BLADEN, stil));
    expect(na.waarde('Tijdlijn', `B${lasten + 4}`)).toBe(0);
  });

  it.each(['laag', 'midden', 'hoog'])(
    'komt bij scenario %s op hetzelfde als BWMO_TIJDLIJN_SCENARIOS',
    (naam) => {
      const na = rekenNa(vulIn(BLADEN, scenario(naam)));
      const kop = rij(BLADEN, 'Elk scenario: het saldo van alle jaren samen') + 1;
      const kolom = 'BCD'[['laag', 'midden', 'hoog'].indexOf(naam)]!;
      expect(na.waarde('Tijdlijn', `${kolom}${kop}`)).toBe(naam);
      for (let g = 0; g < N + 4; g += 1) {
        expect(na.waarde('Tijdlijn', `${kolom}${kop + 1 + g}`)).toBeCloseTo(
          Number(na.waarde('Tijdlijn', `G${rij(BLADEN, 'Gemeente') + 1 + g}`)),
          6,
        );
      }
    },
  );

  it('neemt de eigen regeling met haar reserve over van blad Regeling', () => {
    const na = rekenNa(vulIn(BLADEN, { ...afspraak('eigen'), 'Ingroeipad!B4': 2028 }));
    expect(na.fouten).toEqual([]);
    expect(oordelen(BLADEN, na)).toEqual(['sluit', 'sluit', 'sluit', 'sluit', 'sluit']);
    const eerste = rij(BLADEN, 'gemeente', 1);
    expect(na.waarde('Tijdlijn', `V${eerste + 2 + 8}`)).toBe(500_000);
    expect(na.waarde('Tijdlijn', `V${eerste + 20}`)).toBe(250_000);
  });

  it('deelt niets als de eigen regeling geen naam en geen sleutel heeft', () => {
    const eigen = ['sleutel inwoners', 'sleutel cliënten', 'solidariteit'].map(
      (naam) => [`Regeling!B${rijMet(BLADEN, 'Regeling', naam)}`, null] as const,
    );
    const na = rekenNa(vulIn(BLADEN, { ...afspraak('eigen'), ...Object.fromEntries(eigen) }));
    expect(na.waarde('Tijdlijn', `E${rij(BLADEN, 'regeling')}`)).toBe('Geen solidariteit');
    expect(oordelen(BLADEN, na)).toEqual(['sluit', 'sluit', 'sluit', 'sluit', 'sluit']);
  });

  it('noemt het jaar en de gemeente als een bouwsteen iets anders geeft', () => {
    const eerste = rij(BLADEN, 'gemeente', 1);
    const stap = rij(BLADEN, 'gemeente', 3) - eerste;
    const stuk = BLADEN.map((blad) => {
      if (blad.naam !== 'Tijdlijn') return blad;
      const regels = blad.cellen.map((regel) => [...regel]);
      // De frictie van Steenbergen in 2028, een cent hoger.
      const [r, k] = [eerste + stap + 5 - 1, 17];
      regels[r]![k] = `${celtekst(regels[r]![k])}+0.01`;
      return { ...blad, cellen: regels };
    });
    const [t1, t2] = oordelen(stuk, rekenNa(stuk));
    expect(t1).toBe('sluit');
    expect(t2).toContain('anders:');
    expect(t2).toContain(' Steenbergen');
  });

  it('zegt wat er nog in te vullen is, en rekent zo lang zonder fout', () => {
    const kolom = (k: string) =>
      Object.fromEntries(Array.from({ length: N }, (_, g) => [`Regio!${k}${10 + g}`, null]));
    const instroomrij = rijMet(BLADEN, 'Capaciteit', 'Gemeente') + 1;
    const gevallen: readonly (readonly [Record<string, Cel>, string])[] = [
      [{ 'Regio!B4': null }, 'vul op blad Regio het begrotingsjaar in'],
      [{ 'Regio!B12': null }, 'vul op blad Regio bij elke gemeente de inwoners in'],
      [kolom('H'), 'vul op blad Regio historisch in'],
      [{ ...kolom('I'), 'Ingroeipad!B4': 2028 }, 'vul op blad Regio objectief in'],
      [{ ...kolom('C'), ...leegThuis() }, 'vul op blad Regio de cliënten in'],
      [{ 'Capaciteit!C8': null }, 'vul op blad Capaciteit het verblijf van elk product in'],
      [
        { [`Capaciteit!B${instroomrij + 2}`]: null },
        `vul op blad Capaciteit bij elke gemeente de instroom (0 mag; vanaf B${instroomrij}) in`,
      ],
      [{ 'Capaciteit!B9': null }, 'vul op blad Capaciteit de instroom van elk product (0 mag) in'],
      [
        { [`Kosten!B${rijMet(BLADEN, 'Kosten', 'Kostprijs per eenheid')}`]: null },
        'vul op blad Kosten de prijs van elk product in',
      ],
    ];
    for (const [wijziging, zin] of gevallen) {
      const na = rekenNa(vulIn(BLADEN, wijziging));
      expect(na.waarde('Tijdlijn', 'B6')).toBe(zin);
      expect(na.fouten.filter((fout) => fout.startsWith('Tijdlijn!'))).toEqual([]);
      expect(new Set(oordelen(BLADEN, na))).toEqual(new Set(['vul de cijfers in']));
    }
  });

  function leegThuis(): Record<string, null> {
    const eerste = rijMet(BLADEN, 'Kosten', 'Totaal aantal × prijs') - N - 1;
    return Object.fromEntries(
      Array.from('CDE').flatMap((k) =>
        Array.from({ length: N }, (_, g) => [`Kosten!${k}${eerste + g}`, null]),
      ),
    );
  }
});

describe('de bouwstenen van blad Tijdlijn', () => {
  const bedrag = (hoogste: number) => fc.integer({ min: 0, max: hoogste * 100 }).map((cent) => cent / 100);
  const maal = fc.integer({ min: 10, max: 250 }).map((getal) => getal / 100);
  const drie = <T>(waarde: fc.Arbitrary<T>) => fc.tuple(waarde, fc.option(waarde, { freq: 3 }), waarde);
  const gemeente = (naam: string) =>
    fc
      .record({
        inwoners: fc.integer({ min: 1, max: 200_000 }),
        clienten: fc.integer({ min: 1, max: 300 }),
        lasten: bedrag(20_000_000),
        historisch: bedrag(30_000_000).map((euro) => euro + 10_000),
        objectief: bedrag(9_000_000).map((euro) => euro + 10_000),
        sleutel: fc.integer({ min: 1, max: 100 }),
        wmoBudget: bedrag(20_000_000),
      })
      .map((rest): Gemeentecijfers => ({ naam, ...rest, baten: rest.historisch }));
  const jaar = fc.constantFrom<string | number>('geen', 2027, 2028, 2029, 2030, 2031);
  const willekeurig = fc
    .record({
      aantal: fc.integer({ min: 1, max: 4 }),
      startjaar: fc.constantFrom<string | number>('niet ingevoerd', 2025, 2027, 2029),
      duur: fc.integer({ min: 1, max: 12 }),
      stijging: fc.array(fc.integer({ min: -300, max: 900 }), { minLength: 11, maxLength: 11 }),
      scenario: fc.constantFrom('laag', 'midden', 'hoog'),
      afspraak: fc.constantFrom('A', 'B', 'eigen'),
      a: fc.constantFrom(
        'Geen solidariteit',
        'Groningen: naar indicaties',
        'Rotterdam: centrum draagt het risico',
      ),
      eigen: fc.constantFrom<Record<string, string | number>>(
        { 'begin met': 'Geen solidariteit', 'bestaande cliënten bij centrum': 1 },
        {
          'sleutel inwoners': 0.25,
          'sleutel cliënten': 0.75,
          solidariteit: 0.4,
          innovatie: 0.3,
          plafond: 900_000,
        },
        { 'sleutel handmatig': 1, ondergrens: 100_000, 'maximum per inwoner': 3.5 },
        {},
      ),
      parameters: fc.record({
        'objectief maal': drie(maal),
        'rijksbudget maal': drie(maal),
        'index lasten': drie(fc.integer({ min: -300, max: 900 }).map((getal) => getal / 10_000)),
        'instroom maal': drie(maal),
        'verblijfsduur maal': drie(maal),
        'prijs maal': drie(maal),
        'wlz jaar': drie(jaar),
        'wlz maal': drie(maal),
        'frictie per plek': drie(bedrag(4000)),
        'frictie maanden': drie(fc.integer({ min: 0, max: 12 })),
        'centrum tot': drie(jaar),
        herindicatie: drie(fc.integer({ min: 0, max: 60 })),
      }),
      eigenBijdrage: fc.array(bedrag(5000), { minLength: 4, maxLength: 4 }),
      wijze: fc.array(fc.constantFrom('geleidelijk', 'vast'), { minLength: 4, maxLength: 4 }),
      kostprijs: bedrag(400).map((euro) => euro + 1),
      verblijf: fc.integer({ min: 1, max: 600 }).map((getal) => getal / 10),
      uitname: bedrag(2_000_000),
    })
    .chain((keuze) =>
      fc
        .tuple(...Array.from({ length: keuze.aantal }, (_, g) => gemeente(`Gemeente ${g + 1}`)))
        .map((gemeenten) => ({ keuze, gemeenten })),
    );

  it('komen bij elke invoer op de cent uit op BWMO_TIJDLIJN', () => {
    let gerekend = 0;
    fc.assert(
      fc.property(willekeurig, ({ keuze, gemeenten }) => {
        const cijfers = WEST_BRABANT_WEST.cijfers!;
        const [eerste, ...producten] = WONEN_WEST_BRABANT_WEST.capaciteit.producten;
        const bladen = bladenVan({
          ...WEST_BRABANT_WEST,
          gemeenten: gemeenten.map((gegevens, g) => ({ ...gegevens, centrum: g === 0 })),
          cijfers: {
            ...cijfers,
            ingroeipad: {
              ...cijfers.ingroeipad,
              startjaar: keuze.startjaar,
              duur: keuze.duur,
              stijging: keuze.stijging.map((getal) => getal / 10_000),
            },
            regeling: { ...cijfers.regeling, a: keuze.a, eigen: keuze.eigen },
            kosten: {
              ...cijfers.kosten,
              kostprijs: [keuze.kostprijs, ...cijfers.kosten.kostprijs.slice(1)],
              wlz: { ...cijfers.kosten.wlz, uitname: keuze.uitname },
            },
            tijdlijn: { ...cijfers.tijdlijn, ...keuze },
          },
          wonen: {
            ...WONEN_WEST_BRABANT_WEST,
            capaciteit: {
              ...WONEN_WEST_BRABANT_WEST.capaciteit,
              producten: [[eerste![0]!, keuze.verblijf, ...eerste!.slice(2)], ...producten],
            },
          },
        });
        const na = rekenNa(bladen);
        expect(na.waarde('Tijdlijn', 'B6')).toBe('');
        expect(na.fouten.filter((fout) => fout.startsWith('Tijdlijn!'))).toEqual([]);
        expect(afgerond(bouwstenen(bladen, na))).toEqual(afgerond(tijdlijn(bladen, na)));
        expect(oordelen(bladen, na)).toEqual(['sluit', 'sluit', 'sluit', 'sluit', 'sluit']);
        gerekend += 1;
      }),
      keer(10),
    );
    expect(gerekend).toBeGreaterThanOrEqual(10);
  });
});
