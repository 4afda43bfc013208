import { KOPPEN } from '../../../core/tijdlijn/model/rijen';
import { reeks, verder } from '../formules';
import type { Kostenplek } from '../kosten';
import type { Bladbouw } from '../opbouw';
import { alsKlaar } from './alsKlaar';
import type { Gekozen } from './parameters';
import type { Jaargetallen } from './perJaar';
import type { Plek } from './plek';
import type { Tabellen } from './tabellen';
import type { Verloop } from './verloop';

/** De kolommen van BWMO_TIJDLIJN die hier uit gewone formules volgen: van cliënten tot en met organisatie. */
export const BEREKEND = KOPPEN.slice(KOPPEN.indexOf('cliënten'), KOPPEN.indexOf('bijdrage'));
type Kolom = (typeof KOPPEN)[number];

/** Alles waar een jaar uit leest. */
export interface Bronnen {
  readonly bouw: Bladbouw;
  readonly plek: Plek;
  readonly kosten: Kostenplek;
  readonly tabellen: Tabellen;
  readonly jaren: Jaargetallen;
  readonly verloop: Verloop;
  readonly gekozen: Gekozen;
}

/** De bouwstenen van één jaar. */
export interface Bouwstenen {
  /** Na de laatste gemeente staat het totaal. */
  readonly cel: (kolom: Kolom, g: number) => string;
  /** Wie er op 1 januari van jaar T al was, of hij nu een nieuwe indicatie heeft of niet. */
  readonly alBekend: string;
  /** Alle cliënten, vóór de Wlz. */
  readonly alle: string;
  /** De eerste cel van elke formule die over meer cellen loopt. */
  readonly lussen: readonly string[];
}

/** Cliënten, budget en lasten van elke gemeente in jaar `t`, in de kolommen van BWMO_TIJDLIJN. */
export function bouwstenen(
  { bouw, plek, kosten, tabellen: { gemeenten }, jaren, verloop }: Bronnen,
  t: number,
): Bouwstenen {
  const kop = plek.jaar(t);
  const [n, producten] = [plek.gemeenten, plek.producten];
  const [eerste, laatste, totaal] = [kop + 1, kop + n, kop + n + 1];
  const rij = (g: number) => eerste + g;
  const samen = (p: number) => verder('B', p);
  const nogBestaand = (p: number) => verder('B', producten + p);
  const letter = (kolom: Kolom) => verder('B', 2 * producten + BEREKEND.indexOf(kolom));
  const cel = (kolom: Kolom, g: number) => `${letter(kolom)}${rij(g)}`;
  const over = (k: string) => `${k}${eerste}:${k}${laatste}`;
  const rijOver = (k: (p: number) => string, r: number) => `${k(0)}${r}:${k(producten - 1)}${r}`;
  const blokOver = (k: (p: number) => string) => `${k(0)}${eerste}:${k(producten - 1)}${laatste}`;

  bouw.zet(`A${kop - 1}`, [[`="Bouwstenen van "&${jaren.jaar(t)}`]], 'titel');
  bouw.kop(`A${kop}`, [
    'gemeente',
    ...kosten.producten.map(({ kort }) => kort),
    ...kosten.producten.map(({ kort }) => `bestaand ${kort}`),
    ...BEREKEND,
  ]);
  bouw.zet(
    `A${eerste}`,
    reeks(n, (g) => [`=${gemeenten.cel('gemeente', g)}`]),
  );
  const naWlz = (aantal: string, p: number) => `ROUND(${aantal}*${jaren.product('blijft', p, t)};4)`;
  bouw.zet(
    `B${eerste}`,
    reeks(n, (g) => [
      ...reeks(producten, (p) => {
        const [oud, nieuw] = [verloop.bestaand(p, g, t), verloop.nieuw(p, g, t)];
        return `=ROUND(${naWlz(oud, p)}+${naWlz(nieuw, p)};4)`;
      }),
      ...reeks(
        producten,
        (p) => `=ROUND(${naWlz(verloop.bestaand(p, g, t), p)}*${jaren.cel('nogBestaand', t)};4)`,
      ),
      `=ROUND(SUM(${rijOver(samen, rij(g))});4)`,
      `=ROUND(SUM(${rijOver(nogBestaand, rij(g))});4)`,
    ]),
    'uitkomst',
    'deel',
  );
  bouw.zet(
    cel('budget', 0),
    reeks(n, (g) => [
      `=${verloop.budget(g, t)}`,
      `=ROUND(${verloop.budget(g, t)}-${verloop.zonderModel(g, t)};2)`,
    ]),
    'uitkomst',
    'centen',
  );
  const lus = (kolom: Kolom, formule: string) => {
    bouw.loop(cel(kolom, 0), alsKlaar(formule), n, 1, 'centen');
    return cel(kolom, 0);
  };
  const budgetten = over(letter('budget'));
  const uitname = jaren.cel('uitname', t);
  const lussen = [
    lus(
      'uitname Wlz',
      `IF(SUM(${budgetten})=0;BWMO_VERDEEL(${uitname};${gemeenten.kolom('inwoners')});BWMO_VERDEEL(${uitname};${budgetten}))`,
    ),
    lus('eigen bijdragen', `BWMO_PXQ(${blokOver(samen)};${jaren.producten('eigenBijdrage', t)})`),
    lus('lasten zorg', `BWMO_PXQ(${blokOver(samen)};${jaren.producten('prijs', t)})`),
    lus('lasten bestaand', `BWMO_PXQ(${blokOver(nogBestaand)};${jaren.producten('prijs', t)})`),
    lus('organisatie', `BWMO_VERDEEL(${jaren.cel('organisatie', t)};${gemeenten.kolom('inwoners')})`),
  ];
  bouw.zet(
    cel('frictie Wlz', 0),
    reeks(n, (g) => {
      const zonderWlz = reeks(producten, (p) => [verloop.bestaand(p, g, t), verloop.nieuw(p, g, t)]).flat();
      // Eerst op vier decimalen: een verschil heeft ruis, en die kan een halve cent laten omslaan.
      const leeg = `ROUND(SUM(${zonderWlz.join(';')})-${cel('cliënten', g)};4)`;
      return [`=ROUND(${leeg}*${jaren.cel('frictieprijs', t)};2)`];
    }),
    'uitkomst',
    'centen',
  );
  bouw.zet(
    `A${totaal}`,
    [['totaal', ...reeks(2 * producten + BEREKEND.length, (k) => `=SUM(${over(verder('B', k))})`)]],
    'totaal',
    'centen',
  );
  bouw.maakOp(`B${totaal}:${letter('waarvan bestaand')}${totaal}`, undefined, 'deel');
  const alleGemeenten = (wat: 'bestaand' | 'nieuw') =>
    reeks(producten, (p) => `${verloop[wat](p, 0, t)}:${verloop[wat](p, n - 1, t)}`);
  const bestaand = alleGemeenten('bestaand');
  return {
    cel,
    alBekend: `SUM(${bestaand.join(';')})`,
    alle: `SUM(${[...bestaand, ...alleGemeenten('nieuw')].join(';')})`,
    lussen,
  };
}
