import { PARAMETERS } from '../../core/normen/regelingen/parameters';
import type { Blad } from '../poort/blad';
import { BEGROTING } from './begroting';
import { REGELINGLIJST } from './bronnen';
import { opBlad, reeks, verder } from './formules';
import { cijfersVan, type Sjablooninvoer } from './invoer';
import { type Bladbouw, bouwBlad, type Invoerafspraak } from './opbouw';
import { AANTAL_KNOPPEN, eigenKnoppen, keuze, uitkomsttabel, wieWint } from './regelingdelen';
import type { Regioplek } from './regio';
import { AFSPRAAKNAMEN } from './tijdlijnnamen';

const NAAM = 'Regeling';
const KIES = {
  regel: { soort: 'lijst uit bereik', ...REGELINGLIJST.namen },
  uitleg: 'Kies een regeling van blad Bronnen.',
} as const satisfies Invoerafspraak;

const MET_RESERVE = 11;
const EIGEN = 16;
const EIGEN_EINDE = EIGEN + AANTAL_KNOPPEN;
const NAAST = EIGEN_EINDE + 2;
const TABEL = NAAST + 2;
const VERGELIJK_AANTAL = 8;

const KNOPPEN: readonly string[] = Object.values(PARAMETERS).map(({ naam }) => naam);
const STAND_LEEG = `COUNTA(${BEGROTING.reserve.ingevuld})=0`;

const VARIANTEN = [
  { kolom: 'A', letter: 'A', regeling: 'B4', kop: '="Regeling A: "&B4' },
  { kolom: 'G', letter: 'B', regeling: 'B7', kop: '="Regeling B: "&B7' },
  { kolom: 'M', letter: 'eigen', regeling: `A${EIGEN}:B${EIGEN_EINDE}`, kop: 'Eigen regeling' },
] as const;

/** Waar andere bladen de drie afspraken vinden: de gekozen namen, en elke knop van de eigen regeling. */
export const AFSPRAAK = {
  a: opBlad(NAAM, VARIANTEN[0].regeling),
  b: opBlad(NAAM, VARIANTEN[1].regeling),
  beginMet: opBlad(NAAM, `B${EIGEN}`),
  knop: (naam: string) => opBlad(NAAM, `B${EIGEN + 1 + KNOPPEN.indexOf(naam)}`),
};

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
  keuze(bouw, REGELINGLIJST, KIES, 4, 'Regeling A', regeling.a);
  keuze(bouw, REGELINGLIJST, KIES, 7, 'Regeling B', regeling.b);
  reservekeuze(bouw, regeling.reserve);
  eigenKnoppen(bouw, EIGEN, KIES, regeling.eigen, cijfersVan(invoer).bron, {
    [PARAMETERS.reserve.naam]:
      `=IF(B${MET_RESERVE}="ja";IF(${STAND_LEEG};"";${BEGROTING.reserve.beginVanJaar});"")`,
  });
  bouw.noem(AFSPRAAKNAMEN.a, VARIANTEN[0].regeling);
  bouw.noem(AFSPRAAKNAMEN.b, VARIANTEN[1].regeling);
  bouw.noem(AFSPRAAKNAMEN.eigen, `A${EIGEN}:B${EIGEN_EINDE}`);
  bouw.titel(NAAST, 'Drie regelingen naast elkaar');
  const plek = { ...regio, inwoners: (g: number) => regio.cel('inwoners', g) };
  const onder = VARIANTEN.map((variant) => uitkomsttabel(bouw, plek, TABEL, variant).controle)[0]!;
  bouw.titel(onder + 2, 'Voordeel en nadeel per gemeente');
  const [a, b, eigen] = VARIANTEN;
  const eigenSaldo = (g: number) =>
    g < regio.aantal ? `(${regio.cel('baten', g)}-${regio.cel('lasten', g)})` : '0';
  const saldoA = (g: number) => `${verder(a.kolom, 4)}${TABEL + 1 + g}`;
  const tegenover = (kolom: string, kop: string, ander: (nummer: number) => string) =>
    wieWint(bouw, plek, TABEL, onder + 3, kolom, kop, ander);
  tegenover(a.kolom, 'A tegenover geen regeling', eigenSaldo);
  tegenover(b.kolom, 'B tegenover A', saldoA);
  const { einde } = tegenover(eigen.kolom, 'Eigen regeling tegenover A', saldoA);
  bronregels(bouw, einde + 1, regio);
  vergelijking(bouw, einde + 5, regeling.vergelijk, regio);
  return bouw.klaar();
}

/** De stand van de reserve staat op één plek, blad Begroting; hier kiest de regio of de eigen regeling haar gebruikt. */
function reservekeuze(bouw: Bladbouw, gekozen: string): void {
  const ondergrens = `B${EIGEN + 1 + KNOPPEN.indexOf('ondergrens')}`;
  bouw.zet(`A${MET_RESERVE}`, [['Reserve in de eigen regeling']]);
  bouw.invoer(`B${MET_RESERVE}`, [[gekozen]], {
    regel: { soort: 'lijst', keuzes: ['ja', 'nee'] },
    uitleg: 'Kies ja als de eigen regeling de reserve van blad Begroting gebruikt, en anders nee.',
  });
  bouw.noteer(`B${MET_RESERVE}`, 'De stand aan het begin van jaar T komt van blad Begroting.');
  const gevraagd = `vul op ${BEGROTING.reserve.ingevuld} de stand van de reserve in`;
  const anders = `De ondergrens op ${opBlad(NAAM, ondergrens)} is anders dan op ${BEGROTING.reserve.ondergrens}.`;
  bouw.zet(
    `C${MET_RESERVE}`,
    [
      [
        `=IF(B${MET_RESERVE}="ja";IF(${STAND_LEEG};"${gevraagd}";IF(SUM(${ondergrens})=SUM(${BEGROTING.reserve.ondergrens});"";"${anders}"));"")`,
      ],
    ],
    'toelichting',
  );
}

function bronregels(bouw: Bladbouw, rij: number, regio: Regioplek): void {
  bouw.zet(
    `A${rij}`,
    [
      [
        `="Inwoners: "&${regio.bron('inwoners')}&". Baten: "&${regio.bron('baten')}&". Lasten: "&${regio.bron('lasten')}&"."`,
      ],
      [
        'Een verschil met + is een voordeel voor de gemeente. Reserve, innovatie en niet gedekt horen bij de regio.',
      ],
    ],
    'toelichting',
  );
}

function vergelijking(bouw: Bladbouw, rij: number, gekozen: readonly string[], regio: Regioplek): void {
  bouw.titel(
    rij,
    'Regelingen van andere regio’s',
    'Het saldo van elke gemeente onder de regelingen die u hier kiest; leeg doet niet mee. Regelingen die hetzelfde uitkomen staan samen boven één kolom.',
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
