import { describe, expect, it } from 'vitest';
import type { Cel } from '../../core/waarde';
import type { Blad } from '../poort/blad';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import { omTerugTeZetten } from '../poort/schrijfcel';
import type { Bereik, Schrijfcel } from '../poort/poort';
import { verschovenFormule } from '../formule/invoegen';
import { metStoring, Stoorder, toestandVan } from './storing.hulp';
import { zoekTerugweg } from './terug';
import { openHalfWerk, voerUit } from './voerUit';

type Werkmap = ReturnType<typeof geheugenwerkmap>;

/** Voegt een rij of kolom in zoals een rekenblad dat doet: alles schuift op, ook in formules. */
async function voegIn(werkmap: Werkmap, blad: string, langs: 'rij' | 'kolom', vanaf: number): Promise<void> {
  const adres = (await werkmap.gebruikt(blad))!;
  const oud = omTerugTeZetten(await werkmap.lees({ blad, adres }));
  const schuif = (cel: Schrijfcel): Schrijfcel =>
    typeof cel === 'string'
      ? verschovenFormule(cel, { langs, vanaf, aantal: 1 }, { eigen: blad, veranderd: blad })
      : cel;
  const verschoven = oud.map((rij) => rij.map(schuif));
  const breed = verschoven[0]!.length;
  const nieuw =
    langs === 'rij'
      ? [...verschoven.slice(0, vanaf), Array.from({ length: breed }, () => null), ...verschoven.slice(vanaf)]
      : verschoven.map((rij) => [...rij.slice(0, vanaf), null, ...rij.slice(vanaf)]);
  const kolom = String.fromCharCode(64 + nieuw[0]!.length);
  await werkmap.schrijf({ blad, adres: `A1:${kolom}${nieuw.length}` }, nieuw);
}

async function verwijderRij(werkmap: Werkmap, blad: string, rij: number): Promise<void> {
  const adres = (await werkmap.gebruikt(blad))!;
  const oud = omTerugTeZetten(await werkmap.lees({ blad, adres }));
  await werkmap.schrijf({ blad, adres }, [...oud.filter((_, r) => r !== rij), oud[0]!.map(() => null)]);
}

const T = (adres: string): Bereik => ({ blad: 'T', adres });
const BEGIN: Cel[][] = [
  ['gemeente', 'inwoners', null, '=A1', 'oud'],
  ['Noord', 10, null, null, 5],
  ['Zuid', 20, null, '=B2+B3', null],
  ['Totaal', '=SUM(B2:B3)', null, null, null],
];
const BLOK: Cel[][] = [
  ['bedrag', 100, 'uitkomst'],
  ['Noord', 3, '=BWMO_VERDEEL(E1;E2:E3)'],
  ['Zuid', 1, null],
];

async function metBlok() {
  const stoorder = new Stoorder();
  const binnen = geheugenwerkmap({ T: BEGIN, Eigen: [['x']] });
  await binnen.schrijf(T('D2'), [[{ tekst: '=1+1' }]]);
  await binnen.schrijf(T('F1'), [[{ tekst: '007' }]]);
  const werkmap = metStoring(binnen, stoorder);
  const begin = await toestandVan(werkmap);
  const stappen = [{ soort: 'cellen', bereik: T('D1:F3'), cellen: BLOK }] as const;
  const gedaan = await voerUit(werkmap, 'T!D1:F3', stappen);
  return { werkmap, stoorder, begin, gedaan };
}
const cellenOp = async (werkmap: Werkmap, adres: string) => omTerugTeZetten(await werkmap.lees(T(adres)));

describe('ongedaan maken van cellen', () => {
  it('zet precies terug wat er stond: formule als formule, tekst als tekst', async () => {
    const { werkmap, begin, gedaan } = await metBlok();
    const { verloren, doe } = await zoekTerugweg(werkmap, gedaan);
    expect(verloren).toEqual([]);
    await doe();
    expect(await toestandVan(werkmap)).toEqual(begin);
  });

  it('noemt de cellen waarin sindsdien iets getypt is', async () => {
    const { werkmap, gedaan } = await metBlok();
    await werkmap.schrijf(T('E1:E2'), [[777], [4]]);
    await werkmap.schrijf(T('F2'), [['=BWMO_VERDEEL(E1;E2:E4)']]);
    await werkmap.schrijf(T('A9'), [['elders']]);
    expect((await zoekTerugweg(werkmap, gedaan)).verloren).toEqual(['T!E1:E2', 'T!F2']);
  });

  it('noemt wat getypt is waar de uitkomst overheen zou lopen', async () => {
    const { werkmap, gedaan } = await metBlok();
    await werkmap.schrijf(T('F3'), [[25]]);
    // Zonder fout in de formule is dit haar uitkomst; loopt zij niet meer, dan is het getypt.
    expect((await zoekTerugweg(werkmap, gedaan)).verloren).toEqual([]);
    const fout = new Proxy(werkmap, {
      get: (doel, naam) =>
        naam === 'lees'
          ? async (bereik: Bereik) => {
              const gelezen = await doel.lees(bereik);
              const waarden = gelezen.waarden.map((rij, r) =>
                rij.map((cel, k) => (gelezen.formules[r]![k]!.includes('VERDEEL') ? '#SPILL!' : cel)),
              );
              return { ...gelezen, waarden };
            }
          : (Reflect.get(doel, naam) as unknown),
    });
    expect((await zoekTerugweg(fout, gedaan)).verloren).toEqual(['T!F3']);
  });

  it('volgt een rij die middenin is ingevoegd, en laat die rij met rust', async () => {
    const { werkmap, gedaan } = await metBlok();
    await voegIn(werkmap, 'T', 'rij', 1);
    await werkmap.schrijf(T('D2:E2'), [['van mij', 99]]);
    const { verloren, plek, doe } = await zoekTerugweg(werkmap, gedaan);
    expect(verloren).toEqual([]);
    expect(plek).toBe('T!D1:F1, T!D3:F3 en T!D4:E4');
    await doe();
    expect(await cellenOp(werkmap, 'A1:F5')).toEqual([
      [{ tekst: 'gemeente' }, { tekst: 'inwoners' }, null, '=A1', { tekst: 'oud' }, { tekst: '007' }],
      [null, null, null, { tekst: 'van mij' }, 99, null],
      [{ tekst: 'Noord' }, 10, null, { tekst: '=1+1' }, 5, null],
      [{ tekst: 'Zuid' }, 20, null, '=B3+B4', null, null],
      [{ tekst: 'Totaal' }, '=SUM(B3:B4)', null, null, null, null],
    ]);
  });

  it('volgt rijen erboven en een kolom ernaast', async () => {
    const { werkmap, gedaan } = await metBlok();
    await voegIn(werkmap, 'T', 'rij', 0);
    await voegIn(werkmap, 'T', 'kolom', 1);
    await werkmap.schrijf(T('F2'), [[777]]);
    const { verloren, doe } = await zoekTerugweg(werkmap, gedaan);
    expect(verloren).toEqual(['T!F2']);
    await doe();
    expect(await cellenOp(werkmap, 'E2:G4')).toEqual([
      ['=A2', { tekst: 'oud' }, { tekst: '007' }],
      [{ tekst: '=1+1' }, 5, null],
      ['=C3+C4', null, null],
    ]);
  });

  it('slaat een rij over die verwijderd is', async () => {
    const { werkmap, gedaan } = await metBlok();
    await verwijderRij(werkmap, 'T', 1);
    const { doe } = await zoekTerugweg(werkmap, gedaan);
    await doe();
    expect((await cellenOp(werkmap, 'D1:F3')).flat().filter((cel) => cel !== null)).toEqual([
      '=A1',
      { tekst: 'oud' },
      { tekst: '007' },
      expect.stringMatching(/^=/),
    ]);
  });

  it('zegt het als de plek niet zeker terug te vinden is, en verandert dan niets', async () => {
    const { werkmap, gedaan } = await metBlok();
    const [een, twee, drie, vier] = await cellenOp(werkmap, 'A1:F4');
    await werkmap.schrijf(T('A1:F4'), [drie!, vier!, twee!, een!]);
    const voor = await toestandVan(werkmap);
    await expect(zoekTerugweg(werkmap, gedaan)).rejects.toThrow(
      /^Op T!D1:F3 is er sinds het schrijven zo veel/,
    );
    expect(await toestandVan(werkmap)).toEqual(voor);
  });

  it.each([
    ['omlaag', 'E1:E4', 'E2:E5', 'T!E1'],
    ['omhoog', 'E2:E3', 'E1:E2', 'T!E1'],
    ['naar rechts', 'E1:F1', 'F1:G1', 'T!E1'],
    ['naar links', 'E2:F2', 'D2:E2', 'T!D2'],
  ])(
    'schrijft niets over als cellen %s geschoven zijn zonder hun rij of kolom',
    async (_, van, naar, bij) => {
      const { werkmap, gedaan } = await metBlok();
      const cellen = await cellenOp(werkmap, van);
      await werkmap.schrijf(
        T(van),
        cellen.map((rij) => rij.map(() => null)),
      );
      await werkmap.schrijf(T(naar), cellen);
      const voor = await toestandVan(werkmap);
      await expect(zoekTerugweg(werkmap, gedaan)).rejects.toThrow(
        `Op T!D1:F3 is niet zeker waar alles nu staat: bij ${bij} zijn sinds het schrijven cellen verschoven.`,
      );
      expect(await toestandVan(werkmap)).toEqual(voor);
    },
  );

  it.each([
    ['een formule niet terug', 'C2', '=A3', false],
    ['een getal wel terug', 'C2', 7, true],
  ])('zet %s als elders op het blad cellen verschoven zijn', async (_, adres, stond, mag) => {
    const werkmap = geheugenwerkmap({ T: ['a', 'b', 'c', 'd'].map((naam, r) => [naam, r + 1, null]) });
    await werkmap.schrijf(T(adres), [[stond]]);
    const stappen = [{ soort: 'cellen', bereik: T(adres), cellen: [[5]] }] as const;
    const gedaan = await voerUit(werkmap, `T!${adres}`, stappen);
    await werkmap.schrijf(T('A3:A5'), [[null], ['c'], ['d']]);
    const weg = zoekTerugweg(werkmap, gedaan);
    if (!mag) return expect(weg).rejects.toThrow('bij T!A3 zijn sinds het schrijven cellen verschoven');
    await (await weg).doe();
    expect(await cellenOp(werkmap, adres)).toEqual([[stond]]);
  });

  it('zegt het als het blad er niet meer is', async () => {
    const { werkmap, gedaan } = await metBlok();
    await werkmap.verwijderBlad('T');
    await expect(zoekTerugweg(werkmap, gedaan)).rejects.toThrow(
      'Het blad T is er niet meer, of heet nu anders.',
    );
  });

  it('kan het nog eens als het halverwege haperde, ook na een herlading', async () => {
    const { werkmap, stoorder, begin, gedaan } = await metBlok();
    stoorder.begin('voorgoed na afloop', 1, 'schrijf');
    const { doe } = await zoekTerugweg(werkmap, gedaan);
    await expect(doe()).rejects.toThrow('storing');
    stoorder.hersteld();
    const opnieuw = await zoekTerugweg(werkmap, gedaan);
    expect(opnieuw.verloren).toEqual([]);
    expect(await openHalfWerk(werkmap)).not.toBeNull();
    await opnieuw.doe();
    expect(await openHalfWerk(werkmap)).toBeNull();
    expect(await toestandVan(werkmap)).toEqual(begin);
  });
});

describe('ongedaan maken van cellen op een heel groot blad', () => {
  const VER = 'Y3000';

  /** Een kolom met doorgetrokken formules, en ver weg nog een cel: te groot om helemaal te lezen. */
  async function groot({ ver = true } = {}) {
    const regels = Array.from({ length: 40 }, (_, r): Cel[] => [`regel ${r}`, r, `=B${r + 1}*2`, null]);
    const werkmap = geheugenwerkmap({ T: regels });
    if (ver) await werkmap.schrijf(T(VER), [['ver weg']]);
    const begin = await toestandVan(werkmap);
    const schrijf = (adres: string, cellen: Cel[][]) =>
      voerUit(werkmap, `T!${adres}`, [{ soort: 'cellen', bereik: T(adres), cellen }]);
    return { werkmap, begin, schrijf };
  }
  const weigert = async (werkmap: Werkmap, gedaan: Parameters<typeof zoekTerugweg>[1]) => {
    const voor = await toestandVan(werkmap);
    await expect(zoekTerugweg(werkmap, gedaan)).rejects.toThrow(
      'er sinds het schrijven zo veel verplaatst dat de plek niet zeker terug te vinden is.',
    );
    expect(await toestandVan(werkmap)).toEqual(voor);
  };

  it('zet terug wat er stond, en noemt wat er sindsdien getypt is', async () => {
    const { werkmap, begin, schrijf } = await groot();
    const gedaan = await schrijf('C10:D11', [
      [1, 'x'],
      ['=A1', null],
    ]);
    await werkmap.schrijf(T('C10'), [[777]]);
    await werkmap.schrijf(T('A12:B12'), [['ander', 9]]);
    const { verloren, doe } = await zoekTerugweg(werkmap, gedaan);
    expect(verloren).toEqual(['T!C10']);
    await doe();
    await werkmap.schrijf(T('A12:B12'), [['regel 11', 11]]);
    expect(await toestandVan(werkmap)).toEqual(begin);
  });

  it.each([
    ['erboven', 'rij', 3],
    ['er middenin', 'rij', 10],
    ['ervoor', 'kolom', 1],
  ] as const)(
    'weigert als er %s een %s bij kwam, ook tussen doorgetrokken formules',
    async (_, langs, plek) => {
      const { werkmap, schrijf } = await groot();
      const gedaan = await schrijf('C10:C11', [['=B10*2'], ['=B11*2']]);
      await voegIn(werkmap, 'T', langs, plek);
      await weigert(werkmap, gedaan);
    },
  );

  it('weigert als er ver weg een rij bij kwam en er een formule terug moet die daar naar kan kijken', async () => {
    const { werkmap, schrijf } = await groot();
    const gedaan = await schrijf('C1', [[5]]);
    await voegIn(werkmap, 'T', 'rij', 900);
    await weigert(werkmap, gedaan);
  });

  it('weigert als er alleen cellen omlaag schoven', async () => {
    const { werkmap, schrijf } = await groot();
    const gedaan = await schrijf('B10', [[500]]);
    const cellen = omTerugTeZetten(await werkmap.lees(T('B8:B40')));
    await werkmap.schrijf(T('B8:B41'), [[null], ...cellen]);
    const voor = await toestandVan(werkmap);
    await expect(zoekTerugweg(werkmap, gedaan)).rejects.toThrow('bij T!B8 zijn sinds het schrijven');
    expect(await toestandVan(werkmap)).toEqual(voor);
  });

  it('zet een getal terug, ook als er ver weg een rij bij kwam', async () => {
    const { werkmap, schrijf } = await groot();
    const gedaan = await schrijf('B1', [[5]]);
    await voegIn(werkmap, 'T', 'rij', 900);
    await (await zoekTerugweg(werkmap, gedaan)).doe();
    expect((await werkmap.lees(T('B1'))).waarden).toEqual([[0]]);
  });

  it('weigert ook als het blad pas na het schrijven zo groot werd', async () => {
    const { werkmap, schrijf } = await groot({ ver: false });
    const gedaan = await schrijf('B10', [[5]]);
    await voegIn(werkmap, 'T', 'rij', 3);
    await werkmap.schrijf(T(VER), [['ver weg']]);
    await weigert(werkmap, gedaan);
  });
});

describe('ongedaan maken van bladen', () => {
  const blad: Blad = {
    naam: "Kosten '27",
    cellen: [
      ['post', 'bedrag', 'deel'],
      ['a', 1, '=BWMO_VERDEEL(B2;B2:B3)'],
      ['b', null, null],
      ['som', '=SUM(B2:B3)', null],
    ],
    opmaak: [{ adres: 'C2:C3', stijl: 'uitkomst' }],
    kolombreedtes: [],
    vast: { rijen: 0, kolommen: 0 },
    namen: [{ naam: 'KOSTEN', adres: 'A1:B3' }],
  };
  async function metBlad() {
    const werkmap = geheugenwerkmap({ Eigen: [['x', 1]] }, (formule) =>
      formule.includes('VERDEEL') ? [[0.5], [0.5]] : 1,
    );
    const begin = await toestandVan(werkmap);
    const stappen = [
      { soort: 'instelling', naam: 'v', waarde: '2' } as const,
      { soort: 'blad', blad } as const,
    ];
    return { werkmap, begin, gedaan: await voerUit(werkmap, 'nieuw blad', stappen) };
  }
  const typ = (werkmap: Werkmap, adres: string, cel: Cel) =>
    werkmap.schrijf({ blad: blad.naam, adres }, [[cel]]);

  it('vraagt niets als er niets getypt is, ook al loopt er een uitkomst over lege cellen', async () => {
    const { werkmap, begin, gedaan } = await metBlad();
    const { verloren, wees, doe } = await zoekTerugweg(werkmap, gedaan);
    expect([verloren, wees]).toEqual([[], []]);
    await doe();
    expect(await toestandVan(werkmap)).toEqual(begin);
  });

  it('noemt alles wat getypt of veranderd is, en niet wat alleen leeggemaakt is', async () => {
    const { werkmap, gedaan } = await metBlad();
    await typ(werkmap, 'B2', 55);
    await typ(werkmap, 'B3', 66);
    await typ(werkmap, 'B4', '=SUM(B2:B2)');
    await typ(werkmap, 'A60', 'eigen berekening');
    await typ(werkmap, 'A1', null);
    const kosten = "Kosten '27!";
    expect((await zoekTerugweg(werkmap, gedaan)).verloren).toEqual([`${kosten}B2:B4`, `${kosten}A60`]);
  });

  it('noemt na een ingevoegde rij niet elke formule die meeschoof', async () => {
    const { werkmap, gedaan } = await metBlad();
    await voegIn(werkmap, blad.naam, 'rij', 1);
    await typ(werkmap, 'A2', 'erbij');
    expect((await zoekTerugweg(werkmap, gedaan)).verloren).toEqual(["Kosten '27!A2"]);
  });

  it('noemt cellen elders die naar het blad of zijn naam verwijzen', async () => {
    const { werkmap, gedaan } = await metBlad();
    await werkmap.schrijf({ blad: 'Eigen', adres: 'B1:D1' }, [["='Kosten ''27'!B4", '=SUM(KOSTEN)', '=1+1']]);
    expect((await zoekTerugweg(werkmap, gedaan)).wees).toEqual(['Eigen!B1:C1']);
  });

  it('laat een instelling en een naam met rust die intussen iets anders zeggen', async () => {
    const { werkmap, gedaan } = await metBlad();
    await werkmap.zetInstelling('v', '3');
    await (await zoekTerugweg(werkmap, gedaan)).doe();
    expect(await werkmap.instellingen()).toEqual({ v: '3' });
  });

  it('heeft aan een blad dat al weg is niets meer te doen', async () => {
    const { werkmap, begin, gedaan } = await metBlad();
    await werkmap.verwijderBlad(blad.naam);
    await (await zoekTerugweg(werkmap, gedaan)).doe();
    expect(await toestandVan(werkmap)).toEqual(begin);
  });
});
