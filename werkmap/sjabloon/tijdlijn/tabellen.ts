import { KOLOMMEN, type Kolomnaam } from '../../../core/grens/gemeentetabel';
import { WIJZEN } from '../../../core/tijdlijn/blijfdeel';
import { bestaandKop, instroomKop } from '../../../core/tijdlijn/model/leesGemeenten';
import { PRODUCTKOPPEN } from '../../../core/tijdlijn/model/leesProducten';
import type { Cel } from '../../../core/waarde';
import { reeks, verder } from '../formules';
import type { Sjablooncijfers } from '../invoer';
import type { Kostenplek } from '../kosten';
import type { Bladbouw } from '../opbouw';
import { BEDRAG, DEEL } from '../regels';
import type { Regioplek } from '../regio';
import { CAPACITEITSPLEK } from '../wonen/capaciteit';
import type { Gekozen } from './parameters';
import type { Plek } from './plek';

/** Wat andere blokken van de producten en de gemeenten lezen. */
export interface Tabellen {
  readonly producten: {
    readonly bereik: string;
    readonly prijs: (p: number) => string;
    readonly eigenBijdrage: (p: number) => string;
    readonly wlzDeel: (p: number) => string;
    readonly wijze: (p: number) => string;
    /** Het verblijf in het gekozen scenario. */
    readonly verblijf: (p: number) => string;
  };
  readonly gemeenten: {
    readonly bereik: string;
    readonly cel: (kolom: keyof typeof VAST, g: number) => string;
    readonly kolom: (kolom: keyof typeof VAST) => string;
    readonly bestaand: (p: number, g: number) => string;
    readonly instroom: (p: number, g: number) => string;
  };
}

/** De vaste kolommen van de gemeenten, in hun volgorde; de kolommen per product staan erachter. */
const VAST = {
  gemeente: 'A',
  inwoners: 'B',
  historisch: 'C',
  objectief: 'D',
  centrum: 'E',
  sleutel: 'F',
  wmoBudget: 'G',
} as const;
const KORT: Readonly<Partial<Record<Kolomnaam, string>>> = {
  wmoBudget: 'wmo-budget',
  lastenBestaand: 'lasten bestaand',
};
/** Een kop die in een smalle kolom past; de functies kennen ook deze korte naam. */
export const kort = (naam: Kolomnaam): string => KORT[naam] ?? KOLOMMEN[naam];
const KOLOMNAMEN = Object.keys(VAST) as (keyof typeof VAST)[];

export function productentabel(
  bouw: Bladbouw,
  plek: Plek,
  kosten: Kostenplek,
  cijfers: Sjablooncijfers['tijdlijn'],
  gekozen: Gekozen,
): Tabellen['producten'] {
  const kop = plek.productentabel;
  const n = plek.producten;
  const rij = (p: number) => kop + 1 + p;
  bouw.titel(
    kop - 2,
    'Producten',
    'De prijs komt van blad Kosten, het verblijf van blad Capaciteit en het Wlz-deel van de cliënten naar de Wlz op blad Kosten.',
  );
  bouw.kop(`A${kop}`, [...PRODUCTKOPPEN, 'verblijf × maal', 'voluit']);
  kosten.producten.forEach(({ naam, kort }, p) => {
    const r = rij(p);
    const verblijf = CAPACITEITSPLEK.product('verblijfsduur', p);
    bouw.zet(`A${r}`, [[kort]]);
    bouw.zet(`H${r}`, [[naam]], 'toelichting');
    bouw.zet(`B${r}`, [[`=${kosten.prijs(p)}`]], 'uitkomst', 'centen');
    // Zonder cliënten maakt het verblijf niet uit, maar een verblijf van 0 kan niet.
    bouw.zet(`C${r}`, [[`=IF(${verblijf}=0;1;${verblijf})`]], 'uitkomst', 'decimaal');
    if (p === 0) {
      const [weg, samen] = [kosten.wlz.clienten, kosten.clientenSamen(p)];
      bouw.zet(`E${r}`, [[`=IF(${samen}=0;0;MIN(1;ROUND(${weg}/${samen};4)))`]], 'uitkomst', 'procent');
    } else bouw.invoer(`E${r}`, [[null]], DEEL);
    bouw.zet(`G${r}`, [[`=ROUND(C${r}*${gekozen('verblijfsduurMaal')};8)`]], 'uitkomst', 'decimaal');
  });
  bouw.invoer(
    `D${rij(0)}`,
    reeks(n, (p) => [cijfers.eigenBijdrage[p] ?? null]),
    BEDRAG,
  );
  bouw.invoer(
    `F${rij(0)}`,
    reeks(n, (p) => [cijfers.wijze[p] ?? WIJZEN[0]]),
    {
      regel: { soort: 'lijst', keuzes: WIJZEN },
      uitleg:
        'Kies geleidelijk (elke maand vertrekt een vast deel) of vast (ieder blijft precies even lang).',
    },
  );
  bouw.noteer(
    `D${kop}`,
    'Euro per cliënt per jaar, in het prijspeil van jaar T. Staat de eigen bijdrage al in de baten van blad Regio, vul dan 0 in.',
  );
  return {
    bereik: `A${kop}:F${kop + n}`,
    prijs: (p) => `B${rij(p)}`,
    eigenBijdrage: (p) => `D${rij(p)}`,
    wlzDeel: (p) => `E${rij(p)}`,
    wijze: (p) => `F${rij(p)}`,
    verblijf: (p) => `G${rij(p)}`,
  };
}

export function gemeententabel(
  bouw: Bladbouw,
  plek: Plek,
  regio: Regioplek,
  kosten: Kostenplek,
): Tabellen['gemeenten'] {
  const kop = plek.gemeententabel;
  const n = plek.gemeenten;
  const rij = (g: number) => kop + 1 + g;
  const product = (p: number, stap: number) => verder('H', 2 * p + stap);
  const eind = product(plek.producten - 1, 1);
  bouw.titel(
    kop - 2,
    'Gemeenten',
    'Alles komt van de bladen Regio, Kosten en Capaciteit. De stand op 1 januari is het aantal cliënten van blad Kosten; instroom is per maand.',
  );
  bouw.kop(`A${kop}`, [
    ...KOLOMNAMEN.map(kort),
    ...kosten.producten.flatMap(({ kort: naam }) => [bestaandKop({ naam }), instroomKop({ naam })]),
  ]);
  // Een lege cel blijft leeg: in een sleutel is leeg iets anders dan 0.
  const neemOver = (naam: keyof typeof VAST, g: number) => {
    const cel = regio.cel(naam, g);
    if (naam === 'gemeente') return `=${cel}`;
    if (naam === 'centrum') return `=IF(${cel}="x";"x";"")`;
    return `=IF(COUNTA(${cel})=0;"";${cel})`;
  };
  bouw.zet(
    `A${rij(0)}`,
    reeks(n, (g): Cel[] => [
      ...KOLOMNAMEN.map((naam) => neemOver(naam, g)),
      ...kosten.producten.flatMap((_, p) => [`=${kosten.clienten(g, p)}`, instroom(regio, kosten, g, p)]),
    ]),
    'uitkomst',
  );
  bouw.maakOp(`B${rij(0)}:B${rij(n - 1)}`, undefined, 'aantal');
  bouw.maakOp(`C${rij(0)}:D${rij(n - 1)}`, undefined, 'centen');
  bouw.maakOp(`G${rij(0)}:G${rij(n - 1)}`, undefined, 'centen');
  reeks(plek.producten, (p) => {
    bouw.maakOp(`${product(p, 0)}${rij(0)}:${product(p, 0)}${rij(n - 1)}`, undefined, 'aantal');
    bouw.maakOp(`${product(p, 1)}${rij(0)}:${product(p, 1)}${rij(n - 1)}`, undefined, 'deel');
  });
  return {
    bereik: `A${kop}:${eind}${rij(n - 1)}`,
    cel: (kolom, g) => `${VAST[kolom]}${rij(g)}`,
    kolom: (kolom) => `${VAST[kolom]}${rij(0)}:${VAST[kolom]}${rij(n - 1)}`,
    bestaand: (p, g) => `${product(p, 0)}${rij(g)}`,
    instroom: (p, g) => `${product(p, 1)}${rij(g)}`,
  };
}

/** De instroom van een gemeente: beschermd wonen staat per gemeente op Capaciteit, de rest gaat naar rato van de cliënten. */
function instroom(regio: Regioplek, kosten: Kostenplek, g: number, p: number): string {
  if (p === 0) return `=SUM(${CAPACITEITSPLEK.gemeente('instroom', g)})`;
  const samen = CAPACITEITSPLEK.product('instroom', p);
  const naar = (deel: string, geheel: string) => `ROUND(${samen}*${deel}/${geheel};4)`;
  const [eigen, alle] = [kosten.clienten(g, p), kosten.clientenSamen(p)];
  const [inwoners, regioInwoners] = [regio.cel('inwoners', g), regio.totaal('inwoners')];
  return `=IF(${alle}>0;${naar(eigen, alle)};IF(${regioInwoners}=0;0;${naar(inwoners, regioInwoners)}))`;
}
