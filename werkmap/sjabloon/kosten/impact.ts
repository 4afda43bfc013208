import type { Cel } from '../../../core/waarde';
import { herkomstBij } from '../afrekening';
import { reeks, sluit, sluitMits } from '../formules';
import { INGROEIPAD } from '../ingroeipad';
import { NU_LEEG } from './organisatie';
import { BEDRAG, DEEL } from '../regels';
import type { Blokbegin } from './blok';

const RISICOREGELS = 8;

/** Risico's met kans, effect en maatregel; geeft de laatste rij. */
export function risicos({ bouw, cijfers, titel }: Blokbegin): number {
  const [kop, eerste] = [titel + 2, titel + 3];
  const laatste = eerste + RISICOREGELS - 1;
  bouw.titel(
    titel,
    'Risico’s en maatregelen',
    'Kans maal effect is wat een risico gemiddeld per jaar kost. Vergelijk het totaal met de reserve op blad Begroting.',
  );
  bouw.kop(`A${kop}`, ['Risico', 'Kans', 'Effect', 'Kans × effect', 'Maatregel']);
  const regel = (r: number) => cijfers.risicos[r];
  bouw.invoer(
    `A${eerste}`,
    reeks(RISICOREGELS, (r) => [regel(r)?.[0] ?? null]),
  );
  bouw.invoer(
    `B${eerste}`,
    reeks(RISICOREGELS, (r) => [regel(r)?.[1] ?? null]),
    DEEL,
  );
  bouw.invoer(
    `C${eerste}`,
    reeks(RISICOREGELS, (r) => [regel(r)?.[2] ?? null]),
    BEDRAG,
  );
  bouw.zet(
    `D${eerste}`,
    reeks(RISICOREGELS, (r) => [`=ROUND(B${eerste + r}*C${eerste + r};2)`]),
    'uitkomst',
    'centen',
  );
  bouw.invoer(
    `E${eerste}`,
    reeks(RISICOREGELS, (r) => [regel(r)?.[3] ?? null]),
  );
  bouw.regels(
    `A${laatste + 1}`,
    [
      [
        'Totaal',
        null,
        `=SUM(C${eerste}:C${laatste})`,
        `=SUM(D${eerste}:D${laatste})`,
        `=IF(COUNTA(C${eerste}:C${laatste})=0;"vul de risico’s in";IF(ABS(SUMPRODUCT(B${eerste}:B${laatste};C${eerste}:C${laatste})-D${laatste + 1})<1;"sluit";"controleer de regels"))`,
      ],
    ],
    'totaal',
    'centen',
  );
  return laatste + 1;
}

interface Onderdelen {
  readonly wlz: (nummer: number) => string;
  readonly organisatie: (nummer: number) => string;
  readonly uren: (nummer: number) => string;
  readonly woonlasten: (nummer: number) => string;
}

/** Wat elke verandering apart voor elke gemeente betekent; + is een voordeel. Er is geen som: zij bevatten elkaar deels. */
export function lokaleImpact({ bouw, regio, titel }: Blokbegin, delen: Onderdelen): number {
  const n = regio.aantal;
  const [kop, eerste] = [titel + 2, titel + 3];
  const laatste = eerste + n - 1;
  bouw.titel(
    titel,
    'Lokale impact',
    'Elke verandering van deze werkmap apart; met + is een voordeel, met − een nadeel. Tel een rij niet op: de kolommen bevatten elkaar deels.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Ingroeipad',
    'Wlz: lagere lasten − uitname',
    'Organisatie',
    'Uren',
    'Herkomst',
    'Woonlasten',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g): Cel[] => [
      `=${regio.cel('gemeente', g)}`,
      `=${INGROEIPAD.verschil(g)}`,
      `=${delen.wlz(g)}`,
      `=${delen.organisatie(g)}`,
      `=-${delen.uren(g)}`,
      `=-SUM(${herkomstBij(regio, g)})`,
      `=${delen.woonlasten(g)}`,
    ]),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...['B', 'C', 'D', 'E', 'F', 'G'].map((k) => `=${som(k)}`)],
      [
        'Sluit op het eigen blok',
        sluitMits(
          `SUM(${INGROEIPAD.budgetten(n)})=0`,
          'historisch',
          `${som('B')}-SUM(${INGROEIPAD.verschillen(n)})`,
        ),
        sluit(`${som('C')}-SUM(${delen.wlz(0)}:${delen.wlz(n - 1)})`),
        sluitMits(
          `SUMPRODUCT((D${eerste}:D${laatste}="${NU_LEEG}")*1)>0`,
          'wat elke gemeente nu betaalt',
          `${som('D')}-SUM(${delen.organisatie(0)}:${delen.organisatie(n - 1)})`,
        ),
        sluit(`${som('E')}+SUM(${delen.uren(0)}:${delen.uren(n - 1)})`),
        // Wie van buiten de regio komt of daar verblijft maakt de verrekening rond.
        sluit(`${som('F')}-SUM(${herkomstBij(regio, n)})`),
        sluit(`${som('G')}-SUM(${delen.woonlasten(0)}:${delen.woonlasten(n - 1)})`),
      ],
    ],
    'totaal',
    'centen',
  );
  bouw.zet(
    `A${laatste + 3}`,
    [
      [
        `="Ingroeipad in jaar "&${INGROEIPAD.jaar}&" tegenover het historische budget. De bijdrage onder een regeling staat op blad Regeling."`,
      ],
      [
        'Herkomst en uren zijn verrekeningen tussen gemeenten. Wie vertrekt naar de Wlz telt ook in Herkomst en Woonlasten mee.',
      ],
    ],
    'toelichting',
  );
  return laatste + 4;
}
