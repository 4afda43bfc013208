import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formule } from '../../aanroep.hulp';
import { vergelijkbaar } from '../../tekst/vergelijkbaar';
import { regelsIn, regiobeelden } from '../../normen/leesbareBron';
import { zoekRegio } from '../../normen/regios';
import { SCENARIOS } from './lijst';
import type { Scenario } from './scenario';

const WORTEL = join(import.meta.dirname, '../../..');

/** Per scenario de woorden die letterlijk in de genoemde regel staan, en elk getal dat het scenario daaruit afleidt. */
const UIT_DE_BRON: Readonly<Record<string, { woorden: readonly string[]; getallen: readonly number[] }>> = {
  'Flevoland: elk een derde': {
    woorden: [
      'een derde uitstroomt naar Beschermd Thuis',
      'een derde blijft in BW',
      'een derde gaat naar Wlz',
    ],
    getallen: [1 / 3],
  },
  'Oost-Veluwe: 40 tot 50 % naar de Wlz': {
    woorden: ['40-50% van het Beschermd wonen klantbestand'],
    getallen: [0.4, 0.45, 0.5],
  },
  'Parkstad: twee derde naar de Wlz': {
    woorden: ['tweederde van de cliënten', 'ruim boven het landelijke gemiddelde'],
    getallen: [2 / 3],
  },
  'Noord- en Midden-Limburg: van 900 naar 250 tot 300': {
    woorden: [
      'circa 900 cliënten',
      'terugloopt naar 250-300 cliënten',
      'indicatie via de Wmo voor intensieve begeleiding thuis',
    ],
    getallen: [900, 250, 275, 300, 900 - 300, 900 - 275, 900 - 250],
  },
  'Centraal Gelderland: 200 plekken minder': {
    woorden: ['nog afbouw van 200 plekken', '20 tot 25% is afgebouwd', 'Een zorgaanbieder'],
    getallen: [200, 0.2, 0.225, 0.25],
  },
  'Nijmegen: 150 plekken minder': {
    woorden: ['afbouw van 150 intramurale plekken gerealiseerd'],
    getallen: [150],
  },
  'Enschede: constante wachtlijst van 80': {
    woorden: ['constante wachtlijst (80 plekken)', 'de uitstroom te laag is'],
    getallen: [80],
  },
  'Emmen: 50 per jaar afgesproken': {
    woorden: ['gezamenlijk 50 cliënten', 'niet gebaseerd op onderzoek', 'op jaarbasis laten uitstromen'],
    getallen: [50, 50 / 12],
  },
  'Emmen: 12 à 13 per jaar gerealiseerd': {
    woorden: ['gezamenlijk 50 cliënten', 'Vorig jaar zijn 12 à 13 cliënten uitgestroomd'],
    getallen: [50, 12, 12.5, 13, 12.5 / 12, 1, 13 / 12],
  },
  'Almelo: woning binnen zes maanden': {
    woorden: ['Binnen zes maanden na aanmelding', 'Vanaf 2017 zijn 90 mensen'],
    getallen: [6, 90],
  },
  'Alkmaar: 200 extra woningen': { woorden: ['een streefaantal van 200 extra woningen'], getallen: [200] },
  'Achterhoek: 100 woningen per jaar': {
    woorden: ['dit jaar 100 woningen', 'voor de gehele regio', 'nog nader worden geconcretiseerd'],
    getallen: [100, 100 / 12],
  },
  'Vallei (Ede): verblijf vaak hoogstens twee jaar': {
    woorden: ['niet langer dan twee jaar', 'vaak maximaal twee jaar duren'],
    getallen: [24],
  },
  'Noord- en Midden-Limburg: 2 % met zware problematiek': {
    woorden: ['een kleine groep burgers (circa 2%)'],
    getallen: [0.02],
  },
  'Enschede: woning binnen zes maanden': { woorden: ['binnen zes maanden na melding'], getallen: [6] },
  'Deventer: quotum van 48 woningen': {
    woorden: ['een quotum van 48 woningen', 'niet alleen voor BW/MO'],
    getallen: [48],
  },
  'Zaanstad: 50 voorrangsurgenties': {
    woorden: ['50 voorrangurgenties', 'pilot uitstroom'],
    getallen: [50],
  },
  'Amsterdam: 800 plekken voor uitstroom': {
    woorden: ['800 plekken', 'lang niet voldoende'],
    getallen: [800],
  },
  'Noord-Veluwe: 14 maatwerkwoningen': { woorden: ['14 maatwerkwoningen'], getallen: [14] },
};

const elk = SCENARIOS.map((scenario) => [scenario.naam, scenario] as const);

function getallenVan({ parameters, kengetallen }: Scenario): number[] {
  return [
    ...parameters.flatMap((rij) => rij.filter((cel) => typeof cel === 'number')),
    ...kengetallen.flatMap(({ waarde, laag = waarde, hoog = waarde }) => [waarde, laag, hoog]),
  ];
}

describe('de lijst van scenario’s', () => {
  it('heeft namen die ook zonder hoofdletters en accenten uniek zijn', () => {
    const namen = SCENARIOS.map(({ naam }) => vergelijkbaar(naam));
    expect(new Set(namen).size).toBe(namen.length);
  });

  it('noemt alleen regio’s die we kennen', () => {
    for (const { regio } of SCENARIOS) expect(zoekRegio(regio, 'regio').naam).toBe(regio);
  });

  it('staat in haar geheel in deze toets', () => {
    expect(Object.keys(UIT_DE_BRON).sort()).toEqual(SCENARIOS.map(({ naam }) => naam).sort());
  });
});

describe.each(elk)('%s', (naam, scenario) => {
  const { woorden, getallen } = UIT_DE_BRON[naam]!;

  it('verwijst naar een regel waar de woorden staan, in het deel over die regio', () => {
    const nummers = regelsIn(scenario.bron.vindplaats);
    const regels = readFileSync(join(WORTEL, scenario.bron.bestand), 'utf8').split('\n');
    const tekst = nummers.map((nummer) => regels[nummer - 1]).join('\n');
    expect(nummers.length).toBeGreaterThan(0);
    for (const woord of woorden) expect(tekst).toContain(woord);
    expect(regiobeelden(...nummers)).toMatch(
      new RegExp(`^regiobeeld ${scenario.regio.replace(/[()/]/g, '\\$&')}, vanaf blz\\. \\d+$`),
    );
  });

  it('zegt de kern in één zin, en een aanname begint met wat de bron noemt', () => {
    expect(scenario.kern).toMatch(/^[^.!?]+\.$/);
    expect(scenario.kern).toMatch(/\b20\d\d\b/);
    if (scenario.aanname) expect(scenario.aanname).toMatch(/^De bron noemt [^.]+; hier [^.]+\.$/);
  });

  it('verzint geen getallen: uit de bron, of de grenzen van een marge die als aanname vermeld staat', () => {
    const overig = getallenVan(scenario).filter((getal) => !getallen.includes(getal));
    if (overig.length > 0) {
      expect(scenario.aanname).toContain('marge van ongeveer vijf procentpunten');
      for (const getal of overig) expect(Math.abs(Math.abs(getal - getallen[0]!) - 0.05)).toBeLessThan(0.005);
    }
  });

  it('geeft een percentage altijd met een bandbreedte', () => {
    const delen = scenario.parameters.filter(([parameter]) => parameter === 'wlz eenmalig');
    for (const [, waarde, , laag, hoog] of delen) {
      expect(waarde).toBeGreaterThan(Number(laag));
      expect(waarde).toBeLessThan(Number(hoog));
    }
  });

  it('is door te rekenen als de gebruiker de rest invult', () => {
    const eigen = scenario.parameters.map(([parameter]) => parameter as string);
    const rest = [
      ['plekken', 300],
      ['in zorg', 300],
      ['instroom', 8],
      ['verblijfsduur', 36],
    ].filter(([parameter]) => !eigen.includes(parameter as string));
    const rijen = [...rest.map((rij) => [...rij, '', '', '']), ...scenario.parameters];
    expect(formule('BWMO_DOORSTROOM', rijen, 12, false)).toHaveLength(12);
    expect(formule('BWMO_BANDBREEDTE', rijen, 12, 20, 1, false)).toHaveLength(12);
  });
});

describe('Noord- en Midden-Limburg', () => {
  it('zet mensen om naar begeleiding thuis en laat niemand zonder plek', () => {
    const { parameters } = SCENARIOS.find(({ naam }) => naam.endsWith('van 900 naar 250 tot 300'))!;
    const rijen = [
      ['plekken', 300, '', '', ''],
      ['instroom', 8, '', '', ''],
      ['verblijfsduur', 30, '', '', ''],
      ...parameters,
    ];
    const [kop, ...maanden] = formule('BWMO_DOORSTROOM', rijen, 24) as (string | number)[][];
    const kolom = kop!.indexOf('overbezetting');
    expect(maanden.map((maand) => maand[kolom])).toEqual(maanden.map(() => 0));
  });
});
