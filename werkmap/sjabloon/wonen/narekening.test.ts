import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCENARIOS } from '../../../core/capaciteit/scenarios';
import { keer } from '../../../core/willekeur.hulp';
import { adresVan, omvat, type Rechthoek, rechthoekVan } from '../../poort/adres';
import type { Blad } from '../../poort/blad';
import { GEMEENTEN_WEST_BRABANT_WEST, WEST_BRABANT_WEST } from '../../voorbeeld/voorbeeldcijfers';
import { WONEN_WEST_BRABANT_WEST } from '../../voorbeeld/voorbeeldWonen';
import { sjabloon, sjabloonGeld, sjabloonWonen } from '..';
import type { Sjablooninvoer } from '../invoer';
import { rekenNa } from '../narekenen.hulp';
import { rijMet, vulIn } from '../wijzigen.hulp';
import type { Wooncijfers } from '../wooncijfers';
import { celtekst } from '../../poort/celtekst.hulp';

/** De bladen over wonen met de twee bladen waar zij naar verwijzen; zo blijft de toets snel. */
function bladenVan(invoer: Sjablooninvoer): Blad[] {
  const nodig = ['Regio', 'Begroting', 'Bronnen', 'Regeling', 'Afrekening', 'Kosten'];
  return [...sjabloonGeld(invoer).filter(({ naam }) => nodig.includes(naam)), ...sjabloonWonen(invoer)];
}

const BLADEN = bladenVan(WEST_BRABANT_WEST);
const NA = rekenNa(BLADEN);
const N = WEST_BRABANT_WEST.gemeenten.length;

/** Een deel van de bladen, voor een toets die alleen daarvan afhangt. */
const alleen = (...namen: string[]) => BLADEN.filter(({ naam }) => namen.includes(naam));

const EIGEN = sjabloonWonen(WEST_BRABANT_WEST).map(({ naam }) => naam);
const ZONDER_TOEVAL = ['Regio', 'Kosten', 'Capaciteit', 'Behoefte', 'Woonopgave', 'Spreiding'];
/** Er valt niets te verdelen, of niemand om het over te verdelen: dan is er niets dat kan sluiten. */
const NIETS = ['niets te verdelen', 'geen gemeente loopt achter op de afspraak'];

/** Wat niet sluit; met `leegMag` ook niet wat zegt dat er nog iets in te vullen is. */
function nietGesloten(bladen: readonly Blad[], leegMag = false): string[] {
  const na = rekenNa(bladen);
  return [
    ...na.fouten,
    ...bladen.flatMap(({ naam, cellen }) =>
      (EIGEN.includes(naam) ? cellen : []).flatMap((regel, rij) =>
        regel.flatMap((cel, kolom) => {
          const adres = adresVan({ rij, kolom, rijen: 1, kolommen: 1 });
          if (typeof cel !== 'string' || !cel.startsWith('=') || !cel.includes('"sluit"')) return [];
          const uitkomst = na.waarde(naam, adres);
          const tekst = String(uitkomst);
          const klaar = tekst === 'sluit' || NIETS.includes(tekst) || (leegMag && tekst.startsWith('vul '));
          return klaar ? [] : [`${naam}!${adres} ${celtekst(regel[0])}: ${String(uitkomst)}`];
        }),
      ),
    ),
  ];
}

describe('het voorbeeld', () => {
  it('sluit op elke telling', () => {
    expect(nietGesloten(BLADEN)).toEqual([]);
  });

  it('noemt op elk blad de bron van de cijfers', () => {
    for (const { naam } of sjabloonWonen(WEST_BRABANT_WEST)) {
      if (naam !== 'Kengetallen') expect(NA.waarde(naam, 'B3'), naam).toBe('voorbeeldcijfers');
    }
  });
});

describe('elke werkmap', () => {
  const aantallen = (hoeveel: number, hoogste: number) =>
    fc.array(fc.option(fc.integer({ min: 0, max: hoogste }), { freq: 6 }), {
      minLength: hoeveel,
      maxLength: hoeveel,
    });
  const cijfers = fc
    .record({
      producten: fc.array(
        fc
          .tuple(
            fc.integer({ min: 0, max: 200 }),
            fc.integer({ min: 1, max: 40 }),
            fc.integer({ min: 0, max: 300 }),
            fc.constantFrom(0, 0.3, 1),
            fc.integer({ min: 0, max: 20 }),
          )
          .map(([instroom, duur, plekken, deel, woningen]) => [
            instroom / 10,
            duur,
            plekken,
            0.9,
            2,
            null,
            deel,
            woningen / 4,
          ]),
        { minLength: 0, maxLength: 5 },
      ),
      instroom: aantallen(4, 9),
      plekken: aantallen(4, 90),
      uitstroom: fc.array(aantallen(3, 80), { minLength: 5, maxLength: 5 }),
      jaren: fc.tuple(aantallen(5, 90), aantallen(5, 90), aantallen(4, 90), aantallen(4, 20)),
      typen: aantallen(4, 10).filter((gewichten) => gewichten.some((gewicht) => gewicht)),
      inhalen: fc.integer({ min: 0, max: 20 }).map((twintigste) => twintigste / 20),
    })
    .map(({ producten, instroom, plekken, uitstroom, jaren, typen, inhalen }): Wooncijfers => {
      const [afgesproken, gerealiseerd, verwacht, perGemeente] = jaren;
      const { capaciteit, doorstroom, woonopgave } = WONEN_WEST_BRABANT_WEST;
      return {
        ...WONEN_WEST_BRABANT_WEST,
        capaciteit: { ...capaciteit, producten, instroom, plekken },
        doorstroom: { ...doorstroom, simulaties: 2 },
        woonopgave: {
          ...woonopgave,
          uitstroom,
          afgesproken,
          gerealiseerd,
          verwacht,
          perGemeente,
          typen,
          inhalen,
          daarna: Array.from({ length: 5 }, () => 'Beschermd thuis licht'),
        },
      };
    });

  it('sluit bij willekeurige cijfers', () => {
    fc.assert(
      fc.property(cijfers, fc.integer({ min: 1, max: 4 }), (wonen, aantal) => {
        const gemeenten = GEMEENTEN_WEST_BRABANT_WEST.slice(0, aantal);
        const bladen = bladenVan({ ...WEST_BRABANT_WEST, gemeenten, wonen });
        expect(
          nietGesloten(
            bladen.filter(({ naam }) => ZONDER_TOEVAL.includes(naam)),
            true,
          ),
        ).toEqual([]);
      }),
      keer(40),
    );
  });

  it.each([1, 2])('rekent ook met alleen namen en inwoners van %d gemeenten', (aantal) => {
    const gemeenten = GEMEENTEN_WEST_BRABANT_WEST.slice(0, aantal).map(({ naam, inwoners }) => ({
      naam,
      inwoners,
    }));
    expect(rekenNa(bladenVan({ regio: 'Nieuw', jaar: 2027, gemeenten })).fouten).toEqual([]);
  });
});

describe('blad Capaciteit', () => {
  const klein = alleen('Regio', 'Capaciteit');

  it('zegt hoeveel plekken delen scheelt: 266 apart, 247 samen', () => {
    const rij = rijMet(BLADEN, 'Capaciteit', 'Samen over alle gemeenten') + 1;
    expect(Array.from('BCD').map((k) => NA.waarde('Capaciteit', `${k}${rij}`))).toEqual([266, 247, 19]);
  });

  it.each(['wachtkans', 'weigerkans'])('telt bij doel %s per gemeente op tot hetzelfde', (doel) => {
    const rij = rijMet(BLADEN, 'Capaciteit', 'Waarop de norm slaat');
    const bladen = vulIn(klein, { [`Capaciteit!B${rij}`]: doel, [`Capaciteit!B${rij + 1}`]: 0.2 });
    expect(nietGesloten(bladen)).toEqual([]);
    const uitkomst = rijMet(BLADEN, 'Capaciteit', 'Samen over alle gemeenten') + 1;
    const [apart, samen] = Array.from('BC').map((k) =>
      rekenNa(bladen).waarde('Capaciteit', `${k}${uitkomst}`),
    );
    if (doel === 'wachtkans') expect([apart, samen]).toEqual([284, 257]);
    expect(Number(samen)).toBeLessThan(Number(apart));
  });

  it('zegt in woorden dat de lijst groeit, en laat een andere fout zien', () => {
    const rij = rijMet(BLADEN, 'Capaciteit', 'Beschermd wonen');
    const vol = rekenNa(vulIn(klein, { [`Capaciteit!D${rij}`]: 240, [`Capaciteit!H${rij}`]: 0 }));
    expect(vol.waarde('Capaciteit', `O${rij}`)).toBe('lijst groeit');
    expect(vol.waarde('Capaciteit', `P${rij}`)).toBe(1);
    expect(vol.fouten).toEqual([]);
    const half = rekenNa(vulIn(klein, { [`Capaciteit!D${rij}`]: 250.5, [`Capaciteit!H${rij}`]: 0 }));
    expect(half.fouten.join()).toContain('plekken');
  });

  const product = rijMet(BLADEN, 'Capaciteit', 'Beschermd wonen');
  const bijProduct = (wijzigingen: Readonly<Record<string, number | null>>) => {
    const plekken = Object.entries(wijzigingen).map(([k, waarde]) => [`Capaciteit!${k}${product}`, waarde]);
    const na = rekenNa(vulIn(klein, Object.fromEntries(plekken) as Record<string, number | null>));
    expect(na.fouten).toEqual([]);
    return (kolom: string) => na.waarde('Capaciteit', `${kolom}${product}`);
  };

  it('oordeelt over de plekken die vrij zijn: 70 van de 250 houdt wie op een woning wacht bezet', () => {
    const cellen = Array.from('KLOT').map((k) => NA.waarde('Capaciteit', `${k}${product}`));
    expect(cellen).toEqual([70, 180, 'lijst groeit', '▼ te weinig plekken']);
  });

  it('laat de variatie meetellen in wachttijd, nodige plekken en oordeel', () => {
    const veel = bijProduct({ D: 247, G: 2, H: 0 });
    expect(veel('O')).toBeCloseTo(5.88, 2);
    expect(Array.from('RST').map(veel)).toEqual([251, -4, '▼ te weinig plekken']);
    const weinig = bijProduct({ D: 245, G: 0.5, H: 0 });
    expect(weinig('O')).toBeCloseTo(2.46, 2);
    expect(Array.from('RST').map(weinig)).toEqual([245, 0, '▲ genoeg plekken']);
  });

  it('zegt genoeg precies als de wachttijd in dezelfde rij binnen de norm is', () => {
    const invoer = fc.record({
      B: fc.integer({ min: 1, max: 80 }).map((tiende) => tiende / 10),
      C: fc.integer({ min: 1, max: 40 }),
      D: fc.integer({ min: 0, max: 300 }),
      F: fc.integer({ min: 1, max: 40 }).map((tiende) => tiende / 10),
      G: fc.option(fc.integer({ min: 0, max: 30 }).map((tiende) => tiende / 10)),
      H: fc.integer({ min: 0, max: 10 }).map((tiende) => tiende / 10),
      I: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(invoer, ({ F, ...rest }) => {
        const op = bijProduct({ F, ...rest });
        const [wachttijd, oordeel] = [op('O'), op('T')];
        const genoeg = typeof wachttijd === 'number' && wachttijd <= F;
        expect(oordeel).toBe(genoeg ? '▲ genoeg plekken' : '▼ te weinig plekken');
        expect(Number(op('S')) >= 0).toBe(genoeg);
      }),
      keer(150),
    );
  });

  it.each([
    [{ B: null }, 'vul instroom en verblijf in'],
    [{ D: null }, 'vul de plekken in'],
    [{ F: null }, 'vul de wachttijdnorm in'],
    [{ H: null }, 'vul in welk deel een woning zoekt'],
    [{ I: null }, 'vul de woningen per maand in'],
  ])('zegt bij %j wat er in te vullen is', (leeg, zin) => {
    expect(bijProduct(leeg)('T')).toBe(zin);
  });

  it('schaalt nachtopvang in de winter op', () => {
    const rij = rijMet(BLADEN, 'Capaciteit', 'MO nachtopvang');
    const kans = (erbij: number) => Number(NA.waarde('Capaciteit', `G${rij + erbij}`));
    expect(NA.waarde('Capaciteit', `D${rij + 1}`)).toBe(44);
    expect(kans(2)).toBeGreaterThan(kans(1));
  });
});

describe('blad Behoefte', () => {
  it('laat de behoefte staan als het vol is', () => {
    const product = rijMet(BLADEN, 'Capaciteit', 'Beschermd wonen');
    const rij = rijMet(BLADEN, 'Behoefte', 'Beschermd wonen');
    const na = rekenNa(
      vulIn(alleen('Regio', 'Capaciteit', 'Behoefte'), {
        [`Capaciteit!D${product}`]: 200,
        [`Capaciteit!H${product}`]: 0,
      }),
    );
    expect(Array.from('BCDEFG').map((k) => na.waarde('Behoefte', `${k}${rij}`))).toEqual([
      240, 200, 200, 40, 0, 1,
    ]);
    expect(na.waarde('Behoefte', `L${rij}`)).toBe('▼ meer behoefte dan plekken');
  });
});

describe('blad Doorstroom', () => {
  const klein = alleen('Capaciteit', 'Kengetallen', 'Doorstroom');
  const rij = (naam: string) => rijMet(BLADEN, 'Doorstroom', naam);

  it.each(SCENARIOS.map((scenario) => [scenario.naam, scenario] as const))(
    'rekent met het scenario %s en sluit',
    (naam, { parameters, kern }) => {
      const bladen = vulIn(klein, { 'Doorstroom!B4': naam, 'Doorstroom!B9': 2 });
      expect(nietGesloten(bladen)).toEqual([]);
      const na = rekenNa(bladen);
      expect(na.waarde('Doorstroom', 'B5')).toBe(kern);
      for (const [parameter, waarde, , laag, hoog] of parameters) {
        const cellen = Array.from('HIKL').map((k) => na.waarde('Doorstroom', `${k}${rij(parameter)}`));
        expect(cellen).toEqual([parameter, waarde, laag, hoog]);
      }
    },
  );

  it('zegt hoeveel plekken bezet blijven en wat een wachtlijst wegwerken vraagt', () => {
    const geblokkeerd = rij('Plekken die bezet blijven');
    expect(NA.waarde('Doorstroom', `B${geblokkeerd}`)).toBe(70);
    const afbouw = rij('In hoeveel jaar') + 1;
    expect(NA.waarde('Doorstroom', `B${afbouw}`)).toBe(22.5);
    expect(NA.waarde('Doorstroom', `C${afbouw}`)).toBe(25);
  });

  it('leest plekken, instroom, verblijfsduur en woningen op blad Capaciteit', () => {
    const product = rijMet(BLADEN, 'Capaciteit', 'Beschermd wonen');
    const na = rekenNa(vulIn(klein, { [`Capaciteit!I${product}`]: 2, 'Doorstroom!B9': 2 }));
    const geblokkeerd = rij('Plekken die bezet blijven');
    expect(na.waarde('Doorstroom', `B${geblokkeerd}`)).toBe(130);
    expect(na.waarde('Doorstroom', `C${geblokkeerd}`)).toBe(`gelijk aan Capaciteit!K${product}`);
    expect(na.waarde('Capaciteit', `K${product}`)).toBe(130);
  });

  it('telt dezelfde cliënten als blad Kosten, of zegt hoeveel dat scheelt', () => {
    const bladen = sjabloon(WEST_BRABANT_WEST);
    const naast = rij('Deel van de plekken') + 1;
    expect(rekenNa(bladen).waarde('Doorstroom', `B${naast}`)).toBe('gelijk');
    const anders = rekenNa(vulIn(bladen, { [`Doorstroom!B${rij('in zorg')}`]: 186, 'Doorstroom!B9': 2 }));
    expect(anders.waarde('Doorstroom', `B${naast}`)).toBe(-41);
    expect(anders.waarde('Doorstroom', `A${naast}`)).toMatch(/B15 en B17.*Kosten!B27/);
  });

  it('volgt de afbouw van plekken per maand', () => {
    const na = rekenNa(vulIn(klein, { [`Doorstroom!C${rij('plekken')}`]: -2, 'Doorstroom!B9': 2 }));
    const kop = rij('Iedereen blijft geteld') + 1;
    expect(na.waarde('Doorstroom', `B${kop + 24}`)).toBe(250 - 2 * 23);
  });

  it.each([1, 60])('sluit ook bij %d maanden', (maanden) => {
    expect(nietGesloten(vulIn(klein, { 'Doorstroom!B8': maanden, 'Doorstroom!B9': 2 }))).toEqual([]);
  });
});

describe('blad Woonopgave', () => {
  it('zegt hoeveel woningen elke gemeente levert, in hele woningen en samen het contingent', () => {
    const kop = rijMet(BLADEN, 'Woonopgave', 'Gemeente');
    const contingent = NA.waarde('Woonopgave', `B${rijMet(BLADEN, 'Woonopgave', 'Contingent')}`);
    const delen = Array.from({ length: N }, (_, g) => Number(NA.waarde('Woonopgave', `H${kop + 1 + g}`)));
    expect(delen.every(Number.isInteger)).toBe(true);
    expect(delen.reduce((som, deel) => som + deel, 0)).toBe(contingent);
  });

  it('laat zien wat van een afspraak van 50 per jaar komt als er 12 à 13 komen', () => {
    const eerste = rijMet(BLADEN, 'Woonopgave', 'Jaar') + 1;
    const afspraak = Object.fromEntries(
      Array.from({ length: 5 }, (_, j) => [
        [`Woonopgave!F${eerste + j}`, 50],
        [`Woonopgave!G${eerste + j}`, 12.5],
      ]).flat() as [string, number][],
    );
    const na = rekenNa(vulIn(alleen('Regio', 'Woonopgave'), afspraak));
    expect(na.waarde('Woonopgave', `O${eerste}`)).toBe(0.25);
    expect(na.waarde('Woonopgave', `N${eerste + 4}`)).toBe(187.5);
    expect(na.waarde('Woonopgave', `B${rijMet(BLADEN, 'Woonopgave', 'Realisatie van de afspraak')}`)).toBe(
      0.25,
    );
  });

  it.each(['inwoners', 'eigen sleutel', 'gelijk'])('verdeelt naar %s', (sleutel) => {
    const rij = rijMet(BLADEN, 'Woonopgave', 'Sleutel');
    expect(nietGesloten(vulIn(alleen('Regio', 'Woonopgave'), { [`Woonopgave!B${rij}`]: sleutel }))).toEqual(
      [],
    );
  });
});

describe('een gemeente zonder inwoners op blad Regio', () => {
  it('doet op Woonopgave niet mee, en de tellingen sluiten', () => {
    const bladen = vulIn(alleen('Regio', 'Woonopgave'), { 'Regio!B14': null });
    const na = rekenNa(bladen);
    const rij = rijMet(BLADEN, 'Woonopgave', 'Gemeente') + 5;
    expect(na.waarde('Woonopgave', `M${rij}`)).toBe('doet niet mee: geen gewicht in de sleutel');
    expect(nietGesloten(bladen, true)).toEqual([]);
  });
});

describe('plekken die niet zijn ingevuld', () => {
  it.each(['MO nachtopvang', 'Crisisplekken', 'Beschermd wonen'])(
    'geven bij %s op blad Behoefte niemand een plek, en de tellingen sluiten',
    (product) => {
      const rij = rijMet(BLADEN, 'Capaciteit', product);
      const bladen = vulIn(alleen('Regio', 'Capaciteit', 'Behoefte'), { [`Capaciteit!D${rij}`]: null });
      const na = rekenNa(bladen);
      const behoefte = rijMet(BLADEN, 'Behoefte', product);
      expect(na.waarde('Behoefte', `D${behoefte}`)).toBe(0);
      expect(na.waarde('Behoefte', `E${behoefte}`)).toBe(na.waarde('Behoefte', `B${behoefte}`));
      expect(na.waarde('Behoefte', `L${behoefte}`)).toBe('vul op blad Capaciteit de plekken in');
      expect(nietGesloten(bladen, true)).toEqual([]);
    },
  );
});

describe('wat een woning kost die er niet komt', () => {
  const ALLES = sjabloon(WEST_BRABANT_WEST);
  const titel = rijMet(ALLES, 'Woonopgave', 'Wat een woning kost die er niet komt');
  const [eerste, totaal] = [titel + 3, titel + 3 + 5];
  const gemeente = totaal + 5;
  const op = (na: ReturnType<typeof rekenNa>, adres: string) => na.waarde('Woonopgave', adres);

  it('is het aantal bezette plekken maal het verschil in prijs, en per woning die elk jaar ontbreekt', () => {
    const na = rekenNa(ALLES);
    // 250 plekken, 30 maanden, de helft zoekt een woning, 3 per maand: 250 − 3 × 30 / 0,5 = 70 plekken en 50 − 36 = 14
    // woningen; € 55.691,70 − € 25.894,96 = € 29.796,74 per plek.
    expect(op(na, `B${eerste}`)).toBe(70);
    expect(op(na, `E${eerste}`)).toBe(25_894.96);
    expect(op(na, `F${eerste}`)).toBe(2_085_771.8);
    expect(op(na, `G${eerste}`)).toBeCloseTo(14, 9);
    expect(op(na, `H${eerste}`)).toBe(148_983.7);
  });

  it('draagt elke gemeente naar wat zij nog te doen heeft, en wie meer leverde niets', () => {
    const na = rekenNa(ALLES);
    const delen = Array.from({ length: 6 }, (_, g) => [
      op(na, `B${gemeente + g}`),
      op(na, `C${gemeente + g}`),
    ]);
    expect(delen.map(([achter]) => achter)).toEqual([9, 6, 10, 5, 4, 5]);
    const centen = delen.reduce((som, [, bedrag]) => som + Math.round(Number(bedrag) * 100), 0);
    expect(centen).toBe(Math.round(Number(op(na, `F${totaal}`)) * 100));
    expect(op(na, `D${gemeente + 6}`)).toBe('sluit');
    const kop = rijMet(ALLES, 'Woonopgave', 'Gemeente');
    const meer = rekenNa(vulIn(ALLES, { [`Woonopgave!J${kop + 1}`]: 40 }));
    expect([op(meer, `B${gemeente}`), op(meer, `C${gemeente}`)]).toEqual([0, 0]);
    expect(op(meer, `D${gemeente + 6}`)).toBe('sluit');
  });

  it('noemt geen bedrag zolang een prijs of de keuze ontbreekt, ook niet in het totaal of per gemeente', () => {
    const prijs = rijMet(ALLES, 'Kosten', 'Kostprijs per eenheid');
    for (const [cel, zin] of [
      [`Kosten!B${prijs}`, 'vul op blad Kosten de kostprijs in'],
      [`Kosten!E${prijs}`, 'vul op blad Kosten de kostprijs in'],
      [`Woonopgave!D${eerste}`, 'kies waarmee iemand verder gaat'],
    ] as const) {
      const na = rekenNa(vulIn(ALLES, { [cel]: null }));
      expect(op(na, `F${eerste}`), cel).toBe(zin);
      for (const adres of [`F${totaal}`, `C${gemeente}`, `D${gemeente + 6}`]) {
        expect(op(na, adres), `${cel} ${adres}`).toBe('vul hierboven aan wat ontbreekt');
      }
      expect(op(na, `H${totaal}`)).toBe('');
    }
  });

  it('verdeelt niets zolang niet bij elke gemeente staat wat zij leverde: leeg is geen 0', () => {
    const kop = rijMet(ALLES, 'Woonopgave', 'Gemeente');
    const zin = 'vul bij elke gemeente in hoeveel er gerealiseerd is (0 mag)';
    const na = rekenNa(vulIn(ALLES, { [`Woonopgave!J${kop + 2}`]: null }));
    expect([op(na, `B${gemeente + 1}`), op(na, `C${gemeente}`), op(na, `D${gemeente + 6}`)]).toEqual([
      '',
      zin,
      zin,
    ]);
    const nul = rekenNa(vulIn(ALLES, { [`Woonopgave!J${kop + 2}`]: 0 }));
    expect(op(nul, `D${gemeente + 6}`)).toBe('sluit');
  });

  it('verdeelt niets als geen gemeente achterloopt, en zegt dat', () => {
    const kop = rijMet(ALLES, 'Woonopgave', 'Gemeente');
    const alles = Object.fromEntries(Array.from({ length: 6 }, (_, g) => [`Woonopgave!J${kop + 1 + g}`, 90]));
    const na = rekenNa(vulIn(ALLES, alles));
    expect(op(na, `C${gemeente}`)).toBe('geen gemeente loopt achter op de afspraak');
    expect(op(na, `D${gemeente + 6}`)).toBe('geen gemeente loopt achter op de afspraak');
  });

  it('is voor het onderdeel Wonen te vinden onder een naam', () => {
    const { namen } = ALLES.find(({ naam }) => naam === 'Woonopgave')!;
    expect(namen).toEqual([
      { naam: 'WACHTKOSTEN', adres: `A${eerste - 1}:H${totaal - 1}` },
      { naam: 'WOONACHTERSTAND', adres: `A${gemeente - 1}:B${gemeente + 5}` },
    ]);
  });

  it('kost niets met genoeg woningen', () => {
    const product = rijMet(ALLES, 'Capaciteit', 'Beschermd wonen');
    const na = rekenNa(vulIn(ALLES, { [`Capaciteit!I${product}`]: 5 }));
    for (const adres of [
      `B${eerste}`,
      `F${eerste}`,
      `G${eerste}`,
      `H${eerste}`,
      `F${totaal}`,
      `C${gemeente}`,
    ]) {
      expect(op(na, adres), adres).toBe(0);
    }
  });
});

describe('blad Spreiding', () => {
  it('geeft nieuwe plekken aan gemeenten die minder dan evenredig hebben', () => {
    const kop = rijMet(BLADEN, 'Spreiding', 'Gemeente');
    const kolom = (k: string) =>
      Array.from({ length: N }, (_, g) => Number(NA.waarde('Spreiding', `${k}${kop + 1 + g}`)));
    const verschil = kolom('G');
    expect(kolom('I').every((nieuw, g) => nieuw === 0 || verschil[g]! < 0)).toBe(true);
  });
});

describe('blad Herkomst en verblijf', () => {
  it('heeft de tabel van blad Afrekening', () => {
    const eerste = rijMet(BLADEN, 'Herkomst en verblijf', 'Herkomst') + 1;
    const rij = Array.from('BCDEFGHI').map((k) => NA.waarde('Herkomst en verblijf', `${k}${eerste}`));
    expect(rij).toEqual([104, 1, 9, 0, 1, 1, 2, 118]);
  });
});

describe('de grafieken', () => {
  const MET = BLADEN.flatMap((blad) => (blad.grafieken ?? []).map((grafiek) => [blad, grafiek] as const));

  it('staan op Capaciteit, Doorstroom en Spreiding', () => {
    expect(MET.map(([{ naam }, { titel }]) => `${naam}: ${titel}`)).toEqual([
      'Capaciteit: Plekken beschermd wonen: ieder apart en samen',
      'Doorstroom: Wachtlijst',
      'Doorstroom: In zorg',
      'Spreiding: Plekken nu en evenredig naar inwoners',
    ]);
  });

  it.each([1, 6, 30])('bedekken bij %d gemeenten geen cel waar iets staat of komt te staan', (aantal) => {
    const gemeenten = Array.from({ length: aantal }, (_, g) => ({ naam: `Gemeente ${g + 1}` }));
    const bladen = sjabloonWonen({ ...WEST_BRABANT_WEST, gemeenten });
    const met = bladen.flatMap((blad) => (blad.grafieken ?? []).map((grafiek) => [blad, grafiek] as const));
    expect(met).toHaveLength(MET.length);
    for (const [{ naam, opmaak, cellen }, { plaats }] of met) {
      const vlak = rechthoekVan(plaats);
      const geraakt = opmaak.filter(({ adres }) => overlapt(vlak, rechthoekVan(adres)));
      expect(geraakt, `${naam} ${plaats}`).toEqual([]);
      const gevuld = cellen.flatMap((regel, rij) =>
        regel.flatMap((cel, kolom) =>
          cel !== null && omvat(vlak, { rij, kolom, rijen: 1, kolommen: 1 }) ? [cel] : [],
        ),
      );
      expect(gevuld, `${naam} ${plaats}`).toEqual([]);
    }
  });

  it('tekenen getallen bij evenveel namen, met bron en eenheid', () => {
    for (const [{ naam }, { categorieen, reeksen, bron, assen }] of MET) {
      const { rijen } = rechthoekVan(categorieen);
      expect(bron).toMatch(/^Bron: voorbeeldcijfers; berekend met BWMO_/);
      expect(assen.y).toMatch(/^aantal /);
      for (const { adres } of reeksen) {
        const vlak = rechthoekVan(adres);
        expect([vlak.rijen, vlak.kolommen]).toEqual([rijen, 1]);
        for (let r = 0; r < rijen; r += 1) {
          const cel = adresVan({ ...vlak, rij: vlak.rij + r, rijen: 1 });
          expect(typeof NA.waarde(naam, cel), `${naam}!${cel}`).toBe('number');
        }
      }
    }
  });
});

function overlapt(a: Rechthoek, b: Rechthoek): boolean {
  return (
    a.rij < b.rij + b.rijen &&
    b.rij < a.rij + a.rijen &&
    a.kolom < b.kolom + b.kolommen &&
    b.kolom < a.kolom + a.kolommen
  );
}
