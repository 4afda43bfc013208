import type { Cel } from '../../../core/waarde';
import { herkomstBij } from '../afrekening';
import { oordeel, perInwoner, reeks, sluit } from '../formules';
import { INGROEIPAD } from '../ingroeipad';
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
        `=IF(ABS(SUMPRODUCT(B${eerste}:B${laatste};C${eerste}:C${laatste})-D${laatste + 1})<1;"sluit";"controleer de regels")`,
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

/** Wat alle veranderingen samen voor elke gemeente betekenen; + is een voordeel. */
export function lokaleImpact({ bouw, regio, titel }: Blokbegin, delen: Onderdelen): number {
  const n = regio.aantal;
  const [kop, eerste] = [titel + 2, titel + 3];
  const laatste = eerste + n - 1;
  bouw.titel(
    titel,
    'Lokale impact',
    'Alle veranderingen van deze werkmap per gemeente; met + is een voordeel, met − een nadeel.',
  );
  bouw.kop(`A${kop}`, [
    'Gemeente',
    'Ingroeipad',
    'Uitname Wlz',
    'Organisatie',
    'Uren',
    'Herkomst',
    'Woonlasten',
    'Samen',
    'Per inwoner',
    'Oordeel',
  ]);
  bouw.regels(
    `A${eerste}`,
    reeks(n, (g): Cel[] => {
      const r = eerste + g;
      return [
        `=${regio.cel('gemeente', g)}`,
        `=${INGROEIPAD.verschil(g)}`,
        `=-${delen.wlz(g)}`,
        `=-${delen.organisatie(g)}`,
        `=-${delen.uren(g)}`,
        `=-${herkomstBij(regio, g)}`,
        `=${delen.woonlasten(g)}`,
        `=ROUND(SUM(B${r}:G${r});2)`,
        perInwoner(`H${r}`, regio.cel('inwoners', g)),
        oordeel(`H${r}`),
      ];
    }),
    'uitkomst',
    'centen',
  );
  const som = (k: string) => `SUM(${k}${eerste}:${k}${laatste})`;
  bouw.regels(
    `A${laatste + 1}`,
    [
      ['Totaal', ...['B', 'C', 'D', 'E', 'F', 'G', 'H'].map((k) => `=${som(k)}`)],
      ['Sluit', null, null, null, null, null, null, sluit(`SUM(B${eerste}:G${laatste})-${som('H')}`)],
    ],
    'totaal',
    'centen',
  );
  bouw.zet(
    `A${laatste + 3}`,
    [
      [
        `="Ingroeipad in jaar "&${INGROEIPAD.jaar}&". De bijdrage onder een regeling staat op blad Regeling en is hier niet meegeteld."`,
      ],
    ],
    'toelichting',
  );
  return laatste + 3;
}
