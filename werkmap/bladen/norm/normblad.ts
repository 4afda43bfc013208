import type { Cel } from '../../../core/waarde';
import { BRON_NORMPUNTEN } from '../../../core/normen/normpunten';
import { NVO2020 } from '../../../core/normen/regios';
import { BRONNEN } from '../../../core/nvo/bronnen';
import type { Blad, Schrijfcel } from '../../poort/blad';
import { alsTekst } from '../../poort/schrijfcel';
import { letters, opBlad, reeks, verder } from '../../sjabloon/formules';
import { type Bladbouw, bouwBlad, type Invoerafspraak } from '../../sjabloon/opbouw';
import { JAAR } from '../../sjabloon/regels';
import { LEGE_METING, type Meting } from './meting';
import { NORMLIJSTEN, NORMONDERWERPEN, type Normlijst, PEILING_2020 } from './onderwerpen';

/** De naam van het bereik met alle antwoorden; aan deze naam herkent het paneel het blad. */
export const NORM = 'NORM';
/** De naam van de cel met de regio van 2020. */
export const NORM_REGIO = 'NORM_REGIO';
export const NORMBLAD = 'Norm';

/** De koppen van de kolommen met een meting van de regio, van nu naar vroeger. */
export const METINGKOPPEN = ['nu', 'eerder', 'daarvoor', 'nog eerder'] as const;
/** De koppen van de kolommen die niemand invult. */
export const REKENKOPPEN = {
  land: 'in 2020',
  sindsEerder: 'sinds eerder',
  sinds2020: 'sinds 2020',
  gemeenten: 'gemeenten met ja',
} as const;
export const PEILJAAR = 'Peiljaar';
export const PEILMAAND = 'Peilmaand';

/** Waarmee het blad begint. */
export interface Norminvoer {
  /** De naam van het blad. */
  readonly blad: string;
  /** De naam van de regio in 2020, of leeg. */
  readonly regio2020: string;
  /** De metingen van de regio, van nu naar vroeger; hoogstens vier. */
  readonly metingen: readonly Meting[];
  readonly gemeenten?: readonly { readonly naam: string; readonly meting: Meting }[];
}

const KEUZES = ['ja', 'in ontwikkeling', 'nee', 'nvt'];
const ANTWOORD: Invoerafspraak = {
  regel: { soort: 'lijst', keuzes: KEUZES },
  uitleg: 'Kies ja, in ontwikkeling, nee of nvt, of laat de cel leeg. Leeg is onbekend, nooit nee.',
};
const MAAND: Invoerafspraak = {
  regel: { soort: 'getal', minimum: 1, maximum: 12 },
  uitleg: 'Vul de maand in als getal van 1 tot en met 12.',
};
const VAN_HET_LAND = 'B3';
const KOP = 5;
const EERSTE = KOP + 3;
const [NU, EERDER] = ['B', 'C'] as const;
const [LAND, SINDS_EERDER, SINDS_2020] = ['F', 'G', 'H'] as const;
const EERSTE_GEMEENTE = 'I';

/** De rij van een onderwerp; elke lijst heeft een titel boven zich. */
function rijVan(onderwerp: number): number {
  const lijst = NORMLIJSTEN.findIndex(({ eerste, aantal }) => onderwerp < eerste + aantal);
  return EERSTE + onderwerp + lijst + 1;
}

const LAATSTE = rijVan(NORMONDERWERPEN.length - 1);

/** De cellen van een lijst in een kolom; `aantal` kan minder zijn dan de hele lijst. */
function deel(kolom: string, { eerste, aantal }: Normlijst, hoeveel = aantal, tot = kolom): string {
  return `${kolom}${rijVan(eerste)}:${tot}${rijVan(eerste) + hoeveel - 1}`;
}

/**
 * Het blad Norm: antwoorden per onderwerp, met peildatum per kolom, voortgang, score met dekking, en de plaats in het
 * land. Alles behalve de antwoorden zijn formules.
 */
export function normblad({ blad, regio2020, metingen, gemeenten = [] }: Norminvoer): Blad {
  const breedte = Math.max(gemeenten.length + 1, 4);
  const bouw = bouwBlad(blad, [58, 18, 16, 16, 16, 16, 14, 14, ...reeks(breedte, () => 18)], KOP);
  const gemeentekolommen = letters(EERSTE_GEMEENTE, gemeenten.length);
  bouw.titel(
    1,
    'Norm voor Opdrachtgeverschap en uitvoeringsafspraken',
    'Geel vult u in: ja, in ontwikkeling, nee of nvt. Leeg is onbekend, nooit nee.',
  );
  bouw.zet('A3', [['Regio in 2020']]);
  antwoorden(bouw, metingen, gemeenten, gemeentekolommen);
  const naScores = scores(bouw, gemeenten, gemeentekolommen);
  const naLand = naastHetLand(bouw, naScores + 2);
  const lijst = regiolijst(bouw, naLand + 2);
  bouw.invoer(VAN_HET_LAND, [[regio2020 === '' ? null : regio2020]], {
    regel: { soort: 'lijst uit bereik', blad, adres: lijst },
    uitleg: 'Kies een regio uit de lijst onderaan dit blad, of laat de cel leeg.',
  });
  bouw.noem(NORM_REGIO, VAN_HET_LAND);
  const gemeentekop = gemeentekolommen.length === 0 ? SINDS_2020 : verder(SINDS_2020, gemeenten.length + 1);
  bouw.noem(NORM, `A${KOP}:${gemeentekop}${LAATSTE}`);
  return {
    ...bouw.klaar(),
    voorwaarden: [
      {
        adres: `${SINDS_EERDER}${EERSTE}:${SINDS_2020}${LAATSTE}`,
        formule: `=${SINDS_EERDER}${EERSTE}="terug"`,
        stijl: 'letop',
      },
    ],
  };
}

type Gemeenten = NonNullable<Norminvoer['gemeenten']>;

function antwoorden(
  bouw: Bladbouw,
  metingen: readonly Meting[],
  gemeenten: Gemeenten,
  gemeentekolommen: readonly string[],
): void {
  const { land, sindsEerder, sinds2020, gemeenten: metJa } = REKENKOPPEN;
  bouw.kop(`A${KOP}`, [
    'Onderwerp',
    ...METINGKOPPEN,
    land,
    sindsEerder,
    sinds2020,
    ...gemeenten.map(({ naam }) => alsTekst(naam)),
    ...(gemeenten.length > 0 ? [metJa] : []),
  ]);
  bouw.zet(`A${KOP + 1}`, [[PEILJAAR], [PEILMAAND]], 'toelichting');
  bouw.zet(`${LAND}${KOP + 1}`, [[PEILING_2020.jaar], [PEILING_2020.maand]], 'toelichting');
  const kolommen = [
    ...METINGKOPPEN.map((_, k) => [verder(NU, k), metingen[k] ?? LEGE_METING] as const),
    ...gemeenten.map(({ meting }, g) => [gemeentekolommen[g]!, meting] as const),
  ];
  for (const [kolom, { jaar, maand }] of kolommen) {
    bouw.invoer(`${kolom}${KOP + 1}`, [[jaar]], JAAR);
    bouw.invoer(`${kolom}${KOP + 2}`, [[maand]], MAAND);
  }
  NORMLIJSTEN.forEach((lijst) => {
    const { eerste, aantal, titel, in2020 } = lijst;
    const rij = rijVan(eerste);
    const onderwerpen = NORMONDERWERPEN.slice(eerste, eerste + aantal);
    bouw.titel(rij - 1, titel);
    bouw.zet(
      `A${rij}`,
      onderwerpen.map(({ naam }) => [naam]),
    );
    onderwerpen.forEach(({ vraagt, verschil = '' }, i) => {
      if (vraagt !== undefined) bouw.noteer(`A${rij + i}`, `“${vraagt}” ${verschil}`.trim());
    });
    for (const [kolom, meting] of kolommen) {
      bouw.invoer(
        `${kolom}${rij}`,
        meting.antwoorden
          .slice(eerste, eerste + aantal)
          .map((antwoord) => [antwoord === '' ? null : antwoord]),
        ANTWOORD,
      );
    }
    bouw.loop(
      `${LAND}${rij}`,
      `=IF(${VAN_HET_LAND}="";"";BWMO_NVO_REGIO(${VAN_HET_LAND};"${lijst.lijst}"))`,
      in2020,
      1,
    );
    bouw.loop(
      `${SINDS_EERDER}${rij}`,
      `=BWMO_NVO_VOORTGANG(${deel(EERDER, lijst)};${deel(NU, lijst)})`,
      aantal,
      1,
    );
    bouw.loop(
      `${SINDS_2020}${rij}`,
      `=BWMO_NVO_VOORTGANG(${deel(LAND, lijst, in2020)};${deel(NU, lijst, in2020)})`,
      in2020,
      1,
    );
    if (gemeenten.length > 0) {
      const [een, laatste] = [gemeentekolommen[0]!, gemeentekolommen[gemeenten.length - 1]!];
      bouw.zet(
        `${verder(laatste, 1)}${rij}`,
        onderwerpen.map((_, i) => [`=INDEX(BWMO_NVO_TELLING(${een}${rij + i}:${laatste}${rij + i});1;1)`]),
        'uitkomst',
        'aantal',
      );
    }
  });
}

function scores(bouw: Bladbouw, gemeenten: Gemeenten, gemeentekolommen: readonly string[]): number {
  let rij = LAATSTE + 2;
  bouw.titel(
    rij,
    'Score, dekking en telling',
    'De score is een keuze van deze rekenhulp: ja = 1, in ontwikkeling = 0,5, nee = 0; nvt en leeg tellen niet mee. Lees haar altijd met de dekking.',
  );
  rij += 3;
  for (const lijst of NORMLIJSTEN) {
    bouw.kop(`A${rij}`, [lijst.titel, 'score', 'ja', 'in ontwikkeling', 'nee', 'nvt', 'leeg', 'dekking']);
    const [een, laatste] = [gemeentekolommen[0], gemeentekolommen[gemeenten.length - 1]];
    const bereiken: (readonly [Schrijfcel, string])[] = [
      ...METINGKOPPEN.map((kop, k) => [`Regio, ${kop}`, deel(verder(NU, k), lijst)] as const),
      [`Regio, ${REKENKOPPEN.land}`, deel(LAND, lijst, lijst.in2020)],
      ...gemeenten.map(({ naam }, g) => [alsTekst(naam), deel(gemeentekolommen[g]!, lijst)] as const),
      ...(een && laatste ? [['Alle gemeenten samen', deel(een, lijst, lijst.aantal, laatste)] as const] : []),
    ];
    bereiken.forEach(([naam, bereik], i) => {
      const r = rij + 1 + i;
      bouw.zet(`A${r}`, [[naam, scoreVan(bereik)]]);
      bouw.maakOp(`B${r}`, 'uitkomst', 'procent');
      bouw.loop(`C${r}`, `=BWMO_NVO_TELLING(${bereik})`, 1, 6, 'aantal');
      bouw.maakOp(`H${r}`, undefined, 'procent');
    });
    rij += bereiken.length + 1;
    if (gemeenten.length > 0) {
      const eerste = rij - 1 - gemeenten.length;
      bouw.zet(
        `A${rij}`,
        [
          [
            'Laagste gemeente',
            `=IF(COUNT(B${eerste}:B${rij - 2})=0;"nog niets ingevuld";MIN(B${eerste}:B${rij - 2}))`,
          ],
        ],
        'totaal',
        'procent',
      );
      rij += 1;
    }
    rij += 1;
  }
  return rij - 2;
}

function scoreVan(bereik: string): string {
  return `=IFERROR(BWMO_NVO_SCORE(${bereik});"nog niets ingevuld")`;
}

function naastHetLand(bouw: Bladbouw, titel: number): number {
  bouw.titel(
    titel,
    'Naast de 45 regio’s van 2020',
    'Minder ver, even ver en verder: het deel van de regio’s met een bekend antwoord op dat onderwerp. De aantallen zijn onze telling in de bron.',
  );
  let rij = titel + 3;
  NORMLIJSTEN.forEach((lijst, i) => {
    const kop = i === 0 ? '' : ';FALSE';
    const rijen = lijst.in2020 + (i === 0 ? 1 : 0);
    bouw.loop(
      `A${rij}`,
      `=BWMO_NVO_VERGELIJK(${deel(NU, lijst, lijst.in2020)};"${lijst.lijst}"${kop})`,
      rijen,
      5,
      'procent',
    );
    bouw.loop(`G${rij}`, `=BWMO_NVO_LANDELIJK("${lijst.lijst}"${kop})`, rijen, 6, 'aantal');
    if (i === 0) bouw.maakOp(`A${rij}:L${rij}`, 'kop');
    rij += rijen;
  });
  const bronnen: Cel[][] = [
    [`Bron van de antwoorden van 2020: ${BRONNEN.hhm.titel}.`],
    [`Bron van de acht punten: ${BRON_NORMPUNTEN.titel}, ${BRON_NORMPUNTEN.vindplaats}.`],
    ['Punt 7 en 8 zijn in 2020 niet gemeten; daarom staan zij niet naast het land.'],
  ];
  bouw.zet(`A${rij}`, bronnen, 'toelichting');
  return rij + bronnen.length - 1;
}

/** De lijst waar de regio uit gekozen wordt; geeft het adres van de namen. */
function regiolijst(bouw: Bladbouw, titel: number): string {
  const eerste = titel + 2;
  bouw.titel(titel, 'De regio’s van 2020 met hun centrumgemeente');
  bouw.loop(`A${eerste}`, '=BWMO_NVO_REGIOS()', NVO2020.regios.length, 2);
  return `A${eerste}:A${eerste + NVO2020.regios.length - 1}`;
}

/** Waar op een nieuw blad de cel met het antwoord van nu staat, als verwijzing. */
export function standcel(blad: string, onderwerp: number): string {
  return opBlad(blad, `${NU}${rijVan(onderwerp)}`);
}
