import type { Cel } from '../../definitie';
import { type Parameter, PARAMETERS } from '../../solidariteit/regeling/parameters';
import type { Blad } from '../blad';
import { bijRegeling, REGELINGNAMEN } from './bronnen';
import { opBlad, oordeel, perInwoner, reeks, sluit, verder, verschil } from './formules';
import { cijfersVan, type Sjablooncijfers, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad, type Invoerafspraak } from './opbouw';
import { BEDRAG, BEDRAG_MET_TEKEN, DEEL } from './regels';
import type { Regioplek } from './regio';

const NAAM = 'Regeling';
const KIES = {
  regel: { soort: 'lijst uit bereik', ...REGELINGNAMEN },
  uitleg: 'Kies een regeling van blad Bronnen.',
} as const satisfies Invoerafspraak;

const BEGIN_MET = 'begin met';
const EIGEN = 14;
const EIGEN_EINDE = EIGEN + Object.keys(PARAMETERS).length;
const NAAST = EIGEN_EINDE + 2;
const TABEL = NAAST + 2;
const VERGELIJK_AANTAL = 8;

const VARIANTEN = [
  { kolom: 'A', letter: 'A', regeling: 'B4', kop: '="Regeling A: "&B4' },
  { kolom: 'G', letter: 'B', regeling: 'B7', kop: '="Regeling B: "&B7' },
  { kolom: 'M', letter: 'eigen', regeling: `A${EIGEN}:B${EIGEN_EINDE}`, kop: 'Eigen regeling' },
] as const;

/** De namen waarmee een ander blad een van de drie regelingen kiest. */
export const REGELINGKEUZES = VARIANTEN.map(({ letter }) => letter);

/** Waar andere bladen de bijdrage van gemeente `nummer` vinden, onder de gekozen regeling. */
export function bijdrageBij(keuze: string, nummer: number): string {
  const [a, b, eigen] = VARIANTEN.map(({ kolom }) =>
    opBlad(NAAM, `${verder(kolom, 3)}${TABEL + 1 + nummer}`),
  );
  return `=IF(${keuze}="A";${a!};IF(${keuze}="B";${b!};${eigen!}))`;
}

/** Drie regelingen naast elkaar, wie wint en wie betaalt, en de regelingen van andere regio's. */
export function regelingblad(invoer: Sjablooninvoer, regio: Regioplek): Blad {
  const bouw = bouwBlad(NAAM, [
    30,
    // De namen van de regelingen staan in deze kolom.
    34,
    ...reeks(4, () => 16),
    30,
    ...reeks(5, () => 16),
    30,
    ...reeks(4, () => 16),
  ]);
  const { regeling } = cijfersVan(invoer);
  bouw.titel(
    1,
    'Regeling: wie betaalt en wie ontvangt',
    'Kies twee regelingen en vul zo nodig uw eigen regeling in. Een bijdrage met + gaat naar de regio, met − komt zij van de regio.',
  );
  keuze(bouw, 4, 'Regeling A', regeling.a);
  keuze(bouw, 7, 'Regeling B', regeling.b);
  eigenRegeling(bouw, regeling, cijfersVan(invoer).bron);
  bouw.titel(NAAST, 'Drie regelingen naast elkaar');
  const onder = VARIANTEN.map((variant) => tabel(bouw, regio, variant))[0]!;
  bouw.titel(onder + 2, 'Voordeel en nadeel per gemeente');
  const [a, b, eigen] = VARIANTEN;
  const eigenSaldo = (g: number) =>
    g < regio.aantal ? `(${regio.cel('baten', g)}-${regio.cel('lasten', g)})` : '0';
  const saldoA = (g: number) => `${verder(a.kolom, 4)}${TABEL + 1 + g}`;
  wieWint(bouw, regio, onder + 3, a.kolom, 'A tegenover geen regeling', eigenSaldo);
  wieWint(bouw, regio, onder + 3, b.kolom, 'B tegenover A', saldoA);
  const einde = wieWint(bouw, regio, onder + 3, eigen.kolom, 'Eigen regeling tegenover A', saldoA);
  bronregels(bouw, einde + 1, regio);
  vergelijking(bouw, einde + 5, regeling.vergelijk, regio);
  return bouw.klaar();
}

function keuze(bouw: Bladbouw, rij: number, naam: string, gekozen: string): void {
  bouw.zet(`A${rij}`, [[naam], ['In het kort'], ['Bron']]);
  bouw.invoer(`B${rij}`, [[gekozen]], KIES);
  bouw.zet(
    `B${rij + 1}`,
    [[bijRegeling(`B${rij}`, 'kern')], [bijRegeling(`B${rij}`, 'bron')]],
    'toelichting',
  );
}

function eigenRegeling(bouw: Bladbouw, { eigen }: Sjablooncijfers['regeling'], bron: string): void {
  bouw.titel(EIGEN - 3, 'Eigen regeling');
  bouw.zet(`A${EIGEN - 2}`, [['Bron en datum']]);
  bouw.invoer(`B${EIGEN - 2}`, [[bron]]);
  bouw.kop(`A${EIGEN - 1}`, ['Knop', 'Waarde', 'Betekenis; leeg is niet gebruikt', null, null, null, null]);
  bouw.zet(`A${EIGEN}`, [[BEGIN_MET]]);
  bouw.invoer(`B${EIGEN}`, [[eigen[BEGIN_MET] ?? null]], KIES);
  bouw.noteer(
    `B${EIGEN}`,
    'Neem een regeling over en verander alleen wat u hieronder invult. Een eigen sleutel vervangt de hele sleutel.',
  );
  Object.values(PARAMETERS).forEach((parameter: Parameter, p) => {
    const rij = EIGEN + 1 + p;
    bouw.zet(`A${rij}`, [[parameter.naam]]);
    bouw.invoer(`B${rij}`, [[eigen[parameter.naam] ?? null]], afspraakVan(parameter));
    bouw.zet(`C${rij}`, [[parameter.uitleg]], 'toelichting');
  });
  bouw.noem('REGELING_EIGEN', `A${EIGEN}:B${EIGEN_EINDE}`);
}

function afspraakVan({ soort, minimum }: Parameter): Invoerafspraak {
  if (soort === 'deel') return DEEL;
  if (soort === 'bedrag') return minimum === undefined ? BEDRAG_MET_TEKEN : BEDRAG;
  return { regel: { soort: 'lijst', keuzes: [0, 1] }, uitleg: 'Vul 1 in voor ja en 0 voor nee.' };
}

/** De uitkomst van één regeling met haar controle; geeft de laatste rij. */
function tabel(bouw: Bladbouw, regio: Regioplek, variant: (typeof VARIANTEN)[number]): number {
  const { kolom, regeling, kop } = variant;
  const rijen = regio.aantal + 3;
  const [eerste, laatste] = [TABEL + 1, TABEL + rijen];
  bouw.zet(`${kolom}${TABEL - 1}`, [[kop]], 'titel');
  bouw.loop(`${kolom}${TABEL}`, `=BWMO_REGELING(${regeling};${regio.tabel})`, rijen + 1, 5, 'centen');
  bouw.maakOp(`${kolom}${TABEL}:${verder(kolom, 4)}${TABEL}`, 'kop');
  bouw.maakOp(`${kolom}${laatste}:${verder(kolom, 4)}${laatste}`, 'totaal');
  const controle = reeks(4, (k): Cel => {
    const letter = verder(kolom, k + 1);
    return sluit(`SUM(${letter}${eerste}:${letter}${laatste - 1})-${letter}${laatste}`);
  });
  bouw.regels(`${kolom}${laatste + 1}`, [['Telt op tot het totaal', ...controle]], 'toelichting', 'centen');
  return laatste + 1;
}

/** Het verschil per gemeente met een ander saldo, ook per inwoner en in woorden; geeft de laatste rij. */
function wieWint(
  bouw: Bladbouw,
  regio: Regioplek,
  rij: number,
  kolom: string,
  kop: string,
  ander: (nummer: number) => string,
): number {
  const verschillen = verder(kolom, 2);
  const n = regio.aantal;
  const eerste = rij + 1;
  const regels = reeks(n + 2, (g): Cel[] => {
    const r = eerste + g;
    const eigen = `${verder(kolom, 4)}${TABEL + 1 + g}`;
    const vooraan = [`=${kolom}${TABEL + 1 + g}`, `=${eigen}`, verschil(eigen, ander(g))];
    if (g >= n) return vooraan;
    return [
      ...vooraan,
      perInwoner(`${verschillen}${r}`, regio.cel('inwoners', g)),
      oordeel(`${verschillen}${r}`),
    ];
  });
  bouw.kop(`${kolom}${rij}`, [kop, 'Saldo', 'Verschil', 'Per inwoner', 'Oordeel']);
  bouw.regels(`${kolom}${eerste}`, regels, 'uitkomst', 'centen');
  const einde = eerste + n + 2;
  const perGemeente = `${verschillen}${eerste}:${verschillen}${eerste + n - 1}`;
  const aantal = (teken: string) => `SUMPRODUCT((${perGemeente}${teken}0)*1)`;
  bouw.regels(
    `${kolom}${einde}`,
    [
      ['Samen', null, sluit(`SUM(${verschillen}${eerste}:${verschillen}${einde - 1})`)],
      [`=${aantal('>')}&" gemeenten met voordeel en "&${aantal('<')}&" met nadeel"`],
    ],
    'totaal',
    'centen',
  );
  return einde + 1;
}

function bronregels(bouw: Bladbouw, rij: number, regio: Regioplek): void {
  bouw.zet(
    `A${rij}`,
    [
      [
        `="Inwoners: "&${regio.bron('inwoners')}&". Baten: "&${regio.bron('baten')}&". Lasten: "&${regio.bron('lasten')}&"."`,
      ],
      ['Een verschil met + is een voordeel voor de gemeente. Reserve en innovatie horen bij de regio.'],
    ],
    'toelichting',
  );
}

function vergelijking(bouw: Bladbouw, rij: number, gekozen: readonly string[], regio: Regioplek): void {
  bouw.titel(
    rij,
    'Regelingen van andere regio’s',
    'Het saldo van elke gemeente onder de regelingen die u hier kiest; leeg doet niet mee.',
  );
  const eerste = rij + 2;
  bouw.zet(
    `A${eerste}`,
    reeks(VERGELIJK_AANTAL, (r) => [`Regeling ${r + 1}`]),
  );
  const namen = bouw.invoer(
    `B${eerste}`,
    reeks(VERGELIJK_AANTAL, (r) => [gekozen[r] ?? null]),
    KIES,
  );
  const kop = eerste + VERGELIJK_AANTAL + 1;
  bouw.loop(
    `A${kop}`,
    `=BWMO_REGELING_VERGELIJK(${regio.tabel};${namen})`,
    regio.aantal + 1,
    VERGELIJK_AANTAL + 1,
    'centen',
  );
  bouw.maakOp(`A${kop}:${verder('A', VERGELIJK_AANTAL)}${kop}`, 'kop');
}
