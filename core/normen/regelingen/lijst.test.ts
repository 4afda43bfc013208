import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, type Parameternaam } from './parameters';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { HHM_2020, regelsIn, regiobeelden } from '../leesbareBron';
import { zoekRegio } from '../regios';
import { REGELINGEN } from './lijst';
import type { Regeling } from './regeling';

const WORTEL = join(import.meta.dirname, '../../..');
const SLEUTELS = [
  'sleutelInwoners',
  'sleutelClienten',
  'sleutelHistorisch',
  'sleutelObjectief',
  'sleutelBaten',
  'sleutelHandmatig',
] as const satisfies readonly Parameternaam[];

/** Per regeling: elke regel waarnaar zij verwijst, met woorden die daar letterlijk staan. */
const WOORDEN: Readonly<Record<string, Readonly<Record<number, readonly string[]>>>> = {
  'Geen solidariteit': { 1766: ['geen financiële solidariteit toe te passen'] },
  'Volledige pool naar inwoners': {
    2776: ['Baten en lasten worden met elkaar gedragen op basis van inwoneraantal'],
  },
  'Gooi en Vechtstreek: naar inwoners': {
    2776: ['op basis van inwoneraantal', 'nog geen methode gevonden', 'begeleidingskosten lokaal gedragen'],
  },
  'Groningen: naar indicaties': {
    2236: ['Deze regionale afspraken staan tot 2022'],
    2238: ['op basis van het aantal indicaties per gemeente', 'eigen financiële verdeelmodel'],
    2242: ['de gemeente waar de cliënt verblijft over de indicatie gaat'],
  },
  'Holland Rijnland: in één keer': {
    3047: ['voorzieningen een regionale verantwoordelijkheid blijven', 'Dit najaar vindt besluitvorming'],
    3096: ['Financiële solidariteit:\t✓'],
    3104: ['zonder het landelijke ingroeipad', 'per 2022 een integrale herverdeling'],
  },
  'Noord- en Midden-Limburg: naar gebruik': {
    4009: ['alle budgetten samenvoegt'],
    4074: [
      'BW, MO en bemoeizorg OGGZ',
      'Op basis van af- en uitnamen wordt uiteindelijk afgerekend per gemeente',
    ],
    4078: ['tekorten of overschotten worden verdeeld is nog niet concreet uitgewerkt'],
  },
  'Noordoost-Brabant Oost: regionale reserve': {
    3482: [
      'Overschot komt in een regionale reserve en tekorten worden samen opgelost',
      'de besluitvorming staat eind 2020 gepland',
      'wordt het regionale vangnet gezamenlijk bekostigd',
    ],
  },
  'West-Friesland: egalisatiereserve': {
    2858: [
      'in 2019 een convenant',
      'egaliseringsreserve om risico',
      'bestemmingsreserve waarbij middelen terugvloeien',
    ],
  },
  'Meierij en Bommelerwaard: overschot naar innovatie': {
    1155: ['tekorten samen oplossen, overschotten zijn bestemd voor innovatie'],
  },
  'Vallei (Ede): geen solidariteit': {
    1756: ['Financiële solidariteit:\t✓'],
    1766: ['bewust voor gekozen om geen financiële solidariteit'],
  },
  'Achterhoek: de vervuiler betaalt': {
    1533: ["lichte voorkeur voor 'de vervuiler betaalt'", 'nog in ontwikkeling'],
  },
  'Apeldoorn: 2 % van Wmo-begeleiding': { 114: ['2% van hun budget voor Wmo-begeleiding', 'Apeldoorn'] },
  'Rotterdam: centrum draagt het risico': {
    3636: ['De centrumgemeente is in 2021 risicodragend', 'budgetten voor beschermd wonen worden geoormerkt'],
  },
  'Helmond: centrum draagt het risico': {
    2718: ['overgangsfase (tot 2022) draagt de gemeente Helmond de financiële risico'],
  },
  'Westelijke Mijnstreek: intramuraal bij centrum': {
    3726: ['een deel van het budget ontvangt (in de vorm van subsidie)'],
    3774: [
      'Intramuraal BW blijft de verantwoordelijkheid van de centrumgemeente Sittard-Geleen',
      'wordt door iedere lokale gemeente vormgegeven',
    ],
  },
  'Bergen op Zoom: lopende indicaties bij centrum': {
    906: [
      'In 2019',
      'een richting gekozen',
      'stellen en financieren van indicaties',
      'De centrumgemeente blijft de lopende',
    ],
    910: ['nog afspraken gemaakt worden over financiële solidariteit'],
    916: ['Cliënten met een lopende indicatie', 'herindicatie'],
  },
  'Zuidoost-Drenthe: bestaande cliënten bij centrum': {
    1921: [
      'na 1 januari 2022 voor de bestaande beschermd wonen cliënten',
      '(her)indicatie',
      'gemeente van herkomst',
    ],
    1927: ['intentie is uitgesproken om financieel solidair te blijven'],
  },
  'Fryslân: budget van het centrum samen': {
    2942: [
      'Vanaf 2022 worden de middelen individueel verdeeld',
      'Cliënten met lopende beschikking blijven tot 2031',
    ],
    2946: ['In de eerste twee jaar', 'gezamenlijke verantwoordelijkheid van de Friese gemeenten'],
  },
  'Oost-Veluwe: alleen het regionale deel': {
    581: [
      'dat mei 2019 is ondertekend',
      '1 januari 2021 (wordt 1 januari 2022) een',
      'gezamenlijk regionaal budget',
      'welke lokaal gefinancierd worden',
      'de verdeelsleutel waarmee',
    ],
  },
  'Maastricht: budgetten samen': {
    3136: ['een concept samenwerkingsovereenkomst', 'het voorjaar van 2021 tot een definitief besluit'],
    3140: ['nog geen definitieve overeenkomst'],
    3189: ['zes regiogemeenten de komende vijf jaar worden samengevoegd'],
  },
  'Enschede: budgetten samen met reserve': {
    2028: ['budget-neutrale uitvoering, het samenvoegen van budgetten, het opbouwen van reserves'],
  },
  'West-Brabant West: alles samen 2023-2025': {
    694: ['op basis van solidariteit (komende drie jaar (2023 t/m 2025)'],
    700: ['MO wordt bekostigd'],
  },
  'West-Brabant West: sleutel voor een tekort': {
    279: ['Regionale/ gezamenlijke financiering'],
    288: ['eventueel financieel tekort over de zes gemeenten'],
  },
  'Zeeland: gemeenschappelijk fonds': {
    4195: ['op basis van solidariteit onder te brengen in een gemeenschappelijk fonds'],
    4244: ['solidariteitsfonds BW'],
  },
  'Delft: nieuw geld in een centrale pot': {
    1076: ['centrale pot', 'tekorten en overschotten is nog niet bepaald'],
  },
  'Gouda: lokale zorg vergoed': {
    72: [
      'enkel de bedden',
      '(vanuit budget beschermd wonen) vergoed',
      'inclusief de overbruggingszorg',
      'In 2017',
    ],
  },
  'Noord-Veluwe: verevening sinds 2016': {
    2452: ['In 2016', 'vereveningsafspraken', 'deze gelden nog steeds'],
  },
  'Amersfoort: regionale verevening': {
    383: ['afspraken van december 2019', 'regionale solidariteit en het principe van verevening'],
  },
  'Dordrecht: budget naar coördinatiegemeente': {
    1626: [
      'van 2021 tot 2025',
      'maken het budget bestemd voor beschermd wonen over naar de coördinatiegemeente',
    ],
  },
  'Breda: regionale pot': {
    989: ['in 2017 vastgesteld door de gemeenteraden'],
    999: ['gezamenlijk financieel verantwoordelijk', 'Het budget voor beschermd wonen gaat in een'],
    1003: ['regionale pot', 'zijn in ontwikkeling'],
  },
  'Centraal Gelderland: inkomsten centraal': {
    700: ['inkomsten uit de regiogemeenten centraal worden ingezet voor BW in de gehele regio'],
  },
  'Parkstad: verblijf en opvang samen': {
    2538: ['In 2018 hebben alle gemeenteraden', 'Visie Opvang en Beschermd Wonen'],
    2546: [
      'Intramuraal Beschermd wonen en opvangvoorzieningen gaan ze gezamenlijk organiseren en financieren',
      'De verdeling daarvan moet nog uitgewerkt worden',
      'door elke gemeente zelf opgepakt',
    ],
  },
  'Midden-IJssel: risico’s samen': {
    1421: ["gezamenlijk de risico's te dragen"],
    1425: ['Alle gemeenten hebben een gelijke stem'],
  },
  'Nissewaard: overeenkomst tot 2024': {
    3344: ['in januari 2020 vastgesteld en is geldig tot 2024', 'budgetbeheer, financiële solidariteit'],
  },
};

/** Wat een aanname uit een tweede stuk haalt, met de regel waar het staat. */
const ELDERS: readonly (readonly [
  naam: string,
  aanname: string,
  bestand: string,
  regel: number,
  woorden: string,
])[] = [
  [
    'Apeldoorn: 2 % van Wmo-begeleiding',
    'volgens Bureau HHM in 2020 overschot en tekort deelden',
    HHM_2020,
    581,
    'delen de gemeenten regionaal de overschotten c.q. tekorten',
  ],
  [
    'Gouda: lokale zorg vergoed',
    'volgens Bureau HHM in 2020',
    HHM_2020,
    2155,
    'op dat onderdeel nog alleen beginselafspraken gemaakt',
  ],
  [
    'IJssel-Vecht: voorschot en afrekening',
    'Bureau HHM er in 2020 acht',
    HHM_2020,
    4371,
    'de acht gemeenten',
  ],
  [
    'Groningen: naar indicaties',
    'bij financiële solidariteit een ja',
    HHM_2020,
    2296,
    'Financiële solidariteit:\t✓',
  ],
];

// De enige getallen buiten 0 en 1 die in een openbaar stuk staan.
const GEPUBLICEERD: readonly number[] = [0.02, 2_000_000];

function inProject({ bron }: Regeling): boolean {
  return bron.bestand.startsWith('gegevens/');
}

function gewichtenVan({ instelling }: Regeling): number[] {
  return SLEUTELS.flatMap((naam) => instelling[naam] ?? []);
}

function namenWaar(waar: (regeling: Regeling) => boolean): string[] {
  return REGELINGEN.filter(waar).map(({ naam }) => naam);
}

const UIT_PROJECT = REGELINGEN.filter(inProject);

describe('de lijst van regelingen', () => {
  it('begint met de twee uitersten', () => {
    expect(REGELINGEN.slice(0, 2).map(({ naam }) => naam)).toEqual([
      'Geen solidariteit',
      'Volledige pool naar inwoners',
    ]);
  });

  it('heeft daarnaast ten minste 22 afspraken uit de praktijk', () => {
    expect(REGELINGEN.length).toBeGreaterThanOrEqual(24);
  });

  it('geeft elke regeling namen, ook van vroeger, die zonder hoofdletters en accenten uniek zijn', () => {
    const namen = REGELINGEN.flatMap(({ naam, voorheen = [] }) => [naam, ...voorheen]).map(vergelijkbaar);
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('noemt alleen regio’s die we kennen', () => {
    for (const { regio } of REGELINGEN) {
      if (regio !== 'alle') expect(zoekRegio(regio, 'regio').naam).toBe(regio);
    }
  });
});

describe('elke regeling', () => {
  it('zegt de kern in één zin', () => {
    expect(namenWaar(({ kern }) => !/^[^.!?]+\.$/.test(kern))).toEqual([]);
  });

  it('noemt een jaar; alleen de twee uitersten zijn van altijd', () => {
    expect(namenWaar(({ kern }) => !/\b20\d\d\b/.test(kern))).toEqual(
      namenWaar(({ altijd }) => altijd === true),
    );
    expect(namenWaar(({ altijd }) => altijd === true)).toEqual([
      'Geen solidariteit',
      'Volledige pool naar inwoners',
    ]);
  });

  it('laat de beginstand van een reserve open als zij een reserve noemt', () => {
    const metReserve = namenWaar(
      ({ naam, kern }) =>
        `${naam} ${kern}`.includes('reserve') && !kern.includes('gaat de reserve boven haar plafond'),
    );
    expect(metReserve).toHaveLength(6);
    expect(namenWaar(({ open = [] }) => open.includes('reserve'))).toEqual(metReserve);
    expect(namenWaar(({ instelling }) => instelling.reserve !== undefined)).toEqual([]);
  });

  it('noemt een bestand en een vindplaats', () => {
    expect(namenWaar(({ bron }) => bron.bestand === '' || bron.vindplaats === '')).toEqual([]);
  });

  it('heeft gewichten die samen 1 zijn', () => {
    const metSleutel = REGELINGEN.filter((regeling) => gewichtenVan(regeling).length > 0);
    expect(metSleutel.length).toBeGreaterThan(20);
    for (const regeling of metSleutel) {
      const som = gewichtenVan(regeling).reduce((tot, gewicht) => tot + gewicht, 0);
      expect(som, regeling.naam).toBe(1);
    }
  });

  it('heeft een sleutel of een centrum dat betaalt, precies als er iets te delen is', () => {
    for (const regeling of REGELINGEN) {
      const { naam, instelling, open = [] } = regeling;
      const openSleutel = SLEUTELS.some((sleutel) => open.includes(sleutel));
      const verdeelt =
        gewichtenVan(regeling).length > 0 || instelling.centrumDraagtTekort === 1 || openSleutel;
      const teDelen = instelling.solidariteit !== 0 || instelling.batenHerverdelen === 1;
      expect(verdeelt, naam).toBe(teDelen);
    }
  });

  it('stelt een open knop niet ook in', () => {
    expect(namenWaar(({ instelling, open = [] }) => open.some((knop) => knop in instelling))).toEqual([]);
  });

  it('houdt delen tussen 0 en 1 en ja of nee op 0 of 1', () => {
    const buiten = namenWaar(({ instelling }) =>
      Object.entries(instelling).some(([knop, waarde]) => {
        const { soort } = PARAMETERS[knop as Parameternaam];
        if (soort === 'jaNee') return waarde !== 0 && waarde !== 1;
        return waarde < 0 || (soort === 'deel' && waarde > 1);
      }),
    );
    expect(buiten).toEqual([]);
  });

  it('verzint geen getallen: 0, 1, gepubliceerd, of gelijke gewichten met een aanname', () => {
    const overig = REGELINGEN.filter(({ instelling }) =>
      Object.values(instelling).some(
        (waarde) => waarde !== 0 && waarde !== 1 && !GEPUBLICEERD.includes(waarde),
      ),
    );
    expect(overig.map(({ naam }) => naam)).toEqual(['Meierij en Bommelerwaard: inwoners en cliënten']);
    expect(overig[0]!.instelling).toEqual({ sleutelInwoners: 0.5, sleutelClienten: 0.5 });
    expect(overig[0]!.aanname).toContain('even zwaar');
  });

  it('begint een aanname met wat de bron noemt en zegt wat hier geldt', () => {
    const vorm = /^De bron noemt (?:[^.]|\d\.\d)+; hier [^.]+\.$/;
    expect(namenWaar(({ aanname }) => aanname !== undefined && !vorm.test(aanname))).toEqual([]);
  });

  it('zegt het erbij als de sleutel uit de eigen kolom komt', () => {
    const zwijgt = namenWaar(
      ({ instelling, aanname = '' }) =>
        instelling.sleutelHandmatig !== undefined && !aanname.includes('uw eigen kolom sleutel'),
    );
    expect(zwijgt).toEqual([]);
  });
});

describe('de vindplaatsen in het project', () => {
  it('zijn allemaal in deze toets opgenomen', () => {
    expect(Object.keys(WOORDEN).sort()).toEqual(UIT_PROJECT.map(({ naam }) => naam).sort());
  });

  it.each(UIT_PROJECT.map((regeling) => [regeling.naam, regeling] as const))(
    'kloppen: %s',
    (naam, regeling) => {
      const pad = join(WORTEL, regeling.bron.bestand);
      expect(existsSync(pad)).toBe(true);
      expect(regeling.bron.vindplaats).toMatch(/^regel \d+/);
      expect(regelsIn(regeling.bron.vindplaats)).toEqual(Object.keys(WOORDEN[naam]!).map(Number));
      const regels = readFileSync(pad, 'utf8').split('\n');
      for (const nummer of regelsIn(regeling.bron.vindplaats)) {
        for (const woorden of WOORDEN[naam]![nummer]!) expect(regels[nummer - 1]).toContain(woorden);
      }
    },
  );

  it.each(ELDERS)(
    'kloppen ook als een aanname een ander stuk noemt: %s',
    (naam, aanname, bestand, regel, woorden) => {
      expect(REGELINGEN.find((regeling) => regeling.naam === naam)!.aanname).toContain(aanname);
      expect(readFileSync(join(WORTEL, bestand), 'utf8').split('\n')[regel - 1]).toContain(woorden);
    },
  );

  it('staan in het regiobeeld van de regio zelf', () => {
    const elders = UIT_PROJECT.filter(
      ({ regio, bron }) =>
        regio !== 'alle' &&
        bron.bestand === HHM_2020 &&
        regiobeelden(...regelsIn(bron.vindplaats)) !==
          `regiobeeld ${regio}, vanaf blz. ${zoekRegio(regio, 'regio').bladzijde}`,
    );
    expect(elders.map(({ naam }) => naam)).toEqual([]);
  });

  it('buiten het project zijn titels, geen paden', () => {
    for (const regeling of REGELINGEN.filter((kandidaat) => !inProject(kandidaat))) {
      expect(regeling.bron.bestand).not.toMatch(/[/\\]|https?:/);
    }
  });
});
