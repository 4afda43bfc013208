import type { Blad } from '../poort/blad';
import { bijFout, letters, opBlad, perInwoner, reeks, sluit, sluitMits } from './formules';
import { cijfersVan, type Sjablooncijfers, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad } from './opbouw';
import { INGROEIPAD } from './ingroeipad';
import { BEDRAG, BEDRAG_MET_TEKEN, JAAR, STIJGING } from './regels';
import type { Regioplek } from './regio';

const NAAM = 'Begroting';
const SOORTEN = ['Rekening', 'Begroting', 'Begroting', 'Raming', 'Raming', 'Raming'];
/** De kolommen T−2 tot en met T+3; de derde is het begrotingsjaar. */
const JAREN = letters('B', SOORTEN.length);
const NU = 2;
const T = JAREN[NU]!;
const EERSTE = JAREN[0]!;
const LAATSTE = JAREN[JAREN.length - 1]!;

const TEKENS = ['lasten + en baten +', 'lasten − en baten +', 'lasten + en baten −'] as const;
const MATEN = ['× € 1', '× € 1.000'] as const;

/** De cel met de stijging van de lasten per jaar. */
const STIJGING_LASTEN = 'B9';
const KOPREGEL = 11;
const INVOER = KOPREGEL + 4;
const EURO = INVOER + 6;
const RESERVE = EURO + 18;
const RESERVEKOP = RESERVE + 5;
const AFBOUW = RESERVE + 15;

/** Waar andere bladen de begroting in euro's vinden; kolom 0 is T−2. */
export interface Begrotingsplek {
  readonly aantal: number;
  readonly jaar: (kolom: number) => string;
  readonly lasten: (kolom: number) => string;
  readonly baten: (kolom: number) => string;
  /** Baten min lasten, vóór wat er uit de reserve komt. */
  readonly saldo: (kolom: number) => string;
  /** De kolom van jaar T. */
  readonly nu: number;
  /** Wat de lasten in elk jaar na T hoger zijn dan in het jaar ervoor, als deel. */
  readonly stijgingLasten: string;
  /** Wat over de reserve één keer is ingevuld of berekend. */
  readonly reserve: {
    readonly ingevuld: string;
    readonly ondergrens: string;
    /** De stand aan het begin van het begrotingsjaar. */
    readonly beginVanJaar: string;
  };
}

export const BEGROTING: Begrotingsplek = {
  aantal: JAREN.length,
  jaar: (kolom) => opBlad(NAAM, `${JAREN[kolom]!}${KOPREGEL + 1}`),
  lasten: (kolom) => opBlad(NAAM, `${JAREN[kolom]!}${EURO + 2}:${JAREN[kolom]!}${EURO + 3}`),
  baten: (kolom) => opBlad(NAAM, `${JAREN[kolom]!}${EURO + 5}`),
  saldo: (kolom) => opBlad(NAAM, `${JAREN[kolom]!}${EURO + 6}`),
  nu: NU,
  stijgingLasten: opBlad(NAAM, STIJGING_LASTEN),
  reserve: {
    ingevuld: opBlad(NAAM, `B${RESERVE + 1}`),
    ondergrens: opBlad(NAAM, `B${RESERVE + 3}`),
    beginVanJaar: opBlad(NAAM, `B${RESERVEKOP + 1 + JAREN.indexOf(T)}`),
  },
};

/** De meerjarenbegroting, omgerekend naar één tekenafspraak, met het verloop van de reserves. */
export function begrotingsblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [46, ...JAREN.map(() => 18), 18]);
  bouw.titel(
    1,
    'Begroting: van rekening T−2 tot raming T+3',
    'Neem de bedragen over zoals ze in uw begroting staan en kies hieronder hoe die getekend zijn. Laat u jaar T en later leeg, dan rekent dit blad met de lasten en baten van blad Regio en het budget van blad Ingroeipad.',
  );
  keuzes(bouw, cijfersVan(invoer));
  zoalsIngevuld(bouw, invoer, regio);
  inEuros(bouw, regio);
  reserve(bouw, invoer);
  const laatste = afbouw(bouw, invoer, regio);
  taakvelden(bouw, laatste + 2);
  return bouw.klaar();
}

function keuzes(bouw: Bladbouw, { bron, begroting }: Sjablooncijfers): void {
  bouw.zet('A4', [
    ['Teken van de bedragen'],
    ['De bedragen zijn'],
    ['Rekenfactor voor lasten en stortingen'],
    ['Rekenfactor voor baten en onttrekkingen'],
    ['Bron en datum'],
    ['Stijging van de lasten per jaar, na jaar T'],
  ]);
  bouw.invoer(STIJGING_LASTEN, [[begroting.stijgingLasten]], STIJGING);
  bouw.noteer(STIJGING_LASTEN, 'Lonen en prijzen; leeg is geen stijging. Ook blad Tijdlijn rekent hiermee.');
  bouw.invoer('B4', [[TEKENS[0]]], {
    regel: { soort: 'lijst', keuzes: TEKENS },
    uitleg: 'Kies hoe uw begroting lasten en baten tekent. Er is geen vaste afspraak tussen gemeenten.',
  });
  bouw.invoer('B5', [[MATEN[0]]], {
    regel: { soort: 'lijst', keuzes: MATEN },
    uitleg: 'Kies of de bedragen hele euro’s zijn of duizenden euro’s.',
  });
  const maal = (teken: string) => `=IF(B4="${teken}";-1;1)*IF(B5="${MATEN[1]}";1000;1)`;
  bouw.zet('B6', [[maal(TEKENS[1])], [maal(TEKENS[2])]], 'uitkomst');
  bouw.invoer('B8', [[bron]]);
}

function zoalsIngevuld(bouw: Bladbouw, invoer: Sjablooninvoer, regio: Regioplek): void {
  const { lastenBw, lastenMo, baten, storting, onttrekking } = cijfersVan(invoer).begroting;
  bouw.titel(KOPREGEL - 1, 'Begroting zoals u haar invult');
  bouw.kop(`A${KOPREGEL}`, [null, ...SOORTEN]);
  bouw.kop(`A${KOPREGEL + 1}`, [
    'Jaar',
    `=${regio.jaar}-2`,
    ...JAREN.slice(0, -1).map((kolom) => `=${kolom}${KOPREGEL + 1}+1`),
  ]);
  const rijen = [
    ['Lasten beschermd wonen', lastenBw],
    ['Lasten maatschappelijke opvang', lastenMo],
    ['Baten', baten],
    ['Storting in de reserve (taakveld 0.10)', storting],
    ['Onttrekking aan de reserve (taakveld 0.10)', onttrekking],
  ] as const;
  bouw.zet(
    `A${INVOER}`,
    rijen.map(([naam]) => [naam]),
  );
  bouw.invoer(
    `B${INVOER}`,
    rijen.map(([, bedragen]) => reeks(JAREN.length, (k) => bedragen[k] ?? null)),
    BEDRAG_MET_TEKEN,
  );
}

function inEuros(bouw: Bladbouw, regio: Regioplek): void {
  const kop = EURO + 1;
  const [bw, mo, lasten, baten, saldo, storting, onttrekking, werkelijk, resultaat] = reeks(
    9,
    (r) => kop + 1 + r,
  );
  const opReserve = (k: string) => RESERVEKOP + 1 + JAREN.indexOf(k);
  const anders = (k: string) => `${k}${onttrekking!}-${k}${storting!}-${k}${werkelijk!}`;
  // Wat leeg blijft volgt jaar T, en jaar T volgt blad Regio: pas als ook daar niets staat is er niets ingevuld.
  const leeg = (k: string, van: number, tot: number, elders: string) =>
    JAREN.indexOf(k) < NU
      ? `COUNTA(${k}${van}:${k}${tot})=0`
      : `(COUNTA(${T}${van}:${k}${tot})=0)*(${elders}=0)>0`;
  const lastenLeeg = (k: string) => leeg(k, INVOER, INVOER + 1, regio.totaal('lasten'));
  const standLeeg = (k: string) =>
    `(COUNTA(B${RESERVE + 1})=0)*(ABS(${k}${storting!})+ABS(${k}${onttrekking!})>0)`;
  const batenLeeg = (k: string) => leeg(k, INVOER + 2, INVOER + 2, regio.totaal('baten'));
  const vorige = (k: string) => JAREN[JAREN.indexOf(k) - 1]!;
  const lastenVan = (r: number, inRegio: string) => (k: string) =>
    k === T ? inRegio : `${vorige(k)}${r}*(1+${STIJGING_LASTEN})`;
  const batenVan = (k: string) => {
    const stap = JAREN.indexOf(k) - NU;
    if (stap === 0) return regio.totaal('baten');
    const budget = (jaar: number) => INGROEIPAD.regiobudget(jaar, regio.aantal);
    return `${vorige(k)}${baten!}+${budget(stap)}-${budget(stap - 1)}`;
  };
  /** Het ingevulde bedrag, of vanaf jaar T de raming als er niets is ingevuld. */
  const ingevuld = (k: string, bron: number, factor: string, raming: (k: string) => string) =>
    JAREN.indexOf(k) < NU
      ? `=ROUND(${k}${bron}*${factor};2)`
      : `=ROUND(IF(COUNTA(${k}${bron})=0;${raming(k)};${k}${bron}*${factor});2)`;
  bouw.titel(EURO, 'Begroting in euro’s');
  bouw.kop(`A${kop}`, ['Lasten en baten positief', ...JAREN.map((kolom) => `=${kolom}${KOPREGEL + 1}`)]);
  const regels: readonly (readonly [string, (kolom: string) => string])[] = [
    ['Lasten beschermd wonen', (k) => ingevuld(k, INVOER, 'B6', lastenVan(bw!, regio.budgettoets.lastenBw))],
    [
      'Lasten maatschappelijke opvang',
      (k) => ingevuld(k, INVOER + 1, 'B6', lastenVan(mo!, `SUM(${regio.budgettoets.lastenMo})`)),
    ],
    ['Totaal lasten', (k) => `=SUM(${k}${bw!}:${k}${mo!})`],
    ['Baten', (k) => ingevuld(k, INVOER + 2, 'B7', batenVan)],
    ['Saldo vóór reserves (baten − lasten)', (k) => `=BWMO_SALDO(${k}${baten!};${k}${bw!}:${k}${mo!})`],
    ['Begroot: storting in de reserve', (k) => `=ROUND(${k}${INVOER + 3}*B6;2)`],
    ['Begroot: onttrekking aan de reserve', (k) => `=ROUND(${k}${INVOER + 4}*B7;2)`],
    [
      'Van de reserve (+) of erin (−), zoals zij toelaat',
      (k) => `=ROUND(D${opReserve(k)}-C${opReserve(k)};2)`,
    ],
    ['Resultaat', (k) => `=ROUND(${k}${saldo!}+${k}${werkelijk!};2)`],
    [
      'Nadeel of voordeel',
      (k) =>
        `=IF(${lastenLeeg(k)};"vul de lasten in";IF(${batenLeeg(k)};"vul de baten in";IF(${standLeeg(k)};"vul de stand van de reserve in";IF(${k}${resultaat!}<0;"▼ nadeel";IF(${k}${resultaat!}>0;"▲ voordeel";"in balans")))))`,
    ],
    ['Resultaat per inwoner', (k) => perInwoner(`${k}${resultaat!}`, regio.totaal('inwoners'))],
    ['Saldo is baten − totaal lasten', (k) => sluit(`${k}${saldo!}-(${k}${baten!}-${k}${lasten!})`)],
    [
      'De reserve kan wat begroot is',
      (k) =>
        `=IF(${standLeeg(k)};"vul de stand van de reserve in";IF(ABS(${k}${storting!})+ABS(${k}${onttrekking!})=0;"niets begroot";IF(ROUND(${anders(k)};2)=0;"klopt";IF(${anders(k)}>0;"onttrekking niet gedekt";"storting past niet"))))`,
    ],
  ];
  bouw.zet(
    `A${kop + 1}`,
    regels.map(([naam, formule]) => [naam, ...JAREN.map(formule)]),
  );
  bouw.maakOp(`B${kop + 1}:${LAATSTE}${kop + regels.length}`, 'uitkomst', 'centen');
  bouw.maakOp(`A${lasten!}:${LAATSTE}${lasten!}`, 'totaal');
  bouw.maakOp(`A${resultaat!}:${LAATSTE}${resultaat!}`, 'totaal');
  // Elk een eigen controle: een verschil in de lasten mag dat in de baten niet verbergen.
  const tegenover = kop + regels.length + 1;
  const na = JAREN.slice(NU + 1);
  const gelijk = (leegFormule: string, wat: string, van: string) =>
    `=IF(${leegFormule};"vul ${wat} in";IF(${van}=0;"gelijk";${van}))`;
  bouw.zet(`A${tegenover}`, [
    [
      'Lasten tegenover blad Regio en, na jaar T, de stijging',
      null,
      null,
      sluitMits(lastenLeeg(T), 'de lasten', `${T}${lasten!}-${regio.totaal('lasten')}`),
      ...na.map((k) => {
        const verwacht = [bw!, mo!].map((r) => `ROUND(${lastenVan(r, '')(k)};2)`).join('-');
        return gelijk(lastenLeeg(k), 'de lasten', `ROUND(${k}${lasten!}-${verwacht};2)`);
      }),
    ],
    [
      'Baten tegenover blad Regio en, na jaar T, blad Ingroeipad',
      null,
      null,
      sluitMits(batenLeeg(T), 'de baten', `${T}${baten!}-${regio.totaal('baten')}`),
      ...na.map((k) => gelijk(batenLeeg(k), 'de baten', `ROUND(${k}${baten!}-(${batenVan(k)});2)`)),
    ],
  ]);
  bouw.maakOp(`${T}${tegenover}:${LAATSTE}${tegenover + 1}`, 'uitkomst', 'centen');
}

function reserve(bouw: Bladbouw, invoer: Sjablooninvoer): void {
  const { begin, plafond, ondergrens } = cijfersVan(invoer).begroting.reserve;
  bouw.titel(RESERVE, 'Verloop van de reserve');
  bouw.zet(`A${RESERVE + 1}`, [['Stand begin T−2'], ['Plafond (leeg is geen plafond)'], ['Ondergrens']]);
  bouw.invoer(`B${RESERVE + 1}`, [[begin], [plafond], [ondergrens]], BEDRAG);
  const [storting, onttrekking] = [EURO + 7, EURO + 8];
  bouw.zet(`A${RESERVE + 4}`, [
    ['Storting − onttrekking', ...JAREN.map((k) => `=ROUND(${k}${storting}-${k}${onttrekking};2)`)],
  ]);
  bouw.maakOp(`B${RESERVE + 4}:${LAATSTE}${RESERVE + 4}`, 'uitkomst', 'centen');
  reserveverloop(bouw, RESERVEKOP, `B${RESERVE + 1}`, `;B${RESERVE + 2};B${RESERVE + 3}`);
}

/** De tabel met het verloop; de rij boven `kop` heeft de mutaties. */
function reserveverloop(bouw: Bladbouw, kop: number, beginstand: string, grenzen: string): void {
  const n = JAREN.length;
  const [eerste, laatste] = [kop + 1, kop + n];
  const metTabel = (formule: string) => `=IF(${bijFout(`B${kop}`)};"";${formule.slice(1)})`;
  bouw.zet(`A${kop}`, [['Jaar'], ...JAREN.map((kolom) => [`=${kolom}${KOPREGEL + 1}`])]);
  bouw.loop(
    `B${kop}`,
    `=BWMO_RESERVE(${beginstand};${EERSTE}${kop - 1}:${LAATSTE}${kop - 1}${grenzen})`,
    n + 1,
    6,
    'centen',
  );
  bouw.maakOp(`A${kop}:G${kop}`, 'kop');
  bouw.zet(`A${laatste + 1}`, [
    [
      'Begin + toevoegingen − onttrekkingen = eind',
      metTabel(sluit(`${beginstand}+SUM(C${eerste}:C${laatste})-SUM(D${eerste}:D${laatste})-E${laatste}`)),
    ],
    ['Past niet of is niet gedekt', metTabel(`=SUM(F${eerste}:G${laatste})`)],
  ]);
  bouw.maakOp(`B${laatste + 1}:B${laatste + 2}`, 'uitkomst', 'centen');
}

function afbouw(bouw: Bladbouw, invoer: Sjablooninvoer, regio: Regioplek): number {
  const { begin, perJaar } = cijfersVan(invoer).begroting.afbouw;
  bouw.titel(
    AFBOUW,
    'Bestemmingsreserve afbouwen',
    'Een tweede reserve die stap voor stap terugvloeit naar de gemeenten, naast de reserve hierboven.',
  );
  bouw.zet(`A${AFBOUW + 2}`, [['Stand begin T−2'], ['Terug naar de gemeenten, per jaar']]);
  bouw.invoer(`B${AFBOUW + 2}`, [[begin]], BEDRAG);
  bouw.invoer(`B${AFBOUW + 3}`, [reeks(JAREN.length, (k) => perJaar[k] ?? null)], BEDRAG);
  bouw.zet(`A${AFBOUW + 4}`, [['Mutatie', ...JAREN.map((k) => `=-${k}${AFBOUW + 3}`)]]);
  bouw.maakOp(`B${AFBOUW + 4}:${LAATSTE}${AFBOUW + 4}`, 'uitkomst', 'centen');
  const kop = AFBOUW + 5;
  reserveverloop(bouw, kop, `B${AFBOUW + 2}`, '');
  const verdeling = kop + JAREN.length + 4;
  const [eerste, laatste] = [verdeling + 1, verdeling + regio.aantal];
  bouw.kop(`A${verdeling}`, ['Terug naar gemeente', 'Naar inwoners', 'Per inwoner']);
  bouw.zet(
    `A${eerste}`,
    reeks(regio.aantal, (g) => [`=${regio.cel('gemeente', g)}`]),
  );
  bouw.loop(
    `B${eerste}`,
    `=IF(${regio.totaal('inwoners')}=0;0;BWMO_VERDEEL(SUM(D${kop + 1}:D${kop + JAREN.length});${regio.kolom('inwoners')}))`,
    regio.aantal,
    1,
    'centen',
  );
  bouw.zet(
    `C${eerste}`,
    reeks(regio.aantal, (g) => [perInwoner(`B${eerste + g}`, regio.cel('inwoners', g))]),
    'uitkomst',
    'centen',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Totaal',
        `=SUM(B${eerste}:B${laatste})`,
        sluit(`SUM(B${eerste}:B${laatste})-SUM(D${kop + 1}:D${kop + JAREN.length})`),
      ],
    ],
    'totaal',
    'centen',
  );
  return laatste + 1;
}

// De codes wisselden in 2023 en 2025; de code van een jaar volgt uit deze tabel.
function taakvelden(bouw: Bladbouw, rij: number): void {
  const [oud, midden, nieuw] = [rij + 3, rij + 4, rij + 5];
  bouw.titel(
    rij,
    'Iv3-taakvelden per jaar',
    'Controleer de codes in het Iv3-voorschrift van het jaar; die van 2025 komen uit een openbaar bestand, niet uit het voorschrift zelf.',
  );
  bouw.kop(`A${rij + 2}`, ['Vanaf jaar', 'Jaar', 'Beschermd wonen', 'Opvang']);
  bouw.zet(`A${oud}`, [['Eerst: geëscaleerde zorg 18+'], ['Daarna: uitgesplitst'], ['Nu: eigen code']]);
  bouw.invoer(`B${oud}`, [[2015], [2023], [2025]], JAAR);
  bouw.invoer(`C${oud}`, [
    ['Iv3 6.81', 'Iv3 6.81'],
    ['Iv3 6.81a', 'Iv3 6.81b'],
    ['Iv3 6.811', 'Iv3 6.812'],
  ]);
  const code = (jaar: string, kolom: string) =>
    `=IF(${jaar}>=B${nieuw};${kolom}${nieuw};IF(${jaar}>=B${midden};${kolom}${midden};${kolom}${oud}))`;
  bouw.zet(`A${KOPREGEL + 2}`, [
    ['Taakveld beschermd wonen', ...JAREN.map((k) => code(`${k}${KOPREGEL + 1}`, 'C'))],
    ['Taakveld opvang', ...JAREN.map((k) => code(`${k}${KOPREGEL + 1}`, 'D'))],
  ]);
  bouw.maakOp(`A${KOPREGEL + 2}:${LAATSTE}${KOPREGEL + 3}`, 'toelichting');
  bouw.noteer(
    `B${nieuw}`,
    'Beschermd thuis hoort bij 6.811. Reserves staan op 0.10, toegang op 6.21 tot en met 6.23.',
  );
}
