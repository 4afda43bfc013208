import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cel } from '../../../core/waarde';
import { REGELINGEN } from '../../../core/normen/regelingen';
import { PARAMETERS } from '../../../core/normen/regelingen/parameters';
import { keer } from '../../../core/willekeur.hulp';
import type { Blad } from '../../poort/blad';
import { geheugenwerkmap } from '../../poort/geheugen.hulp';
import { GEMEENTEN, leesRegiotabel } from '../../poort/gemeenten';
import { rekenNa } from '../../sjabloon/narekenen.hulp';
import { regioblad } from '../../sjabloon/regio';
import { rijMet, vulIn } from '../../sjabloon/wijzigen.hulp';
import { WEST_BRABANT_WEST } from '../../voorbeeld/voorbeeldcijfers';
import {
  leesKolombronnen,
  REGELINGLETTERS,
  type Regelingletter,
  type Regelingkeuze,
  vergelijkingblad,
} from '.';

const NAAM = 'Vergelijking';
const REGIO = regioblad(WEST_BRABANT_WEST);
const POOL = { soort: 'lijst', naam: 'Volledige pool naar inwoners' } as const;
const GEEN = { soort: 'lijst', naam: 'Geen solidariteit' } as const;
const EIGEN = {
  soort: 'eigen',
  knoppen: {
    'begin met': 'Volledige pool naar inwoners',
    solidariteit: '50%',
    'eigen risico per inwoner': '1,50',
  },
} as const;

type ZonderLetter<T> = T extends unknown ? Omit<T, 'letter'> : never;

async function bouw(
  regio: Blad,
  regelingen: readonly ZonderLetter<Regelingkeuze>[],
  letters: readonly Regelingletter[] = REGELINGLETTERS,
): Promise<Blad> {
  const werkmap = geheugenwerkmap({ Blad1: [] });
  await werkmap.voegBladToe(regio);
  const tabel = (await leesRegiotabel(werkmap))!;
  return vergelijkingblad({
    naam: NAAM,
    tabel,
    regelingen: regelingen.map((regeling, r) => ({ ...regeling, letter: letters[r]! })),
    bronnen: await leesKolombronnen(werkmap, tabel),
    bronVanEigen: 'ingevuld in het paneel',
  });
}

/** Een eigen tabel van een gebruiker: andere volgorde, een lege rij, een tekstgetal en een blad met een spatie. */
function eigenTabel(cellen: readonly (readonly Cel[])[]): Blad {
  return {
    naam: 'Onze cijfers',
    cellen: [[], ...cellen.map((rij) => [null, ...rij])],
    opmaak: [],
    kolombreedtes: [],
    vast: { rijen: 0, kolommen: 0 },
    namen: [{ naam: GEMEENTEN, adres: `B2:E${cellen.length + 1}` }],
  };
}
const EIGEN_TABEL = eigenTabel([
  ['lasten', 'gemeente', 'baten', 'inwoners'],
  [650000, 'Noord', 500000, '60.000'],
  [null, null, null, null],
  [250000.25, 'Zuid', 300000, 40000],
  [10, 'West', 20, 0],
]);

describe('het blad Vergelijking', () => {
  it.each([
    ['één regeling', [POOL]],
    ['twee regelingen', [GEEN, POOL]],
    ['drie, met een eigen regeling', [GEEN, POOL, EIGEN]],
    ['de eigen regeling voorop', [EIGEN, GEEN, POOL]],
  ])('rekent elke formule uit zonder fout of botsing, en sluit: %s', async (_, regelingen) => {
    for (const regio of [REGIO, EIGEN_TABEL]) {
      const blad = await bouw(regio, regelingen);
      const na = rekenNa([regio, blad]);
      expect(na.fouten).toEqual([]);
      expect(na.botsingen).toEqual([]);
      expect(na.waarde(NAAM, 'B3')).toBe('alles sluit');
    }
  });

  it('geeft dezelfde bedragen als de werkmap: de regio houdt haar totaal en Bergen op Zoom wint bij samen delen', async () => {
    const blad = await bouw(REGIO, [GEEN, POOL]);
    const na = rekenNa([REGIO, blad]);
    const totaal = rijMet([blad], NAAM, 'Telt op tot het totaal') - 1;
    expect([na.waarde(NAAM, `E${totaal}`), na.waarde(NAAM, `K${totaal}`)]).toEqual([
      -1510002.15, -1510002.15,
    ]);
    const rij = rijMet([blad], NAAM, 'A tegenover geen regeling') + 1;
    expect(Array.from('GHIJK').map((k) => na.waarde(NAAM, `${k}${rij}`))).toEqual([
      'Bergen op Zoom',
      -416458.87,
      345941.68,
      345941.68 / 66237,
      '▲ voordeel',
    ]);
  });

  it('houdt de letters waaronder de lezer de regelingen kent', async () => {
    const blad = await bouw(REGIO, [GEEN, POOL], ['B', 'C']);
    expect(blad.cellen.map(([eerste]) => eerste)).toEqual(
      expect.arrayContaining(['Regeling B', 'Regeling C', 'B tegenover geen regeling']),
    );
    expect(blad.cellen.flat()).toContain('C tegenover B');
    expect(blad.grafieken![0]!.reeksen[1]!.naam).toBe('Regeling C');
  });

  it('leest de inwoners van de goede rij, ook met een lege rij en een getal als tekst', async () => {
    const blad = await bouw(EIGEN_TABEL, [GEEN, POOL]);
    const rij = rijMet([blad], NAAM, 'A tegenover geen regeling') + 1;
    const perInwoner = [0, 1, 2].map((g) => blad.cellen[rij - 1 + g]![9]);
    expect(perInwoner[0]).toBe('inwoners ontbreken of zijn tekst');
    expect(perInwoner[1]).toBe(`=IF('Onze cijfers'!E5=0;0;SUM(I${rij + 1})/'Onze cijfers'!E5)`);
    expect(perInwoner[2]).toContain("'Onze cijfers'!E6");
  });

  it('zegt het als de tabel geen inwoners heeft', async () => {
    const zonder = eigenTabel([
      ['lasten', 'gemeente', 'baten', 'sleutel'],
      [650000, 'Noord', 500000, 1],
    ]);
    const blad = await bouw(zonder, [GEEN]);
    const rij = rijMet([blad], NAAM, 'A tegenover geen regeling') + 1;
    expect(blad.cellen[rij - 1]![3]).toBe('inwoners ontbreken of zijn tekst');
    expect(rekenNa([zonder, blad]).fouten).toEqual([]);
  });

  it('schrijft formules, geen uitkomsten: een ander bedrag of een andere regeling rekent mee', async () => {
    const blad = await bouw(REGIO, [GEEN, POOL, EIGEN]);
    const saldo = (bladen: Blad[], kolom: string) =>
      rekenNa(bladen).waarde(NAAM, `${kolom}${rijMet(bladen, NAAM, 'Telt op tot het totaal') - 10}`);
    const anders = vulIn([REGIO, blad], { 'Regio!E10': 9_450_000 });
    expect(saldo([REGIO, blad], 'E')).toBe(-762400.55);
    expect(saldo(anders, 'E')).toBe(0);
    const knop = rijMet([blad], NAAM, 'solidariteit');
    const alles = vulIn([REGIO, blad], { [`${NAAM}!B${knop}`]: 1, [`${NAAM}!B6`]: POOL.naam });
    expect(rekenNa(alles).fouten).toEqual([]);
    expect(saldo(alles, 'E')).toBe(saldo([REGIO, blad], 'K'));
    expect(saldo(alles, 'Q')).not.toBe(saldo([REGIO, blad], 'Q'));
  });

  it('zet de eigen knoppen als getal, met een regel voor wat er mag, en de bron van de cijfers', async () => {
    const blad = await bouw(REGIO, [EIGEN]);
    const knop = (naam: string) => blad.cellen[rijMet([blad], NAAM, naam) - 1]![1];
    expect([
      knop('begin met'),
      knop('solidariteit'),
      knop('eigen risico per inwoner'),
      knop('plafond'),
    ]).toEqual(['Volledige pool naar inwoners', 0.5, 1.5, null]);
    expect(blad.validaties).toHaveLength(Object.keys(PARAMETERS).length + 1);
    const na = rekenNa([REGIO, blad]);
    const bron = rijMet([blad], NAAM, 'Gemeenten in de tabel') + 2;
    expect(na.waarde(NAAM, `A${bron}`)).toBe('Bron van inwoners: CBS, 1 januari 2016.');
    expect(na.waarde(NAAM, `A${bron + 1}`)).toBe('Bron van baten: voorbeeldcijfers.');
  });

  it('weigert een knop die geen getal is en noemt haar', async () => {
    const fout = bouw(REGIO, [{ soort: 'eigen', knoppen: { plafond: 'veel' } }]);
    await expect(fout).rejects.toThrow('plafond: hier staat tekst die geen getal is');
  });

  it('laat uit de lijst op het blad zelf kiezen', async () => {
    const blad = await bouw(REGIO, [GEEN, POOL]);
    const [regel] = blad.validaties!;
    expect(regel!.regel).toMatchObject({ soort: 'lijst uit bereik', blad: NAAM });
    const na = rekenNa([REGIO, blad]);
    const { adres } = regel!.regel as { adres: string };
    const [begin, eind] = adres.split(':') as [string, string];
    expect(na.waarde(NAAM, begin)).toBe(REGELINGEN[0]!.naam);
    expect(na.waarde(NAAM, eind)).toBe(REGELINGEN.at(-1)!.naam);
    expect(na.waarde(NAAM, 'B10')).toBe(REGELINGEN[1]!.kern);
  });

  it('tekent het saldo van elke regeling over de cellen van de uitkomst, op een lege plek', async () => {
    const blad = await bouw(REGIO, [GEEN, POOL, EIGEN]);
    const [grafiek] = blad.grafieken!;
    const na = rekenNa([REGIO, blad]);
    expect(grafiek!.reeksen.map(({ naam }) => naam)).toEqual(['Regeling A', 'Regeling B', 'Regeling C']);
    for (const { naam, naamcel } of grafiek!.reeksen) {
      expect(String(na.waarde(blad.naam, naamcel!))).toMatch(new RegExp(`^${naam}: `));
    }
    expect(grafiek!.bron).toBe(
      'Bron: inwoners CBS, 1 januari 2016; baten voorbeeldcijfers; lasten voorbeeldcijfers; berekend met BWMO_REGELING',
    );
    const eerste = (adres: string) => na.waarde(NAAM, adres.split(':')[0]!);
    expect(eerste(grafiek!.categorieen)).toBe('Bergen op Zoom');
    expect(eerste(grafiek!.reeksen[0]!.adres)).toBe(-762400.55);
    expect(Number(/\d+/.exec(grafiek!.plaats)![0])).toBeGreaterThan(blad.cellen.length);
  });

  it('kleurt elke cel die niet sluit, en zegt het als er een gemeente bijkomt', async () => {
    const blad = await bouw(EIGEN_TABEL, [GEEN, POOL]);
    const tel = rijMet([blad], NAAM, 'Gemeenten in de tabel');
    expect(blad.voorwaarden).toContainEqual({
      adres: `B${tel}`,
      formule: `=B${tel}<>"klopt"`,
      stijl: 'letop',
    });
    const na = rekenNa([EIGEN_TABEL, blad]);
    for (const { adres, formule } of blad.voorwaarden!) {
      const [, cel, goed] = /^=([A-Z]+\d+)<>"(.+)"$/.exec(formule)!;
      expect(adres.split(':')[0]).toBe(cel);
      expect(na.waarde(NAAM, cel!)).toBe(goed);
    }
    const meer = {
      ...EIGEN_TABEL,
      cellen: EIGEN_TABEL.cellen.map((rij, r) => (r === 3 ? [null, 1, 'Oost', 2, 3] : rij)),
    };
    const later = rekenNa([meer, blad]);
    expect(later.waarde(NAAM, `B${tel}`)).toBe('de tabel is veranderd; schrijf dit blad opnieuw');
  });

  it('sluit bij willekeurige gemeenten en regelingen', async () => {
    const gemeente = fc.record({
      baten: fc.nat(10 ** 9),
      lasten: fc.nat(10 ** 9),
      inwoners: fc.integer({ min: 1, max: 10 ** 6 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(gemeente, { minLength: 1, maxLength: 5 }),
        fc.nat(100),
        async (gemeenten, deel) => {
          const tabel = eigenTabel([
            ['lasten', 'gemeente', 'baten', 'inwoners'],
            ...gemeenten.map(({ baten, lasten, inwoners }, g) => [
              lasten / 100,
              `G${g}`,
              baten / 100,
              inwoners,
            ]),
          ]);
          const eigen = {
            soort: 'eigen',
            knoppen: {
              'sleutel inwoners': '1',
              solidariteit: `${deel}%`,
              reserve: '1.000',
              plafond: '5.000',
            },
          } as const;
          const blad = await bouw(tabel, [GEEN, POOL, eigen]);
          const na = rekenNa([tabel, blad]);
          expect(na.fouten).toEqual([]);
          expect(na.waarde(NAAM, 'B3')).toBe('alles sluit');
        },
      ),
      keer(10),
    );
  });
});
