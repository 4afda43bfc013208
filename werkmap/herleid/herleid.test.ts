import { beforeAll, describe, expect, it } from 'vitest';
import { functies } from '../../core/functies';
import { formule as formuleuitkomst } from '../../core/aanroep.hulp';
import type { Cel } from '../../core/waarde';
import type { Blad } from '../poort/blad';
import { geheugenwerkmap } from '../poort/geheugen.hulp';
import type { Werkmap } from '../poort/poort';
import { rechthoekVan } from '../poort/adres';
import { sjabloon } from '../sjabloon';
import { rijMet } from '../sjabloon/wijzigen.hulp';
import { voorbeeldWestBrabantWest } from '../voorbeeld/voorbeeldWestBrabantWest';
import { WEST_BRABANT_WEST } from '../voorbeeld/voorbeeldcijfers';
import { herleid } from './herleid';
import { herleidingAlsTekst } from './herleidingtekst';
import { knopenVan } from '../formule/knoop';
import { ontleed } from '../formule/ontleed';
import { cel } from './opschrift';
import { plek, boek } from './werkmapinhoud.hulp';

const BLADEN: Readonly<Record<string, readonly Blad[]>> = {
  sjabloon: sjabloon(WEST_BRABANT_WEST),
  voorbeeld: voorbeeldWestBrabantWest(),
  'een lege werkmap': sjabloon({
    regio: 'Nieuw',
    jaar: 2027,
    gemeenten: [{ naam: 'Een' }, { naam: 'Twee' }],
  }),
};

describe.each(Object.entries(BLADEN))('alle formules van %s', (_, bladen) => {
  it('zijn te herleiden en komen na narekenen op hetzelfde uit', async () => {
    const { werkmap, gebieden } = await boek(bladen);
    const anders: string[] = [];
    for (const adres of gebieden.keys()) {
      const { formule } = await herleid(werkmap, plek(adres));
      if (formule?.nagerekend.soort !== 'gelijk')
        anders.push(`${adres}: ${JSON.stringify(formule?.nagerekend)}`);
    }
    expect(gebieden.size).toBeGreaterThan(40);
    expect(anders).toEqual([]);
  });

  it('vullen ook de laatste cel waar zij overheen lopen', async () => {
    const { werkmap, gebieden, uitkomsten } = await boek(bladen);
    for (const [adres, gebied] of gebieden) {
      if (gebied.rijen * gebied.kolommen === 1) continue;
      const { blad } = plek(adres);
      const hoek = cel(blad, gebied.rij + gebied.rijen - 1, gebied.kolom + gebied.kolommen - 1);
      const verwacht = uitkomsten.get(adres)!.at(-1)!.at(-1)!;
      const { formule, waarde } = await herleid(werkmap, hoek);
      expect(formule?.plek, `${blad}!${hoek.adres}`).toEqual(plek(adres));
      expect(waarde ?? '').toBe(verwacht);
      expect(formule?.nagerekend.soort).toBe('gelijk');
    }
  });
});

describe('de naam van een rij', () => {
  const werkmap = geheugenwerkmap(
    {
      Blad: [
        ['gemeente', 'begroot', 'code', 'saldo'],
        ['Noord', '€ 1.234,50', '6.81', '=B2-1'],
        ['Zuid', '12,5 N', '-', '=B3-1'],
        ['2027', '950,000', '3', '=B4-1'],
      ],
      Norm: [
        ['onderwerp', 'toen', 'nu', 'voortgang'],
        ['Regiovisie', 'nee', 'ja', '=BWMO_NVO_VOORTGANG(B2:B3;C2:C3)'],
        ['Governance', 'ja', 'ja', null],
      ],
    },
    () => null,
  );

  it.each([
    ['D2', 'Noord'],
    ['D3', 'Zuid'],
    ['D4', '2027'],
  ])('is nooit een bedrag dat als tekst op het blad staat: %s heet %s', async (adres, naam) => {
    expect((await herleid(werkmap, { blad: 'Blad', adres })).opschrift.rij).toBe(naam);
  });

  it('is niet het antwoord in de rij', async () => {
    const { formule } = await herleid(werkmap, { blad: 'Norm', adres: 'D2' });
    const laatste = formule!.aanroepen[0]!.stappen.at(-1)!;
    expect(laatste.lijst!.map(({ naam, waarde }) => [naam, waarde])).toEqual([
      ['Regiovisie', 'verder'],
      ['Governance', 'gelijk'],
    ]);
  });
});

describe('een cel van een uitkomst over meer cellen', () => {
  const pad = plek(`Ingroeipad!E${rijMet(BLADEN.sjabloon!, 'Ingroeipad', 'Budget per jaar') + 4}`);
  let werkmap: Werkmap;
  beforeAll(async () => {
    werkmap = (await boek([...BLADEN.sjabloon!, ...BLADEN.voorbeeld!])).werkmap;
  });

  it('noemt gemeente, kolom, eenheid en betekenis', async () => {
    const { opschrift, eenheid, betekenis, waarde } = await herleid(werkmap, plek('Regeling!E42'));
    expect({ opschrift, eenheid, betekenis, waarde }).toEqual({
      opschrift: { rij: 'Roosendaal', kolom: 'saldo' },
      eenheid: 'euro',
      betekenis: '▼ nadeel',
      waarde: -750775.9,
    });
  });

  it('eindigt de keten bij het bedrag van die gemeente, met de hele lijst op naam', async () => {
    const { formule } = await herleid(werkmap, plek('Tekort!H4'));
    const laatste = formule!.aanroepen[0]!.stappen.at(-1)!;
    expect(laatste).toMatchObject({
      naam: 'tekort per gemeente',
      eenheid: 'euro',
      waarde: 403766.46,
      plek: 2,
    });
    expect(laatste.lijst!.map(({ naam }) => naam)).toEqual([
      'Bergen op Zoom',
      'Halderberge',
      'Roosendaal',
      'Rucphen',
      'Steenbergen',
      'Woensdrecht',
    ]);
  });

  it('wijst per argument de cel van deze rij aan, en de bron die het blad noemt', async () => {
    const { formule } = await herleid(werkmap, pad);
    const argumenten = new Map(
      formule!.aanroepen[0]!.argumenten.map((argument) => [argument.naam, argument]),
    );
    expect(argumenten.get('historisch')).toMatchObject({
      tekst: 'Regio!H10:H15',
      eigen: { plek: plek('Regio!H12'), waarde: 0 },
      bron: { opschrift: 'Bron en peildatum', tekst: 'voorbeeldcijfers', plek: plek('Regio!H8') },
    });
    // Een rij met jaren hoort bij de kolom van de uitkomst, niet bij de gemeente.
    expect(argumenten.get('jaren')!.eigen).toMatchObject({ plek: plek('Ingroeipad!E12'), waarde: 2030 });
  });

  it('noemt elke functie die in het sjabloon voorkomt met haar bronnen', async () => {
    const { formule } = await herleid(werkmap, pad);
    const definitie = functies.find(({ naam }) => naam === 'BWMO_BUDGETPAD')!;
    expect(formule!.aanroepen[0]!.bronnen).toEqual(definitie.bron);
  });

  it('noemt een rij met maanden naar de maand', async () => {
    const { opschrift, formule } = await herleid(werkmap, plek('Doorstroom!C71'));
    expect(opschrift).toEqual({ rij: 'maand 3', kolom: 'wachtlijst' });
    expect(formule!.aanroepen[0]!.stappen.map(({ naam }) => naam)).toEqual([
      'wachtlijst aan het begin van de maand',
      'instroom',
      'uitval van de wachtlijst',
      'plaatsingen',
      'wachtlijst aan het eind (begin + instroom − uitval − plaatsingen)',
    ]);
  });

  it('zet bij een gewone formule de waarden erin en wijst de cellen aan', async () => {
    const { formule } = await herleid(werkmap, plek('Regeling!C56'));
    expect(formule!.tekst).toBe('=AFRONDEN(E42-(Regio!D12-Regio!E12);2)');
    expect(formule!.ingevuld).toBe('=AFRONDEN(-750775,9-(5890000-6640775,9);2)');
    expect(formule!.verwijzingen.map(({ tekst, cellen }) => [tekst, cellen[0]!.opschrift])).toEqual([
      ['E42', { rij: 'Roosendaal', kolom: 'saldo' }],
      ['Regio!D12', { rij: 'Roosendaal', kolom: 'baten' }],
      ['Regio!E12', { rij: 'Roosendaal', kolom: 'lasten' }],
    ]);
  });

  it('houdt op bij een ingevuld getal, met wat het blad over de bron zegt', async () => {
    const { soort, invoer } = await herleid(werkmap, plek('Regio!B10'));
    expect(soort).toBe('invoer');
    expect(invoer!.bron).toEqual({
      plek: plek('Regio!B8'),
      opschrift: 'Bron en peildatum',
      tekst: 'CBS, 1 januari 2016',
    });
    expect(invoer!.uitleg).toContain('Vul een');
  });

  it('komt van elk bedrag met alleen verwijzingen uit bij ingevulde cellen', async () => {
    const eindes = new Set<string>();
    const gezien = new Set<string>();
    const volg = async (adres: string): Promise<void> => {
      if (gezien.has(adres) || gezien.size > 400) return;
      gezien.add(adres);
      const { soort, formule } = await herleid(werkmap, plek(adres));
      if (soort === 'invoer') eindes.add(adres.split('!')[0]!);
      const plekken = [
        ...(formule?.verwijzingen ?? []).flatMap(({ cellen }) => cellen.slice(0, 3)),
        ...(formule?.aanroepen ?? []).flatMap(({ argumenten }) =>
          argumenten.flatMap(({ eigen, verwijzing }) => eigen ?? verwijzing?.cellen.slice(0, 3) ?? []),
        ),
      ];
      for (const { plek: verder } of plekken) await volg(`${verder.blad}!${verder.adres}`);
    };
    await volg(`Kosten!C${rijMet(BLADEN.sjabloon!, 'Kosten', 'Lokale impact') + 3}`);
    expect(gezien.size).toBeGreaterThan(20);
    expect([...eindes]).toContain('Regio');
  });

  it('geeft gewone gegevens, geen bigint', async () => {
    const herleiding = await herleid(werkmap, plek('Regeling!E42'));
    expect(JSON.parse(JSON.stringify(herleiding))).toEqual(herleiding);
  });

  it('is als tekst te bewaren, met adressen, eenheden, bronnen en versie', async () => {
    const tekst = herleidingAlsTekst(await herleid(werkmap, plek('Tekort!F2')));
    expect(tekst).toBe(
      [
        'Herleiding van Tekort!F2',
        'Bergen op Zoom, Saldo: €\u00a0−762.400,55 (▼ nadeel)',
        'Formule in Tekort!F2: =BWMO_SALDO(B2;C2)',
        '',
        'BWMO_SALDO: Het saldo van baten en lasten: positief is een overschot, negatief een tekort.',
        '  baten = B2; €\u00a09.450.000,00',
        '  lasten = C2; €\u00a010.212.400,55',
        '  1. totaal baten: €\u00a09.450.000,00',
        '  2. totaal lasten: €\u00a010.212.400,55',
        '  3. saldo (baten − lasten): €\u00a0−762.400,55',
        '  Bron: Regionaal uitvoeringsplan Beschermd wonen, Maatschappelijke opvang en Verslavingszorg 2021, West-Brabant West (“een verdeelsleutel … voor het verdelen van een eventueel financieel tekort over de zes gemeenten”)',
        '',
        'Nagerekend: €\u00a0−762.400,55, gelijk aan de cel.',
        '',
        'BW/MO-rekenhulp, versie 0.3.0',
      ]
        .join('\n')
        .replace('0.3.0', (await herleid(werkmap, plek('Tekort!F2'))).versie),
    );
  });
});

describe('een eigen blad', () => {
  /** Een blad waarvan de gebruiker de waarden zelf opgeeft, zoals een host ze toont. */
  function blad(cellen: readonly (readonly Cel[])[], toont: Readonly<Record<string, Cel | Cel[][]>> = {}) {
    return geheugenwerkmap({ Blad1: cellen }, (_, { adres }) => toont[adres] ?? null);
  }
  const op = (adres: string) => plek(`Blad1!${adres}`);

  it('waarschuwt als de cel iets anders toont dan narekenen geeft', async () => {
    const werkmap = blad([[100, 120, '=BWMO_SALDO(A1;B1)']], { C1: -19.99 });
    const { formule } = await herleid(werkmap, op('C1'));
    expect(formule!.nagerekend).toEqual({ soort: 'anders', waarde: -20 });
    expect(herleidingAlsTekst(await herleid(werkmap, op('C1')))).toContain(
      'maar in de cel staat €\u00a0−19,99',
    );
  });

  it('laat ruis onder een halve cent voor wat zij is', async () => {
    const werkmap = blad([[0.1, 0.2, '=A1+B1']], { C1: 0.3 });
    expect((await herleid(werkmap, op('C1'))).formule!.nagerekend.soort).toBe('gelijk');
  });

  it('legt een formule om een functie heen uit, met de cel die gekozen is', async () => {
    const formule = '=ROUND(INDEX(BWMO_VERDEEL(C1;A1:A3);2)/1000;1)';
    const werkmap = blad([[1, formule, 90_000], [2], [3]], { B1: 30 });
    const { formule: uit, eenheid } = await herleid(werkmap, op('B1'));
    expect(uit!.aanroepen[0]!.waarde).toBe(30_000);
    expect(uit!.aanroepen[0]!.stappen.at(-1)).toMatchObject({ waarde: 30_000, plek: 1 });
    expect(uit!.ingevuld).toBe('=AFRONDEN(INDEX(BWMO_VERDEEL(…);2)/1000;1)');
    expect(eenheid).toBeNull();
  });

  it('legt elke aanroep in een formule uit, in volgorde', async () => {
    const werkmap = blad([[100, 120, '=BWMO_SALDO(A1;B1)-BWMO_TEKORT(A1;B1)']], { C1: -40 });
    const { formule, eenheid } = await herleid(werkmap, op('C1'));
    expect(formule!.aanroepen.map(({ functie, waarde }) => [functie, waarde])).toEqual([
      ['BWMO_SALDO', -20],
      ['BWMO_TEKORT', 20],
    ]);
    expect(formule!.ingevuld).toBe('=-20-20');
    expect([formule!.nagerekend.soort, eenheid]).toEqual(['gelijk', 'euro']);
  });

  it('wijst bij een stap de cel aan waar de waarde uit komt, ook midden in een tabel', async () => {
    const parameters = [
      ['parameter', 'laag', 'hoog'],
      ['index lasten', 0.02, 0.05],
    ];
    const producten = [
      ['product', 'prijs', 'verblijfsduur'],
      ['BW', 50_000, 24],
    ];
    const gemeenten = [
      ['gemeente', 'inwoners', 'historisch', 'bestaand BW', 'instroom BW'],
      ['Noord', 100, 0, 24, 1],
      ['Zuid', 300, 900_000, 12, 0.5],
    ];
    const jaren = [2027, 2028];
    const formule = '=BWMO_TIJDLIJN(A1:C2;A4:C5;A7:E9;A10:B10;"hoog";FALSE)';
    const werkmap = blad([...parameters, [], ...producten, [], ...gemeenten, jaren, [formule]], {
      A11: formuleuitkomst(
        'BWMO_TIJDLIJN',
        parameters,
        producten,
        gemeenten,
        [jaren],
        'hoog',
        false,
      ) as Cel[][],
    });
    // Na zes rijen van 2027 is I18 de cel met de lasten van Zuid in 2028.
    const herleiding = await herleid(werkmap, op('I18'));
    const [aanroep] = herleiding.formule!.aanroepen;
    expect(aanroep!.rijnaam).toBe('Zuid in 2028');
    const uit = aanroep!.stappen.flatMap(({ naam, waarde, cel }) => (cel ? [[naam, waarde, cel.adres]] : []));
    expect(uit).toEqual([
      ['index lasten, stijging in 2028', 0.05, 'C2'],
      ['BW: cliënten op 1 januari 2027', 12, 'D9'],
      ['BW: verblijfsduur', 24, 'C5'],
      ['BW: instroom', 0.5, 'E9'],
      ['BW: prijs', 50_000, 'B5'],
    ]);
    expect(herleidingAlsTekst(herleiding)).toContain("BW: prijs: €\u00a050.000,00 ('Blad1'!B5)");
  });

  it('vindt de formule ook als de host haar in elke cel van de uitkomst herhaalt', async () => {
    const formule = '=BWMO_VERDEEL(100;$A$1:$A$2)';
    const werkmap = blad([
      [1, formule],
      [3, formule],
    ]);
    const host: Werkmap = {
      ...werkmap,
      lees: async (bereik) => {
        const inhoud = await werkmap.lees(bereik);
        const { rij, kolom } = rechthoekVan(bereik.adres);
        const waarden = inhoud.waarden.map((regel, r) =>
          regel.map((waarde, k) => (kolom + k === 1 ? ([25, 75][rij + r] ?? null) : waarde)),
        );
        return { ...inhoud, waarden };
      },
    };
    const herleiding = await herleid(host, op('B2'));
    expect(herleiding.formule!.plek).toEqual(op('B1'));
    expect(herleiding.formule!.nagerekend).toEqual({ soort: 'gelijk', waarde: 75 });
  });

  it('geeft de zin van de functie en de cel waar die over gaat', async () => {
    const werkmap = blad(
      [
        [100, 120, '=BWMO_SALDO(A1:A2;B1:B2)'],
        ['veel', 5],
      ],
      { C1: '#VALUE!' },
    );
    const { formule } = await herleid(werkmap, op('C1'));
    expect(formule!.nagerekend).toEqual({
      soort: 'fout',
      zin: expect.stringContaining('baten, rij 2 van het bereik') as string,
    });
    expect(formule!.aanroepen[0]).toMatchObject({ foutplek: op('A2'), stappen: [] });
  });

  it('zegt welke functie het niet narekent, en laat de cellen wel zien', async () => {
    const werkmap = blad([[100, '=TODAY()+A1']], { B1: 46000 });
    const { formule } = await herleid(werkmap, op('B1'));
    expect(formule!.nagerekend).toEqual({
      soort: 'niet',
      zin: 'De functie VANDAAG rekent Herleid niet na; zet dit deel van de formule in een eigen cel.',
    });
    expect(formule!.verwijzingen.map(({ tekst }) => tekst)).toEqual(['A1']);
  });

  it('zegt bij #NAAM? welke functie het rekenblad niet kent, en laat de cellen wel zien', async () => {
    const werkmap = blad([[100, '=IFERROR(VERGELIJKN(100;A1:A3;0);0)']], { B1: '#NAME?' });
    const { formule } = await herleid(werkmap, op('B1'));
    expect(formule!.nagerekend).toEqual({
      soort: 'niet',
      zin: 'VERGELIJKN is geen functie die dit rekenblad kent; bedoelt u VERGELIJKEN?',
    });
    expect(formule!.verwijzingen.map(({ tekst }) => tekst)).toEqual(['A1:A3']);
  });

  it('leest een formule die een ander programma heeft opgeslagen', async () => {
    const werkmap = blad([[100, 120, '=_xldudf_BWMO_SALDO(A1;B1)']], { C1: -20 });
    expect((await herleid(werkmap, op('C1'))).formule!.tekst).toBe('=BWMO_SALDO(A1;B1)');
  });

  it('leest namen, hele kolommen en A1#', async () => {
    const werkmap = blad(
      [
        [1, 10, '=BWMO_VERDEEL(100;SLEUTEL)', '=SUM(C1#)', '=SUM(B:B)'],
        [3, 20],
      ],
      { C1: [[25], [75]], D1: 100, E1: 30 },
    );
    await werkmap.zetNaam('SLEUTEL', op('A1:A2'));
    for (const [adres, waarde] of [
      ['C2', 75],
      ['D1', 100],
      ['E1', 30],
    ] as const) {
      const { formule } = await herleid(werkmap, op(adres));
      expect(formule!.nagerekend, adres).toEqual({ soort: 'gelijk', waarde });
    }
  });

  it('breekt een kring van verwijzingen af', async () => {
    const werkmap = blad([['=SUM(B1#)', '=SUM(A1#)']], { A1: 1, B1: 1 });
    expect((await herleid(werkmap, op('A1'))).formule!.nagerekend).toMatchObject({
      soort: 'niet',
      zin: expect.stringContaining('verwijst via andere formules naar zichzelf') as string,
    });
  });

  it('leest van een groot blad alleen wat nodig is', async () => {
    const cellen = Array.from({ length: 3000 }, (_, r): Cel[] => ['naam', r, r, r, r, r, r, r]);
    cellen[2999]!.push('=BWMO_SALDO(B3000;C2999)');
    const werkmap = blad(cellen, { I3000: 1 });
    const gelezen: number[] = [];
    const host: Werkmap = {
      ...werkmap,
      lees: (bereik) => {
        const { rijen, kolommen } = rechthoekVan(bereik.adres);
        gelezen.push(rijen * kolommen);
        return werkmap.lees(bereik);
      },
    };
    expect((await herleid(host, op('I3000'))).formule!.nagerekend.soort).toBe('gelijk');
    expect(Math.max(...gelezen)).toBeLessThan(20_000);
  });

  it.each([
    ['een leeg blad', [[]], 'A1'],
    ['een lege cel ver buiten de cijfers', [[1]], 'Z99'],
    ['een gekozen kolom waar bovenaan niets staat', [[1]], 'C:D'],
  ])('zegt dat %s leeg is', async (_, cellen, adres) => {
    expect((await herleid(blad(cellen), op(adres))).soort).toBe('leeg');
  });

  it('meldt een blad dat er niet is', async () => {
    await expect(herleid(blad([[1]]), plek('Weg!A1'))).rejects.toThrow('Het blad Weg bestaat niet');
  });
});

it('elke functie in de bladen is een functie die de formulelezer kent', () => {
  const namen = new Set(
    Object.values(BLADEN)
      .flat()
      .flatMap(({ naam, cellen }) =>
        cellen
          .flat()
          .flatMap((inhoud) =>
            typeof inhoud === 'string' && inhoud.startsWith('=')
              ? knopenVan(ontleed(inhoud, naam)).flatMap((knoop) =>
                  knoop.soort === 'functie' ? [knoop.naam] : [],
                )
              : [],
          ),
      ),
  );
  expect([...namen].filter((naam) => naam.startsWith('BWMO_')).length).toBeGreaterThan(25);
});
