import type { Cel } from '../../core/waarde';
import { NAMEN, type Parameternaam } from '../../core/capaciteit/stroommodel/parameters';
import type { Blad } from '../poort/blad';
import type { Regiotabel } from '../poort/gemeenten';
import { rechthoekVan } from '../poort/adres';
import { verwijzing } from '../poort/verwijzing';
import { BEDRAG } from '../sjabloon/regels';
import { reeks, sluit, verder } from '../sjabloon/formules';
import { type Bladbouw, bouwBlad } from '../sjabloon/opbouw';
import {
  heelTussen,
  MEESTE_SIMULATIES_OP_BLAD,
  MEESTE_ZAAD_OP_BLAD,
  zetParameters,
} from '../sjabloon/wonen/stroomafspraken';

/** Beginwaarde, verandering per maand, laag en hoog; `null` of weg is leeg. */
export type Ramingsregel = readonly Cel[];

/** Waarmee een raming begint; alles is op het blad te wijzigen. */
export interface Ramingsinvoer {
  readonly naam: string;
  /** Waar het over gaat, bijvoorbeeld `Beschermd wonen`. */
  readonly product: string;
  readonly bron: string;
  readonly parameters: Readonly<Partial<Record<Parameternaam, Ramingsregel>>>;
  readonly maanden: number;
  readonly simulaties: number;
  readonly zaad: number;
  /** De tabel van de regio met inwoners; zonder vervalt wat per gemeente is. */
  readonly regio: Pick<Regiotabel, 'gemeenten' | 'kolom'> | null;
  /** Euro per jaar voor een plek en voor de zorg na de woning; leeg als dat niet bekend is. */
  readonly prijs: Cel;
  readonly prijsDaarna: Cel;
  readonly bundeling: { readonly doel: string; readonly norm: number; readonly maanden: number };
}

const [MAANDEN, SIMULATIES, ZAAD] = ['B4', 'B5', 'B6'] as const;
const KOP = 10;
const EERSTE = KOP + 1;
const LAATSTE = KOP + NAMEN.length;
const PARAMETERTABEL = `A${EERSTE}:E${LAATSTE}`;
/** Waar de tabel per maand begint, en die met de bandbreedte. */
const [MAANDTABEL, BANDTABEL] = ['I', 'W'] as const;
const MAAND_PER_JAAR = 12;

/** De kolommen van BWMO_DOORSTROOM die het blad gebruikt, vanaf het begin van haar tabel. */
const KOLOM = { maand: 0, wachtlijst: 2, inZorg: 3, wachtOpWoning: 4, naarWoning: 8 } as const;
const inTabel = (kolom: keyof typeof KOLOM) => verder(MAANDTABEL, KOLOM[kolom]);
const waarde = (parameter: Parameternaam) => `B${EERSTE + NAMEN.indexOf(parameter)}`;

/**
 * Een raming van wachtlijst, plekken en woningen voor één product: parameters met laag en hoog, en levende formules.
 *
 * Vereist: 1 tot en met 600 maanden.
 */
export function ramingsblad(invoer: Ramingsinvoer): Blad {
  const bouw = bouwBlad(invoer.naam, [
    38,
    ...reeks(4, () => 14),
    24,
    14,
    3,
    ...reeks(13, () => 14),
    3,
    ...reeks(10, () => 14),
  ]);
  keuzes(bouw, invoer);
  parameters(bouw, invoer);
  const naKern = prijsVanEenWoning(bouw, kern(bouw, LAATSTE + 2), invoer);
  const jaren = Math.ceil(invoer.maanden / MAAND_PER_JAAR);
  const jaar1 = naKern + 3;
  let rij = woningen(bouw, naKern, jaren, invoer.maanden);
  if (invoer.regio) rij = perGemeente(bouw, rij, invoer.regio, `D${jaar1}`, invoer.bundeling);
  maandtabellen(bouw);
  grafieken(bouw, rij, invoer);
  return bouw.klaar();
}

function keuzes(bouw: Bladbouw, { product, bron, maanden, simulaties, zaad }: Ramingsinvoer): void {
  bouw.titel(
    1,
    `Raming ${product}: wachtlijst, plekken en woningen`,
    'Geel vult u in; de rest rekent mee. Laag en hoog horen bij elkaar: elke simulatie kiest een waarde ertussen.',
  );
  bouw.zet('A3', [
    ['Bron en datum'],
    ['Aantal maanden'],
    ['Aantal simulaties'],
    ['Startgetal van het toeval (seed)'],
    ['Berekend met versie'],
  ]);
  bouw.invoer('B3', [[bron]]);
  bouw.invoer(MAANDEN, [[maanden]], heelTussen(1, maanden, 'maanden'));
  bouw.invoer(SIMULATIES, [[simulaties]], heelTussen(1, MEESTE_SIMULATIES_OP_BLAD, 'simulaties'));
  bouw.invoer(ZAAD, [[zaad]], heelTussen(0, MEESTE_ZAAD_OP_BLAD, 'het startgetal'));
  bouw.zet('B7', [['=BWMO_VERSIE()']], 'uitkomst');
  bouw.noteer(ZAAD, 'Hetzelfde startgetal geeft altijd dezelfde tabel.');
}

function parameters(bouw: Bladbouw, { parameters: regels, maanden }: Ramingsinvoer): void {
  bouw.titel(KOP - 1, 'Parameters');
  bouw.kop(`A${KOP}`, ['Naam', 'Beginwaarde', 'Per maand +/−', 'Laag', 'Hoog', 'Eenheid']);
  zetParameters(bouw, EERSTE, maanden, (naam) => regels[naam]);
}

/** Wat er op den duur gebeurt als alles blijft zoals het begint; geeft de rij na het blok. */
function kern(bouw: Bladbouw, rij: number): number {
  const [instroom, duur, plekken] = [waarde('instroom'), waarde('verblijfsduur'), waarde('plekken')];
  const heel = `ROUNDDOWN(${plekken};0)`;
  bouw.titel(rij, 'Op den duur', 'Als instroom, verblijfsduur en plekken blijven zoals zij beginnen.');
  const r = rij + 2;
  bouw.regels(
    `A${r}`,
    [
      ['Plekken nodig bij volle bezetting', `=BWMO_PLEKKEN(${instroom};${duur})`],
      ['Bezetting', `=BWMO_BEZETTING(${instroom};${duur};${plekken})`],
      [
        'Gemiddelde wachttijd in maanden, als wie klaar is meteen weg kan',
        `=IF(${instroom}*${duur}>=${heel};"de wachtlijst blijft groeien";BWMO_WACHTTIJD(${instroom};${duur};${heel}))`,
      ],
      [
        'Plekken bezet door wie op een woning wacht',
        `=BWMO_GEBLOKKEERD(${plekken};${duur};SUM(${waarde('aandeelWoning')});SUM(${waarde('woningen')})*${MAAND_PER_JAAR})`,
      ],
    ],
    'uitkomst',
    'decimaal',
  );
  bouw.maakOp(`B${r}`, undefined, 'aantal');
  bouw.maakOp(`B${r + 1}`, undefined, 'procent');
  return r + 5;
}

/** Wat het kost dat er te weinig woningen komen; `rij` komt direct na het blok van `kern`. Geeft de rij na het blok. */
function prijsVanEenWoning(
  bouw: Bladbouw,
  rij: number,
  { prijs, prijsDaarna }: Pick<Ramingsinvoer, 'prijs' | 'prijsDaarna'>,
): number {
  const r = rij + 2;
  const bezet = `B${rij - 2}`;
  const mits = (formule: string) =>
    `=IF(${bezet}=0;0;IF(COUNT(B${r}:B${r + 1})<2;"vul beide prijzen in";${formule}))`;
  bouw.titel(
    rij,
    'Wat een woning kost die er niet komt',
    'Plekken die bezet blijven, maal wat een plek meer kost dan de zorg na de woning.',
  );
  bouw.zet(`A${r}`, [
    ['Een plek kost per jaar'],
    ['De zorg na de woning kost per jaar'],
    ['Woningen per jaar te weinig'],
    ['Wachten kost per jaar'],
    ['Per woning die elk jaar ontbreekt'],
  ]);
  bouw.invoer(`B${r}`, [[prijs], [prijsDaarna]], BEDRAG);
  bouw.zet(
    `B${r + 2}`,
    [
      [`=IF(${bezet}=0;0;${bezet}*${MAAND_PER_JAAR}*${waarde('aandeelWoning')}/${waarde('verblijfsduur')})`],
      [mits(`ROUND(${bezet}*(B${r}-B${r + 1});2)`)],
      [mits(`ROUND(B${r + 3}/B${r + 2};2)`)],
    ],
    'uitkomst',
    'centen',
  );
  bouw.maakOp(`B${r + 2}`, undefined, 'decimaal');
  return r + 6;
}

/** Per jaar wie klaar is voor een woning, wie er een kreeg en wat achterblijft; geeft de rij na het blok. */
function woningen(bouw: Bladbouw, rij: number, jaren: number, maanden: number): number {
  bouw.titel(
    rij,
    'Woningen per jaar',
    'Nodig is wie in het jaar klaar is voor een woning, met wie er al op wachtte.',
  );
  const eerste = rij + 3;
  const laatste = eerste + jaren - 1;
  bouw.kop(`A${rij + 2}`, [
    'Jaar',
    'Klaar voor woning',
    'Naar een woning',
    'Nodig',
    'Gerealiseerd',
    'Achterstand eind',
    'Realisatiegraad',
  ]);
  const [naar, stand] = [inTabel('naarWoning'), inTabel('wachtOpWoning')];
  bouw.regels(
    `A${eerste}`,
    reeks(jaren, (j): Cel[] => {
      const van = EERSTE + j * MAAND_PER_JAAR;
      const tot = EERSTE + Math.min(maanden, (j + 1) * MAAND_PER_JAAR) - 1;
      const begin = j === 0 ? `SUM(${waarde('wachtOpWoning')})` : `SUM(${stand}${van - 1})`;
      const gehuisvest = `SUM(${naar}${van}:${naar}${tot})`;
      // De horizon kan korter zijn dan de tabel: daarna is er geen stand meer en verandert er niets.
      const eind = `IF(COUNT(${stand}${van}:${stand}${tot})=0;${begin};INDEX(${stand}${van}:${stand}${tot};COUNT(${stand}${van}:${stand}${tot})))`;
      return [`Jaar ${j + 1}`, `=MAX(0;ROUND(${gehuisvest}+${eind}-${begin};6))`, `=ROUND(${gehuisvest};6)`];
    }),
    'uitkomst',
    'decimaal',
  );
  bouw.loop(
    `D${eerste}`,
    `=BWMO_WOONOPGAVE(B${eerste}:B${laatste};C${eerste}:C${laatste};SUM(${waarde('wachtOpWoning')});FALSE)`,
    jaren,
    4,
    'decimaal',
  );
  bouw.maakOp(`G${eerste}:G${laatste}`, undefined, 'procent');
  return laatste + 2;
}

/** De woningen van het eerste jaar en de instroom per gemeente naar inwoners, en wat samen plekken delen scheelt. */
function perGemeente(
  bouw: Bladbouw,
  rij: number,
  { gemeenten, kolom }: NonNullable<Ramingsinvoer['regio']>,
  nodig: string,
  { doel, norm, maanden }: Ramingsinvoer['bundeling'],
): number {
  const inwoners = kolom('inwoners');
  const namen = kolom('gemeente');
  if (!inwoners || !namen) return rij;
  const n = gemeenten.length;
  const eerste = rij + 3;
  const laatste = eerste + n - 1;
  const { rij: bovenste, kolom: k } = rechthoekVan(namen.adres);
  bouw.titel(
    rij,
    'Per gemeente, naar inwoners',
    'De woningen die in jaar 1 nodig zijn, verdeeld in hele woningen, en de instroom om apart of samen te rekenen.',
  );
  bouw.kop(`A${rij + 2}`, ['Gemeente', 'Woningen in jaar 1', 'Deel van de regio', 'Instroom per maand']);
  bouw.zet(
    `A${eerste}`,
    reeks(n, (g) => [`=${verwijzing({ blad: namen.blad, adres: `${verder('A', k)}${bovenste + g + 1}` })}`]),
  );
  bouw.loop(`B${eerste}`, `=BWMO_VERDEEL(${nodig};${verwijzing(inwoners)};;1)`, n, 1, 'aantal');
  bouw.loop(`C${eerste}`, `=BWMO_SLEUTEL(${verwijzing(inwoners)})`, n, 1, 'procent');
  bouw.zet(
    `D${eerste}`,
    reeks(n, (g) => [`=SUM(C${eerste + g})*${waarde('instroom')}`]),
    'uitkomst',
    'decimaal',
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Totaal',
        `=SUM(B${eerste}:B${laatste})`,
        `=SUM(C${eerste}:C${laatste})`,
        `=SUM(D${eerste}:D${laatste})`,
        sluit(`B${laatste + 1}-ROUND(${nodig};0)`),
      ],
    ],
    'totaal',
    'decimaal',
  );
  bouw.maakOp(`C${laatste + 1}`, undefined, 'procent');
  const samen = laatste + 3;
  bouw.titel(
    samen,
    'Wat samen plekken delen scheelt',
    'Een bovengrens: elke plek past dan bij iedereen, en gemeenten hebben het niet tegelijk druk.',
  );
  bouw.zet(`A${samen + 2}`, [['Doel'], ['Norm'], ['Aantal maanden bij doel wachtkans']]);
  bouw.invoer(`B${samen + 2}`, [[doel]], {
    regel: { soort: 'lijst', keuzes: ['wachttijd', 'wachtkans', 'weigerkans'] },
    uitleg: 'Kies wachttijd, wachtkans of weigerkans.',
  });
  bouw.invoer(`B${samen + 3}`, [[norm], [maanden]], {
    regel: { soort: 'getal', minimum: 0, maximum: 600 },
    uitleg: 'Bij wachttijd een aantal maanden, bij een kans een deel tussen 0 en 1.',
  });
  bouw.kop(`A${samen + 6}`, ['Plekken apart', 'Plekken samen', 'Scheelt']);
  bouw.loop(
    `A${samen + 7}`,
    `=BWMO_BUNDELING(D${eerste}:D${laatste};${waarde('verblijfsduur')};B${samen + 2};B${samen + 3};B${samen + 4})`,
    1,
    3,
    'aantal',
  );
  return samen + 9;
}

function maandtabellen(bouw: Bladbouw): void {
  bouw.zet(`${MAANDTABEL}${KOP - 1}`, [['Maand voor maand, zonder toeval']], 'titel');
  bouw.zet(`${BANDTABEL}${KOP - 1}`, [['Bandbreedte door toeval en onzekere parameters']], 'titel');
  bouw.zet(`${MAANDTABEL}${KOP}`, [[`=BWMO_DOORSTROOM(${PARAMETERTABEL};${MAANDEN})`]]);
  bouw.zet(`${BANDTABEL}${KOP}`, [[`=BWMO_BANDBREEDTE(${PARAMETERTABEL};${MAANDEN};${SIMULATIES};${ZAAD})`]]);
}

function grafieken(bouw: Bladbouw, rij: number, { bron, maanden, product }: Ramingsinvoer): void {
  const laatste = KOP + maanden;
  for (const [beginkolom, breedte] of [
    [MAANDTABEL, 13],
    [BANDTABEL, 10],
  ] as const) {
    const eind = verder(beginkolom, breedte - 1);
    bouw.maakOp(`${beginkolom}${KOP}:${eind}${KOP}`, 'kop');
    bouw.maakOp(`${beginkolom}${EERSTE}:${eind}${laatste}`, 'uitkomst', 'decimaal');
  }
  const over = (kolom: string) => `${kolom}${EERSTE}:${kolom}${laatste}`;
  const lijn = (titel: string, zonderToeval: string, eersteBand: number, plek: number) => {
    bouw.teken({
      soort: 'lijn',
      titel: `${titel} ${product}`,
      bron: `Bron: ${bron}; berekend met BWMO_DOORSTROOM en BWMO_BANDBREEDTE`,
      categorieen: over(inTabel('maand')),
      reeksen: [
        { naam: 'Zonder toeval', adres: over(zonderToeval), stippel: true },
        ...(['P10', 'P50', 'P90'] as const).map((naam, i) => ({
          naam: `${titel} ${naam}`,
          adres: over(verder(BANDTABEL, eersteBand + i)),
          ...(naam !== 'P50' && ({ stippel: true } as const)),
        })),
      ],
      assen: { x: 'maand', y: 'aantal mensen' },
      plaats: `A${plek}:F${plek + 15}`,
    });
  };
  lijn('Wachtlijst', inTabel('wachtlijst'), 1, rij);
  lijn('In zorg', inTabel('inZorg'), 4, rij + 17);
}
