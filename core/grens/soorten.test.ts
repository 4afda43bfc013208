import { describe, expect, it } from 'vitest';
import { zin } from '../aanroep.hulp';
import type { Argument } from '../definitie';
import { leesArgument, type Soortnaam, SOORTEN } from './soorten';

const argument = (soort: Soortnaam, meer: Partial<Argument> = {}): Argument => ({
  naam: 'x',
  soort,
  eenheid: 'geen',
  uitleg: 'wat er in moet',
  ...(soort === 'keuze' ? { keuzes: ['een', 'twee'] } : {}),
  ...meer,
});
const lees = (soort: Soortnaam, ruw: unknown, meer?: Partial<Argument>) =>
  leesArgument(ruw, argument(soort, meer));
const klacht = (soort: Soortnaam, ruw: unknown, meer?: Partial<Argument>) =>
  zin(() => lees(soort, ruw, meer));
const cellen = (soort: Soortnaam, ruw: unknown) =>
  (lees(soort, ruw) as { cellen: readonly unknown[] }).cellen;

const ALLE = Object.keys(SOORTEN) as Soortnaam[];
const MET_GETAL = [
  'bedrag',
  'hoeveelheid',
  'getal',
  'deel',
  'bedragen',
  'sleutel',
  'maxima',
  'kenmerken',
  'bedragenOfLeeg',
  'tabel',
  'delen',
  'jaar',
  'jaren',
  'heelGetal',
  'aantallen',
] as const;
const EEN_CEL = ALLE.filter((soort) => !SOORTEN[soort].matrix);

describe('elke soort', () => {
  it.each(ALLE)('%s: een Excel-fout wordt gemeld, nooit als leeg of 0 gelezen', (soort) => {
    const verwacht = 'x: hier staat de fout #N/B; herstel eerst die cel.';
    expect(klacht(soort, '#N/B')).toBe(verwacht);
    expect(klacht(soort, { type: 'Error', basicValue: '#N/B' })).toBe(verwacht);
    expect(klacht(soort, '#N/B', { facultatief: true })).toBe(verwacht);
  });

  it.each(ALLE)('%s: weggelaten is de standaard of niets, en een verplicht argument ontbreekt', (soort) => {
    expect(lees(soort, undefined, { facultatief: true })).toBeUndefined();
    expect(lees(soort, '', { facultatief: true })).toBeUndefined();
    expect(lees(soort, [['']], { facultatief: true })).toBeUndefined();
    const weg = 'x: dit argument ontbreekt; geef op: wat er in moet.';
    if (soort === 'startjaar') expect(lees(soort, undefined)).toBeNull();
    else expect(klacht(soort, undefined)).toBe(weg);
  });

  it.each(EEN_CEL)('%s: een bereik van meer cellen past niet', (soort) => {
    expect(klacht(soort, [[1], [2]])).toBe(
      'x: hier is een bereik van meer cellen gegeven; wijs één cel aan.',
    );
  });

  it.each(MET_GETAL)('%s: tekst, WAAR en een datum zijn geen getal', (soort) => {
    expect(klacht(soort, 'J. Jansen')).toBe(
      'x: hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.',
    );
    expect(klacht(soort, true)).toBe('x: hier staat WAAR of ONWAAR; vul een getal in.');
    expect(klacht(soort, new Date(0))).toBe('x: hier staat een datum; vul een getal in.');
    expect(klacht(soort, '1.5')).toBe('x: 1.5 is geen Nederlands getal; bedoelt u 1,5?');
    expect(klacht(soort, NaN)).toBe('x: dit is geen eindig getal; vul een getal in.');
    expect(klacht(soort, 1e13)).toBe('x: dit getal is te groot; getallen zijn kleiner dan 10.000 miljard.');
  });
});

describe('bedrag en bedragen', () => {
  it('gaan naar hele centen, half van nul af; leeg is 0', () => {
    expect([1.005, -1.005, '€ 1.234,56', '(80)', '-', ''].map((ruw) => lees('bedrag', ruw))).toEqual([
      101n,
      -101n,
      123456n,
      -8000n,
      0n,
      0n,
    ]);
    expect(cellen('bedragen', [[1.005], [''], ['80 N'], [null]])).toEqual([101n, 0n, -8000n, 0n]);
  });

  it('een fout in een kolom of blok noemt de plaats', () => {
    expect(klacht('bedragen', [[1], ['x'], [3]])).toBe(
      'x, rij 2 van het bereik: hier staat tekst die geen getal is; vul een getal in, bijvoorbeeld 1.234,56.',
    );
    expect(
      klacht('bedragen', [
        [1, 2],
        [3, '#N/A'],
      ]),
    ).toBe('x, rij 2, kolom 2 van het bereik: hier staat de fout #N/A; herstel eerst die cel.');
  });
});

describe('hoeveelheid en getal', () => {
  it('een hoeveelheid wordt niet op de cent afgerond; leeg is 0', () => {
    expect(lees('hoeveelheid', 1.005)).toEqual({ waarde: 1005n, schaal: 3 });
    expect(lees('hoeveelheid', '')).toEqual({ waarde: 0n, schaal: 0 });
  });

  it('een leeg getal ontbreekt en is nooit 0', () => {
    expect(klacht('getal', '')).toBe('x: dit argument ontbreekt; geef op: wat er in moet.');
  });

  it('een minimum: net eronder is een fout, precies erop mag', () => {
    expect(klacht('getal', -0.000001, { minimum: 0 })).toBe(
      'x: dit getal is kleiner dan 0; vul 0 of meer in.',
    );
    expect(lees('getal', 0, { minimum: 0 })).toEqual({ waarde: 0n, schaal: 0 });
    expect(klacht('getal', `-0,${'0'.repeat(400)}1`, { minimum: 0 })).toBe(
      'x: dit getal is kleiner dan 0; vul 0 of meer in.',
    );
  });

  it('een grens waar het boven moet: precies erop is een fout, net erboven mag', () => {
    expect(klacht('getal', 0, { groterDan: 0 })).toBe(
      'x: dit getal moet groter zijn dan 0; vul meer dan 0 in.',
    );
    expect(lees('getal', 0.000001, { groterDan: 0 })).toEqual({ waarde: 1n, schaal: 6 });
  });
});

describe('heelGetal en maximum', () => {
  it('een heel getal mag als tekst of met nullen achter de komma; een gebroken getal niet', () => {
    expect(['12', 12, '12,00', '€ 1.200', -3].map((ruw) => lees('heelGetal', ruw))).toEqual([
      12, 12, 12, 1200, -3,
    ]);
    expect(klacht('heelGetal', 12.5)).toBe('x: dit is geen heel getal; vul een heel getal in.');
  });

  it('precies op het maximum mag, net erboven niet', () => {
    expect(lees('heelGetal', 600, { maximum: 600 })).toBe(600);
    expect(klacht('getal', '600,0000001', { maximum: 600 })).toBe(
      'x: dit getal is groter dan 600; vul 600 of minder in.',
    );
  });
});

describe('aantallen', () => {
  it('0 of meer, leeg blijft leeg, en één rij of kolom', () => {
    expect(cellen('aantallen', [[''], [0], ['1,5']])).toEqual([
      null,
      { waarde: 0n, schaal: 0 },
      { waarde: 15n, schaal: 1 },
    ]);
    expect(klacht('aantallen', [[1], [-1]])).toBe(
      'x, rij 2 van het bereik: dit getal is kleiner dan 0; vul 0 of meer in.',
    );
  });
});

describe('deel', () => {
  it.each([[0], [1], [0.05], ['12,5%'], ['100%']])('%s ligt tussen 0 en 1', (ruw) => {
    expect(() => lees('deel', ruw)).not.toThrow();
  });

  it.each([
    [5, '0,05'],
    [40, '0,40'],
    [1.01, '0,0101'],
    [100, '1,00'],
    ['500%', '0,05'],
    ['12,5', '0,125'],
  ])('%s vraagt of %s bedoeld is', (ruw, voorstel) => {
    expect(klacht('deel', ruw)).toBe(`x: dit deel moet tussen 0 en 1 liggen; is ${voorstel} bedoeld?`);
  });

  it.each([-0.01, 100.01, -5])('%d kan geen percentage zijn en krijgt geen voorstel', (ruw) => {
    expect(klacht('deel', ruw)).toBe(
      'x: dit deel moet tussen 0 en 1 liggen; vul bijvoorbeeld 0,05 of 5% in.',
    );
  });
});

describe('sleutel, maxima en kenmerken', () => {
  it('leeg blijft leeg, 0 is 0, en gewichten houden al hun cijfers', () => {
    const verwacht = [null, { waarde: 0n, schaal: 0 }, { waarde: 123n, schaal: 3 }];
    for (const soort of ['sleutel', 'maxima', 'kenmerken'] as const) {
      expect(cellen(soort, [[''], [0], [0.123]])).toEqual(verwacht);
    }
  });

  it('een negatief getal noemt de rij en zegt wat wel mag', () => {
    const kolom = [[1], [-0.5]];
    expect(klacht('sleutel', kolom)).toBe(
      'x, rij 2 van het bereik: een gewicht kan niet negatief zijn; vul 0 of meer in.',
    );
    expect(klacht('maxima', kolom)).toBe(
      'x, rij 2 van het bereik: een maximum kan niet negatief zijn; vul 0 of meer in, of laat de cel leeg als er geen grens is.',
    );
    expect(klacht('kenmerken', kolom)).toBe(
      'x, rij 2 van het bereik: een kenmerk kan niet negatief zijn; vul 0 of meer in.',
    );
    expect(klacht('sleutel', [['', '80 N']])).toBe(
      'x, kolom 2 van het bereik: een gewicht kan niet negatief zijn; vul 0 of meer in.',
    );
  });

  it('sleutel en maxima zijn één rij of kolom; kenmerken mogen een tabel zijn', () => {
    const blok = [
      [1, 2],
      [3, 4],
    ];
    const verwacht = 'x: dit bereik heeft meer rijen én meer kolommen; wijs één kolom of één rij aan.';
    expect([klacht('sleutel', blok), klacht('maxima', blok)]).toEqual([verwacht, verwacht]);
    expect(cellen('kenmerken', blok)).toHaveLength(4);
  });
});

describe('antwoorden', () => {
  it('elke cel telt mee, ook een lege; een losse lege cel is één onbekend antwoord', () => {
    expect(cellen('antwoorden', [['ja'], [''], [null], [0]])).toEqual(['ja', '', '', '']);
    expect(cellen('antwoorden', '')).toEqual(['']);
  });
});

describe('tekst, keuze en janee', () => {
  it('tekst is tekst en geen getal, datum of WAAR', () => {
    expect(lees('tekst', ' Almere ')).toBe('Almere');
    for (const ruw of [5, true, new Date(0)]) expect(klacht('tekst', ruw)).toBe('x: vul een tekst in.');
  });

  it('een keuze mag in hoofdletters, iets anders noemt de keuzes', () => {
    expect(lees('keuze', ' TWEE ')).toBe('twee');
    expect(klacht('keuze', 'drie')).toBe('x: kies een of twee.');
  });

  it('WAAR en ONWAAR mogen ook als woord of als 1 en 0', () => {
    expect([true, 'WAAR', 'true', 'Ja', 1].map((ruw) => lees('janee', ruw))).toEqual(Array(5).fill(true));
    expect([false, 'onwaar', 'FALSE', 'nee', 0].map((ruw) => lees('janee', ruw))).toEqual(
      Array(5).fill(false),
    );
    for (const ruw of [2, 'misschien', new Date(0)])
      expect(klacht('janee', ruw)).toBe('x: vul WAAR of ONWAAR in.');
  });

  it('ONWAAR is niet weggelaten: de standaard geldt alleen voor leeg', () => {
    expect(lees('janee', false, { facultatief: true, standaard: true })).toBe(false);
    expect(lees('janee', 0, { facultatief: true, standaard: true })).toBe(false);
    expect(lees('janee', '', { facultatief: true, standaard: true })).toBe(true);
    expect(lees('deel', 0, { facultatief: true, standaard: 1 })).toEqual({ waarde: 0n, schaal: 0 });
  });
});
