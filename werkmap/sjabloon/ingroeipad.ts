import type { Blad } from '../poort/blad';
import { bijFout, letters, opBlad, oordeel, perInwoner, reeks, sluit, sluitMits, verschil } from './formules';
import { cijfersVan, type Sjablooncijfers, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad, type Invoerafspraak } from './opbouw';
import { BEDRAG, STIJGING as STIJGING_PER_JAAR } from './regels';
import type { Regioplek } from './regio';
import { STARTJAARNAMEN } from './tijdlijnnamen';

const NAAM = 'Ingroeipad';
const AANTAL_JAREN = 12;
const JAREN = letters('B', AANTAL_JAREN);
const LAATSTE = JAREN[AANTAL_JAREN - 1]!;
const KOP = 12;
const GEKOZEN = 'B9';
const STIJGING = KOP + 1;
const GEREKEND = KOP + 2;
const INDEX = KOP + 3;
const FACTOR = KOP + 4;
const VERGELIJKING = KOP + 7;
const NIET_INGEVOERD = 'niet ingevoerd';

const rij = (nummer: number) => `B${nummer}:${LAATSTE}${nummer}`;
/** De rij met de titel van het budget per jaar. */
const padrij = (aantal: number) => VERGELIJKING + aantal + 8;

/** Waar andere bladen het pad vinden: hoe en wanneer, en wat het elke gemeente scheelt. */
export interface Ingroeiplek {
  readonly startjaar: string;
  readonly anderStartjaar: string;
  readonly duur: string;
  /** De stijging van het rijksbudget in jaar T + `stap`; vanaf 1, want jaar T is het prijspeil. */
  readonly stijging: (stap: number) => string;
  /** Het budget van de hele regio in jaar T + `stap`. */
  readonly regiobudget: (stap: number, aantal: number) => string;
  readonly jaar: string;
  readonly verschil: (nummer: number) => string;
  /** Het budget van elke gemeente in dat jaar, en wat dat scheelt met het historische budget. */
  readonly budgetten: (aantal: number) => string;
  readonly verschillen: (aantal: number) => string;
}

export const INGROEIPAD: Ingroeiplek = {
  startjaar: opBlad(NAAM, 'B4'),
  anderStartjaar: opBlad(NAAM, 'B6'),
  duur: opBlad(NAAM, 'B5'),
  stijging: (stap) => opBlad(NAAM, `${JAREN[stap]!}${GEREKEND}`),
  regiobudget: (stap, aantal) => opBlad(NAAM, `${JAREN[stap]!}${padrij(aantal) + aantal + 2}`),
  jaar: opBlad(NAAM, GEKOZEN),
  budgetten: (aantal) => opBlad(NAAM, `C${VERGELIJKING + 3}:C${VERGELIJKING + 2 + aantal}`),
  verschillen: (aantal) => opBlad(NAAM, `D${VERGELIJKING + 3}:D${VERGELIJKING + 2 + aantal}`),
  verschil: (nummer) => opBlad(NAAM, `D${VERGELIJKING + 3 + nummer}`),
};

/** Het budget per gemeente en jaar van historisch naar objectief, met een tweede startjaar ernaast. */
export function ingroeipadblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [34, ...JAREN.map(() => 17), 12]);
  const { ingroeipad, bron } = cijfersVan(invoer);
  bouw.titel(
    1,
    'Ingroeipad: van het historische naar het objectieve budget',
    'Er is geen datum en geen formule vastgesteld. Reken daarom met twee startjaren; de stappen zijn even groot. Een regio mag winnen of verliezen: het model verdeelt over heel Nederland.',
  );
  keuzes(bouw, ingroeipad, invoer.jaar, bron);
  bouw.noem(STARTJAARNAMEN.startjaar, 'B4');
  bouw.noem(STARTJAARNAMEN.anderStartjaar, 'B6');
  jaarregels(bouw, ingroeipad, regio);
  const n = regio.aantal;
  const pad = padrij(n);
  const later = pad + n + 6;
  const historisch = later + n + 6;
  const uitstel = historisch + n + 6;
  const blok = (titel: number, naam: string, start: string, factor: number | null) =>
    jaarblok(bouw, regio, { titel, naam, start, factor });
  blok(pad, 'Budget per jaar', 'B4', FACTOR);
  blok(later, 'Budget per jaar bij het andere startjaar', 'B6', FACTOR + 1);
  blok(historisch, 'Budget per jaar zonder nieuw model', `"${NIET_INGEVOERD}"`, null);
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
    ['Ander startjaar om mee te vergelijken'],
    ['Kijk naar jaar'],
    ['Bron en datum'],
    ['Jaar waarmee gerekend is', `=IF((B7<B${KOP})+(B7>${LAATSTE}${KOP})>0;B${KOP};B7)`],
  ]);
  bouw.maakOp(GEKOZEN, 'uitkomst');
  bouw.zet(
    'C9',
    [[`=IF(${GEKOZEN}=B7;"";"vul bij Kijk naar jaar een jaar van dit blad in; nu is het eerste genomen")`]],
    'toelichting',
  );
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

function jaarregels(bouw: Bladbouw, { stijging }: Sjablooncijfers['ingroeipad'], regio: Regioplek): void {
  bouw.titel(KOP - 2, 'Rijksbudget van de regio per jaar');
  bouw.kop(`A${KOP}`, ['Jaar', `=SUM(${regio.jaar})`, ...JAREN.slice(0, -1).map((k) => `=${k}${KOP}+1`)]);
  bouw.zet(`A${STIJGING}`, [
    ['Stijging in dit jaar (leeg is geen)'],
    ['Stijging waarmee gerekend is'],
    ['Indexcijfer'],
    ['Ingroeifactor'],
    ['Ingroeifactor bij het andere startjaar'],
  ]);
  // De bedragen van blad Regio zijn van het eerste jaar: dat jaar heeft geen stijging.
  bouw.invoer(`C${STIJGING}`, [reeks(AANTAL_JAREN - 1, (k) => stijging[k] ?? null)], STIJGING_PER_JAAR);
  bouw.zet(`C${GEREKEND}`, [JAREN.slice(1).map((k) => `=SUM(${k}${STIJGING})`)]);
  bouw.maakOp(rij(GEREKEND), 'uitkomst', 'procent');
  bouw.loop(`B${INDEX}`, `=BWMO_INDEX(${rij(KOP)};${rij(GEREKEND)})`, 1, AANTAL_JAREN, 'decimaal');
  bouw.zet(
    `B${FACTOR}`,
    ['B4', 'B6'].map((start) => JAREN.map((k) => `=BWMO_INGROEIFACTOR(${k}${KOP};${start};B5)`)),
    'uitkomst',
    'procent',
  );
  bouw.noteer(
    `A${STIJGING}`,
    'De bedragen historisch en objectief op blad Regio zijn in het prijspeil van het eerste jaar.',
  );
}

interface Jaarblok {
  readonly titel: number;
  readonly naam: string;
  readonly start: string;
  /** De rij met de ingroeifactor; `null` zonder nieuw model. */
  readonly factor: number | null;
}

/** Het budget per gemeente en jaar, en wat er van of naar de rest van Nederland gaat. */
function jaarblok(bouw: Bladbouw, regio: Regioplek, { titel, naam, start, factor }: Jaarblok): void {
  const [kop, eerste, laatste] = [titel + 1, titel + 2, titel + 1 + regio.aantal];
  const [totaal, rest] = [laatste + 1, laatste + 2];
  const [h, o] = [regio.kolom('historisch'), regio.kolom('objectief')];
  const ontbreekt = (waarde: string) => ontbrekend(regio, factor, waarde);
  bouw.titel(titel, naam);
  bouw.zet(`C${titel}`, [[ontbreekt('""')]], 'toelichting');
  bouw.kop(`A${kop}`, ['Gemeente', ...JAREN.map((k) => `=${k}${KOP}`)]);
  bouw.zet(
    `A${eerste}`,
    reeks(regio.aantal, (g) => [`=${regio.cel('gemeente', g)}`]),
  );
  bouw.loop(
    `B${eerste}`,
    geenCijfers(regio, factor, `BWMO_BUDGETPAD(${h};${o};${rij(KOP)};${start};B5;${rij(INDEX)})`),
    regio.aantal,
    AANTAL_JAREN,
    'centen',
  );
  const alfa = (k: string) => (factor === null ? '0' : `${k}${factor}`);
  const anders = (k: string) => `${k}${INDEX}*${alfa(k)}*(SUM(${o})-SUM(${h}))`;
  bouw.regels(
    `A${totaal}`,
    [
      ['Totaal', ...JAREN.map((k) => `=SUM(${k}${eerste}:${k}${laatste})`)],
      [
        'Van (+) of naar (−) de rest van Nederland',
        ...JAREN.map((k) => `=ROUND(${k}${totaal}-${k}${INDEX}*SUM(${h});2)`),
      ],
      [
        'Sluit op objectief − historisch',
        ...JAREN.map((k) =>
          ontbreekt(`IF(${bijFout(`B${eerste}`)};"";${sluitOpCent(`${k}${rest}-${anders(k)}`)})`),
        ),
      ],
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
  const plaats = `${GEKOZEN}-B${KOP}+1`;
  const inJaar = (blok: number, g: number) =>
    `=INDEX(B${blok + 2 + g}:${LAATSTE}${blok + 2 + g};1;${plaats})`;
  bouw.titel(VERGELIJKING, 'Nadeel en voordeel in het gekozen jaar');
  bouw.zet(
    `A${VERGELIJKING + 1}`,
    [
      [
        `="Jaar "&${GEKOZEN}&". Lasten: blad Regio ("&${regio.bron('lasten')}&"). Inwoners: "&${regio.bron('inwoners')}&"."`,
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
    'Bij het andere startjaar',
    'Verschil daardoor',
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
        verschil(`SUM(C${r})`, `SUM(B${r})`),
        perInwoner(`D${r}`, inwoners),
        oordeel(`D${r}`),
        `=${regio.cel('lasten', g)}`,
        verschil(`SUM(C${r})`, `SUM(G${r})`),
        perInwoner(`H${r}`, inwoners),
        oordeel(`H${r}`),
        inJaar(blokken.later, g),
        verschil(`SUM(K${r})`, `SUM(C${r})`),
        perInwoner(`L${r}`, inwoners),
      ];
    }),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${eerste + n - 1})`;
  const totaal = eerste + n;
  const inKeuze = (r: number) => `INDEX(${rij(r)};1;${plaats})`;
  const [h, o] = [regio.kolom('historisch'), regio.kolom('objectief')];
  bouw.regels(
    `A${totaal}`,
    [
      [
        'Totaal',
        ...['B', 'C', 'D'].map((k) => `=${som(k)}`),
        null,
        null,
        `=${som('G')}`,
        `=${som('H')}`,
        null,
        null,
        `=${som('K')}`,
        `=${som('L')}`,
      ],
      [
        'Van (+) of naar (−) de rest van Nederland',
        null,
        null,
        `=ROUND(C${totaal}-B${totaal};2)`,
        null,
        `=IF(D${totaal + 1}>0;"▲ de regio wint";IF(D${totaal + 1}<0;"▼ de regio verliest";"gelijk"))`,
      ],
      [
        'Voordeel en nadeel samen sluiten daarop',
        null,
        null,
        ontbrekend(
          regio,
          FACTOR,
          sluitOpCent(`D${totaal}-${inKeuze(INDEX)}*${inKeuze(FACTOR)}*(SUM(${o})-SUM(${h}))`),
        ),
      ],
    ],
    'totaal',
    'centen',
  );
}

/** Een uitkomst, of wat er op blad Regio nog in te vullen is. */
function ontbrekend(regio: Regioplek, factor: number | null, uitkomst: string): string {
  return `=IF(${regio.totaal('historisch')}=0;"vul historisch in";${
    factor === null
      ? uitkomst.replace(/^=/, '')
      : `IF(${objectiefNodig(regio, factor)};"vul objectief in";${uitkomst.replace(/^=/, '')})`
  })`;
}

/** Zoals `ontbrekend`, met 0 in een tabel waarmee andere cellen rekenen. */
function geenCijfers(regio: Regioplek, factor: number | null, uitkomst: string): string {
  return ontbrekend(regio, factor, uitkomst).replace(/"vul [a-z]+ in"/g, '0');
}

/** Het objectieve budget ontbreekt terwijl een jaar ermee rekent. */
function objectiefNodig(regio: Regioplek, factor: number): string {
  return `(${regio.totaal('objectief')}=0)*(SUM(${rij(factor)})>0)`;
}

// Het totaal van een jaar is zelf op de cent afgerond: een halve cent is geen verschil.
function sluitOpCent(verschilformule: string): string {
  return `IF(ROUND(${verschilformule};1)=0;"sluit";ROUND(${verschilformule};2))`;
}

function uitstelblok(
  bouw: Bladbouw,
  regio: Regioplek,
  titel: number,
  { pad, later }: Pick<Blokken, 'pad' | 'later'>,
): void {
  const [kop, eerste] = [titel + 1, titel + 2];
  const n = regio.aantal;
  bouw.titel(titel, 'Wat een ander startjaar scheelt');
  bouw.kop(`A${kop}`, [
    'Alle jaren samen',
    'Startjaar',
    'Ander startjaar',
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
        verschil(`SUM(C${r})`, `SUM(B${r})`),
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
        'Voordeel en nadeel samen',
        `=SUM(B${eerste}:B${eerste + n - 1})`,
        `=SUM(C${eerste}:C${eerste + n - 1})`,
        `=SUM(D${eerste}:D${eerste + n - 1})`,
        null,
        ontbrekend(regio, FACTOR, sluit(`C${eerste + n}-B${eerste + n}-D${eerste + n}`)),
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
  // Jaar T staat al op blad Regio.
  bouw.zet(`B${budget}`, [[`=SUM(${regio.budgettoets.rijksmiddelenMo})`]], 'uitkomst', 'centen');
  bouw.invoer(`C${budget}`, [reeks(AANTAL_JAREN - 1, (k) => cijfers.opvang.budget[k] ?? null)], BEDRAG);
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
      [
        'Sluit op het budget',
        ...JAREN.map((k) =>
          sluitMits(
            `(COUNTA(${regio.jaar})*SUM(${centrum})*SUM(${inwoners})=0)+(SUM(${k}${budget})=0)+(${bijFout(`B${eerste}`)})>0`,
            'jaar, centrum, inwoners en budget',
            `${k}${laatste + 1}-${k}${budget}`,
          ),
        ),
      ],
    ],
    'totaal',
    'centen',
  );
}
