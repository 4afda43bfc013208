import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import { begrijp } from './begrip';
import { isRegiopost, kopbetekenis } from './kolombetekenis';
import { eenhedenIn } from './eenheid';
import { leesGeplakt } from './plakken';
import { gemeentenIn, type Uitwerking, waardeVan } from './uitwerking';
import { werkUit } from './werkUit';

function werkuit(...cellen: Cel[][]): Uitwerking {
  const kolommen = Math.max(...cellen.map((rij) => rij.length));
  return werkUit(begrijp('Blad', cellen, { rij: 0, kolom: 0, rijen: cellen.length, kolommen }));
}

const namen = (uitwerking: Uitwerking) => gemeentenIn(uitwerking).map(({ naam }) => naam);
const KOP = ['Gemeente', 'Baten', 'Lasten'];
const A = ['A', 5_200_000, 6_000_000];
const B = ['B', 1_000_000, 900_000];
const TOTAAL = ['Totaal', 6_200_000, 6_900_000];

describe('een eenheid in een zin', () => {
  it.each([
    'Het tekort van € 0,7 miljoen dekken we uit de reserve.',
    'Beschermd wonen: van 12 naar 14 miljoen',
    'Bedragen in euro. Subsidie ZonMw: 2 mln.',
    'Verschillen tot 1.000 euro worden niet toegelicht.',
  ])('maakt bedragen niet groter (%s)', (zin) => {
    for (const uitwerking of [werkuit([zin], KOP, A, B, TOTAAL), werkuit(KOP, A, B, TOTAAL, [zin])]) {
      expect(uitwerking.vragen).toEqual([]);
      expect(waardeVan(uitwerking, gemeentenIn(uitwerking)[0]!.rij, uitwerking.kolommen[0]!)).toBe(5_200_000);
    }
  });

  it('geldt ook niet bij plakken', () => {
    const geplakt = 'Gemeente\tBaten\nA\t5200000\nB\t1000000\nTekort 0,1 miljoen\t';
    expect(leesGeplakt(geplakt)[0]).toEqual({ naam: 'A', baten: 5_200_000 });
  });

  it.each([
    ['Bedragen in euro, soms x € 1.000', [1000, 1]],
    ["Bedragen in €'000", [1000, 1]],
    ['in euro (000)', [1000, 1]],
    ["euro's (duizenden)", [1000, 1]],
    ['in euro, afgerond op duizendtallen', [1000, 1]],
    ['eigen bijdragen in euro per maand', []],
    ['bedragen x 1 mln', [1_000_000]],
  ])('%s', (zin, eenheden) => expect(eenhedenIn(zin)).toEqual(eenheden));

  it.each([
    ['te groot', 'x € 1.000.000', [['Noord', 60_000, 5_200_000, 6_000_000]]],
    ['te groot per inwoner', 'x € 1.000', [['Noord', 10_000, 520_000, 600_000]]],
    ['te klein', 'Bedragen in euro', [['Noord', 60_000, 9_450, 10_212]]],
  ])('wordt gevraagd als de bedragen er %s mee worden', (_, zin, rijen) => {
    const uitwerking = werkuit([zin], ['Gemeente', 'Inwoners', 'Baten', 'Lasten'], ...rijen);
    expect(uitwerking.vragen).toEqual(['Staan de bedragen in euro’s of × €\u00a01.000?']);
  });
});

describe('kolommen', () => {
  it('vraagt het als baten en lasten honderd keer schelen', () => {
    const uitwerking = werkuit(KOP, ['A', 5_200_000, 6_000], ['B', 1_000_000, 900]);
    expect(uitwerking.vragen).toEqual([expect.stringContaining('schelen meer dan honderd keer')]);
    const metKop = werkuit(['Gemeente', 'Baten', 'Lasten (dzd)'], ['A', 5_200_000, 6_000]);
    expect(waardeVan(metKop, 1, metKop.kolommen[1]!)).toBe(6_000_000);
  });

  it('vraagt het als een eenheid in de kop niet kan kloppen', () => {
    const uitwerking = werkuit(['Gemeente', 'Baten', 'Lasten (mln)'], A, B);
    expect(uitwerking.vragen).toContainEqual(
      expect.stringContaining('Klopt de eenheid boven "Lasten (mln)"?'),
    );
  });

  it('ziet een tweede kopregel onder samengevoegde koppen', () => {
    const uitwerking = werkuit(
      ['Gemeente', 'Baten', '', 'Lasten', ''],
      ['', 'BW', 'MO', 'BW', 'MO'],
      ['A', 1e6, 2e5, 9e5, 3e5],
      ['B', 2e6, 3e5, 2.2e6, 2e5],
      ['Totaal', 3e6, 5e5, 3.1e6, 5e5],
    );
    expect(uitwerking.vragen[0]).toContain('Welke kolom is baten: "Baten BW" of "Baten MO"?');
    expect(uitwerking.vragen[1]).toContain('Welke kolom is lasten: "Lasten BW" of "Lasten MO"?');
  });

  it('gebruikt onder een samengevoegde kop de kolom die optelt', () => {
    const uitwerking = werkuit(
      ['Gemeente', 'Lasten', '', ''],
      ['', 'ZIN', 'PGB', 'Totaal'],
      ['A', 1e6, 2e5, 1.2e6],
      ['B', 2e6, 3e5, 2.3e6],
    );
    expect(uitwerking.vragen).toEqual([]);
    expect(waardeVan(uitwerking, 2, uitwerking.kolommen[0]!)).toBe(1.2e6);
  });

  it('vraagt wat er staat in een kolom zonder kop naast geld', () => {
    const uitwerking = werkuit(['Gemeente', 'Baten', 'Lasten', ''], [...A, 3e5], [...B, 2e5]);
    expect(uitwerking.vragen).toEqual(['Wat staat er in kolom D? Er staat geen kop boven.']);
  });

  it.each([
    'Cliënten per 10.000 inwoners',
    'Gemiddelde kosten per indicatie',
    'Kosten per traject',
    'Kosten per etmaal',
    'Lasten per 1.000 inwoners',
    'Cliënten op de wachtlijst',
    'Uitstroom cliënten',
  ])('leest %s niet als bedrag of aantal', (kop) => {
    expect(kopbetekenis(kop).soort).toBe('overslaan');
  });

  it('leest een aandeel niet als aantal, en een jaarlijkse stijging niet als aandeel', () => {
    expect(kopbetekenis('% inwoners').soort).toBe('twijfel');
    expect(kopbetekenis('Aandeel lasten')).toMatchObject({
      kolommen: ['sleutel', 'historisch', 'objectief'],
    });
    expect(kopbetekenis('Lasten (incl. 3% indexatie)')).toEqual({ soort: 'kolom', kolom: 'lasten' });
    expect(kopbetekenis('Inwoners per 1-1-2026')).toEqual({ soort: 'kolom', kolom: 'inwoners' });
  });
});

describe('rijen', () => {
  it('houdt elke gemeente als totalen per deel van de regio optellen', () => {
    const uitwerking = werkuit(
      KOP,
      A,
      B,
      ['Totaal Noord', 6_200_000, 6_900_000],
      ['C', 2_000_000, 2_100_000],
      ['D', 300_000, 400_000],
      ['Totaal Zuid', 2_300_000, 2_500_000],
    );
    expect(namen(uitwerking)).toEqual(['A', 'B', 'C', 'D']);
  });

  it.each(['', 'De hele regio', 'Bij elkaar'])(
    'herkent het totaal van precies twee gemeenten, ook als het %j heet',
    (naam) => {
      const uitwerking = werkuit(KOP, A, B, [naam, 6_200_000, 6_900_000]);
      expect(namen(uitwerking)).toEqual(['A', 'B']);
      expect(uitwerking.totalen).toEqual([
        { naam: 'baten', eigen: 6_200_000, som: 6_200_000 },
        { naam: 'lasten', eigen: 6_900_000, som: 6_900_000 },
      ]);
    },
  );

  it('noemt gemeenten die onder de totaalregel staan', () => {
    const uitwerking = werkuit(KOP, A, B, TOTAAL, ['C', 10_000, 11_000]);
    expect(uitwerking.punten).toEqual([expect.stringContaining('staat nog C')]);
  });

  it('vraagt wat er moet met een gemeente op meer regels', () => {
    const uitwerking = werkuit(KOP, A, ['A', 100_000, 90_000], B);
    expect(uitwerking.vragen).toEqual([expect.stringContaining('A staat op 2 regels (rij 2 en rij 3)')]);
  });

  it('telt een cel met eigen eenheid goed op', () => {
    const uitwerking = werkuit(
      ['Gemeente', 'Baten'],
      ['A', '1,2 mln'],
      ['B', 800_000],
      ['Totaal', 2_000_000],
    );
    expect(uitwerking.totalen).toEqual([{ naam: 'baten', eigen: 2_000_000, som: 2_000_000 }]);
  });

  it.each([
    'Gemiddelde',
    'Gemiddeld',
    'Regionaal gemiddelde',
    'Landelijk',
    'Nederland',
    'Regionaal budget',
    'Begroting 2025',
    'Mutatie t.o.v. 2025',
    'Verschil',
    'Per saldo',
  ])('%s is geen gemeente', (naam) => {
    expect(namen(werkuit(KOP, A, B, [naam, 3_100_000, 3_450_000]))).toEqual(['A', 'B']);
    expect(() => leesGeplakt(`A\t1000\n${naam}\t1000`)).toThrow('lijkt geen gemeente');
  });

  it.each(['Neder-Betuwe', 'Rijswijk', 'Rijssen-Holten', 'Nederweert'])('%s blijft een gemeente', (naam) => {
    expect(isRegiopost(naam)).toBe(false);
  });
});

it.each([
  ['Gemeente\tBaten\nA\t5200000\nA\t1000000', 'De gemeente A staat er twee keer in.'],
  ['Gemeente\tBaten\nA\t5200000\nB\tPM', 'Baten van B (B3) is "PM" en geen getal.'],
  ['Gemeente\tBaten\nA\t5200000\nB\t1000000\nTotaal\t7000000', 'Het totaal van baten (rij 4) wijkt af'],
  ['Gemeente\tBaten\nA\t5200000\nB\t1000000\nTotaal\t6200000\nC\t5', 'C staat onder de totaalregel.'],
])('plakken met kop laat niets stil weg (%j)', (tekst, zin) => {
  expect(() => leesGeplakt(tekst)).toThrow(zin);
});
