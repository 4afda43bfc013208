import type { Blad } from '../poort/blad';
import { letters, opBlad, oordeel, perInwoner, reeks, sluit, verschil } from './formules';
import { cijfersVan, type Sjablooncijfers, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad, type Invoerafspraak } from './opbouw';
import { BEDRAG } from './regels';
import type { Regioplek } from './regio';

const NAAM = 'Ingroeipad';
const AANTAL_JAREN = 12;
const JAREN = letters('B', AANTAL_JAREN);
const LAATSTE = JAREN[AANTAL_JAREN - 1]!;
const KOP = 12;
const MACRO = KOP + 1;
const VERGELIJKING = KOP + 5;
const NIET_INGEVOERD = 'niet ingevoerd';

const rij = (nummer: number) => `B${nummer}:${LAATSTE}${nummer}`;

/** Waar blad Kosten het verschil met het historische budget vindt. */
export interface Ingroeiplek {
  readonly jaar: string;
  readonly verschil: (nummer: number) => string;
}

export const INGROEIPAD: Ingroeiplek = {
  jaar: opBlad(NAAM, 'B7'),
  verschil: (nummer) => opBlad(NAAM, `D${VERGELIJKING + 3 + nummer}`),
};

/** Het budget per gemeente en jaar van historisch naar objectief, met een tweede startjaar ernaast. */
export function ingroeipadblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [34, ...JAREN.map(() => 17), 12]);
  const { ingroeipad, bron } = cijfersVan(invoer);
  bouw.titel(
    1,
    'Ingroeipad: van het historische naar het objectieve budget',
    'Er is geen datum en geen formule vastgesteld. Reken daarom met twee startjaren; de stappen zijn even groot.',
  );
  keuzes(bouw, ingroeipad, invoer.jaar, bron);
  jaarregels(bouw, ingroeipad, regio);
  const n = regio.aantal;
  const pad = VERGELIJKING + n + 7;
  const later = pad + n + 5;
  const historisch = later + n + 5;
  const uitstel = historisch + n + 5;
  jaarblok(bouw, regio, pad, 'Budget per jaar', 'B4');
  jaarblok(bouw, regio, later, 'Budget per jaar bij het latere startjaar', 'B6');
  jaarblok(bouw, regio, historisch, 'Budget per jaar zonder nieuw model', `"${NIET_INGEVOERD}"`);
  inHetJaar(bouw, regio, { pad, later, historisch });
  uitstelblok(bouw, regio, uitstel, { pad, later });
  opvang(bouw, regio, uitstel + n + 6, invoer);
  return bouw.klaar();
}

function startjaar(jaar: number): Invoerafspraak {
  return {
    regel: { soort: 'lijst', keuzes: [NIET_INGEVOERD, ...reeks(16, (i) => jaar - 4 + i)] },
    uitleg: 'Kies het eerste jaar van de overgang, of "niet ingevoerd".',
  };
}

const DUUR: Invoerafspraak = {
  regel: { soort: 'getal', minimum: 1, maximum: 40 },
  uitleg: 'Vul het aantal jaren in. Eén jaar is in één keer.',
};

function keuzes(bouw: Bladbouw, cijfers: Sjablooncijfers['ingroeipad'], jaar: number, bron: string): void {
  bouw.zet('A4', [
    ['Startjaar'],
    ['Duur in jaren'],
    ['Later startjaar om mee te vergelijken'],
    ['Kijk naar jaar'],
    ['Bron en datum'],
  ]);
  bouw.invoer('B4', [[cijfers.startjaar]], startjaar(jaar));
  bouw.invoer('B5', [[cijfers.duur]], DUUR);
  bouw.invoer('B6', [[cijfers.later]], startjaar(jaar));
  bouw.invoer('B7', [[jaar + 1]], {
    regel: { soort: 'lijst uit bereik', blad: NAAM, adres: rij(KOP) },
    uitleg: 'Kies een van de jaren van dit blad.',
  });
  bouw.invoer('B8', [[bron]]);
  bouw.noteer(
    'B4',
    'De invoering is uitgesteld van 2020 naar steeds een later jaar; een datum na 2026 is niet gevonden.',
  );
  bouw.noteer(
    'B5',
    '“Ingroeipad van 10 jaar”: Kennisnemen van het uitvoeringsplan 2021, zes gemeenten in West-Brabant West.',
  );
}

function jaarregels(bouw: Bladbouw, { macrobudget }: Sjablooncijfers['ingroeipad'], regio: Regioplek): void {
  bouw.titel(KOP - 2, 'Macrobudget van de regio');
  bouw.kop(`A${KOP}`, ['Jaar', `=${regio.jaar}`, ...JAREN.slice(0, -1).map((k) => `=${k}${KOP}+1`)]);
  bouw.zet(`A${MACRO}`, [['Macrobudget'], ['Ingroeifactor'], ['Ingroeifactor later']]);
  bouw.invoer(`B${MACRO}`, [reeks(AANTAL_JAREN, (k) => macrobudget[k] ?? null)], BEDRAG);
  bouw.zet(
    `B${MACRO + 1}`,
    ['B4', 'B6'].map((start) => JAREN.map((k) => `=BWMO_INGROEIFACTOR(${k}${KOP};${start};B5)`)),
    'uitkomst',
    'procent',
  );
}

/** Het budget per gemeente en jaar; sluit per jaar op het macrobudget. */
function jaarblok(bouw: Bladbouw, regio: Regioplek, titel: number, naam: string, start: string): void {
  const [kop, eerste, laatste] = [titel + 1, titel + 2, titel + 1 + regio.aantal];
  const [h, o] = [regio.kolom('historisch'), regio.kolom('objectief')];
  bouw.titel(titel, naam);
  bouw.zet(
    `C${titel}`,
    [[`=IF(SUM(${h})*SUM(${o})=0;"Vul op blad Regio de kolommen historisch en objectief in.";"")`]],
    'toelichting',
  );
  bouw.kop(`A${kop}`, ['Gemeente', ...JAREN.map((k) => `=${k}${KOP}`)]);
  bouw.zet(
    `A${eerste}`,
    reeks(regio.aantal, (g) => [`=${regio.cel('gemeente', g)}`]),
  );
  bouw.loop(
    `B${eerste}`,
    `=IF(SUM(${h})*SUM(${o})=0;0;BWMO_INGROEI(${h};${o};${rij(MACRO)};${rij(KOP)};${start};B5))`,
    regio.aantal,
    AANTAL_JAREN,
    'centen',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...JAREN.map((k) => `=SUM(${k}${eerste}:${k}${laatste})`)],
      ['Sluit op het macrobudget', ...JAREN.map((k) => sluit(`${k}${laatste + 1}-${k}${MACRO}`))],
    ],
    'totaal',
    'centen',
  );
}

interface Blokken {
  readonly pad: number;
  readonly later: number;
  readonly historisch: number;
}

function inHetJaar(bouw: Bladbouw, regio: Regioplek, blokken: Blokken): void {
  const n = regio.aantal;
  const [kop, eerste] = [VERGELIJKING + 2, VERGELIJKING + 3];
  const plaats = `B7-B${KOP}+1`;
  const inJaar = (blok: number, g: number) =>
    `=INDEX(B${blok + 2 + g}:${LAATSTE}${blok + 2 + g};1;${plaats})`;
  bouw.titel(VERGELIJKING, 'Nadeel en voordeel in het gekozen jaar');
  bouw.zet(
    `A${VERGELIJKING + 1}`,
    [
      [
        `="Jaar "&B7&". Lasten: blad Regio ("&${regio.bron('lasten')}&"). Inwoners: "&${regio.bron('inwoners')}&"."`,
      ],
    ],
    'toelichting',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Historisch',
    'Ingroeipad',
    'Verschil',
    'Per inwoner',
    'Oordeel',
    'Lasten jaar T',
    'Budget − lasten',
    'Per inwoner',
    'Oordeel',
    'Bij later startjaar',
    'Verschil door later',
    'Per inwoner',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g) => {
      const r = eerste + g;
      const inwoners = regio.cel('inwoners', g);
      return [
        `=${regio.cel('gemeente', g)}`,
        inJaar(blokken.historisch, g),
        inJaar(blokken.pad, g),
        verschil(`C${r}`, `B${r}`),
        perInwoner(`D${r}`, inwoners),
        oordeel(`D${r}`),
        `=${regio.cel('lasten', g)}`,
        verschil(`C${r}`, `G${r}`),
        perInwoner(`H${r}`, inwoners),
        oordeel(`H${r}`),
        inJaar(blokken.later, g),
        verschil(`K${r}`, `C${r}`),
        perInwoner(`L${r}`, inwoners),
      ];
    }),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${eerste + n - 1})`;
  bouw.regels(
    `A${eerste + n}`,
    [
      ['Totaal', ...['B', 'C', 'D'].map((k) => `=${som(k)}`), null, null, `=${som('G')}`, `=${som('H')}`],
      ['Winst en verlies samen', null, null, sluit(som('D'))],
    ],
    'totaal',
    'centen',
  );
  bouw.zet(`L${eerste + n}`, [[`=${som('L')}`], [sluit(som('L'))]], 'totaal', 'centen');
}

function uitstelblok(
  bouw: Bladbouw,
  regio: Regioplek,
  titel: number,
  { pad, later }: Pick<Blokken, 'pad' | 'later'>,
): void {
  const [kop, eerste] = [titel + 1, titel + 2];
  const n = regio.aantal;
  bouw.titel(titel, 'Wat later invoeren kost of oplevert');
  bouw.kop(`A${kop}`, [
    'Alle jaren samen',
    'Startjaar',
    'Later startjaar',
    'Verschil',
    'Per inwoner',
    'Oordeel',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g) => {
      const r = eerste + g;
      const som = (blok: number) => `=SUM(${rij(blok + 2 + g)})`;
      return [
        `=${regio.cel('gemeente', g)}`,
        som(pad),
        som(later),
        verschil(`C${r}`, `B${r}`),
        perInwoner(`D${r}`, regio.cel('inwoners', g)),
        oordeel(`D${r}`),
      ];
    }),
    'uitkomst',
    'centen',
  );
  bouw.regels(
    `A${eerste + n}`,
    [
      [
        'Winst en verlies samen',
        `=SUM(B${eerste}:B${eerste + n - 1})`,
        `=SUM(C${eerste}:C${eerste + n - 1})`,
        sluit(`SUM(D${eerste}:D${eerste + n - 1})`),
      ],
    ],
    'totaal',
    'centen',
  );
}

// Tot het geld verdeeld wordt krijgt de centrumgemeente alles; daarna krijgt ieder naar inwoners.
function opvang(bouw: Bladbouw, regio: Regioplek, titel: number, invoer: Sjablooninvoer): void {
  const { jaar } = invoer;
  const { ingroeipad: cijfers, bron } = cijfersVan(invoer);
  const n = regio.aantal;
  const [kop, budget, eerste] = [titel + 5, titel + 6, titel + 8];
  const laatste = eerste + n - 1;
  const [centrum, inwoners] = [`N${eerste}:N${laatste}`, regio.kolom('inwoners')];
  bouw.titel(
    titel,
    'Opvang apart',
    'Het geld voor maatschappelijke opvang, verslavingszorg en openbare geestelijke gezondheidszorg volgt een eigen pad.',
  );
  bouw.zet(`A${titel + 2}`, [['Eerste jaar naar alle gemeenten'], ['Duur in jaren'], ['Bron en datum']]);
  bouw.invoer(`B${titel + 2}`, [[cijfers.opvang.startjaar]], startjaar(jaar));
  bouw.invoer(`B${titel + 3}`, [[cijfers.opvang.duur]], DUUR);
  bouw.invoer(`B${titel + 4}`, [[bron]]);
  bouw.noteer(
    `B${titel + 2}`,
    '“Tot en met (in ieder geval 2025)” naar de centrumgemeente: Kennisnemen van het uitvoeringsplan 2021.',
  );
  bouw.kop(`A${kop}`, ['Jaar', ...JAREN.map((k) => `=${k}${KOP}`)]);
  bouw.zet(`A${budget}`, [['Budget opvang van de regio']]);
  bouw.invoer(`B${budget}`, [reeks(AANTAL_JAREN, (k) => cijfers.opvang.budget[k] ?? null)], BEDRAG);
  bouw.kop(`A${eerste - 1}`, ['Gemeente', ...JAREN.map((k) => `=${k}${KOP}`), 'Centrum nu']);
  bouw.zet(
    `A${eerste}`,
    reeks(n, (g) => [`=${regio.cel('gemeente', g)}`]),
  );
  bouw.zet(
    `N${eerste}`,
    reeks(n, (g) => [`=IF(${regio.cel('centrum', g)}="x";1;0)`]),
    'toelichting',
  );
  bouw.loop(
    `B${eerste}`,
    `=IF(SUM(${centrum})*SUM(${inwoners})=0;0;BWMO_INGROEI(${centrum};${inwoners};${rij(budget)};${rij(kop)};B${titel + 2};B${titel + 3}))`,
    n,
    AANTAL_JAREN,
    'centen',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...JAREN.map((k) => `=SUM(${k}${eerste}:${k}${laatste})`)],
      ['Sluit op het budget', ...JAREN.map((k) => sluit(`${k}${laatste + 1}-${k}${budget}`))],
    ],
    'totaal',
    'centen',
  );
}
